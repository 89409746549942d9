import type { Keyring } from '../keys/index.ts';
import { packed, type Tx, unpacked } from '../store/index.ts';
import { lockLists } from './merge-words.ts';
import { PREFIX_BITS, prefixOf, readPage, tokensIn, writePage } from './page-form.ts';
import { tokensOf, wordsIn } from './words.ts';

/** Whose words go, and which of its case stay. */
export interface Forgetting {
  readonly keyring: Keyring;
  readonly authority: string;
  readonly caseId: string;
  readonly actId: string;
  /** What the act says; undefined when it cannot be read any more: then all lists are looked at. */
  readonly content: unknown;
  /** What the other acts of the case say. */
  readonly others: readonly unknown[];
}

const FORGET_FRESH = 'delete from search_fresh where authority = $1 and act_id = $2';
const CASE = 'select n from cases where authority = $1 and id = $2';
const PAGES = `select p.segment, p.bucket, p.entries from search_segments s
  join search_pages p on p.authority = s.authority and p.segment = s.id
  where s.authority = $1 and ($2::integer[] is null or p.bucket in
    (select prefix >> (${PREFIX_BITS} - s.bits) from unnest($2::integer[]) prefix))`;
const REWRITE = `update search_pages p set entries = ${unpacked('$2', 'n.start', 'n.size')}
  from unnest($3::bigint[], $4::integer[], $5::integer[], $6::integer[])
    n (segment, bucket, start, size)
  where p.authority = $1 and p.segment = n.segment and p.bucket = n.bucket`;

/**
 * Takes the words of one act out of the search: its fresh row, and its case out of the lists of
 * each word that no other act of the case says. Waits for a merge that is under way, which has
 * read what is taken out here.
 */
export async function forgetWords(tx: Tx, what: Forgetting): Promise<void> {
  const { authority, caseId, actId } = what;
  const { search } = what.keyring.authority(authority);
  const tokens = (content: unknown): readonly number[] =>
    tokensIn(tokensOf(wordsIn(content), search));
  const kept = new Set(what.others.flatMap(tokens));
  const gone =
    what.content === undefined ? null : tokens(what.content).filter((token) => !kept.has(token));
  await lockLists(tx, authority);
  const [, [row], pages] = await Promise.all([
    tx.query(FORGET_FRESH, [authority, actId]),
    tx.query<{ n: number }>(CASE, [authority, caseId]),
    tx.query<Page>(PAGES, [authority, gone === null ? null : gone.map(prefixOf)]),
  ]);
  if (row === undefined) return;
  const changed = pages.flatMap((page) => without(page, row.n, kept) ?? []);
  if (changed.length === 0) return;
  const [all, starts, sizes] = packed(changed.map(({ entries }) => entries));
  await tx.query(REWRITE, [
    authority,
    all,
    changed.map(({ segment }) => segment),
    changed.map(({ bucket }) => bucket),
    starts,
    sizes,
  ]);
}

interface Page {
  readonly segment: number;
  readonly bucket: number;
  readonly entries: Buffer;
}

/** The page without a case where its words are not kept; undefined when nothing changes. */
function without(page: Page, n: number, kept: ReadonlySet<number>): Page | undefined {
  const postings = new Map<number, readonly number[]>();
  let changed = false;
  readPage(page.entries, (token, numbers) => {
    if (kept.has(token) || !numbers.includes(n)) {
      postings.set(token, numbers);
      return;
    }
    changed = true;
    const left = numbers.filter((number) => number !== n);
    if (left.length > 0) postings.set(token, left);
  });
  return changed ? { ...page, entries: writePage(postings) } : undefined;
}
