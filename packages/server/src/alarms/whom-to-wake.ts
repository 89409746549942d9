import type { Alarm } from '@comity/service';
import { officersById } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { spokenDigits } from '../walls/spoken-digits.ts';
import { addressesOf } from './addresses.ts';
import type { AlarmRow } from './alarm-rows.ts';

const WHOM = `select a.id, w.officer from unnest($1::text[]) a (id)
  cross join lateral whom_to_wake(a.id) w (officer)`;

/** The officers who are to be woken, with the telephones that they have given, by id of the alarm. */
export async function whomToWake(
  tx: Tx,
  parts: Pick<NodeParts, 'keyring' | 'world'>,
  { authority, rows }: { readonly authority: string; readonly rows: readonly AlarmRow[] },
): Promise<ReadonlyMap<string, NonNullable<Alarm['wake']>>> {
  const alarms = rows.filter(({ sort }) => sort === 'wake').map(({ id }) => id);
  if (alarms.length === 0) return new Map();
  const found = await tx.query<{ id: string; officer: string }>(WHOM, [alarms]);
  const officers = [...new Set(found.map(({ officer }) => officer))];
  const names = await officersById(tx, parts, officers);
  const addresses = await addressesOf(tx, parts, { authority, officers });
  const wake = (id: string): NonNullable<Alarm['wake']> =>
    found
      .filter((row) => row.id === id)
      .flatMap((row) => {
        const officer = names.get(row.officer);
        const { telephone = '' } = addresses.get(row.officer) ?? {};
        return officer === undefined ? [] : [{ officer, telephone }];
      })
      .toSorted((a, b) => (a.officer.number < b.officer.number ? -1 : 1));
  return new Map(alarms.map((id) => [id, wake(id)]));
}

const OPENS = 'select a.id, reference_to_open(a.id) as reference from unnest($1::text[]) a (id)';

/**
 * Where nobody is left who could be woken: the reference by which two officers come to it, as people say
 * it, by id of the alarm. For officers who may keep walls; for others there is none.
 */
export async function referencesToOpen(
  tx: Tx,
  rows: readonly AlarmRow[],
): Promise<ReadonlyMap<string, string>> {
  const alarms = rows.filter(({ sort }) => sort === 'wake').map(({ id }) => id);
  if (alarms.length === 0) return new Map();
  const found = await tx.query<{ id: string; reference: string | null }>(OPENS, [alarms]);
  return new Map(
    found.flatMap(({ id, reference }) =>
      reference === null ? [] : [[id, spokenDigits(reference)] as const],
    ),
  );
}
