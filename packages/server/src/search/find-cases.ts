import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { lookUp, PREFIX_BITS, prefixOf, tokensIn } from './page-form.ts';
import { tokensOf, wordsOf } from './words.ts';

/** Words of one search; what is more is left out. */
const WORDS_MAX = 12;

const FRESH = `select c.n, f.tokens from search_fresh f
  join cases c on c.authority = f.authority and c.id = f.case_id
  where f.authority = $1
    and exists (select 1 from unnest($2::bytea[]) t where position(t in f.tokens) > 0)`;
const PAGES = `select t.place::int as place, p.entries
  from unnest($2::integer[]) with ordinality t (prefix, place)
  cross join search_segments s
  join search_pages p on p.authority = s.authority and p.segment = s.id
    and p.bucket = t.prefix >> (${PREFIX_BITS} - s.bits)
  where s.authority = $1`;

/**
 * Numbers of the cases whose acts hold every word of a text; null when the text has no words. What
 * is committed is found, merged into lists or not: the fresh acts are read first, so that those
 * that are merged in between are met in the lists.
 */
export async function casesWithWords(
  tx: Tx,
  { keyring, authority }: { readonly keyring: Keyring; readonly authority: string },
  text: string,
): Promise<ReadonlySet<number> | null> {
  const words = wordsOf(text).slice(0, WORDS_MAX);
  if (words.length === 0) return null;
  const { search } = keyring.authority(authority);
  const tokens = tokensIn(tokensOf(words, search));
  const [fresh, pages] = await Promise.all([
    tx.query<{ n: number; tokens: Buffer }>(FRESH, [
      authority,
      words.map((word) => tokensOf([word], search)),
    ]),
    tx.query<{ place: number; entries: Buffer }>(PAGES, [authority, tokens.map(prefixOf)]),
  ]);
  const found = tokens.map(() => new Set<number>());
  for (const { n, tokens: held } of fresh) {
    const all = new Set(tokensIn(held));
    for (const [place, token] of tokens.entries()) if (all.has(token)) found[place]?.add(n);
  }
  for (const { place, entries } of pages) {
    const token = tokens[place - 1];
    if (token === undefined) continue;
    for (const n of lookUp(entries, token)) found[place - 1]?.add(n);
  }
  return found.sort((a, b) => a.size - b.size).reduce((some, more) => some.intersection(more));
}

/** More cases than a part of a reference names among a million; what is more is left out. */
const REFERRED_MAX = 1_000;
const REFERRED = `select n from cases where authority = $1 and reference like '%' || $2 || '%'
  limit ${REFERRED_MAX}`;

/**
 * Numbers of the cases whose reference holds these digits.
 *
 * @param digits nothing but digits
 */
export async function casesWithReference(
  tx: Tx,
  authority: string,
  digits: string,
): Promise<ReadonlySet<number>> {
  const rows = await tx.query<{ n: number }>(REFERRED, [authority, digits]);
  return new Set(rows.map(({ n }) => n));
}
