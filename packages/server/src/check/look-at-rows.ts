import { forEachAuthority } from '../for-each-authority.ts';
import type { NodeParts } from '../node-parts.ts';
import type { KeyRange, PageLooked } from './check.ts';
import { checkActsAmong } from './check-acts.ts';
import { checkKeys } from './check-node.ts';
import { checkReceiptsAmong } from './check-receipts.ts';
import { nameFound } from './mend-found.ts';

/**
 * A turn a minute, in which the rows are looked at whose keys are of its range. A round takes 23 hours: a
 * node that stands still at the same hour of each day passes other rows over on the next.
 */
export const ROUND_TURNS = 1_380;
const TURN_MS = 60_000;
/** Turns that are made up for at once; of a node that stood still for longer the rest waits for the next round. */
const TURNS_AT_ONCE = 5;
/** What proves a row is here before so long is over, in every process. */
const SETTLED_MINUTES = 10;

const LAST = "select ran_at as last from timers where name = 'rows-turn' for update";
/** Whichever process is first has the turns since the last; of a clock that was set back they begin anew. */
const CLAIM = `insert into timers (name, ran_at) values ('rows-turn', $1)
  on conflict (name) do update set ran_at = excluded.ran_at
    where timers.ran_at < excluded.ran_at or timers.ran_at > excluded.ran_at + interval '1 hour'
  returning 1`;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** What keys begin with, in the order of the database: another collation has another one. */
const BEGINNINGS = [...ALPHABET].flatMap((one) => [...ALPHABET].map((other) => `${one}${other}`));
const IN_ORDER = 'select b from unnest($1::text[]) b order by b';

type Parts = Pick<NodeParts, 'keyring' | 'world' | 'store' | 'trust' | 'first'>;

/**
 * Looks at what is stored beside what reads it: a row that was altered by whoever has the database is
 * named in the quarantine within a day though nobody opens its case, and though a process holds the case
 * as it was. Each act with its body and key, each receipt, and once a round the key statements, against
 * signatures and hashes. Which rows have their turn follows from the time alone: a node that is started
 * anew goes on. An act whose row is gone has no turn: whoever opens its case finds that, and so does
 * `comity log check --deep`.
 *
 * @returns looks once at what is due; gives whether it failed for nothing
 */
export function createLookAtRows(parts: Parts): () => Promise<boolean> {
  const { store, world, trust } = parts;
  let ordered: readonly string[] | undefined;
  const rangeOf = async (turn: number): Promise<KeyRange> => {
    ordered ??= (
      await store.lookAsWorker((tx) => tx.query<{ b: string }>(IN_ORDER, [BEGINNINGS]))
    ).map(({ b }) => b);
    const begins = (n: number): number => Math.floor((n * BEGINNINGS.length) / ROUND_TURNS);
    const [from, to] = [begins(turn), begins(turn + 1)];
    return { from: from === 0 ? '' : (ordered[from] ?? ''), to: ordered[to] ?? null };
  };
  return async () => {
    // What was signed by keys that this process has not heard of would look forged.
    if (trust.late() !== undefined) return true;
    const now = Math.floor(Temporal.Instant.from(world.now()).epochMilliseconds / TURN_MS);
    const last = await claimTurn(parts, now);
    if (last === undefined) return true;
    const first = last > now ? now : Math.max(last + 1, now - TURNS_AT_ONCE + 1);
    let isWhole = true;
    for (let turn = first; turn <= now; turn += 1) {
      const ofRound = turn % ROUND_TURNS;
      if (!(await lookAmong(parts, await rangeOf(ofRound)))) isWhole = false;
      if (ofRound === 0) await lookAtStatements(parts);
    }
    return isWhole;
  };
}

/** @returns the turn before, of any process; undefined where this one is another's */
async function claimTurn({ store }: Parts, turn: number): Promise<number | undefined> {
  const at = new Date(turn * TURN_MS).toISOString();
  return store.asGate(async (tx) => {
    const [before] = await tx.query<{ last: Date }>(LAST);
    const claimed = await tx.query(CLAIM, [at]);
    if (claimed.length === 0) return undefined;
    return before === undefined ? turn - 1 : Math.floor(before.last.getTime() / TURN_MS);
  });
}

async function lookAmong(parts: Parts, among: KeyRange): Promise<boolean> {
  const { store, world, trust, keyring } = parts;
  const before = Temporal.Instant.from(world.now())
    .subtract({ minutes: SETTLED_MINUTES })
    .toString();
  const isWhole = await forEachAuthority(parts, 'rows-not-looked-at', (authority) =>
    throughPages(parts, (after) =>
      store.asNode(authority, (tx) =>
        checkActsAmong(tx, { keyring, trust }, { authority, among, before, after }),
      ),
    ),
  );
  const by = { participant: keyring.participant, trust: trust.current() };
  await throughPages(parts, (after) =>
    store.asWorker((tx) => checkReceiptsAmong(tx, by, { among, before, after })),
  );
  return isWhole;
}

async function throughPages(
  parts: Parts,
  look: (after: string) => Promise<PageLooked>,
): Promise<void> {
  const { world, first } = parts;
  for (let after: string | null = ''; after !== null; ) {
    await first.giveWay();
    const page: PageLooked = await look(after);
    await nameFound(parts, page.damaged);
    for (const { rule, subject, authority, caseId } of page.broken) {
      // What no peer can put right is told too.
      if (page.damaged.some((each) => each.subject === subject)) continue;
      const where = { subject, authority, case: caseId };
      world.log({ level: 'error', what: 'row-contradicts', rule, ...where });
    }
    after = page.last;
  }
}

async function lookAtStatements(parts: Parts): Promise<void> {
  const { damaged = [] } = await parts.store.asWorker((tx) => checkKeys(tx, parts));
  await nameFound(parts, damaged);
}
