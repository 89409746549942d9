import { parseStrictJson } from '@comity/base';
import { type JournalEntry, type JournalHead, journalEntryHash } from '@comity/log';
import { domainHash } from '@comity/seal';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';

interface JournalRow {
  readonly n: number;
  readonly hash: string;
  readonly entry: JournalEntry;
  /** Null once erased: the header still stands. */
  readonly sealed: Uint8Array | null;
}

const FROM = `select n, hash, entry, sealed from journal
  where authority = $1 and n >= $2 order by n limit $3`;

/**
 * Checks an authority's journal from an entry that was checked before: it is still there, and what
 * follows is what was written. At most `max` entries; the head says how far it came.
 */
export async function followJournal(
  tx: Tx,
  keyring: Keyring,
  from: JournalHead & { readonly authority: string; readonly max: number },
): Promise<{ readonly head: JournalHead; readonly broken: number | null }> {
  const { authority, max } = from;
  const rows = await tx.query<JournalRow>(FROM, [authority, Math.max(1, from.n), max]);
  let head: JournalHead = { n: from.n, hash: from.hash };
  if (from.n > 0) {
    const known = rows.shift();
    if (known?.n !== from.n || known.hash !== from.hash) return { head, broken: from.n };
  }
  for (const row of rows) {
    const { entry } = row;
    const follows = row.n === head.n + 1 && entry.prev === head.hash && entry.n === row.n;
    if (!follows || entry.authority !== authority || !entryStands(row, keyring, authority)) {
      return { head, broken: head.n + 1 };
    }
    head = { n: row.n, hash: row.hash };
  }
  return { head, broken: null };
}

function entryStands(row: JournalRow, keyring: Keyring, authority: string): boolean {
  if (row.hash !== journalEntryHash(row.entry)) return false;
  if (row.sealed === null) return true;
  try {
    const bytes = keyring.openAtRest(authority, row.sealed, `journal/${authority}/${row.n}`);
    const read = parseStrictJson(bytes, { bytesMax: bytes.length, depthMax: 64 });
    return read.ok && domainHash('body', read.value) === row.entry.body;
  } catch {
    return false;
  }
}
