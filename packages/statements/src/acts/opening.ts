import { actKind } from '../act-statement.ts';
import {
  answers,
  COUNTS,
  choice,
  code,
  day,
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
  short,
  shownWhen,
  url,
  variant,
  whole,
} from '../field.ts';

/** How pressing a request is. */
export const URGENCY_LEVELS = ['routine', 'urgent', 'emergency'] as const;

/** How closely a case is held at home. */
export const SENSITIVITIES = ['normal', 'restricted', 'sealed'] as const;

const where = { custodian: optional(line()), period: optional(period) };

/** What a measure is aimed at. */
export const target = variant('target-kind', {
  account: { service: short, identifier: line(), ...where },
  ip: { address: ip, port: optional(whole(1, 65_535)), custodian: optional(line()), period },
  url: { url, ...where },
  domain: { domain: host, ...where },
  device: { description: line(), ...where },
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
  pinpoints: list(pinpoint, COUNTS.pinpoints, 0),
});

/** One measure asked for, on what basis, aimed at what; it lives a life of its own. */
export const requestPart = group({
  id: partByPlace,
  measure: code('measure'),
  basis: list(basis, COUNTS.instruments),
  targets: list(target, COUNTS.targets),
  /** What exactly is wanted, in the words of the author. */
  wanted: optional(long),
  wantedBy: optional(day),
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
      contents: answers,
      urgency: group({
        level: choice('priority', URGENCY_LEVELS),
        why: shownWhen(optional(long), 'level', ['urgent', 'emergency']),
      }),
      investigation: optional(group({ reference: optional(short), authority: optional(line()) })),
      sensitivity: choice('sensitivity', SENSITIVITIES),
      confidentialityRequested: flag,
      language: code('language'),
    },
    fills: { how: 'opens' },
    form: { none: 'A request is drafted and released: see the screens of a new request.' },
    version: 1,
  }),
} as const;
