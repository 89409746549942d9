import { cleaned } from '@comity/base';
import type { Facts, FactsTarget } from '@comity/case';
import { addDays, dayIn } from '@comity/law';
import type { EmergencyWay } from '@comity/service';
import { COUNTS, spanOf, target as targetField, typedFaults } from '@comity/statements';
import type { Fields } from '../../http/form.ts';

/** What the short form asks, as typed. */
export interface Typed {
  readonly why: string;
  readonly conduct: string;
  readonly before: string;
  readonly wanted: string;
  readonly offence: string;
  /** One per line. */
  readonly targets: string;
  readonly from: string;
  readonly until: string;
  readonly zone: string;
  /** Authorities to be asked, by id. */
  readonly ask: readonly string[];
  readonly 'voice-at': string;
  readonly 'voice-with': string;
  readonly 'call-back': string;
  readonly confidential: string;
  readonly language: string;
}

const TEXTS = [
  ...(['why', 'conduct', 'before', 'wanted', 'offence', 'targets', 'from', 'until'] as const),
  ...(['zone', 'voice-at', 'voice-with', 'call-back', 'confidential', 'language'] as const),
];

/** The form as it was posted. */
export const typedIn = (form: Fields): Typed => ({
  ...(Object.fromEntries(TEXTS.map((name) => [name, form.one(name)])) as Omit<Typed, 'ask'>),
  ask: form.all('ask'),
});

/** Where and when the officer types: hours of the day are meant on that clock. */
export interface Typing {
  readonly now: string;
  readonly zone: string;
  /** How the contact is called: the function of whoever has the duty. */
  readonly contact: string;
}

/** Whom a request goes to, and by which way. */
export interface Addressed {
  readonly to: string;
  readonly toAuthority: string;
  readonly way: EmergencyWay;
}

/**
 * The drafting facts that the short form means for one State. What it does not ask stays as a request
 * in an emergency has it: everybody at the own authority sees it, whoever is on duty has to.
 */
export function factsFor(typed: Typed, at: Typing, { to, toAuthority, way }: Addressed): Facts {
  const { zone } = at;
  const voice = typed['voice-at'].trim();
  return {
    ...{ to, toAuthority },
    parts: [
      {
        measure: way.measure,
        wanted: typed.wanted,
        targets: targetsOf(typed),
        basis: [{ id: way.instrument, pinpoints: [...way.pinpoints] }],
      },
    ],
    offences: [{ kind: 'other', description: typed.offence }],
    conduct: typed.conduct,
    urgency: {
      level: 'emergency',
      why: typed.why,
      ...(typed.before.trim() === ''
        ? {}
        : { neededBefore: { from: nextTime(typed.before, at, 'ahead'), zone } }),
    },
    ...(voice === '' && typed['voice-with'].trim() === ''
      ? {}
      : {
          spoken: {
            at: { from: nextTime(voice, at, 'behind'), zone },
            with: typed['voice-with'],
          },
        }),
    ...(typed['call-back'].trim() === ''
      ? {}
      : { contact: { function: at.contact, telephone: typed['call-back'] } }),
    sensitivity: 'normal',
    confidentialityRequested: typed.confidential,
    language: typed.language,
  };
}

const JUST_PASSED_HOURS = 3;
const HOUR = /^[0-9]{1,2}[:.][0-9]{2}$/;

/** An hour alone is the next one, or the last one, on the officer's clock; all else stays as typed. */
function nextTime(text: string, { now, zone }: Typing, lies: 'ahead' | 'behind'): string {
  const said = cleaned(text);
  if (!HOUR.test(said)) return said;
  const [hour = '', minute = ''] = said.split(/[:.]/);
  const today = dayIn(now, zone);
  const on = (day: string): string => `${day}T${hour.padStart(2, '0')}:${minute}`;
  const at = spanOf({ from: on(today), zone })?.from;
  if (at === undefined) return on(today);
  const order = Temporal.Instant.compare(at, Temporal.Instant.from(now));
  if (lies === 'ahead') {
    const since = Temporal.Instant.from(now).since(at, { largestUnit: 'hour' }).hours;
    // An hour that has just passed is rather late than tomorrow's: it stays, and is asked back.
    return on(order < 0 && since >= JUST_PASSED_HOURS ? addDays(today, 1) : today);
  }
  return on(order > 0 ? addDays(today, -1) : today);
}

/** Each line as what it is: an address, a link, a number, an account; else in its own words. */
function targetsOf({ targets, from, until, zone }: Typed): readonly FactsTarget[] {
  const period =
    [from, until].every((text) => text.trim() === '') && zone.trim() === ''
      ? {}
      : { period: { from, to: until, zone } };
  return (
    targets
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      // One more than a request can hold: that there are too many is named, and no more is looked at.
      .slice(0, COUNTS.targets + 1)
      .map((line) => ({ ...targetOf(line), ...period }))
  );
}

/** What a line is; what is more than one thing stays in its own words, or is named as wrong. */
function targetOf(text: string): FactsTarget {
  const line = cleaned(text);
  const [, six, four, port = ''] = WITH_PORT.exec(line) ?? [];
  const address = six ?? four ?? '';
  const tried: readonly FactsTarget[] = [
    { kind: 'ip', address: line, ...ANY_TIME },
    ...(address === '' ? [] : [{ kind: 'ip', address, port, ...ANY_TIME }]),
    ...(/^[a-z]+:\/\//i.test(line) ? [{ kind: 'url', url: line }] : []),
    ...(/^\+/.test(line) ? [{ kind: 'telephone', telephone: line }] : []),
    ...accountIn(line),
  ];
  const found = tried.find((one) => isFaultless(one));
  if (found !== undefined) {
    const { period: _tried, ...said } = found;
    return said;
  }
  // What begins with an address is meant as one: the rest of the line belongs below.
  return /^[0-9]{1,3}(\.[0-9]{1,3}){3}\b|^[0-9a-f]{1,4}:[0-9a-f:]+/i.test(line)
    ? { kind: 'ip', address: line }
    : { kind: 'other', description: line };
}

const WITH_PORT = /^(?:\[([0-9a-fA-F:.]+)\]|([0-9.]+)):([0-9]{1,5})$/;
const ANY_TIME = { period: { from: '2000-01-01', zone: 'UTC' } } as const;

/** `NAME on SERVICE`, or an e-mail address; nothing where there is more to it. */
function accountIn(line: string): readonly FactsTarget[] {
  const [, host = ''] = /^[^@\s]+@([^@\s]+)$/.exec(line) ?? [];
  if (host !== '') return [{ kind: 'account', service: host, identifier: line }];
  const [, identifier = '', service = ''] = /^(\S+) on (.+)$/.exec(line) ?? [];
  const isName = identifier !== '' && !/^[+0-9.:]+$/.test(identifier) && !/[0-9]{4}/.test(service);
  return isName && !service.includes(',') ? [{ kind: 'account', service, identifier }] : [];
}

const ONE = { target: targetField } as const;
const isFaultless = (target: FactsTarget): boolean =>
  typedFaults(ONE, { target } as Parameters<typeof typedFaults<typeof ONE>>[1]).length === 0;

/** The field of the short form in which something of the facts is typed. */
export function fieldOf(path: string): string {
  const named = PLACES.find(([prefix]) => path === prefix || path.startsWith(`${prefix}.`));
  if (/^parts\.0\.targets\.[0-9]+\.period\.(from|to|zone)$/.test(path)) {
    const end = path.split('.').at(-1);
    return end === 'to' ? 'until' : (end ?? 'from');
  }
  return named?.[1] ?? 'ask';
}

const PLACES: readonly (readonly [string, string])[] = [
  ['urgency.why', 'why'],
  ['urgency.neededBefore', 'before'],
  ['conduct', 'conduct'],
  ['parts.0.wanted', 'wanted'],
  ['parts.0.targets', 'targets'],
  ['offences', 'offence'],
  ['spoken.at', 'voice-at'],
  ['spoken.with', 'voice-with'],
  ['contact', 'call-back'],
  ['confidentialityRequested', 'confidential'],
  ['language', 'language'],
];
