import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { doctor, type HomePlaces, homePlaces, makeHome, systemWorld } from '@comity/node';
import { type DatabaseServer, databaseUrl, startTestDatabase } from '@comity/postgres';
import { keepSecretBy, loadKeyring, openStore } from '@comity/server';
import type { Finding } from '@comity/service';
import { spoken, wordsFor } from '@comity/words';
import { Client } from 'pg';
import { freePort } from '../../../test/free-ports.ts';
import { lookAtTimers } from '../../node/src/doctor/look-at-timers.ts';
import { type Machine, thisMachine } from '../../node/src/doctor/machine.ts';
import { certificateAuthority } from '../../node/test/certificates.ts';
import { keepAddresses } from '../../server/src/alarms/addresses.ts';
import { joinPersons } from '../../server/src/identity/persons.ts';
import { comity } from './made-node.ts';

let folder = '';
let server: DatabaseServer;
let places: HomePlaces;
let port = 0;
let madeAt = '';
const plan = {
  ...{ participant: 'NOR', name: 'Norway', zone: 'Europe/Oslo', authorities: [] },
  administrator: 'First',
  glass: 'Envelope',
  afterVersion: 0,
};

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  server = await startTestDatabase();
  places = homePlaces(join(folder, 'nor'));
  port = await freePort();
  const done = await makeHome(
    places,
    {
      ...plan,
      deskUrl: `http://localhost:${port}`,
      exchangeUrl: `http://127.0.0.1:${await freePort()}`,
      databaseUrl: databaseUrl(server.connection),
    },
    () => undefined,
  );
  assert.ok(done.ok);
  madeAt = made();
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function sql(text: string): Promise<void> {
  const client = new Client({ ...server.connection, database: 'comity_nor' });
  await client.connect();
  await client.query(`set search_path = comity; ${text}`);
  await client.end();
}

/** The moment that the node was made, by its own statement: what is planted stands by the same. */
function made(): string {
  const text = readFileSync(join(places.keys, 'statement.json'), 'utf8');
  return (JSON.parse(text) as { statement: { issued: string } }).statement.issued;
}

/** The machine that the doctor looks from. */
let machine: Machine = thisMachine;

const named = ({ check, why }: Finding): string => `${check} ${why?.code}`;

/** What is wrong, as `check code`. */
const wrong = async (): Promise<readonly string[]> =>
  (await doctor(places, madeAt, machine)).filter(({ state }) => state === 'wrong').map(named);

const settings = (part: string, put: string) => (): (() => void) => {
  const text = readFileSync(places.file, 'utf8');
  assert.ok(text.includes(part), part);
  writeFileSync(places.file, text.replace(part, put));
  return () => writeFileSync(places.file, text);
};

const away = (file: () => string) => (): (() => void) => {
  renameSync(file(), `${file()}.away`);
  return () => renameSync(`${file()}.away`, file());
};

const inSql = (plant: string, mend: string) => async () => {
  await sql(plant);
  return () => sql(mend);
};

/**
 * A listener with a key and certificate good for so many days, as they are and as `change` has them;
 * in the settings the desk comes before the exchange.
 */
const tls =
  (days: number, change: (files: TlsPair) => TlsPair = (files) => files, at = 'exchange') =>
  (): (() => void) => {
    const authority = certificateAuthority(folder, 'authority', madeAt);
    const { key, certificate } = change(authority.issue('NOR', { to: days * 24 }));
    const files = `    key: ${key}\n    certificate: ${certificate}`;
    const peers = at === 'desk' ? '' : `\n    peers: ${authority.file}`;
    const text = readFileSync(places.file, 'utf8');
    const [head = '', tail = ''] = text.split(new RegExp(`^(?=${at}:)`, 'm'));
    const set = tail.replace('  # tls:', `  tls:\n${files}${peers}`);
    // A desk that ends TLS itself is reached by https.
    writeFileSync(places.file, head + (at === 'desk' ? set.replace('http:', 'https:') : set));
    return () => writeFileSync(places.file, text);
  };

interface TlsPair {
  readonly key: string;
  readonly certificate: string;
}

/** The key of another certificate. */
const otherKey = (): string => certificateAuthority(folder, 'other', madeAt).issue('NOR').key;

/** A gateway whose secret can be guessed. */
const shortSecret = (): (() => void) => {
  const file = join(folder, 'gateway-secret');
  writeFileSync(file, 'c2hvcnQ=');
  const set = `  gateway:\n    url: https://sms.example.no/c\n    secret-file: ${file}`;
  return settings('  # gateway:', set)();
};

type Plant = () => (() => unknown) | Promise<() => unknown>;

/** Iceland, admitted, as far as rows go. */
const PEER = `insert into key_statements values ('ISL', 1, 'h', '', now());
  insert into participants (id, fingerprint, url, statement_hash, admitted_at, first_officer,
    second_officer) values ('ISL', 'f', 'https://isl.example', 'h', now(), 'a', 'b')`;
const NO_PEER = `delete from outbox where peer = 'ISL'; delete from links where peer = 'ISL';
  delete from participants where id = 'ISL'; delete from key_statements where participant = 'ISL'`;

/** Each fault by what the doctor must say of it, and of nothing else. */
const FAULTS: readonly (readonly [string, Plant])[] = [
  ['settings setting-unknown', settings('zone:', 'zoen:')],
  ['settings setting-missing', settings('database: own', '')],
  ['settings port-form', settings(`  port: `, '  port: 9')],
  ['settings home-not-there', away(() => places.file)],
  ['home file-open-to-others', () => open(join(places.keys, 'root.key'))],
  ['home file-open-to-others', () => open(places.logins)],
  ['home file-open-to-others', () => open(places.envelope)],
  ['home envelope-in-home', () => aged(places.envelope)],
  ['keys keys-not-there', away(() => join(places.keys, 'statement.json'))],
  ['keys key-file-missing', away(() => join(places.keys, 'node.secret'))],
  ['keys key-file-missing', away(() => join(places.keys, 'NOR.point-247.key'))],
  ['keys key-file-unreadable', () => overwritten(join(places.keys, 'receipt.key'))],
  ['statement statement-behind', settings('    name: Norway', '    name: Kripos')],
  [
    'calls place-not-usable',
    settings(
      '  # gateway:',
      '  gateway:\n    url: https://sms.example.no/c\n    secret-file: /nowhere/secret',
    ),
  ],
  ['calls gateway-secret', shortSecret],
  [
    'settings secret-ways',
    settings('  # passphrase-file:', '  passphrase-file: /a\n  credential: b'),
  ],
  ['settings backup-at-form', settings('  at: ["03:30"]', '  at: ["24:00"]')],
  ['settings backup-keep-form', settings('  keep: 14', '  keep: [many]')],
  ['secret secret-otherwise', settings('  # credential:', '  credential: comity-secret')],
  ['secret secret-inside', () => wrapped(join(places.folder, 'words'), () => undefined)],
  [
    'secret file-open-to-others',
    () => wrapped(join(folder, 'words'), (file) => chmodSync(file, 0o644)),
  ],
  ['keys file-unreadable', () => wrapped(join(folder, 'words'), (file) => rmSync(file))],
  [
    'keys secret-does-not-open',
    () => wrapped(join(folder, 'words'), (file) => writeFileSync(file, 'y'.repeat(30))),
  ],
  ['clock clock-apart', machineWith({ now: () => thisMachine.now() + 90_000 })],
  ['disk disk-low', machineWith({ freeBytes: () => 100_000_000 })],
  [
    'disk disk-low',
    () => {
      const to = join(folder, 'backups-elsewhere');
      mkdirSync(to, { recursive: true });
      const meant = settings('  same-disk: false', '  same-disk: true')();
      const mend = settings('  # to:', `  to: ${to}`)();
      const elsewhere = (where: string): number => (where === to ? 0 : 10 ** 12);
      const well = machineWith({ freeBytes: elsewhere })();
      return () => [mend(), meant(), well()];
    },
  ],
  [
    'backups backup-key-form',
    () => settings('  # recipient:', `  recipient: ${join(places.keys, 'statement.json')}`)(),
  ],
  ['backups backup-folder', () => settings('  # to:', `  to: ${join(folder, 'unmounted')}`)()],
  ['backups backup-same-disk', () => settings('  # to:', `  to: ${folder}`)()],
  ['backups backup-dated-ahead', () => noted({ file: '/mnt/b', at: '2099-01-01T00:00:00.000Z' })],
  // Keys are stated when the node is made: a backup of an hour before would bring back none of them.
  ['backups backup-before-keys', () => noted({ file: '/mnt/b', at: hourBefore(madeAt) })],
  [
    'backups backup-older-kept',
    () => noted({ kept: { at: '2026-01-01T00:00:00.000Z', code: 'folder-not-writable' } }),
  ],
  ['backups backup-old', () => noted({ file: '/mnt/b', at: '2026-01-01T00:00:00.000Z' })],
  [
    'backups backup-failed',
    () => noted({ failed: { at: '2026-01-01T00:00:00.000Z', code: 'disk-full' } }),
  ],
  [
    'backups backup-old',
    inSql(
      "insert into timers values ('backups', now() - interval '27 hours')",
      "delete from timers where name = 'backups'",
    ),
  ],
  ['law law-folder-missing', settings('# law:', 'law: nowhere')],
  ['law law-files-of-node', brokenLaw],
  ['database logins-missing', away(() => places.logins)],
  [
    'database database-login',
    () => logins((text) => text.replaceAll(/"password": "[^"]+"/g, '"password": "x"')),
  ],
  [
    'database database-unavailable',
    () => logins((text) => text.replaceAll(/"host": "[^"]+"/g, '"host": "nowhere.invalid"')),
  ],
  [
    'schema schema-newer',
    inSql(
      "insert into migrations values (9999, 'later', 'x')",
      'delete from migrations where number = 9999',
    ),
  ],
  [
    'schema schema-changed',
    inSql(
      "update migrations set checksum = checksum || 'x' where number = 240",
      "update migrations set checksum = rtrim(checksum, 'x') where number = 240",
    ),
  ],
  [
    'schema schema-behind',
    inSql(
      'create table kept as select * from migrations where number = 240; delete from migrations where number = 240',
      'insert into migrations select * from kept; drop table kept',
    ),
  ],
  ['ports port-in-use', listening],
  ['tls file-not-there', tls(90, (files) => ({ ...files, certificate: join(folder, 'none') }))],
  ['tls tls-ends', tls(3)],
  ['tls tls-not-together', tls(90, (files) => ({ ...files, key: otherKey() }))],
  ['tls tls-ends', tls(3, undefined, 'desk')],
  [
    'sign-ins sign-ins-tried',
    inSql(`insert into sign_in_tries values ('k', 40, now())`, 'delete from sign_in_tries'),
  ],
  [
    'clock clock-apart-from-peers',
    () =>
      inSql(
        `${PEER}; ${PEER.replaceAll('ISL', 'DNK')};
       insert into pings (peer, at, ms, skew_ms)
         values ('ISL', '${madeAt}', 20, -90000), ('DNK', '${madeAt}', 20, -88000)`,
        `delete from pings; ${NO_PEER}; ${NO_PEER.replaceAll('ISL', 'DNK')}`,
      )(),
  ],
  [
    'peer-keys peer-keys',
    inSql(
      `${PEER}; update participants set keys_trouble = 'keys-other-root', keys_trouble_at = now()
         where id = 'ISL'`,
      NO_PEER,
    ),
  ],
  [
    'peers peer-silent',
    inSql(
      `${PEER}; insert into links (peer, direction, state) values ('ISL', 'out', 'down')`,
      NO_PEER,
    ),
  ],
  [
    'relay relay-off-with-more',
    inSql(
      `${PEER}; insert into consignments
         (sender, id, recipient, lane, bytes, body, taken_at, until, next_try_at)
       values ('ISL', 'one', 'ISL', 'normal', 1, '\\x00', now(), now() + interval '1 day', now())`,
      `delete from consignments; ${NO_PEER}`,
    ),
  ],
  [
    'holds link-not-whole',
    inSql(
      `${PEER}; insert into links (peer, direction, whole) values ('ISL', 'out', false)`,
      NO_PEER,
    ),
  ],
  [
    'holds link-of-two-pasts',
    inSql(
      `${PEER}; insert into links (peer, direction, standing) values ('ISL', 'in', 'forked')`,
      NO_PEER,
    ),
  ],
  ...(
    [
      ['cases-held', 'null'],
      ['rows-nowhere-else', "'no-copy-elsewhere'"],
    ] as const
  ).map(
    ([code, answer]) =>
      [
        `holds ${code}`,
        inSql(
          `insert into quarantine (authority, part, subject, case_id, peer, noticed_at, answer)
           values ('NOR.point-247', 'act', 'a', 'c', 'ISL', now(), ${answer})`,
          'delete from quarantine',
        ),
      ] as const,
  ),
  [
    'peers peer-queue',
    () =>
      inSql(
        `${PEER}; insert into outbox (peer, authority, case_id, act_id, rank, queued_at)
         values ('ISL', 'NOR.point-247', 'c', 'a', 2, '${madeAt}'::timestamptz - interval '1 hour')`,
        NO_PEER,
      )(),
  ],
];

/** The node's secret is wrapped by the words of a file, with which something happens then. */
function wrapped(file: string, happens: (file: string) => void): () => void {
  const secret = join(places.keys, 'node.secret');
  const bytes = readFileSync(secret);
  writeFileSync(file, 'x'.repeat(30), { mode: 0o600 });
  chmodSync(file, 0o600);
  const mend = settings('  # passphrase-file:', `  passphrase-file: ${file}`)();
  const randomBytes = (n: number) => new Uint8Array(n).fill(7);
  keepSecretBy(places.keys, { by: 'passphrase', file }, { randomBytes });
  happens(file);
  return () => {
    writeFileSync(secret, bytes);
    rmSync(file, { force: true });
    mend();
  };
}

function machineWith(other: Partial<Machine>): () => () => void {
  return () => {
    machine = { ...thisMachine, ...other };
    return () => {
      machine = thisMachine;
    };
  };
}

const hourBefore = (moment: string): string =>
  Temporal.Instant.from(moment).subtract({ hours: 1 }).toString();

function noted(note: object): () => void {
  writeFileSync(places.backups, JSON.stringify(note));
  return () => rmSync(places.backups);
}

function open(file: string): () => void {
  chmodSync(file, 0o644);
  return () => chmodSync(file, 0o600);
}

/** As if it had lain there for two days. */
function aged(file: string): () => void {
  const then = new Date(Date.parse(madeAt) - 2 * 24 * 3_600_000);
  utimesSync(file, then, then);
  return () => utimesSync(file, new Date(madeAt), new Date(madeAt));
}

function overwritten(file: string): () => void {
  const bytes = readFileSync(file);
  writeFileSync(file, Buffer.alloc(bytes.length));
  return () => writeFileSync(file, bytes);
}

function logins(change: (text: string) => string): () => void {
  const text = readFileSync(places.logins, 'utf8');
  writeFileSync(places.logins, change(text));
  return () => writeFileSync(places.logins, text);
}

function brokenLaw(): () => void {
  const law = join(folder, 'law');
  mkdirSync(law, { recursive: true });
  cpSync(new URL('../../../treaties/CETS185', import.meta.url), join(law, 'CETS185'), {
    recursive: true,
  });
  writeFileSync(join(law, 'CETS185', 'instrument.yaml'), 'id: [');
  return settings('# law:', `law: ${law}`)();
}

async function listening(): Promise<() => Promise<void>> {
  const other = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  return () => new Promise((resolve) => other.close(() => resolve()));
}

test('a node that was just made has nothing wrong, and what is not known is said', async () => {
  assert.deepEqual(await wrong(), []);
  const mend = tls(90)();
  assert.deepEqual(await wrong(), [], 'a certificate that is good is no fault');
  mend();
  const { code, out } = await comity(['doctor', '--home', places.folder, '--json']);
  assert.equal(code, 0);
  const { verdict, checks } = JSON.parse(out) as {
    verdict: string;
    checks: { check: string; state: string; code?: string }[];
  };
  assert.equal(verdict, 'well');
  const notes = checks.filter(({ state }) => state === 'unknown').map((each) => each.code);
  assert.deepEqual(notes, [
    ...[
      'clock-not-compared',
      'no-peers',
      'no-administrator',
      'timers-stand',
      'calls-on-pages-only',
      'operator-not-called',
      'backup-none',
    ],
  ]);
});

/** Their sentence says itself what to write in the place that it names. */
const SAYS_ITSELF = new Set([
  ...['setting-unknown', 'port-form', 'backup-at-form', 'backup-keep-form'],
]);

test('each planted fault is found by its line, says what to do next, and is gone once mended', async () => {
  assert.ok(new Set(FAULTS.map(([expected]) => expected)).size >= 40);
  for (const [expected, plant] of FAULTS) {
    const mend = await plant();
    const found = (await doctor(places, madeAt, machine)).filter(({ state }) => state === 'wrong');
    await mend();
    assert.deepEqual(found.map(named), [expected]);
    for (const { why } of found) {
      assert.ok(why !== undefined);
      for (const tag of ['en', 'ja', 'fr', 'es', 'ru', 'zh', 'ar'] as const) {
        const { text, next } = spoken(wordsFor(tag), why);
        assert.notEqual(text, why.code, tag);
        assert.ok(next !== undefined || SAYS_ITSELF.has(why.code), `${tag} ${why.code}: ${text}`);
      }
    }
  }
  assert.deepEqual(await wrong(), []);
});

test('of a line that is down it is told what stands in the way', async () => {
  for (const [code, expected] of [
    ['no-answer', 'silent'],
    ['no-answer-tls', 'tls'],
    ['header-key', 'keys'],
  ]) {
    const mend = await inSql(
      `${PEER}; insert into links (peer, direction, state, trouble)
         values ('ISL', 'out', 'down', '${code}')`,
      NO_PEER,
    )();
    const found = await doctor(places, madeAt, machine);
    await mend();
    const why = found.find((each) => each.why?.code === 'peer-silent')?.why;
    assert.ok(why !== undefined && 'params' in why);
    assert.equal((why.params as { trouble?: string }).trouble, expected);
  }
});

test('work that a running node does not go through any more is told, each by its name', async () => {
  const client = new Client({ ...server.connection, database: 'comity_nor' });
  await client.connect();
  await client.query(`set search_path = comity;
    insert into timers values ('alarms', '2026-11-30T03:00Z'), ('missed', '2026-11-30T03:04Z'),
      ('pings', '2026-11-30T03:06Z'), ('digests', '2026-11-30T03:07Z'),
      ('cover', '2026-11-30T03:07Z')`);
  const at = async (now: string, isServing: boolean) =>
    (await lookAtTimers(client, { now, isServing })).map(({ state, why }) => [
      ...[state, why?.code, why !== undefined && 'params' in why ? why.params['timer'] : ''],
    ]);
  assert.deepEqual(await at('2026-11-30T03:04:30Z', true), [['ok', undefined, '']]);
  assert.deepEqual(await at('2026-11-30T03:08Z', true), [['wrong', 'timer-late', 'alarms']]);
  assert.equal((await at('2026-11-30T04:00Z', true)).length, 5);
  assert.deepEqual(
    (await at('2026-11-30T03:11:30Z', true)).map(([, , timer]) => timer),
    ['alarms', 'missed', 'pings'],
  );
  assert.deepEqual(await at('2026-11-30T04:00Z', false), [['unknown', 'timers-stand', '']]);
  await client.query('delete from timers');
  assert.equal((await at('2026-11-30T03:05Z', true)).length, 5);
  await client.end();
});

test('where something is wrong the exit code says so, and each line what to do next', async () => {
  const mend = open(join(places.keys, 'node.secret'));
  const { code, out } = await comity(['doctor', '--home', places.folder]);
  mend();
  assert.equal(code, 1);
  assert.match(out, /WRONG +home +.*node\.secret can be read by others than its owner; take their/);
  assert.match(out, /Something is wrong\./);
});

test('an officer who is suspended is told with the shifts that lie ahead', async () => {
  const home = ['--home', places.folder];
  const officer = 'NOR.point-247.0107';
  const named = ['--number', '0107', '--name', 'K. Berg', '--role', 'duty-officer'];
  const added = await comity(['officer', 'add', '--authority', 'NOR.point-247', ...named, ...home]);
  assert.equal(added.code, 0, added.err);
  await sql(`insert into roster_shifts (authority, id, begins, ends, officer)
    values ('NOR.point-247', 's', now() + interval '1 hour', now() + interval '9 hours', '${officer}')`);
  const { out, code } = await comity(['officer', 'suspend', '--officer', officer, ...home]);
  assert.equal(code, 0);
  assert.match(out, /One shift ahead names this officer:\n {2}.*: nobody has it now\./);
});

test('accounts with one name or mailbox are asked about, until it is declared or one of them is suspended', async () => {
  const home = ['--home', places.folder];
  const at = ['officer', 'add', '--authority', 'NOR.point-247', '--role', 'duty-officer', ...home];
  for (const [number, name] of [
    ['0108', 'k.  BERG'],
    ['0109', 'Siv Lund'],
    ['0110', 'Kari Berg'],
  ] as const) {
    assert.equal((await comity([...at, '--number', number, '--name', name])).code, 0);
  }
  const world = systemWorld(() => undefined);
  const keyring = loadKeyring(places.keys, world);
  const { migrator: _, ...database } = JSON.parse(readFileSync(places.logins, 'utf8'));
  const store = openStore({ database, world });
  const authority = 'NOR.point-247';
  const id = (number: string): string => `${authority}.${number}`;
  await store.asNode(authority, async (tx) => {
    for (const [number, mail] of [
      ['0108', 'Siv@example.no'],
      ['0109', 'siv@example.no'],
      ['0110', ''],
    ] as const) {
      const own = { mail, telephone: '' };
      await keepAddresses(tx, { keyring }, { authority, officer: id(number), own });
    }
  });
  const asked = async (): Promise<readonly string[]> =>
    (await doctor(places, madeAt, machine)).flatMap(({ check, state, why }) =>
      check === 'officers' && state === 'unknown' && why?.code?.startsWith('accounts-one')
        ? [`${why.code} ${(why as { params?: { officers?: string } }).params?.officers}`]
        : [],
    );
  const mailbox = `accounts-one-mailbox ${id('0108')}, ${id('0109')}`;
  // K. Berg of before is suspended, and agrees to nothing.
  assert.deepEqual(await asked(), [mailbox]);
  assert.equal(
    (await comity(['officer', 'suspend', '--officer', id('0107'), '--lift', ...home])).code,
    0,
  );
  assert.deepEqual(await asked(), [`accounts-one-name ${id('0107')}, ${id('0108')}`, mailbox]);
  const { code, out } = await comity(['doctor', ...home]);
  assert.equal(code, 0, 'a question is no fault');
  assert.match(out, /0107, NOR\.point-247\.0108 have one name .*another officer agrees to it/s);
  assert.doesNotMatch(out, /siv@example|Lund/i);
  const both = [id('0107'), id('0108')].map((each) => ({ id: each, person: null }));
  const [one, other] = both;
  assert.ok(one !== undefined && other !== undefined);
  await store.asGate((tx) => joinPersons(tx, keyring, [one, other]));
  assert.deepEqual(await asked(), [mailbox]);
  await store.close();
  for (const number of ['0107', '0108', '0109', '0110']) {
    await comity(['officer', 'suspend', '--officer', id(number), ...home]);
  }
  assert.deepEqual(await asked(), []);
});

test('a token is asked for, listed and ended by command, and agreed to by none', async () => {
  const home = ['--home', places.folder];
  const ask = ['token', 'ask', '--authority', 'NOR.point-247', '--name', 'Register', ...home];
  const uses = ['--use', 'cases.view', '--use', 'cases.news'];
  const hook = ['--hook', 'https://system.example/comity'];
  const asked = await comity([...ask, ...uses, ...hook, '--days', '180', '--json']);
  assert.equal(asked.code, 0, asked.err);
  const { token } = JSON.parse(asked.out) as { token: string };
  const list = async (): Promise<readonly Record<string, unknown>[]> =>
    JSON.parse((await comity(['token', 'list', ...home, '--json'])).out).tokens;
  const [one] = await list();
  assert.deepEqual(
    [one?.['id'], one?.['state'], one?.['askedBy'], one?.['agreed'], one?.['may']],
    [token, 'asked', 'shell', [], ['cases.view', 'cases.news']],
  );
  assert.ok(!JSON.stringify(one).includes('secret'));
  assert.match((await comity(['token', 'list', ...home])).out, /Register {2}Waits for officers/);
  const wrong = await comity([...ask, ...uses, '--days', '400']);
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /--days: A token lasts from one to 366 days/);
  const strange = await comity([...ask, '--use', 'drafts.approve', '--days', '1']);
  assert.equal(strange.code, 2);
  const ended = await comity(['token', 'end', '--token', token, ...home]);
  assert.equal(ended.code, 0, ended.err);
  assert.equal((await list())[0]?.['state'], 'ended');
  assert.match((await comity(['token', 'end', '--token', token, ...home])).err, /no such token/);
});

test('an upgrade is told before it is made, and a node of a newer version refused in a sentence', async () => {
  const words = ['upgrade', 'check', '--home', places.folder];
  const told = async (): Promise<unknown> => JSON.parse((await comity([...words, '--json'])).out);
  assert.deepEqual(await told(), { pending: [] });
  await sql('create table kept as select * from migrations where number = 240');
  await sql('delete from migrations where number = 240');
  const pending = await told();
  await sql('insert into migrations select * from kept; drop table kept');
  assert.deepEqual(pending, { pending: [{ number: 240, name: 'officers-by-command' }] });
  await sql("insert into migrations values (9999, 'later', 'x')");
  const newer = [await comity(words), await comity(['serve', '--home', places.folder])];
  await sql('delete from migrations where number = 9999');
  assert.deepEqual(
    newer.map(({ code }) => code),
    [1, 3],
  );
  for (const { err } of newer) assert.match(err, /has migration 9999, which this version .* know/);
});
