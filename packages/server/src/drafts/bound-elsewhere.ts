import { useLimitsIn } from '@comity/advice';
import type { Fault } from '@comity/base';
import { bindsUse, earlierCases, sortOf } from '@comity/case';
import { useLimited } from '../cases/use-limited.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import type { DraftBody } from './draft-rows.ts';

const CASES = `select id, head from cases where authority = $1 and id = any($2::text[])
  and side = 'requesting' and peer <> $3 order by id`;

/**
 * Why a draft goes to no other State than the one that told what it says: it was begun from information
 * whose use is limited, or names it. What a draft takes over from a request is our own, and is free.
 *
 * @returns `use-limited` at the State that is asked, once for each such case
 */
export async function boundElsewhere(
  tx: Tx,
  parts: Pick<NodeParts, 'law' | 'open'>,
  {
    authority,
    follows,
    facts,
  }: Pick<DraftBody, 'facts' | 'follows'> & { readonly authority: string },
): Promise<readonly Fault[]> {
  const to = facts.to?.trim() ?? '';
  const named = earlierCases(facts).map(({ caseId }) => caseId);
  const from = [...(follows === undefined ? [] : [follows]), ...named];
  const sane = from.filter((id) => !id.includes('\u0000'));
  if (to === '' || sane.length === 0) return [];
  const rows = await tx.query<{ id: string; head: string }>(CASES, [authority, sane, to]);
  const faults: Fault[] = [];
  for (const { id: caseId, head } of rows) {
    const { state } = await parts.open.read(tx, { authority, caseId, head });
    const use = useLimitsIn(parts.law, state);
    if (sortOf(state) === 'information' && bindsUse(use)) {
      faults.push({ ...useLimited(use), at: 'to' });
    }
  }
  return faults;
}
