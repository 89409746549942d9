import { choice, code, group, list, moment, optional } from '@comity/statements';
import { publicationKind } from '../publication-statement.ts';

/**
 * How hours of an office are covered: somebody has them on the roster, somebody can be called, or
 * another office of the State is called instead. Never who.
 */
export const COVERED_BY = ['duty', 'on-call', 'instead'] as const;

/** Stretches that one publication tells of: two weeks of shifts with gaps between them are fewer. */
export const COVER_SPANS_MAX = 400;

/** Who can be reached when, as far as a State chooses to say so: told again and again until it is ended. */
export const cover = {
  'cover-published': publicationKind({
    says: {
      authority: code('authority'),
      /** The stretch that it speaks of. After its end it says nothing, whatever it said before. */
      from: moment,
      until: moment,
      /** The office of the same State that is called in hours that say `instead`, where it is published. */
      instead: optional(code('authority')),
      /** In their order and apart from each other. Of hours between them nobody is planned. */
      spans: optional(
        list(
          group({ from: moment, until: moment, by: choice('covered-by', COVERED_BY) }),
          COVER_SPANS_MAX,
        ),
      ),
    },
    fills: 'cover',
    version: 1,
  }),
  'cover-withdrawn': publicationKind({
    says: { authority: code('authority') },
    fills: 'cover-end',
    version: 1,
  }),
} as const;
