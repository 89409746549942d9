import type { Exchange } from '../exchange/index.ts';
import type { Keyring } from '../keys/index.ts';
import type { Damage } from '../quarantine/note-damage.ts';
import type { Store, Tx } from '../store/index.ts';
import { readTrustRows, trustOf } from '../trust/admitted.ts';
import type { TrustStore } from '../trust/index.ts';
import type { World } from '../world.ts';
import { type Broken, type Check, checkOf } from './check.ts';
import { checkActs } from './check-acts.ts';
import { checkLinks, checkOwnLogs } from './check-chains.ts';
import { checkCoverage, checkReceipts } from './check-receipts.ts';

/** What a node's logs are checked with. */
export interface CheckParts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly trust: TrustStore;
  readonly world: World;
  readonly exchange: Pick<Exchange, 'compareAnchors'>;
}

/** Walks along every chain of the node: audit, journal, links; and its records. */
export async function checkChains({ store, keyring }: CheckParts): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const authority of keyring.authorities) {
    checks.push(...(await store.asNode(authority, (tx) => checkOwnLogs(tx, keyring, authority))));
  }
  return [...checks, ...(await store.asWorker((tx) => checkLinks(tx, keyring.participant)))];
}

/**
 * The same, and everything that the chains are about: each act with its signature, body and key,
 * each receipt, the key statements, what is in quarantine, and the heads of our own logs that peers
 * keep, by which a cut tail is found. Reads only.
 */
export async function checkDeeply(parts: CheckParts): Promise<readonly Check[]> {
  const { store, keyring, trust } = parts;
  const checks: Check[] = [...(await checkChains(parts))];
  checks.push(await store.asWorker((tx) => checkKeys(tx, parts)));
  for (const authority of keyring.authorities) {
    checks.push(
      await store.asNode(authority, async (tx) => {
        await unhurried(tx);
        const acts = await checkActs(tx, parts, authority);
        const coverage = await checkCoverage(tx, authority);
        const damaged = [...(acts.damaged ?? []), ...coverage.damaged];
        if (!acts.ok) return { ...acts, damaged };
        const broken = (await damagedRow(tx, authority)) ?? coverage.broken;
        return checkOf({ log: 'acts', of: authority, entries: acts.entries }, broken, damaged);
      }),
    );
  }
  const { participant } = keyring;
  checks.push(
    await store.asWorker(async (tx) => {
      await unhurried(tx);
      return checkReceipts(tx, { participant, trust: trust.current() });
    }),
  );
  return [...checks, ...(await checkAtPeers(parts))];
}

/** A check may take longer than a page. */
const unhurried = (tx: Tx): Promise<unknown> => tx.query('set local statement_timeout = 0');

const OPEN = `select part, subject, case_id from quarantine
  where authority = $1 and mended_at is null order by noticed_at limit 1`;

async function damagedRow(tx: Tx, authority: string): Promise<Broken | undefined> {
  const [row] = await tx.query<{ part: string; subject: string; case_id: string }>(OPEN, [
    authority,
  ]);
  if (row === undefined) return undefined;
  const { part, subject, case_id: caseId } = row;
  return { rule: `${part}-in-quarantine`, subject, authority, caseId };
}

/** Every key statement is the one that its hash names, and leads back to an admission. */
async function checkKeys(tx: Tx, { keyring }: CheckParts): Promise<Check> {
  const rows = await readTrustRows(tx);
  const refused: { statement: unknown; because: unknown }[] = [];
  trustOf(rows, {
    keyring,
    known: new Map(),
    damaged: () => undefined,
    world: {
      log: ({ what, statement, because }) => {
        if (what === 'key-statement-refused') refused.push({ statement, because });
      },
    },
  });
  const [first] = refused;
  const broken = first && {
    rule: `key-statement-${String(first.because)}`,
    subject: String(first.statement),
    ...{ authority: null, caseId: null },
  };
  const damaged = refused.flatMap(({ statement }): Damage[] => {
    const row = rows.statements.find(({ hash }) => hash === statement);
    if (row === undefined || row.participant === keyring.participant) return [];
    const { hash: subject, participant: peer } = row;
    return [{ part: 'key-statement', subject, authority: '', caseId: null, peer }];
  });
  const what = { log: 'keys', of: keyring.participant, entries: rows.statements.length } as const;
  return checkOf(what, broken, damaged);
}

/** Asks each peer for the heads of our logs that it keeps. */
async function checkAtPeers({ trust, keyring, exchange }: CheckParts): Promise<readonly Check[]> {
  const peers = [...trust.current().keys()].filter((peer) => peer !== keyring.participant);
  return Promise.all(
    peers.map(async (peer): Promise<Check> => {
      const found = await exchange.compareAnchors(peer);
      const what = { log: 'anchors', of: peer } as const;
      if (found === undefined) {
        const note = { code: 'anchors-not-compared', params: { peer } } as const;
        return { ...what, entries: 0, ok: true, broken: null, note };
      }
      const [first] = found.faults;
      const entries = found.compared;
      if (first === undefined) return { ...what, entries, ok: true, broken: null };
      const { log, line, at, authority } = first;
      const broken = { code: 'log-was-cut', params: { log, line, peer, at } } as const;
      return { ...what, entries, ok: false, broken, authority };
    }),
  );
}
