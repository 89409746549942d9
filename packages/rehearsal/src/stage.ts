import type { LawData } from '@comity/law';
import type { ServerConnection } from '@comity/postgres';
import type { NewOfficer } from '@comity/server';
import type { Role, Session } from '@comity/service';
import type { Office } from './scenarios/scenario.ts';
import type { WholeCast, WholeNode } from './whole-node.ts';

/** What a rehearsal is played on. */
export interface Platform {
  readonly server: ServerConnection;
  readonly law: LawData;
  /** First part of the databases' names; another for each play on one server. */
  readonly databases: string;
  readonly seed: string;
}

/** Numbers of the officers that every office of a rehearsal has. */
export const OFFICERS = ['0101', '0102'] as const;

/** The participants behind some offices, with two officers in each office. */
export function castOf(offices: readonly Office[]): readonly WholeCast[] {
  return [...Map.groupBy(offices, ({ participant }) => participant)].map(([id, own]) => ({
    id,
    authorities: own.map(({ authority, name, kind, zone }) => ({
      id: authority,
      name,
      kind,
      zone,
    })),
    officers: own.flatMap((office) => OFFICERS.map((number) => officerOf(office, number))),
  }));
}

const ROLES: Readonly<Record<Office['kind'], Role>> = {
  'contact-point-24-7': 'duty-officer',
  'central-authority': 'ministry-lawyer',
};

function officerOf({ authority, kind, zone }: Office, number: string): NewOfficer {
  return {
    id: `${authority}.${number}`,
    ...{ authority, number, zone },
    role: ROLES[kind],
    name: `Officer ${number}`,
    userName: `${authority}-${number}`.toLowerCase(),
    password: 'correct horse battery',
    codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  };
}

/** Signs one of an office's officers in; sessions end, so each act has its own. */
export async function signIn(
  node: WholeNode,
  authority: string,
  number: string = OFFICERS[0],
): Promise<Session> {
  const session = await node.service.identity.signInForTraining(`${authority}.${number}`);
  if (!session.ok) throw new Error(session.error.code);
  return session.value;
}

/** Delivers on a good line until nothing waits anywhere. */
export async function deliverAll(nodes: readonly WholeNode[], rounds = 50): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const done: string[] = [];
    for (const node of nodes) {
      for (const peer of nodes) if (peer !== node) done.push(await node.exchange.deliver(peer.id));
    }
    if (done.every((each) => each === 'idle')) return;
  }
  throw new Error('delivery does not come to rest');
}
