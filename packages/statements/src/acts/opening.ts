import { actKind } from '../act-statement.ts';
import {
  answers,
  COUNTS,
  choice,
  code,
  flag,
  group,
  host,
  ip,
  line,
  list,
  long,
  optional,
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

const penalty = {
  /** Provision of the requesting State's law. */
  provision: optional(line()),
  maxPenaltyMonths: optional(whole(0, 1_200)),
};

/** A provision of an instrument, or another offence described with the local provision. */
export const offence = variant('offence-kind', {
  known: { pinpoint, ...penalty },
  other: { description: line(), ...penalty },
});

/** An instrument, or a way without treaty, with the provisions relied on. */
export const basis = group({
  id: code('instrument'),
  pinpoints: list(pinpoint, COUNTS.pinpoints, 0),
});

export const opening = {
  'request-submitted': actKind({
    by: 'requesting',
    about: 'parts',
    says: {
      measure: code('measure'),
      title: optional(short),
      from: code('participant'),
      to: code('participant'),
      instruments: list(basis, COUNTS.instruments),
      offences: list(offence, COUNTS.offences),
      conduct: long,
      targets: list(target, COUNTS.targets),
      contents: answers,
      urgency: group({
        level: choice('urgency', URGENCY_LEVELS),
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
