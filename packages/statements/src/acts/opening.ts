import { actKind } from '../act-statement.ts';
import {
  answers,
  COUNTS,
  choice,
  code,
  dayBehind,
  dayDue,
  deviceNumber,
  flag,
  group,
  host,
  ip,
  line,
  list,
  long,
  optional,
  partByPlace,
  penalty,
  period,
  pinpoint,
  port,
  protocol,
  requiredOfNew,
  short,
  shownWhen,
  telephone,
  timeInZone,
  transaction,
  url,
  variant,
  wallet,
} from '../field.ts';

/** How pressing a request is. */
export const URGENCY_LEVELS = ['routine', 'urgent', 'emergency'] as const;

/** How closely a case is held at home. */
export const SENSITIVITIES = ['normal', 'restricted', 'sealed'] as const;

const where = { custodian: optional(line()), period: optional(period) };

/** What a measure is aimed at. */
export const target = variant('target-kind', {
  account: { service: short, identifier: line(), displayName: optional(line()), ...where },
  ip: {
    address: ip,
    port: optional(port),
    destination: optional(ip),
    destinationPort: optional(port),
    protocol: optional(protocol),
    custodian: optional(line()),
    period,
  },
  url: { url, ...where },
  domain: { domain: host, ...where },
  telephone: { telephone, ...where },
  wallet: { currency: short, wallet, ...where },
  transaction: { currency: short, transaction, ...where },
  device: { description: line(), deviceNumber: optional(deviceNumber), ...where },
  other: { description: line(), ...where },
});

const atHome = {
  /** Provision of the requesting State's law. */
  provision: optional(line()),
  maxPenalty: optional(penalty),
};

/** A provision of an instrument, or another offence described with the local provision. */
export const offence = variant('offence-kind', {
  known: { pinpoint, ...atHome },
  other: { description: line(), ...atHome },
});

/** An instrument, or a way without treaty, with the provisions relied on. */
export const basis = group({
  id: code('instrument'),
  pinpoints: list({ ...pinpoint, cites: true }, COUNTS.pinpoints, 0),
});

/** One measure asked for, on what basis, aimed at what; it lives a life of its own. */
export const requestPart = group({
  id: partByPlace,
  measure: code('measure'),
  basis: list(basis, COUNTS.instruments),
  targets: list(target, COUNTS.targets),
  /** What exactly is wanted, in the words of the author. */
  wanted: requiredOfNew(long),
  /** What its basis asks for beyond that, by the name of the question. */
  contents: answers,
  wantedBy: optional(dayDue('part-wanted')),
});

/** What was asked before in the same matter: within this network, or outside of it. */
export const earlierRequest = variant('earlier-kind', {
  network: { case: code('case') },
  outside: { day: dayBehind, number: short, answeredBy: optional(line()) },
});

/** Whom the other side can call, and by whom it may be called back; persons by their function. */
export const contact = group({
  function: short,
  telephone,
  hours: optional(line()),
  secondContact: optional(line()),
});

export const opening = {
  'request-submitted': actKind({
    by: 'requesting',
    about: 'parts',
    says: {
      title: optional(short),
      from: code('participant'),
      to: code('participant'),
      parts: list(requestPart, COUNTS.parts),
      offences: list(offence, COUNTS.offences),
      conduct: long,
      urgency: group({
        level: choice('priority', URGENCY_LEVELS),
        why: shownWhen(optional(long), 'level', ['urgent', 'emergency']),
        /** After which an answer comes too late for what it is asked for. */
        neededBefore: shownWhen(optional(timeInZone), 'level', ['urgent', 'emergency']),
      }),
      /** What was asked by voice first and is confirmed by this request. */
      spoken: optional(group({ at: timeInZone, with: line() })),
      investigation: optional(
        group({
          reference: optional(short),
          /** Prosecutor or court in charge. */
          authority: optional(line()),
          /** What was decided at home: by which court or prosecutor, when, under which number. */
          decision: optional(line()),
        }),
      ),
      earlier: optional(list(earlierRequest, COUNTS.links)),
      /** The day by which the request that this one prepares will be sent. */
      followUpBy: optional(dayDue('follow-up')),
      contact: optional(contact),
      sensitivity: choice('sensitivity', SENSITIVITIES),
      confidentialityRequested: flag,
      language: code('language'),
      /** The day by which a translation of it will follow: what is urgent goes out as it is. */
      translationBy: optional(dayDue('translation')),
    },
    fills: { how: 'opens', what: 'request' },
    form: { none: 'A request is drafted and released: see the screens of a new request.' },
    version: 1,
  }),
} as const;
