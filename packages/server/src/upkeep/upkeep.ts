import type { OpenCases } from '../cases/open-cases.ts';
import type { EmergencyFirst } from '../emergency-first.ts';
import { everyToTheEnd } from '../exchange/index.ts';
import { forEachAuthority } from '../for-each-authority.ts';
import type { Keyring } from '../keys/index.ts';
import { mergeWords } from '../search/index.ts';
import type { Store } from '../store/index.ts';
import { noteCalls } from '../tokens/index.ts';
import { forgetOldForms } from '../unsent/forget-forms.ts';
import type { World } from '../world.ts';

/** What upkeep is done with. */
export interface UpkeepParts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: World;
  readonly open?: OpenCases;
  /** Between pieces of it: emergencies first. */
  readonly giveWay?: EmergencyFirst['giveWay'];
}

const UPKEEP_MS = 5_000;

const ADD_UP = `with gone as (delete from case_counts where authority = $1 returning move, change)
  insert into case_counts select $1, move, sum(change) from gone group by move
  having sum(change) <> 0`;
const CHANGES = 'select count(*)::int as n from case_counts where authority = $1';
/** Rows of changes that reading adds up without a sign of it. */
const CHANGES_MAX = 64;
/** The database's own rule for when statistics are old, asked more often. */
const OLD_STATISTICS = `select coalesce(bool_or(n_mod_since_analyze > 500 + n_live_tup * 0.2), false)
  as old from pg_stat_user_tables
  where schemaname = 'comity' and relname in ('cases', 'acts', 'receipts')`;

/** Puts together what transactions only add to. Any process may do it; several do no harm. */
export async function upkeepOnce(parts: UpkeepParts): Promise<void> {
  const { store, keyring, world, open, giveWay } = parts;
  open?.sweep();
  await giveWay?.();
  await forEachAuthority({ keyring, world }, 'upkeep-failed', async (authority) => {
    await store.asNode(authority, async (tx) => {
      const [changes] = await tx.query<{ n: number }>(CHANGES, [authority]);
      if ((changes?.n ?? 0) > CHANGES_MAX) await tx.query(ADD_UP, [authority]);
      forgetOldForms(tx, authority, world.now());
    });
    await mergeWords(store, authority, giveWay);
    await noteCalls({ store, keyring, world }, authority);
  });
  await giveWay?.();
  await store.asGate(async (tx) => {
    const [statistics] = await tx.query<{ old: boolean }>(OLD_STATISTICS);
    if (statistics?.old === true) await tx.query('select refresh_statistics()');
  });
}

/** Does it again and again; the result ends it and waits for what is under way. */
export const startUpkeep = (parts: UpkeepParts): (() => Promise<void>) =>
  everyToTheEnd(parts.world, {
    ...{ ms: UPKEEP_MS, failed: 'upkeep-failed' },
    work: () => upkeepOnce(parts),
  });
