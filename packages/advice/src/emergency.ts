import { cleaned, type Fault, no, ok, type Result } from '@comity/base';
import { checkFacts, type Facts, type FactsTarget, missingInFacts } from '@comity/case';
import { addDays, dayIn, type Law } from '@comity/law';
import { COUNTS, type PeriodText, spanOf, targetOfLine } from '@comity/statements';
import { type EmergencyWay, emergencyWay } from './before-asking.ts';

/** What the short form of an emergency asks, as typed. */
export interface EmergencyForm {
  readonly why: string;
  readonly conduct: string;
  /** Needed before: an hour of the day alone, or a day and an hour. */
  readonly before: string;
  readonly wanted: string;
  readonly offence: string;
  /** One per line. */
  readonly targets: string;
  readonly from: string;
  readonly until: string;
  readonly zone: string;
  /** `yes`: that the same data is kept is asked beside it, as a part of its own. */
  readonly keep: string;
  /** That what is kept is asked for as well, in the language of the form. */
  readonly keepFollows: string;
  /** Authorities to be asked, by id. */
  readonly ask: readonly string[];
  readonly voiceAt: string;
  readonly voiceWith: string;
  readonly callBack: string;
  /** How whoever has the duty is called, in the language of the form. */
  readonly contact: string;
  readonly confidential: string;
  /** `yes`: named officers alone may read it. */
  readonly sealed?: string;
  readonly language: string;
}

/** Where and when it is typed: hours of the day are meant on that clock. */
export interface EmergencyTyping {
  /** The participant that asks. */
  readonly from: string;
  readonly now: string;
  readonly zone: string;
  /** Authorities one can write to. */
  readonly addressees: ReadonlySet<string>;
}

/** So many States at most are asked at once. */
export const EMERGENCY_ASKED_MAX = 10;

interface Addressed {
  readonly to: string;
  readonly toAuthority: string;
  readonly way: EmergencyWay;
}

/**
 * The requests that the short form means, one for each authority to be asked, in their order; or all
 * that is missing or wrong in it. What the form does not ask stays as a request in an emergency has
 * it: everybody at the own authority sees it, whoever is on duty has to.
 *
 * Codes: those of `checkFacts` and of `missingInFacts` at their fields of the facts; `hour-passed`
 * and `hour-not-come` at the times; `nobody-asked` and `asked-too-many` at `ask`.
 */
export function emergencyRequests(
  law: Law,
  form: EmergencyForm,
  typing: EmergencyTyping,
): Result<readonly Facts[], readonly Fault[]> {
  const asked = addressedIn(law, form, typing);
  const meant = asked.map((one) => factsFor(form, typing, one));
  const own = { ...(meant[0] ?? factsFor(form, typing, NOBODY)), from: typing.from };
  const found = [...checkFacts(own), ...missingInFacts(own, [])];
  const named = new Set(found.map(({ code, at }) => `${code} ${at}`));
  const faults = [
    ...found
      .filter(
        ({ code, at = '' }) =>
          !named.has(`${code} ${at.replace(OF_THE_KEPT, 'parts.0.')}`) || !OF_THE_KEPT.test(at),
      )
      .filter(({ at = '' }) => meant.length > 0 || !OF_THE_ADDRESSEE.test(at)),
    ...outOfTime(own, typing.now),
    ...(meant.length === 0 ? [NOBODY_ASKED] : []),
    ...(meant.length > EMERGENCY_ASKED_MAX ? [TOO_MANY_ASKED] : []),
  ];
  return faults.length > 0 ? no(faults) : ok(meant);
}

const NOBODY_ASKED: Fault = { code: 'nobody-asked', at: 'ask' };
const TOO_MANY_ASKED: Fault = { code: 'asked-too-many', at: 'ask' };

/** Nobody is chosen yet: what is typed is looked through all the same. */
const NOBODY: Addressed = {
  ...{ to: '', toAuthority: '' },
  way: { measure: '', instrument: '', pinpoints: [], keep: null },
};
/** The part that has data kept says what the first says: what is wrong in both is named once. */
const OF_THE_KEPT = /^parts\.1\./;
const OF_THE_ADDRESSEE = /^(to|toAuthority|parts\.0\.(measure|basis))($|\.)/;

/** Whom one can write to and ask by a way that is open; what else is named is nobody. */
function addressedIn(
  law: Law,
  { ask }: EmergencyForm,
  { from, now, zone, addressees }: EmergencyTyping,
): readonly Addressed[] {
  return [...new Set(ask)].flatMap((toAuthority) => {
    const [to = ''] = toAuthority.split('.');
    const way = emergencyWay(law, { from, to, on: dayIn(now, zone) });
    return way === null || !addressees.has(toAuthority) ? [] : [{ to, toAuthority, way }];
  });
}

const isBlank = (...texts: readonly string[]): boolean => texts.every((text) => text.trim() === '');

function factsFor(form: EmergencyForm, at: EmergencyTyping, whom: Addressed): Facts {
  const { zone } = at;
  const { to, toAuthority, way } = whom;
  return {
    ...{ to, toAuthority },
    parts: [partBy(form, way), ...(form.keep === 'yes' && way.keep ? [kept(form, way.keep)] : [])],
    offences: [{ kind: 'other', description: form.offence }],
    conduct: form.conduct,
    urgency: {
      ...{ level: 'emergency', why: form.why },
      ...(isBlank(form.before)
        ? {}
        : { neededBefore: { from: hourMeant(form.before, at, 'ahead'), zone } }),
    },
    ...(isBlank(form.voiceAt, form.voiceWith)
      ? {}
      : {
          spoken: {
            at: { from: hourMeant(form.voiceAt.trim(), at, 'behind'), zone },
            with: form.voiceWith,
          },
        }),
    ...(isBlank(form.callBack)
      ? {}
      : { contact: { function: form.contact, telephone: form.callBack } }),
    sensitivity: form.sealed === 'yes' ? 'sealed' : 'normal',
    confidentialityRequested: form.confidential,
    language: form.language,
  };
}

type By = Pick<EmergencyWay, 'measure' | 'instrument' | 'pinpoints'>;

/** Treaties between the two may ask for the purpose of a request too: it was said already. */
const partBy = (form: EmergencyForm, { measure, instrument, pinpoints }: By) => ({
  ...{ measure, wanted: form.wanted, targets: targetsOf(form), contents: { purpose: form.why } },
  basis: [{ id: instrument, pinpoints: [...pinpoints] }],
});

/** The same data, to be kept meanwhile: why it is tied to the offence and needed was said already. */
const kept = (form: EmergencyForm, by: By) => ({
  ...partBy(form, by),
  contents: {
    dataRelationToOffence: form.conduct,
    necessity: form.why,
    intendsMlaRequest: form.keepFollows,
  },
});

const JUST_PASSED_HOURS = 3;
const HOUR = /^[0-9]{1,2}[:.][0-9]{2}$/;

/** An hour alone is the next one, or the last one, on the officer's clock; all else stays as typed. */
export function hourMeant(
  text: string,
  { now, zone }: Pick<EmergencyTyping, 'now' | 'zone'>,
  lies: 'ahead' | 'behind',
): string {
  const said = cleaned(text);
  if (!HOUR.test(said)) return said;
  const [hour = '', minute = ''] = said.split(/[:.]/);
  const today = dayIn(now, zone);
  const on = (day: string): string => `${day}T${hour.padStart(2, '0')}:${minute}`;
  const at = spanOf({ from: on(today), zone })?.from;
  if (at === undefined) return on(today);
  const order = Temporal.Instant.compare(at, Temporal.Instant.from(now));
  if (lies === 'behind') return on(order > 0 ? addDays(today, -1) : today);
  const since = Temporal.Instant.from(now).since(at, { largestUnit: 'hour' }).hours;
  // An hour that has just passed is rather late than tomorrow's: it stays, and is asked back.
  return on(order < 0 && since >= JUST_PASSED_HOURS ? addDays(today, 1) : today);
}

/** Each line as what it is, all of the one period. */
function targetsOf({ targets, from, until, zone }: EmergencyForm): readonly FactsTarget[] {
  const period = isBlank(from, until, zone) ? {} : { period: { from, to: until, zone } };
  return (
    targets
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      // One more than a request can hold: that there are too many is named, and no more is looked at.
      .slice(0, COUNTS.targets + 1)
      .map((line) => ({ ...targetOfLine(line), ...period }))
  );
}

/** What is needed before an hour that has passed, or was said in one that has not come. */
function outOfTime({ urgency, spoken }: Facts, now: string): readonly Fault[] {
  const lies = (typed: PeriodText | undefined): number => {
    const at = typed === undefined ? undefined : spanOf(typed)?.from;
    return at === undefined ? 0 : Temporal.Instant.compare(at, Temporal.Instant.from(now));
  };
  return [
    ...(lies(urgency?.neededBefore) < 0
      ? [{ code: 'hour-passed', at: 'urgency.neededBefore' } as const]
      : []),
    ...(lies(spoken?.at) > 0 ? [{ code: 'hour-not-come', at: 'spoken.at' } as const] : []),
  ];
}
