import { choice, code, LENGTHS, line } from '@comity/statements';
import { publicationKind } from '../publication-statement.ts';

/** What of an entry may be wrong. */
export const ENTRY_PARTS = [
  'call-back',
  'telephone',
  'email',
  'address',
  'hours',
  'does',
  'other',
] as const;

/** What a State says of the entry of another: it changes nothing of it, and its own State answers by its next word. */
export const questions = {
  'entry-questioned': publicationKind({
    says: {
      /** The office that says it. */
      authority: code('authority'),
      /** The office of another State whose entry is meant. */
      of: code('authority'),
      part: choice('entry-part', ENTRY_PARTS),
      /** How that was noticed; nothing of persons or cases, as everybody reads it. */
      noticed: line(LENGTHS.line),
    },
    fills: 'question',
    version: 1,
  }),
} as const;
