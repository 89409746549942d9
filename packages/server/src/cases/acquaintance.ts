import { daysElapsed } from '@comity/law';
import type { Acquaintance, CallBackFirst } from '@comity/service';
import { keyStatementHash, type TrustList } from '@comity/wire';
import { officersById } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { newestCallBacks } from './call-back-rows.ts';

/** How long a new statement of keys is worth a call, in days. */
const NEW_KEYS_DAYS = 14;

/** Whether the other side opened each, and whether somebody here had dealt with them before they did. */
const CASES = `select c.id, c.peer, c.peer_authority, c.came and not c.closed as comes,
    exists (select from cases o where o.authority = c.authority and o.peer = c.peer
      and o.peer_authority = c.peer_authority and o.id <> c.id
      and o.dealt_at < coalesce(c.opened_at, $3)) as known
  from cases c where c.authority = $1 and c.id = any($2::text[])`;
const HEARD = 'select hash, stored_at from key_statements where participant = any($1::text[])';

interface CaseRow {
  readonly id: string;
  readonly peer: string;
  readonly peer_authority: string;
  readonly comes: boolean;
  readonly known: boolean;
}

/**
 * How well the other side of each of these cases is known, by the case's id. Whoever opened one is to be
 * called back by a published number while nobody here has dealt with them in an earlier case, and
 * after new keys, until somebody has called: accounts of officers are taken over, and a first letter
 * proves nobody. That they are being answered in this very case shows nothing.
 */
export async function acquaintances(
  tx: Tx,
  parts: Pick<NodeParts, 'trust' | 'world' | 'keyring'>,
  { authority, cases }: { readonly authority: string; readonly cases: readonly string[] },
): Promise<ReadonlyMap<string, Acquaintance>> {
  const now = parts.world.now();
  const rows = await tx.query<CaseRow>(CASES, [authority, cases, now]);
  const peers = [...new Set(rows.map(({ peer_authority: peer }) => peer))];
  const called = await newestCallBacks(tx, parts, { authority, peers });
  const names = await officersById(
    tx,
    parts,
    [...called.values()].map(({ officer }) => officer),
  );
  const heard = await heardOf(
    tx,
    rows.map(({ peer }) => peer),
  );
  return new Map(
    rows.map((row) => {
      const last = called.get(row.peer_authority);
      const keys = keysOf(parts.trust.current(), heard, row);
      const found: CallBackFirst[] = [];
      if (row.comes && !row.known && last === undefined) found.push({ code: 'first-contact' });
      if (row.comes && keys?.changed && !(last !== undefined && last.at >= keys.since)) {
        const at = keys.since.toISOString();
        if (daysElapsed(at, now) <= NEW_KEYS_DAYS) found.push({ code: 'keys-changed', at });
      }
      const by = last && names.get(last.officer);
      return [
        row.id,
        {
          callBackFirst: found,
          keysSince: keys?.since.toISOString() ?? null,
          calledBack:
            last === undefined
              ? null
              : {
                  by: by ?? { id: last.officer, number: '', name: '', role: '' },
                  at: last.at.toISOString(),
                },
        },
      ] as const;
    }),
  );
}

/** When this node heard each statement of these participants: by its own clock, not by their word. */
async function heardOf(tx: Tx, peers: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await tx.query<{ hash: string; stored_at: Date }>(HEARD, [[...new Set(peers)]]);
  return new Map(rows.map(({ hash, stored_at: at }) => [hash, at]));
}

/**
 * Since when this node has known the present keys of an authority, and whether it knew others before.
 * A statement that says no new key changes nothing; several that came at once came with their past.
 */
function keysOf(
  trust: TrustList,
  heard: ReadonlyMap<string, Date>,
  { peer, peer_authority: authority }: Pick<CaseRow, 'peer' | 'peer_authority'>,
): { readonly since: Date; readonly changed: boolean } | null {
  const told = (trust.get(peer)?.statements ?? []).flatMap(({ statement }) => {
    const since = heard.get(keyStatementHash(statement));
    const signing = statement.authorities.find(({ id }) => id === authority)?.signing;
    const keys = JSON.stringify([statement.root, signing?.map(({ id }) => id)]);
    return since === undefined || signing === undefined ? [] : [{ since, keys }];
  });
  const newest = told.findLast((one, n) => one.keys !== told[n - 1]?.keys);
  const before = newest && told[told.indexOf(newest) - 1];
  if (newest === undefined) return null;
  return { since: newest.since, changed: before !== undefined && before.since < newest.since };
}
