import { createHash } from 'node:crypto';
import { canonicalBytes } from '@comity/base';
import type { FormPlace, Session, TypedForm, Unsent } from '@comity/service';
import { jsonAtRest } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';

/** So many forms are kept of one officer; beyond, what was typed longest ago goes. */
const UNSENT_MAX = 40;

const CASE = 'select from cases where id = $1';
const KEEP = `insert into unsent_forms (authority, officer, place, case_id, at, sealed)
  values ($1, $2, $3, $4, $5, $6) on conflict (authority, officer, place)
  do update set case_id = excluded.case_id, at = excluded.at, sealed = excluded.sealed`;
const ONLY_NEWEST = `delete from unsent_forms where authority = $1 and officer = $2 and place in (
  select place from unsent_forms where authority = $1 and officer = $2
  order by at desc, place offset ${UNSENT_MAX})`;
const GET =
  'select at, sealed from unsent_forms where authority = $1 and officer = $2 and place = $3';
const DROP = 'delete from unsent_forms where authority = $1 and officer = $2 and place = $3';

/** What officers typed and have not sent, each for themselves. */
export function createUnsent(parts: Pick<NodeParts, 'store' | 'keyring' | 'world'>): Unsent {
  const { store, keyring, world } = parts;
  const rowOf = ({ officer }: Session, { at }: FormPlace) => {
    const place = createHash('sha256').update(at).digest('base64url');
    const { authority, id } = officer;
    return { key: [authority, id, place] as const, aad: `unsent_forms/${id}/${place}` };
  };
  return {
    keep: (session, place, { fields, wrong }) =>
      store.as(session.officer, async (tx) => {
        const { caseId } = place;
        if (caseId !== null && (await tx.query(CASE, [caseId])).length === 0) return;
        const { key, aad } = rowOf(session, place);
        const [authority, officer] = key;
        const typed = canonicalBytes({ fields: fields.map((pair) => [...pair]), wrong });
        const sealed = keyring.sealAtRest(authority, typed, aad);
        await tx.query(KEEP, [...key, caseId, world.now(), sealed]);
        await tx.query(ONLY_NEWEST, [authority, officer]);
      }),

    get: (session, place) =>
      store.as(session.officer, async (tx) => {
        const { key, aad } = rowOf(session, place);
        const [row] = await tx.query<{ at: Date; sealed: Buffer }>(GET, key);
        if (row === undefined) return null;
        const { authority } = session.officer;
        const read = jsonAtRest(keyring, { authority, sealed: row.sealed, aad });
        // Ours, under the key of the authority: what opens is what was kept.
        return read === undefined ? null : { ...(read as TypedForm), since: row.at.toISOString() };
      }),

    drop: (session, place) =>
      store.as(session.officer, async (tx) => {
        await tx.query(DROP, rowOf(session, place).key);
      }),
  };
}
