import assert from 'node:assert/strict';
import { test } from 'node:test';
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
      keys: '/k',
      law: '/l',
      peers: [
        { participant: 'USA', statement: '/k/usa.json' },
        { participant: 'ISL', statement: 'isl.json' },
      ],
      training: true,
      publicLaw: false,
      languages: ['en', 'ja'],
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
    [[...right, '--unknown'], env, 'command line'],
  ] as const) {
    const settings = nodeSettings(argv, environment);
    assert.equal(settings.ok ? 'accepted' : settings.error.at, at);
  }
});
