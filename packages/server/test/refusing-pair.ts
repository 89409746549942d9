import assert from 'node:assert/strict';
import type { JsonObject } from '@comity/base';
import { loadLaw } from '@comity/law-files';
import {
  castWholeNodes,
  createNetwork,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import { type NewOfficer, type RetentionRules, standardRules } from '@comity/server';
import type { Session } from '@comity/service';
import { Client } from 'pg';
import { REQUEST } from './two-nodes.ts';

export const IS = 'ISL.police-247';
export const JP = 'JPN.npa-247';

const officer = (
  authority: string,
  number: string,
  role: NewOfficer['role'] = 'supervisor',
): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

/** A State that refuses, too, by two people, and lets its systems record what was told otherwise. */
const RULES = [
  ...standardRules(),
  {
    ...{ subject: 'assistance-refused', measure: '*', urgency: '*' },
    ...({ people: 2, aloneWhenClosed: false } as const),
  },
  {
    ...{ subject: 'told-otherwise', measure: '*', urgency: '*' },
    ...({ people: 1, aloneWhenClosed: false, systems: true } as const),
  },
];

/** A refusal that lacks nothing. */
export const REFUSAL = {
  kind: 'assistance-refused',
  content: {
    ground: { kind: 'other', text: 'A political offence.', citation: 'Penal Code, section 1' },
    reasons: 'The offence is a political one.',
    consultedFirst: true,
    consultation: 'Spoken about with your office on Monday.',
  },
} as const;

/** Iceland, where two people refuse, and Japan, which asks. */
export interface RefusingPair {
  readonly iceland: WholeNode;
  readonly japan: WholeNode;
  /** An officer of Iceland, signed in. */
  come(number: string): Promise<Session>;
  settle(): Promise<void>;
  /** A request of Japan that has arrived in Iceland; `more` of its content than {@link REQUEST} says. */
  asked(
    caseId: string,
    urgency?: { readonly level: string; readonly why: string },
    more?: JsonObject,
  ): Promise<string>;
  /** Writes into Iceland's tables behind the node's back, as who keeps the machine can. */
  behind(sql: string, params: readonly unknown[]): Promise<void>;
  /** Puts the clock of both ahead. */
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

/**
 * @param databases first part of the databases' names, one for each test file
 * @param more officers of Iceland besides two supervisors, by number
 * @param retention how long both keep what; what comes with Comity unless told
 */
export async function refusingPair(
  databases: string,
  more: Readonly<Record<string, NewOfficer['role']>> = {},
  retention?: RetentionRules,
): Promise<RefusingPair> {
  const server = await startNodesDatabase();
  const network = createNetwork({ seed: databases, start: '2026-11-23T10:00:00.000Z' });
  const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });
  const stage = {
    ...{ network, server: server.connection, law: await loadLaw(), rules: RULES },
    ...(retention === undefined ? {} : { retention }),
  };
  const [iceland, japan] = await castWholeNodes({ ...stage, databases }, [
    {
      ...{ id: 'ISL', authorities: [unit(IS)] },
      officers: [
        ...[officer(IS, '0101'), officer(IS, '0102')],
        ...Object.entries(more).map(([number, role]) => officer(IS, number, role)),
      ],
    },
    { id: 'JPN', authorities: [unit(JP)], officers: [officer(JP, '0101')] },
  ]);
  assert.ok(iceland !== undefined && japan !== undefined);
  const rounds = async (): Promise<void> => {
    for (let round = 0; round < 20; round += 1) {
      const done = [await iceland.exchange.deliver('JPN'), await japan.exchange.deliver('ISL')];
      if (done.every((one) => one === 'idle')) return;
    }
  };
  let settled = Promise.resolve();
  /**
   * One after the other, as a node has one courier for a lane: bulk that stands aside for an
   * emergency goes on by the clock, which stands still here, so several at once would hold every
   * connection that the emergency needs.
   */
  const settle = (): Promise<void> => {
    settled = settled.then(rounds, rounds);
    return settled;
  };
  return {
    ...{ iceland, japan, settle },
    come: async (number) => {
      const done = await iceland.service.identity.signInForTraining(`${IS}.${number}`);
      assert.ok(done.ok);
      return done.value;
    },
    asked: async (caseId, urgency, more = {}) => {
      const queued = await japan.parts.store.asNode(JP, (tx) =>
        japan.exchange.enqueue(tx, {
          ...{ authority: JP, caseId, zone: 'UTC' },
          draft: {
            ...{ kind: 'request-submitted', parts: ['p1'], pinpoints: [], seen: {} },
            content: { ...REQUEST, ...(urgency === undefined ? {} : { urgency }), ...more },
          },
          officer: { role: 'supervisor', number: '0101' },
          to: { participant: 'ISL', authority: IS },
        }),
      );
      assert.ok(queued.ok, JSON.stringify(queued));
      await settle();
      return caseId;
    },
    behind: async (sql, params) => {
      const client = new Client({ ...server.connection, database: `${databases}_isl` });
      await client.connect();
      try {
        await client.query('set search_path = comity');
        const { rowCount } = await client.query(sql, [...params]);
        assert.ok((rowCount ?? 0) > 0, sql);
      } finally {
        await client.end();
      }
    },
    advance: (milliseconds) => network.clock.advance(milliseconds),
    close: async () => {
      await iceland.close();
      await japan.close();
      await server.stop();
    },
  };
}
