import type { Keyring } from '../keys/index.ts';
import { TOKEN_SIZE, tokensOf, wordsIn, wordsOf } from '../search/words.ts';
import { packed, type Tx } from '../store/index.ts';

/** An act and what it says, when it is filed. */
export interface ActWords {
  readonly actId: string;
  readonly caseId: string;
  readonly content: unknown;
}

const INSERT = `insert into search_tokens (authority, token, case_id, act_id)
  select $1, substring($2::bytea from start + ${TOKEN_SIZE} * n for ${TOKEN_SIZE}), case_id, act_id
  from unnest($3::text[], $4::text[], $5::integer[], $6::integer[])
    a (case_id, act_id, start, size), generate_series(0, size / ${TOKEN_SIZE} - 1) n`;

/** Enters the words of acts that are being filed: keyed tokens, never the words themselves. */
export function indexWords(
  tx: Tx,
  { keyring, authority }: { readonly keyring: Keyring; readonly authority: string },
  acts: readonly ActWords[],
): Promise<unknown> {
  const { search } = keyring.authority(authority);
  const [all, starts, sizes] = packed(acts.map((act) => tokensOf(wordsIn(act.content), search)));
  return tx.query(INSERT, [
    authority,
    all,
    acts.map(({ caseId }) => caseId),
    acts.map(({ actId }) => actId),
    starts,
    sizes,
  ]);
}

const FIND = `select case_id from search_tokens where authority = $1 and token = any($2::bytea[])
  group by case_id having count(distinct token) = $3 limit 1000`;

/** Ids of the cases whose acts hold every word of a text; null when the text has no words. */
export async function casesWithWords(
  tx: Tx,
  { keyring, authority }: { readonly keyring: Keyring; readonly authority: string },
  text: string,
): Promise<readonly string[] | null> {
  const tokens = wordsOf(text).map((word) => tokensOf([word], keyring.authority(authority).search));
  if (tokens.length === 0) return null;
  const rows = await tx.query<{ case_id: string }>(FIND, [authority, tokens, tokens.length]);
  return rows.map((row) => row.case_id);
}
