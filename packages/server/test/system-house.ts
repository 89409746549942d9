import assert from 'node:assert/strict';
import { loadLaw } from '@comity/law-files';
import {
  castWholeNodes,
  createNetwork,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import { loadPrograms, type NewOfficer, standardRules } from '@comity/server';
import { type Session, TOKEN_USES } from '@comity/service';
import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import { Client } from 'pg';
import { REQUEST } from './two-nodes.ts';

export const POLICE = 'ISL.police-247';
export const MINISTRY = 'ISL.ministry';
export const JAPAN = 'JPN.npa-247';

const officer = (authority: string, number: string): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role: 'supervisor', zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

/** How a system was answered. */
export interface Told {
  readonly status: number;
  readonly value: never;
  readonly codes: readonly string[];
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Iceland with two authorities and the interface for programs, and Japan. */
export interface SystemHouse {
  readonly iceland: WholeNode;
  readonly japan: WholeNode;
  readonly app: FastifyInstance;
  come(authority: string, number: string): Promise<Session>;
  /** A token that two officers of the authority have agreed to. */
  token(authority: string, uses?: readonly string[]): Promise<{ id: string; secret: string }>;
  ask(secret: string, call: InjectOptions): Promise<Told>;
  /** A request of Japan that has arrived at an authority of Iceland. */
  asked(caseId: string, to?: string): Promise<string>;
  settle(): Promise<void>;
  /** Runs statements in the database of Iceland past its rules, as whoever puts a data folder back. */
  admin<T>(sql: string, params?: readonly unknown[]): Promise<readonly T[]>;
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

export async function systemHouse(databases: string): Promise<SystemHouse> {
  const server = await startNodesDatabase();
  const network = createNetwork({ seed: databases, start: '2026-11-23T10:00:00.000Z' });
  const unit = (id: string, kind = 'contact-point-24-7') => ({ id, name: id, kind, zone: 'UTC' });
  const stage = {
    network,
    server: server.connection,
    law: await loadLaw(),
    rules: standardRules(),
  };
  const [iceland, japan] = await castWholeNodes({ ...stage, databases }, [
    {
      ...{ id: 'ISL', authorities: [unit(POLICE), unit(MINISTRY, 'central-authority')] },
      officers: [POLICE, MINISTRY].flatMap((each) => [
        officer(each, '0101'),
        officer(each, '0102'),
      ]),
    },
    {
      ...{ id: 'JPN', authorities: [unit(JAPAN)] },
      officers: [officer(JAPAN, '0101'), officer(JAPAN, '0102')],
    },
  ]);
  assert.ok(iceland !== undefined && japan !== undefined);
  const app = Fastify();
  await app.register((await loadPrograms()).programRoutes(iceland));
  const come = async (authority: string, number: string): Promise<Session> => {
    const node = authority === JAPAN ? japan : iceland;
    const done = await node.service.identity.signInForTraining(`${authority}.${number}`);
    assert.ok(done.ok);
    return done.value;
  };
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 20; round += 1) {
      const done = [await iceland.exchange.deliver('JPN'), await japan.exchange.deliver('ISL')];
      if (done.every((one) => one === 'idle')) return;
    }
  };
  return {
    ...{ iceland, japan, app, come, settle },
    asked: async (caseId, to = POLICE) => {
      const queued = await japan.parts.store.asNode(JAPAN, (tx) =>
        japan.exchange.enqueue(tx, {
          ...{ authority: JAPAN, caseId, zone: 'UTC' },
          draft: {
            ...{ kind: 'request-submitted', parts: ['p1'], pinpoints: [], seen: {} },
            content: REQUEST,
          },
          officer: { role: 'supervisor', number: '0101' },
          to: { participant: 'ISL', authority: to },
        }),
      );
      assert.ok(queued.ok, JSON.stringify(queued));
      await settle();
      return caseId;
    },
    admin: async <T>(sql: string, params: readonly unknown[] = []) => {
      const client = new Client({ ...server.connection, database: `${databases}_isl` });
      await client.connect();
      try {
        await client.query("set search_path = comity; set session_replication_role = 'replica'");
        return (await client.query(sql, [...params])).rows as T[];
      } finally {
        await client.end();
      }
    },
    token: async (authority, uses = TOKEN_USES) => {
      const { tokens } = iceland.service;
      const [one, two] = [await come(authority, '0101'), await come(authority, '0102')];
      const asked = await tokens.ask(one, { name: 'Register', may: uses, days: 30 });
      assert.ok(asked.ok && (await tokens.agree(two, asked.value.id)).ok);
      const taken = await tokens.take(one, asked.value.id);
      assert.ok(taken.ok);
      return { id: asked.value.id, secret: taken.value.secret };
    },
    ask: async (secret, call) => {
      const answer = await app.inject({
        ...call,
        headers: { authorization: `Bearer ${secret}`, ...call.headers },
      });
      const isJson = String(answer.headers['content-type']).includes('json');
      const value = isJson ? JSON.parse(answer.body) : null;
      const codes = (value?.problems ?? []).map(({ code }: { code: string }) => code);
      const { statusCode: status, headers, body: text } = answer;
      return { status, value: value as never, codes, headers, text };
    },
    advance: (milliseconds) => network.clock.advance(milliseconds),
    close: async () => {
      await app.close();
      await Promise.all([iceland.close(), japan.close()]);
      await server.stop();
    },
  };
}
