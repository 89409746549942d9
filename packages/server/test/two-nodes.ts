import { setTimeout as pause } from 'node:timers/promises';
import { canonicalText, type JsonObject } from '@comity/base';
import type { CaseState } from '@comity/case';
import type { Lane } from '@comity/log';
import type { DatabaseServer } from '@comity/postgres';
import {
  castNodes,
  createNetwork,
  type ExchangeNode,
  type Network,
  startNodesDatabase,
} from '@comity/rehearsal';
import { type PeerQuota, postHeaders } from '@comity/server';
import { type ActKind, describedKind } from '@comity/statements';
import { BATCH_HEADER_FIELD } from '@comity/wire';
import { Client } from 'pg';

export const JP = 'JPN.npa-247';
export const JP2 = 'JPN.moj';
export const IS = 'ISL.rvk-247';
const ZONES: Readonly<Record<string, string>> = { JPN: 'Asia/Tokyo', ISL: 'Atlantic/Reykjavik' };

/** Japan and Iceland on one database server, ready to exchange. */
export interface TwoNodes {
  readonly server: DatabaseServer;
  readonly network: Network;
  readonly japan: ExchangeNode;
  readonly iceland: ExchangeNode;
  close(): Promise<void>;
}

export async function twoNodes(seed: string, quota?: PeerQuota): Promise<TwoNodes> {
  const server = await startNodesDatabase();
  const network = createNetwork({ seed, start: '2026-11-22T02:14:05.123Z' });
  const zone = 'Asia/Tokyo';
  const stage = { network, server: server.connection, ...(quota === undefined ? {} : { quota }) };
  const [japan, iceland] = await castNodes(stage, [
    {
      id: 'JPN',
      authorities: [
        { id: JP, name: 'Cybercrime contact point', kind: 'contact-point-24-7', zone },
        { id: JP2, name: 'Ministry of Justice', kind: 'central-authority', zone },
      ],
    },
    {
      id: 'ISL',
      authorities: [
        { id: IS, name: 'Reykjavik 24/7', kind: 'contact-point-24-7', zone: 'Atlantic/Reykjavik' },
      ],
    },
  ]);
  if (japan === undefined || iceland === undefined) throw new Error('two nodes were cast');
  return {
    ...{ server, network, japan, iceland },
    close: async () => {
      await Promise.all([japan.close(), iceland.close()]);
      await server.stop();
    },
  };
}

/** A post as a node makes it: the body under a batch header of its own. */
export const postOf = (
  from: Pick<ExchangeNode, 'keyring' | 'world'>,
  to: string,
  body: Uint8Array,
  lane: Lane = 'normal',
) => ({ body, header: postHeaders(from, { peer: to, lane, body })[BATCH_HEADER_FIELD] });

/** A whole request: one server in Iceland. */
export const REQUEST = {
  parts: [
    {
      id: 'p1',
      measure: 'preservation',
      wanted: 'The image of the server and its traffic logs.',
      contents: {
        dataRelationToOffence: 'It holds the records of the sales.',
        necessity: 'The operator can wipe it at any time.',
        intendsMlaRequest: 'A request for disclosure will follow within 60 days.',
      },
      basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)', 'CETS185:35(1)'] }],
      targets: [{ kind: 'account', service: 'mail', identifier: 'operator@example.org' }],
    },
  ],
  title: 'Silk Road server',
  from: 'JPN',
  to: 'ISL',
  offences: [{ kind: 'known', pinpoint: 'CETS185:8', provision: 'Penal Code 246-2' }],
  conduct: 'A hidden market sold drugs and intrusion tools.',
  urgency: { level: 'urgent', why: 'The operator can wipe the server.' },
  sensitivity: 'normal',
  confidentialityRequested: true,
  language: 'en',
} as const satisfies JsonObject;

/** What an authority says in a case; `seen` is what it has of the other side. */
export interface Say {
  readonly authority: string;
  readonly to: string;
  readonly caseId: string;
  readonly kind: ActKind;
  readonly content: JsonObject;
}

/** The request of these tests has one part. */
export const partsOf = (kind: ActKind): readonly string[] =>
  describedKind(kind).about === 'parts' ? ['p1'] : [];

/** Signs, stores and queues one act, as the service does it; gives its id. */
export async function say(node: ExchangeNode, what: Say): Promise<string> {
  const { authority, caseId, kind, content, to } = what;
  const { heads } = await node.state(authority, caseId);
  const { [authority]: _own, ...seen } = heads;
  const queued = await node.store.asNode(authority, (tx) =>
    node.exchange.enqueue(tx, {
      ...{ authority, caseId },
      draft: { kind, parts: partsOf(kind), content, pinpoints: ['CETS185:29(1)'], seen },
      officer: { role: 'duty-officer', number: '0117' },
      to: { participant: to.slice(0, 3), authority: to },
      zone: ZONES[authority.slice(0, 3)] ?? 'UTC',
    }),
  );
  if (!queued.ok) throw new Error(queued.error.code);
  return queued.value.actId;
}

export const ask = (two: TwoNodes, caseId: string, more: JsonObject = {}) =>
  say(two.japan, {
    ...{ authority: JP, to: IS, caseId, kind: 'request-submitted' as const },
    content: { ...REQUEST, ...more },
  });

/** Delivers until nothing waits on either side. */
export async function settle(two: TwoNodes, rounds = 200): Promise<void> {
  for (let i = 0; i < rounds; i += 1) {
    const done = [
      await two.japan.exchange.deliver('ISL'),
      await two.iceland.exchange.deliver('JPN'),
    ];
    if (done.every((round) => round === 'idle')) return;
    if (done.includes('held')) await pause(5);
  }
  throw new Error('the exchange does not come to rest');
}

/** The case at both ends as canonical text: the same, or the network has failed. */
export async function bothStates(two: TwoNodes, caseId: string): Promise<readonly string[]> {
  const states: CaseState[] = [
    await two.japan.state(JP, caseId),
    await two.iceland.state(IS, caseId),
  ];
  return states.map((state) => canonicalText(state));
}

/** Asks a node's database as an account that sees everything; the last statement's rows. */
export async function adminQuery<T>(
  two: TwoNodes,
  node: ExchangeNode,
  sql: string,
): Promise<readonly T[]> {
  const database = `rehearsal_${node.id.toLowerCase()}`;
  const client = new Client({ ...two.server.connection, database });
  await client.connect();
  try {
    await client.query('set search_path = comity');
    const results: unknown = await client.query(sql);
    const last = Array.isArray(results) ? results.at(-1) : results;
    return (last as { rows: T[] }).rows;
  } finally {
    await client.end();
  }
}

/** The column `n` of the one row that `sql` gives. */
export async function countRows(two: TwoNodes, node: ExchangeNode, sql: string): Promise<number> {
  const [row] = await adminQuery<{ n: string }>(two, node, sql);
  return Number(row?.n);
}
