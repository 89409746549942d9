import type { Fault } from '@comity/base';
import type { Tx } from '../store/index.ts';
import type { Second } from './approval-rules.ts';

interface Compared {
  readonly same: boolean;
  readonly office: boolean;
  readonly role: boolean;
}

const COMPARED = `select coalesce(bool_or(same_person(b.id, a.id)), false) as same,
    coalesce(bool_and(b.authority = a.authority), false) as office,
    coalesce(bool_and(b.role = a.role), false) as role
  from officers a join officers b on b.id = any($2::text[]) where a.id = $1`;

/**
 * Why somebody is not the second of two: the same person as one who has agreed, or not as the rule wants
 * the second. The database has the last word; this says it before. Codes: `approval-own-twice`,
 * `approval-same-person`, `approval-other-office`, `approval-other-role`.
 *
 * @param before ids of the officers who have agreed
 */
export async function secondFault(
  tx: Pick<Tx, 'query'>,
  officer: string,
  {
    before,
    second = 'any',
  }: { readonly before: readonly string[]; readonly second?: Second | undefined },
): Promise<Fault | undefined> {
  if (before.length === 0) return undefined;
  if (before.includes(officer)) return { code: 'approval-own-twice' };
  const [row] = await tx.query<Compared>(COMPARED, [officer, before]);
  if (row === undefined) return undefined;
  if (row.same) return { code: 'approval-same-person' };
  if (second === 'other-office' && row.office) return { code: 'approval-other-office' };
  return second === 'other-role' && row.role ? { code: 'approval-other-role' } : undefined;
}
