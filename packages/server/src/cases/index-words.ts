import type { CaseState, TimelineItem } from '@comity/case';
import type { Keyring } from '../keys/index.ts';
import { tokensOf } from '../search/words.ts';
import type { Tx } from '../store/index.ts';

/** Which case, at which authority. */
export interface CasePlace {
  readonly authority: string;
  readonly caseId: string;
}

/** Enters the words of acts that are not indexed yet: keyed tokens, never the words themselves. */
export async function indexWords(
  tx: Tx,
  keyring: Keyring,
  { authority, caseId, state }: CasePlace & { readonly state: CaseState },
): Promise<void> {
  const rows = await tx.query<{ act_id: string }>(
    'select distinct act_id from search_tokens where authority = $1 and case_id = $2',
    [authority, caseId],
  );
  const known = new Set(rows.map((row) => row.act_id));
  const fresh = state.timeline.filter((item) => item.content !== null && !known.has(item.act));
  for (const item of fresh) await indexAct(tx, keyring, { authority, caseId, item });
}

async function indexAct(
  tx: Tx,
  keyring: Keyring,
  { authority, caseId, item }: CasePlace & { readonly item: TimelineItem },
): Promise<void> {
  const tokens = tokensOf(item.content, keyring.authority(authority).search);
  if (tokens.length === 0) return;
  await tx.query(
    `insert into search_tokens (authority, token, case_id, act_id)
     select $1, token, $2, $3 from unnest($4::bytea[]) as token`,
    [authority, caseId, item.act, tokens],
  );
}

/** Ids of the cases whose acts hold every one of the words. */
export async function casesWithWords(
  tx: Tx,
  { authority, tokens }: { readonly authority: string; readonly tokens: readonly Buffer[] },
): Promise<readonly string[]> {
  const rows = await tx.query<{ case_id: string }>(
    `select case_id from search_tokens where authority = $1 and token = any($2::bytea[])
     group by case_id having count(distinct token) = $3 limit 1000`,
    [authority, tokens, tokens.length],
  );
  return rows.map((row) => row.case_id);
}
