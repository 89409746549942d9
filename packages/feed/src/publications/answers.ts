import { code, dayBehind, group, list, optional, whole } from '@comity/statements';
import { publicationKind } from '../publication-statement.ts';

/** Tests that one publication counts at most. */
const TESTS_MAX = 100_000;
/** A test is over after a quarter of an hour. */
const seconds = optional(whole(0, 900));
const count = whole(0, TESTS_MAX);
/** Looks at one node within ninety days, and nodes of which one publication tells. */
const LOOKS_MAX = 1_000_000;
const NODES_MAX = 300;
const looks = whole(0, LOOKS_MAX);

/** How tests of others were answered, as the authority that was tested counts it itself. */
export const answers = {
  'answers-published': publicationKind({
    says: {
      authority: code('authority'),
      /** First and last day counted, by UTC. */
      first: dayBehind,
      last: dayBehind,
      /** Participants whose tests they were. */
      askers: whole(1, 1_000),
      tests: whole(1, TESTS_MAX),
      answered: count,
      /** Those of them that were answered within five minutes. */
      inTime: optional(count),
      /** Seconds within which half, and nine of ten, of those answered were. */
      median: seconds,
      ninth: seconds,
      /** The same by the hour of the day there; hours without a test are left out. */
      byHour: list(
        group({
          ...{ hour: whole(0, 23), tests: count, answered: count },
          ...{ inTime: optional(count), median: seconds, ninth: seconds },
        }),
        24,
      ),
      /**
       * How often nodes of other participants were there when its own node looked at them, within the
       * last ninety days: what a node does not answer it cannot count itself.
       */
      nodes: optional(
        list(
          group({ participant: code('participant'), looks: whole(1, LOOKS_MAX), answered: looks }),
          NODES_MAX,
        ),
      ),
    },
    fills: 'figures',
    version: 1,
  }),
} as const;
