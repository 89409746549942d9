import assert from 'node:assert/strict';
import { allScreens, createDesk } from '@comity/desk';
import { loadLaw } from '@comity/law-files';
import { startTestDatabase } from '@comity/postgres';
import {
  admitAll,
  createNetwork,
  type Network,
  prepareSeat,
  type Seat,
  type WholeCast,
  type WholeNode,
} from '@comity/rehearsal';
import { askAll, lookAtAlarms, type NewOfficer, type OutgoingCall } from '@comity/server';
import type { Role } from '@comity/service';
import { check, type Desk } from './job-steps.ts';

export const JAPAN = 'JPN.npa-247';
export const ICELAND = 'ISL.police-247';

/** What officers of the stage sign in with. */
export const PASSWORD = 'correct horse battery';
export const CODE_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** Two whole nodes with their desks, on a clock that is played. */
export interface NightStage {
  readonly network: Network;
  readonly japan: WholeNode;
  readonly iceland: WholeNode;
  /** Nodes of other States, without a desk. */
  readonly others: readonly WholeNode[];
  /** Addresses of the two desks, as a browser opens them. */
  readonly tokyo: string;
  readonly reykjavik: string;
  /** Who was called away from the desk, at either node. */
  readonly called: readonly OutgoingCall[];
  minutes(n: number): void;
  /** The node of Iceland and its desk stop, and are gone. */
  stop(): Promise<void>;
  /** They are started anew on their database; the desk has another address. */
  start(): Promise<void>;
  /** Who was called at Iceland for its newest alarm: when, whom, by what, and whether it reached them. */
  calledInIceland(): Promise<readonly string[]>;
  /** Everything that is on its way arrives, and whoever is due is called. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const officer = (authority: string, number: string, name: string, role: Role): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, name },
  zone: authority === JAPAN ? 'Asia/Tokyo' : 'Atlantic/Reykjavik',
  userName: `${authority}-${number}`.toLowerCase(),
  ...{ password: PASSWORD, codeSecret: CODE_SECRET },
});

/**
 * @param start RFC 3339
 * @param others States that are admitted too
 */
export async function nightStage(
  name: string,
  start: string,
  others: readonly string[] = [],
): Promise<NightStage> {
  const server = await startTestDatabase();
  const network = createNetwork({ seed: name, start });
  const unit = (id: string, zone: string) => ({
    ...{ id, name: 'National Police, 24/7 point', kind: 'contact-point-24-7', zone },
  });
  const stage = { network, server: server.connection, law: await loadLaw() };
  const cast: readonly WholeCast[] = [
    {
      id: 'JPN',
      authorities: [unit(JAPAN, 'Asia/Tokyo')],
      officers: [
        officer(JAPAN, '0406', 'Mori Haruka', 'duty-officer'),
        officer(JAPAN, '0118', 'Sato Ken', 'supervisor'),
      ],
    },
    {
      id: 'ISL',
      authorities: [unit(ICELAND, 'Atlantic/Reykjavik')],
      officers: [
        officer(ICELAND, '0032', 'Arni Thorsson', 'duty-officer'),
        officer(ICELAND, '0018', 'Gudrun Helgadottir', 'supervisor'),
      ],
    },
    ...others.map((id) => ({ id, authorities: [unit(`${id}.police-247`, 'UTC')], officers: [] })),
  ];
  const seats: Seat[] = [];
  for (const each of cast) seats.push(await prepareSeat({ ...stage, databases: name }, each));
  const [first, second, ...rest] = seats;
  assert.ok(first !== undefined && second !== undefined);
  const [japan, elsewhere] = [
    await first.open(),
    await Promise.all(rest.map((seat) => seat.open())),
  ];
  let iceland = await second.open();
  await admitAll([japan, iceland, ...elsewhere]);
  const [tokyo, called] = [await deskOf(japan), [] as OutgoingCall[]];
  let reykjavik = await deskOf(iceland);
  let isStopped = false;
  const stop = async (): Promise<void> => {
    if (isStopped) return;
    isStopped = true;
    await reykjavik.close();
    await iceland.close();
  };
  const gateway = async (call: OutgoingCall): Promise<void> => {
    called.push(call);
  };
  return {
    ...{ network, japan, called, others: elsewhere, tokyo: tokyo.base, stop },
    get iceland() {
      return iceland;
    },
    get reykjavik() {
      return reykjavik.base;
    },
    minutes: (n) => network.clock.advance(n * 60_000),
    async start() {
      iceland = await second.open();
      reykjavik = await deskOf(iceland);
      isStopped = false;
    },
    calledInIceland: () => calledAt(iceland),
    async settle() {
      for (let round = 0; round < 20; round += 1) {
        const done = [await japan.exchange.deliver('ISL')];
        if (!isStopped) done.push(await iceland.exchange.deliver('JPN'));
        if (done.every((one) => one === 'idle')) break;
      }
      for (const node of isStopped ? [japan] : [japan, iceland]) {
        await lookAtAlarms({ ...node.parts, callers: { gateway } }, 'https://desk.example/night');
      }
      await askAll(japan.parts);
    },
    async close() {
      await stop();
      await tokyo.close();
      for (const node of [japan, ...elsewhere]) await node.close();
      for (const seat of seats) seat.clear();
      await server.stop();
    },
  };
}

interface OpenDesk {
  /** As a browser opens it. */
  readonly base: string;
  close(): Promise<void>;
}

async function deskOf({ service }: WholeNode): Promise<OpenDesk> {
  const desk = await createDesk({ screens: allScreens, service });
  const base = await desk.listen({ port: 0, host: '127.0.0.1' });
  return { base: base.replace('127.0.0.1', 'localhost'), close: () => desk.close() };
}

async function calledAt({ parts }: WholeNode): Promise<readonly string[]> {
  const rows = await parts.store.asNode(ICELAND, (tx) =>
    tx.query<{ officer: string; channel: string; called_at: Date; reached_at: Date | null }>(
      `select officer, channel, called_at, reached_at from calls where authority = $1
         and alarm = (select id from alarms where authority = $1 order by raised_at desc limit 1)
       order by called_at, channel, officer`,
      [ICELAND],
    ),
  );
  const clock = (at: Date): string => at.toISOString().slice(11, 16);
  return rows.map(({ officer, channel, called_at, reached_at }) =>
    [
      ...[clock(called_at), officer.slice(-4), channel],
      reached_at === null ? 'unanswered' : `reached ${clock(reached_at)}`,
    ].join(' '),
  );
}

/** An officer at a browser whose pages are looked at with axe. */
export const at = (page: Desk['page'], base: string): Desk => ({
  page,
  base,
  look: () => check(page),
});
