import { code, list, optional } from '@comity/statements';
import { publicationKind } from '../publication-statement.ts';

/** Relays that an authority names at most. */
const RELAYS_MAX = 8;

/** Whose nodes may carry what an authority cannot be given directly: its State chooses, no sender does. */
export const relays = {
  'relays-named': publicationKind({
    says: {
      authority: code('authority'),
      /** Participants, the one that is tried first before the others; without any, nothing is carried. */
      relays: optional(list(code('participant'), RELAYS_MAX)),
    },
    fills: 'relays',
    version: 1,
  }),
} as const;
