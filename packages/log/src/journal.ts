import { no, ok, type Result } from '@comity/base';
import { domainHash } from '@comity/seal';

/** One line of what an authority keeps to itself. Spec: `spec/journal.md`. */
export interface JournalEntry {
  readonly format: 'comity/2/journal';
  readonly authority: string;
  /** Place in the journal; begins with 1. */
  readonly n: number;
  /** Hash of the entry before; null for the first. */
  readonly prev: string | null;
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string;
  /** Officer number, or `system`. */
  readonly officer: string;
  readonly kind: string;
  /** What the entry is about: the id of a case, an act, an officer. */
  readonly subject: string;
  /** Commitment to the entry's body, as in an act. */
  readonly body: string;
}

/** The newest entry of a journal; before the first one `n` is 0 and `hash` null. */
export interface JournalHead {
  readonly n: number;
  readonly hash: string | null;
}

export const JOURNAL_START: JournalHead = { n: 0, hash: null };

/** The hash by which the next entry refers to this one. */
export const journalEntryHash = (entry: JournalEntry): string => domainHash('journal', entry);

/** What the author of an entry says; the journal adds its place. */
export type JournalNote = Omit<JournalEntry, 'format' | 'n' | 'prev'>;

/** The entry that puts `note` behind `head`, and the head after it. */
export function appendJournal(
  head: JournalHead,
  note: JournalNote,
): { readonly entry: JournalEntry; readonly head: JournalHead } {
  const entry: JournalEntry = {
    format: 'comity/2/journal',
    authority: note.authority,
    n: head.n + 1,
    prev: head.hash,
    at: note.at,
    officer: note.officer,
    kind: note.kind,
    subject: note.subject,
    body: note.body,
  };
  return { entry, head: { n: entry.n, hash: journalEntryHash(entry) } };
}

/**
 * Walks a journal from `start`. Codes: `journal-gap`, `journal-broken` (an entry does not follow
 * the one before), `journal-authority`; `at` names the index of the first wrong entry.
 */
export function verifyJournal(
  entries: readonly JournalEntry[],
  start: JournalHead = JOURNAL_START,
): Result<JournalHead> {
  let head = start;
  for (const [index, entry] of entries.entries()) {
    const at = `/${index}`;
    if (entry.authority !== entries[0]?.authority) {
      return no({ code: 'journal-authority', params: { entry: entry.n }, at });
    }
    if (entry.n !== head.n + 1) {
      return no({ code: 'journal-gap', params: { entry: head.n + 1 }, at });
    }
    if (entry.prev !== head.hash) {
      return no({ code: 'journal-broken', params: { entry: entry.n }, at });
    }
    head = { n: entry.n, hash: journalEntryHash(entry) };
  }
  return ok(head);
}
