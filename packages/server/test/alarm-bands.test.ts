import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  castWholeNodes,
  createNetwork,
  type Network,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import type { Callers, NewOfficer, OutgoingCall } from '@comity/server';
import { until } from '../../../test/wait.ts';
import { setAlarmClock } from '../src/alarms/index.ts';
import { REQUEST } from './two-nodes.ts';

const IS = 'ISL.police-247';
const JP = 'JPN.npa-247';
/** More than one transaction rings for. */
const STORM = 120;

let server: DatabaseServer;
let network: Network;
let iceland: WholeNode;
let japan: WholeNode;

before(async () => {
  server = await startNodesDatabase();
  network = createNetwork({ seed: 'bands', start: '2026-11-23T02:00:00.000Z' });
  const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });
  const officer: NewOfficer = {
    ...{ id: `${IS}.0101`, authority: IS, number: '0101', role: 'duty-officer', zone: 'UTC' },
    ...{ name: 'Officer', userName: 'isl-0101', password: 'correct horse battery' },
    codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  };
  const stage = { network, server: server.connection, law: await loadLaw() };
  const [is, jp] = await castWholeNodes({ ...stage, databases: 'bands' }, [
    { id: 'ISL', authorities: [unit(IS)], officers: [officer] },
    { id: 'JPN', authorities: [unit(JP)], officers: [] },
  ]);
  assert.ok(is !== undefined && jp !== undefined);
  [iceland, japan] = [is, jp];
  const signed = await iceland.service.identity.signInForTraining(officer.id);
  assert.ok(signed.ok);
  const kept = await iceland.service.alarms.keepAddresses(signed.value, {
    mail: 'officer@example.org',
    telephone: '',
  });
  assert.ok(kept.ok, JSON.stringify(kept));
});
after(async () => {
  await iceland.close();
  await japan.close();
  await server.stop();
});

test('behind a storm of urgent requests, and a mail server that stands still over them, an emergency rings', async () => {
  const sent: OutgoingCall[] = [];
  const stands = Promise.withResolvers<void>();
  const callers: Callers = {
    mail: async (call) => {
      sent.push(call);
      if (call.sort === 'urgent') await stands.promise;
    },
  };
  await iceland.parts.store.asNode(IS, (tx) =>
    tx.query(
      `insert into alarms (authority, id, sort, case_id, act_id, raised_at, next_at, others)
         select $1, 'storm-' || n, 'urgent', 'storm-' || n || '.JPN', 'act-' || n, $2, $2, '{}'
         from generate_series(1, ${STORM}) n`,
      [IS, '2026-11-23T01:59:00.000Z'],
    ),
  );
  const clock = await setAlarmClock({ ...iceland.parts, callers }, 'https://desk.example/night');
  clock.begin();
  try {
    await until('the mail server stands over an urgent one', () => sent.length > 0);
    const queued = await japan.parts.store.asNode(JP, (tx) =>
      japan.exchange.enqueue(tx, {
        ...{ authority: JP, caseId: `child.${JP}`, zone: 'UTC' },
        draft: {
          ...{ kind: 'request-submitted', parts: ['p1'], pinpoints: [], seen: {} },
          content: { ...REQUEST, urgency: { level: 'emergency', why: 'A child is in danger.' } },
        },
        officer: { role: 'duty-officer', number: '0406' },
        to: { participant: 'ISL', authority: IS },
      }),
    );
    assert.ok(queued.ok);
    await japan.exchange.deliver('ISL');
    await until('the emergency is mailed', () => sent.some(({ sort }) => sort === 'emergency'));
    assert.ok(
      sent.filter(({ sort }) => sort === 'urgent').length < STORM,
      'the mail server still stands over others',
    );
  } finally {
    stands.resolve();
    await clock.end();
  }
});
