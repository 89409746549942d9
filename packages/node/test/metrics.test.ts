// What programs of the operator read: the figures that the doctor goes by, and nothing of a case.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, startTestDatabase } from '@comity/postgres';
import { castWholeNodes, createNetwork, type Network, type WholeNode } from '@comity/rehearsal';
import { metricsServer } from '../src/metrics/metrics-server.ts';
import { METRICS } from '../src/metrics/metrics-table.ts';
import { METRICS_TYPE, metricsTable } from '../src/metrics/metrics-text.ts';

const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });

let server: DatabaseServer;
let network: Network;
let iceland: WholeNode;
let japan: WholeNode;

before(async () => {
  server = await startTestDatabase();
  network = createNetwork({ seed: 'metrics', start: '2026-11-23T02:00:00.000Z' });
  const stage = { network, server: server.connection, law: await loadLaw(), databases: 'metrics' };
  const [is, jp] = await castWholeNodes(stage, [
    { id: 'ISL', authorities: [unit('ISL.police-247')], officers: [] },
    { id: 'JPN', authorities: [unit('JPN.npa-247')], officers: [] },
  ]);
  assert.ok(is !== undefined && jp !== undefined);
  [iceland, japan] = [is, jp];
});
after(async () => {
  await iceland?.close();
  await japan?.close();
  await server?.stop();
});

const read = async (lastBackup?: string) => {
  const listener = metricsServer({ node: iceland, lastBackup: () => lastBackup, names: [] });
  const rebound = await listener.inject({ url: '/metrics', headers: { host: 'evil.example' } });
  assert.equal(rebound.statusCode, 421);
  const answer = await listener.inject('/metrics');
  await listener.close();
  return answer;
};

test('figures follow the line to a peer, and the names are those of the guide', async () => {
  const first = await read();
  assert.equal(first.headers['content-type'], METRICS_TYPE);
  assert.match(first.body, /^comity_peer_down\{peer="JPN"\} 0$/m);
  assert.doesNotMatch(first.body, /^comity_peer_heard_seconds\{/m, 'never heard is no time');
  assert.doesNotMatch(first.body, /^comity_backup_seconds /m);
  await iceland.exchange.ask('JPN');
  network.fault(() => Promise.reject(new Error('the line is down')));
  for (let n = 0; n < 3; n += 1) await iceland.exchange.ask('JPN');
  network.fault(undefined);
  const later = (await read('2026-11-22T00:00:00.000Z')).body;
  assert.match(later, /^comity_peer_down\{peer="JPN"\} 1$/m);
  const heard = Date.parse('2026-11-23T02:00:00.000Z') / 1_000;
  assert.ok(later.includes(`comity_peer_heard_seconds{peer="JPN"} ${heard}\n`), later);
  assert.match(later, /^comity_quarantine_rows 0$/m);
  assert.match(later, /^comity_backup_seconds 1795305600$/m);
  assert.ok(later.endsWith('\n# EOF\n'));
  const samples = later.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of samples) {
    assert.match(line, /^[a-z_]+(\{(peer|timer)="[A-Za-z]+"\})? \d+(\.\d+)?$/);
  }
  const known = new Set(METRICS.map(({ name }) => name));
  for (const line of samples) assert.ok(known.has(line.split(/[ {]/)[0] ?? ''), line);
});

test('a unit is the end of the name, as OpenMetrics has it, and the guide has the table', () => {
  for (const { name, unit: of } of METRICS) {
    if (of !== undefined) assert.ok(name.endsWith(`_${of}`), name);
  }
  const guide = readFileSync(new URL('../../../docs/guides/operator.md', import.meta.url), 'utf8');
  assert.ok(guide.includes(metricsTable()), `docs/guides/operator.md lacks:\n${metricsTable()}`);
});

test('nothing else is said there', async () => {
  const listener = metricsServer({ node: iceland, lastBackup: () => undefined, names: [] });
  assert.equal((await listener.inject('/')).statusCode, 404);
  await listener.close();
});
