import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PEER_QUOTA, standardRetention, standardRules } from '@comity/server';
import { nodeSettings } from '../src/settings.ts';

const right = ['--participant', 'JPN', '--port', '4610', '--keys', '/k', '--law', '/l'];
const env = { DATABASE_URL: 'postgresql://u:p@h/d' };

test('a node is told everything by its command line and environment', () => {
  const peers = ['--peer', 'USA=/k/usa.json', '--peer', 'ISL=isl.json'];
  assert.deepEqual(nodeSettings([...right, ...peers, '--training'], env), {
    ok: true,
    value: {
      participant: 'JPN',
      host: '127.0.0.1',
      port: 4610,
      exchangeHost: '127.0.0.1',
      exchangePort: 4620,
      origin: 'http://localhost:4610',
      trustedProxies: [],
      quota: PEER_QUOTA,
      keys: '/k',
      law: '/l',
      peers: [
        { participant: 'USA', statement: '/k/usa.json' },
        { participant: 'ISL', statement: 'isl.json' },
      ],
      training: true,
      stories: false,
      publicLaw: false,
      privatePeers: false,
      privateHooks: false,
      approvalRules: standardRules(),
      retention: standardRetention(),
      spokenHours: 12,
      drainSeconds: 0,
      relays: { offers: null, after: { normal: 300, emergency: 60 } },
      languages: ['en', 'ja'],
      calling: {},
      secret: { by: 'plain' },
      backups: { at: ['03:30'], keep: 14, sameDisk: false },
      database: { app: 'postgresql://u:p@h/d' },
    },
  });
});

test('what is missing or wrong is named', () => {
  const without = (name: string): string[] =>
    right.filter((_, n) => right[n] !== name && right[n - 1] !== name);
  for (const [argv, environment, at] of [
    [without('--participant'), env, '--participant'],
    [without('--keys'), env, '--keys'],
    [without('--law'), env, '--law'],
    [right, {}, 'DATABASE_URL'],
    [[...right, '--peer', 'USA'], env, '--peer'],
    [[...right, '--port', '70000'], env, '--port'],
    [[...right, '--spoken-hours', '0'], env, '--spoken-hours'],
    [[...right, '--spoken-hours', '12h'], env, '--spoken-hours'],
    [[...right, '--spoken-hours', '37'], env, '--spoken-hours'],
    [[...right, '--relay-bounds', '50/4/3'], env, '--relay-bounds'],
    [[...right, '--relay-bounds', '0/64/3'], env, '--relay-bounds'],
    [[...right, '--relay-bounds', '50/64/31'], env, '--relay-bounds'],
    [[...right, '--relay-after', 'emergency=5'], env, '--relay-after'],
    [[...right, '--relay-after', 'bulk=60'], env, '--relay-after'],
    [[...right, '--unknown'], env, undefined],
    [[...right, '--training', '--host', '0.0.0.0'], env, '--training'],
    [[...right, '--training', '--host', '192.0.2.7'], env, '--training'],
    [[...right, '--training', '--exchange-host', '::'], env, '--training'],
    [[...right, '--training', '--api-host', '0.0.0.0'], env, '--training'],
    [[...right, '--training', '--metrics-host', '10.0.0.5'], env, '--training'],
    [[...right, '--api-host', '10.0.0.5', '--api-port', '4700'], env, '--api-host'],
    [[...right, '--exchange-port', '4610'], env, '--exchange-port'],
    [[...right, '--exchange-port', '0'], env, '--exchange-port'],
    [[...right, '--origin', 'https://desk.example/cases'], env, '--origin'],
    [[...right, '--origin', 'desk.example'], env, '--origin'],
    [[...right, '--trusted-proxy', 'everybody'], env, '--trusted-proxy'],
    [[...right, '--trusted-proxy', '10.0.0.0/33'], env, '--trusted-proxy'],
    [[...right, '--tls-key', 'k.pem'], env, '--tls-key'],
    [[...right, '--quota', 'normal=99/256/10'], env, '--quota'],
    [[...right, '--quota', 'slow=100/256/10'], env, '--quota'],
    [[...right, '--quota', 'normal=100/256/10/99'], env, '--quota'],
  ] as const) {
    const settings = nodeSettings(argv, environment);
    assert.equal(settings.ok ? 'accepted' : settings.error.at, at);
  }
});

test('a node outside training says where it listens, whom it believes and what it bears', () => {
  const settings = nodeSettings(
    [
      ...right,
      ...['--host', '10.0.0.5', '--exchange-host', '10.0.0.6', '--exchange-port', '8443'],
      ...['--origin', 'https://desk.example', '--trusted-proxy', '10.0.0.1'],
      ...['--trusted-proxy', 'fd00::/8', '--quota', 'normal=500/32/40/300'],
      ...['--tls-key', 'k.pem', '--tls-certificate', 'c.pem', '--tls-peers', 'p.pem'],
    ],
    env,
  );
  assert.ok(settings.ok);
  const { host, exchangeHost, exchangePort, origin, trustedProxies, quota, tls } = settings.value;
  assert.deepEqual([host, exchangeHost, exchangePort], ['10.0.0.5', '10.0.0.6', 8443]);
  assert.equal(origin, 'https://desk.example');
  assert.deepEqual(trustedProxies, ['10.0.0.1', 'fd00::/8']);
  assert.deepEqual(quota.normal, {
    ...{ acts: 500, bytes: 32 * 1_048_576, cases: 40 },
    inOneCase: 300,
  });
  assert.deepEqual(quota.emergency, PEER_QUOTA.emergency);
  assert.deepEqual(tls, { key: 'k.pem', certificate: 'c.pem', peers: 'p.pem' });
});

test('programs ask from other machines where something ends TLS', () => {
  const open = [...right, '--api-host', '10.0.0.5', '--api-port', '4700'];
  const lines = ['--origin', 'https://a.example', '--desk-tls-key', '/k', '--desk-tls-certificate'];
  for (const more of [
    ['--trusted-proxy', '10.0.0.1'],
    [...lines, '/c'],
  ]) {
    assert.ok(nodeSettings([...open, ...more], env).ok, more.join(' '));
  }
});
