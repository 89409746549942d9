import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalBytes } from '@comity/base';
import { type CaseState, fold } from '@comity/case';
import type { LawData } from '@comity/law';
import { databaseUrl, provisionDatabase, type ServerConnection } from '@comity/postgres';
import { castWholeNodes, createNetwork, type WholeNode } from '@comity/rehearsal';
import { fingerprint } from '@comity/seal';
import {
  confirmAdmission,
  createNode,
  enterOfficer,
  loadKeyring,
  migrate,
  type NewOfficer,
  type Node,
  openStore,
  proposeAdmission,
  provisionNode,
} from '@comity/server';
import { type BundleVerdict, verifyBundle } from '@comity/wire';
import { Client } from 'pg';

/** Japan's node with keys in a folder, as an operator has it, and Iceland's beside it. */
export interface Operated {
  readonly japan: Node;
  readonly iceland: WholeNode;
  readonly japanPrint: string;
  readonly icelandPrint: string;
  /** Japan's key folder, and the environment of its process. */
  readonly keys: string;
  readonly env: Readonly<Record<string, string>>;
  admitJapan(file: string, print: string): Promise<void>;
  /** One of Japan's officers agrees to an act that waits: its id once stated, or why not. */
  agree(officer: string, proposal: string): Promise<string | null>;
  /** One of Japan's officers compares Iceland's fingerprint at the desk; gives what came of it. */
  confirmIceland(officer: string): Promise<string>;
  /** A request with `words` in its title and facts, delivered; gives the case. */
  request(what: { from: string; to: string; words: string }): Promise<string>;
  deliver(): Promise<void>;
  states(caseId: string): Promise<readonly CaseState[]>;
  search(words: string): Promise<readonly string[]>;
  bundleVerdict(caseId: string): Promise<BundleVerdict>;
  /** Columns of Japan's database in which the words stand in clear. */
  columnsWith(words: string): Promise<readonly string[]>;
  /** Everything that Japan's officer is shown of a case, as one text. */
  shown(caseId: string): Promise<string>;
  tamper(sql: string): Promise<void>;
  close(): Promise<void>;
}

interface Stage {
  readonly server: ServerConnection;
  readonly law: LawData;
  readonly folder: string;
}

const officer = (authority: string, number: string, zone: string): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role: 'supervisor', zone },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

const JP = { id: 'JPN.npa-247', name: 'Police', kind: 'contact-point-24-7', zone: 'Asia/Tokyo' };
const IS = { id: 'ISL.police-247', name: 'Police', kind: 'contact-point-24-7', zone: 'UTC' };

export async function operatedPair({ server, law, folder }: Stage): Promise<Operated> {
  const network = createNetwork({ seed: 'operate', start: new Date().toISOString() });
  const [iceland] = await castWholeNodes({ network, server, law }, [
    { id: 'ISL', authorities: [IS], officers: [officer(IS.id, '0101', 'UTC')] },
  ]);
  if (iceland === undefined) throw new Error('Iceland was cast');
  const world = network.worldOf('JPN');
  const keys = join(folder, 'keys');
  mkdirSync(keys);
  const url = 'http://jpn.example:8443';
  provisionNode(keys, { id: 'JPN', url, authorities: [JP] }, world);
  const keyring = loadKeyring(keys, world);
  const database = await provisionDatabase(server, 'comity_jpn');
  await migrate(database);
  const store = openStore({ database, world });
  await store.asGate(async (tx) => {
    for (const number of ['0101', '0102']) {
      await enterOfficer(tx, officer(JP.id, number, JP.zone), { keyring, world });
    }
  });
  const japan = await createNode({ world, store, keyring, law, training: true, origin: url });
  network.attach(url, (post) => japan.exchange.receive(post));
  const admin = async <T>(sql: string): Promise<readonly T[]> => {
    const client = new Client({ ...server, database: 'comity_jpn' });
    await client.connect();
    try {
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.end();
    }
  };
  const session = async (number = '0101') => {
    const signedIn = await japan.service.identity.signInForTraining(`${JP.id}.${number}`);
    if (!signedIn.ok) throw new Error(signedIn.error.code);
    return signedIn.value;
  };
  const deliver = async (): Promise<void> => {
    for (let round = 0; round < 20; round += 1) {
      const done = [await japan.exchange.deliver('ISL'), await iceland.exchange.deliver('JPN')];
      if (done.every((one) => one === 'idle')) return;
    }
    throw new Error('delivery does not come to rest');
  };
  return {
    japan,
    iceland,
    japanPrint: fingerprint(keyring.statement.statement.root),
    icelandPrint: fingerprint(iceland.parts.keyring.statement.statement.root),
    keys,
    env: {
      DATABASE_URL: databaseUrl(database.app),
      DATABASE_WORKER_URL: databaseUrl(database.worker),
    },
    admitJapan: async (file, print) => {
      const parts = { ...iceland.parts, trust: iceland.trust.current(), training: true };
      const compared = { statement: new Uint8Array(readFileSync(file)), fingerprint: print };
      await proposeAdmission(parts, { ...compared, officer: 'one' });
      const done = await confirmAdmission(parts, { ...compared, officer: 'two' });
      if (!done.ok) throw new Error(done.error.code);
    },
    agree: async (number, proposal) => {
      const done = await japan.service.proposals.approve(await session(number), proposal);
      return done.ok ? done.value.actId : (done.error[0]?.code ?? '');
    },
    confirmIceland: async (number) => {
      const statement = canonicalBytes(iceland.parts.keyring.statement);
      const print = fingerprint(iceland.parts.keyring.statement.statement.root);
      const done = await confirmAdmission(
        { store, world, keyring, trust: japan.trust.current(), training: true },
        { statement, fingerprint: print, officer: `${JP.id}.${number}` },
      );
      return done.ok ? done.value.step : done.error.code;
    },
    request: async ({ from, to, words }) => {
      const caseId = 'operated-case.JPN.npa-247';
      const queued = await store.asNode(from, (tx) =>
        japan.exchange.enqueue(tx, {
          ...{ authority: from, caseId, zone: JP.zone },
          draft: {
            kind: 'request-submitted',
            parts: ['p1'],
            content: request(words),
            pinpoints: [],
            seen: {},
          },
          officer: { role: 'duty-officer', number: '0101' },
          to: { participant: to.slice(0, 3), authority: to },
        }),
      );
      if (!queued.ok) throw new Error(queued.error.code);
      await deliver();
      return caseId;
    },
    deliver,
    states: async (caseId) => [
      fold(
        await japan.parts.store.asNode(JP.id, (tx) => japan.exchange.entriesOf(tx, JP.id, caseId)),
      ),
      fold(
        await iceland.parts.store.asNode(IS.id, (tx) =>
          iceland.exchange.entriesOf(tx, IS.id, caseId),
        ),
      ),
    ],
    search: async (words) => {
      const found = await japan.service.cases.workList(await session(), { text: words });
      return found.rows.map(({ caseId }) => caseId);
    },
    bundleVerdict: async (caseId) => {
      const bundle = await japan.service.cases.exportBundle(await session(), caseId);
      if (!bundle.ok) throw new Error(bundle.error.code);
      return verifyBundle(bundle.value.bytes);
    },
    columnsWith: (words) => columnsWith(admin, words),
    shown: async (caseId) => {
      const officer = await session();
      const { workList, view } = japan.service.cases;
      return JSON.stringify([await workList(officer, {}), await view(officer, caseId)]);
    },
    tamper: async (sql) => {
      await admin(`set search_path = comity; ${sql}`);
    },
    close: async () => {
      await japan.stop();
      await iceland.close();
    },
  };
}

type Admin = <T>(sql: string) => Promise<readonly T[]>;

/** Looks through every column of every table, as a dump would show it. */
async function columnsWith(admin: Admin, words: string): Promise<readonly string[]> {
  const columns = await admin<{ t: string; c: string; bytes: boolean }>(
    `select table_name as t, column_name as c, data_type = 'bytea' as bytes
     from information_schema.columns where table_schema = 'comity'`,
  );
  if (columns.length < 50) throw new Error('the columns of the database were not seen');
  const found: string[] = [];
  for (const { t, c, bytes } of columns) {
    const text = bytes ? `encode("${c}", 'escape')` : `"${c}"::text`;
    const rows = await admin(`select from comity."${t}" where ${text} ilike '%${words}%' limit 1`);
    if (rows.length > 0) found.push(`${t}.${c}`);
  }
  return found;
}

/** A whole request: one account in Iceland. */
const request = (words: string) =>
  ({
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
        basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
        targets: [{ kind: 'account', service: 'mail', identifier: 'operator@example.org' }],
      },
    ],
    title: words,
    from: 'JPN',
    to: 'ISL',
    offences: [{ kind: 'known', pinpoint: 'CETS185:8', provision: 'Penal Code 246-2' }],
    conduct: `A hidden market sold intrusion tools; ${words}.`,
    urgency: { level: 'urgent', why: 'The operator can wipe the server.' },
    sensitivity: 'normal',
    confidentialityRequested: true,
    language: 'en',
  }) as const;
