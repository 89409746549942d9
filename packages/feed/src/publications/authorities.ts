import { WEEKDAYS } from '@comity/base';
import {
  choice,
  code,
  day,
  dayBehind,
  group,
  hour,
  LENGTHS,
  line,
  list,
  long,
  optional,
  pinpoint,
  short,
  telephone,
  zone,
} from '@comity/statements';
import { publicationKind } from '../publication-statement.ts';

/** What an office is for other States; one desk may be several at once. */
export const AUTHORITY_KINDS = [
  'central-authority',
  'contact-point-24-7',
  'prosecution-office',
  'executing-police-unit',
  'judicial-authority',
  'foreign-ministry',
  'interpol-bureau',
  'secretariat',
] as const;

/** Whether somebody answers at any hour, or by the hours that stand beside it. */
export const OPENING = ['always', 'by-hours'] as const;

/** Of an X.509 certificate in PEM: those for mail are a fourth of it. */
const CERTIFICATE_MAX = 8_000;

/** How many of each thing one entry may hold. */
const MANY = { names: 8, spans: 14, languages: 20, measures: 40, serves: 20 } as const;

const measures = optional(list(code('measure'), MANY.measures));

/** Who can be written to, told by the State or organisation whose authority it is. */
export const authorities = {
  'authority-published': publicationKind({
    says: {
      /** As in the key statement, or an office that no node serves. */
      authority: code('authority'),
      /** In its own language first, then in those it works in with others. */
      names: list(group({ language: code('language'), name: short }), MANY.names),
      kinds: list(choice('authority-kind', AUTHORITY_KINDS), AUTHORITY_KINDS.length),
      /** What the States it serves may call to make sure that a message is its own. */
      callBack: optional(telephone),
      /** By which way that number was given, such as a diplomatic note: never by a message. */
      callBackGiven: optional(line()),
      telephone: optional(telephone),
      email: optional(
        group({
          address: line(254),
          /** SHA-256 of the certificate to which is encrypted. */
          certificate: optional(line(100)),
          certificateUntil: optional(day),
          /** The certificate itself in PEM, X.509: without it nobody can encrypt to it. */
          certificateText: optional({ ...long, max: CERTIFICATE_MAX }),
        }),
      ),
      address: optional(long),
      /** Through whom an office is reached that is not written to itself. */
      reachedThrough: optional(line()),
      zone,
      opening: choice('opening', OPENING),
      /** A span that ends before it begins ends on the next day. */
      hours: optional(
        list(
          group({ days: list(choice('weekday', WEEKDAYS), 7), from: hour, to: hour }),
          MANY.spans,
        ),
      ),
      /** Languages in which it takes requests. */
      accepts: list(code('language'), MANY.languages),
      doesItself: measures,
      withCourt: measures,
      passesOn: measures,
      provisions: optional(list(pinpoint, MANY.serves)),
      networks: optional(list(code('network'), MANY.serves)),
      remarks: optional({ ...long, max: LENGTHS.line * 4 }),
      from: day,
      until: optional(day),
    },
    fills: 'entry',
    version: 1,
  }),
  'authority-confirmed': publicationKind({
    says: { authority: code('authority'), on: dayBehind },
    fills: 'confirmation',
    version: 1,
  }),
  'authority-ended': publicationKind({
    says: {
      authority: code('authority'),
      on: day,
      /** Who is written to from then on. */
      successor: optional(code('authority')),
      why: optional(line()),
    },
    fills: 'end',
    version: 1,
  }),
} as const;
