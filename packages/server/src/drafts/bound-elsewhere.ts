import { useLimitsIn } from '@comity/advice';
import type { Fault } from '@comity/base';
import { bindingNow, bindsUse, earlierCases, sortOf } from '@comity/case';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import type { BoundTo, DraftBody } from './draft-rows.ts';

const CASES = `select id, head, peer from cases where authority = $1 and id = any($2::text[])
  and side = 'requesting' order by id`;

/** A draft with what it was begun from. */
type Begun = Pick<DraftBody, 'facts' | 'follows' | 'boundTo'> & { readonly authority: string };

type Parts = Pick<NodeParts, 'law' | 'open'>;

/**
 * Why a draft goes to no other State than the one that told what it says: it was begun from information
 * whose use is limited, or names it. What a draft takes over from a request is our own, and is free.
 *
 * @returns `use-limited` at the State that is asked, once for each such case
 */
export async function boundElsewhere(
  tx: Tx,
  parts: Parts,
  draft: Begun,
): Promise<readonly Fault[]> {
  const to = draft.facts.to?.trim() ?? '';
  if (to === '') return [];
  const bound = await limitsBehind(tx, parts, draft);
  return bound
    .filter(({ state }) => state !== to)
    .map(({ limits: n }) => ({ code: 'use-limited', params: { n }, at: 'to' }));
}

/** What binds a draft as it is handed to another office, which has not got the case that it was begun from. */
export const boundToGiver = async (tx: Tx, parts: Parts, draft: Begun): Promise<BoundTo | null> =>
  (await limitsBehind(tx, parts, draft))[0] ?? null;

async function limitsBehind(
  tx: Tx,
  parts: Parts,
  { authority, follows, boundTo, facts }: Begun,
): Promise<readonly BoundTo[]> {
  const named = earlierCases(facts).map(({ caseId }) => caseId);
  const from = [...(follows === undefined ? [] : [follows]), ...named];
  const sane = from.filter((id) => !id.includes('\u0000'));
  const bound: BoundTo[] = boundTo === undefined ? [] : [boundTo];
  if (sane.length === 0) return bound;
  const rows = await tx.query<{ id: string; head: string; peer: string }>(CASES, [authority, sane]);
  for (const { id: caseId, head, peer } of rows) {
    const { state } = await parts.open.read(tx, { authority, caseId, head });
    const use = useLimitsIn(parts.law, state);
    if (sortOf(state) === 'information' && bindsUse(use)) {
      bound.push({ state: peer, limits: bindingNow(use) });
    }
  }
  return bound;
}
