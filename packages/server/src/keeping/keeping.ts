import {
  type AuthorityStanding,
  countedOn,
  type DamagedCount,
  type Keeping,
  lineTrouble,
  type PeerHolding,
  type PeerStanding,
} from '@comity/service';
import { officersKept } from '../identity/keep-officers.ts';
import { auditSignIn } from '../identity/sign-in-audit.ts';
import type { NodeParts } from '../node-parts.ts';
import { readTimers } from '../readings/read-node.ts';
import { relayTold } from '../relay/index.ts';
import { participantName } from '../trust/participant-name.ts';
import { suspendedIn } from '../trust/standing-rows.ts';
import { searchAudit } from './audit-search.ts';
import type { Keeper } from './keeper.ts';

interface LaneRow {
  readonly peer: string;
  readonly lane: 'normal' | 'emergency' | null;
  readonly state: 'up' | 'down' | 'unknown' | null;
  readonly heard: Date | null;
  readonly failing: Date | null;
  readonly trouble: string | null;
  readonly waiting: number;
  readonly oldest: Date | null;
}

const LANES = `select p.id as peer, l.lane, l.state, l.heard_at as heard, l.failing_since as failing, l.trouble,
    (select count(*)::integer from outbox o where o.peer = p.id and o.lane = l.lane) as waiting,
    (select min(o.queued_at) from outbox o where o.peer = p.id and o.lane = l.lane) as oldest
  from participants p left join links l on l.peer = p.id and l.direction = 'out'
  where not p.self order by p.id, l.lane desc`;

interface DamagedRow {
  readonly part: DamagedCount['part'];
  readonly peer: string;
  readonly rows: number;
  readonly since: Date;
  readonly answer: string | null;
}

const DAMAGED = `select part, peer, answer, count(*)::integer as rows, min(noticed_at) as since
  from quarantine where mended_at is null group by part, peer, answer order by min(noticed_at)`;

/** What whoever keeps the node sees of it: counts, ages and codes, and no id of a case. */
export function createKeeping(parts: NodeParts, keeper: Keeper): Keeping {
  const { store } = parts;
  return {
    async health() {
      const [{ at, findings }, peers] = await Promise.all([keeper.look(), peersOf(parts)]);
      return { at, findings, peers };
    },
    async status() {
      const { at, findings } = await keeper.look();
      return { at, lines: countedOn(findings) };
    },
    async backups() {
      const { findings } = await keeper.look();
      const finding = findings.find(({ check }) => check === 'backups') ?? null;
      const last = keeper.lastBackup();
      const fromPeers = last === null ? null : await heldByPeers(parts, last.at);
      const kept = keeper.keptBackups();
      return { last, finding, saving: await keeper.saving(), kept, fromPeers };
    },
    async backUp({ officer: who }) {
      const { backUp } = keeper;
      if (backUp === undefined) return false;
      await store.asGate((tx) => auditSignIn(tx, parts, { who, kind: 'backup-begun' }));
      backUp();
      return true;
    },
    async queues() {
      const [queues, relay] = await Promise.all([queuesOf(parts), relayTold(parts)]);
      return { ...queues, relay };
    },
    authorities: () => authoritiesOf(parts),
    audit: (session, search) => searchAudit(parts, session.officer, search),
  };
}

/** The authorities that this node states, with how many officers each has and since when it signs. */
export const authoritiesOf = (
  parts: Pick<NodeParts, 'store' | 'keyring' | 'world'>,
): Promise<readonly AuthorityStanding[]> =>
  parts.store.asGate(async (tx) => {
    const { keyring } = parts;
    const kept = await officersKept(tx, parts);
    const { statement } = keyring.statement;
    return statement.authorities.map(({ id, name, kind, zone, signing }): AuthorityStanding => {
      const here = kept.filter(({ authority }) => authority === id);
      const current = signing.find((key) => key.id === keyring.authority(id).signing.id);
      const revoked = signing.findLast(({ compromised }) => compromised !== undefined);
      return {
        ...{ id, name, kind, zone, officers: here.length },
        suspended: here.filter(({ suspended }) => suspended !== null).length,
        keyFrom: current?.from ?? null,
        revoked: revoked?.compromised ?? null,
      };
    });
  });

/** What waits, what the node does by itself, and what is damaged: counts and times. */
export async function queuesOf(
  parts: NodeParts,
): Promise<Omit<Awaited<ReturnType<Keeping['queues']>>, 'relay'>> {
  const { store } = parts;
  const [peers, timers, damaged] = await Promise.all([
    peersOf(parts),
    store.asWorker((tx) => readTimers((sql, params) => tx.query(sql, params))),
    store.asWorker((tx) => tx.query<DamagedRow>(DAMAGED)),
  ]);
  return {
    peers,
    timers: timers.map(({ timer, ran }) => ({ timer, ran: ran?.toISOString() ?? null })),
    damaged: damaged.map(({ part, peer, rows, since, answer }) => ({
      ...{ part, peer: peer === '' ? null : peer, rows, since: since.toISOString(), answer },
    })),
  };
}

const HELD = `select p.id as participant,
    (select count(*)::integer from receipts r where r.peer = p.id and r.at > $1
      and r.direction = 'received' and r.outcome = 'accepted') as ours,
    (select count(*)::integer from receipts r where r.peer = p.id and r.at > $1
      and r.direction = 'given' and r.outcome = 'accepted') as theirs,
    (select count(*)::integer from outbox o where o.peer = p.id) as waiting
  from participants p where not p.self order by p.id`;

/** What each believed State could give back of the time since a moment. @param since RFC 3339 */
async function heldByPeers(parts: NodeParts, since: string): Promise<readonly PeerHolding[]> {
  const rows = await parts.store.asWorker((tx) =>
    tx.query<Omit<PeerHolding, 'name'>>(HELD, [since]),
  );
  return rows.map((row) => ({ ...row, name: participantName(parts, row.participant) }));
}

/** How the line to each believed State stands: its worse lane says it. */
async function peersOf(parts: NodeParts): Promise<readonly PeerStanding[]> {
  const rows = await parts.store.asWorker((tx) => tx.query<LaneRow>(LANES));
  const peers = [...new Set(rows.map(({ peer }) => peer))];
  return peers.map((peer): PeerStanding => {
    const lanes = rows.filter((row) => row.peer === peer);
    const states = new Set(lanes.map(({ state }) => state));
    const code = lanes.find(({ trouble }) => trouble !== null)?.trouble;
    const earliest = (times: readonly (Date | null)[]): string | null =>
      times
        .flatMap((time) => time?.toISOString() ?? [])
        .sort()
        .at(0) ?? null;
    return {
      ...{ participant: peer, name: participantName(parts, peer) },
      state: states.has('down') ? 'down' : states.has('up') ? 'up' : 'unknown',
      heard:
        lanes
          .flatMap(({ heard }) => heard?.toISOString() ?? [])
          .sort()
          .at(-1) ?? null,
      failingSince: earliest(lanes.map(({ failing }) => failing)),
      trouble: code == null ? null : lineTrouble(code),
      suspended: suspendedIn(parts.trust.standingOf(peer)),
      lanes: lanes.flatMap(({ lane, waiting, oldest }) =>
        lane === null ? [] : [{ lane, waiting, oldest: oldest?.toISOString() ?? null }],
      ),
    };
  });
}
