// At a relay what is no emergency stands aside, and nothing that waits for its turn holds another.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { toBase64Url } from '@comity/base';
import { postHeaders } from '@comity/server';
import {
  ANSWER_CONTENT_MAX,
  findNodeKey,
  frameBatch,
  packConsignment,
  readRelayAnswer,
  sealConsignment,
  verifyConsignment,
} from '@comity/wire';
import { Client } from 'pg';
import { until, within } from '../../../test/wait.ts';
import { type RelayStage, relayStage, type Who } from './relay-stage.ts';

const PATH = '/exchange/v1/consignments';

let four: RelayStage;
before(async () => {
  four = await relayStage('relay order', { second: true });
});
after(() => four.close());

type Lane = 'normal' | 'emergency';
interface Sent {
  readonly from: Who;
  readonly to: Who;
  readonly relay: Who;
  readonly lane: Lane;
  readonly bytes?: Uint8Array;
  readonly holds?: 'batch' | 'answer';
}

function sealed({ from, to, relay, lane, holds = 'batch', ...given }: Sent) {
  const { keyring, world, trust } = four.node(from).parts;
  const at = world.now();
  const end = Temporal.Instant.from(at).add({ hours: 1 }).toString({ smallestUnit: 'millisecond' });
  const recipient = findNodeKey(trust.current(), { participant: to, at });
  assert.ok(recipient.ok);
  const id = toBase64Url(world.randomBytes(16));
  const empty = frameBatch({ from, to, envelopes: [], receipts: [] });
  const made = sealConsignment(
    { holds, id, from, to, relay, lane, at, until: end },
    given.bytes ?? empty,
    {
      ...{ signing: keyring.node.receipt, recipient: recipient.value },
    },
  );
  assert.ok(made.ok);
  return made.value;
}

/** `by` posts to `to`, with a header of its own. */
function post(by: Who, to: Who, lane: Lane, body: Uint8Array) {
  const { keyring, world } = four.node(by).parts;
  const headers = postHeaders({ keyring, world }, { peer: to, path: PATH, lane, body });
  return four.node(to).exchange.receive({ header: headers['comity-batch'], body, path: PATH });
}

test('while an emergency is taken, what is none waits, whoever brought it', async () => {
  const lock = new Client({ ...four.stage.server, database: four.berths.INTERPOL.database });
  await lock.connect();
  const { network } = four.stage;
  network.timeAside(false);
  try {
    const held = "hashtextextended('comity/carried/JPN USA emergency', 0)";
    await lock.query(`select pg_advisory_lock(${held})`);
    const done: string[] = [];
    const give = async (from: Who, to: Who, lane: Lane): Promise<void> => {
      const packed = sealed({ from, to, lane, relay: 'INTERPOL' });
      const answer = await post(from, 'INTERPOL', lane, packConsignment(packed));
      const read = readRelayAnswer(answer.body);
      assert.ok(read.ok && read.value.signed.evidence.event === 'taken', `${answer.status}`);
      done.push(lane);
    };
    const emergency = give('JPN', 'USA', 'emergency');
    const waiting = async () => {
      const { rows } = await lock.query(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted`,
      );
      return rows[0]?.n as number;
    };
    await until('the emergency is under way', async () => (await waiting()) > 0);
    const bulk = [
      give('JPN', 'USA', 'normal'),
      give('USA', 'JPN', 'normal'),
      give('FRA', 'USA', 'normal'),
      give('JPN', 'USA', 'normal'),
      give('USA', 'JPN', 'normal'),
    ];
    // As many questions to the database as would have let all of them through.
    for (let n = 0; n < 50; n += 1) await waiting();
    assert.deepEqual(done, [], 'nothing of it is taken');
    await lock.query(`select pg_advisory_unlock(${held})`);
    await emergency;
    assert.deepEqual(done, ['emergency']);
    network.timeAside(true);
    await Promise.all(bulk);
    assert.deepEqual(done, ['emergency', ...bulk.map(() => 'normal')]);
  } finally {
    network.timeAside(true);
    await lock.end();
  }
});

test('what is for us and what is for others comes at once, and nothing waits for itself', async () => {
  const posts = Array.from({ length: 24 }, (_, n) => {
    const [from, to, relay]: readonly [Who, Who, Who] =
      n % 2 === 0 ? ['JPN', 'USA', 'INTERPOL'] : ['JPN', 'INTERPOL', 'FRA'];
    const body = packConsignment(sealed({ from, to, relay, lane: 'normal' }));
    return n % 2 === 0 ? post(from, relay, 'normal', body) : post(relay, to, 'normal', body);
  });
  const forUs = Array.from({ length: 8 }, () => {
    const sent = { from: 'JPN', to: 'USA', relay: 'INTERPOL', lane: 'normal' } as const;
    return post('INTERPOL', 'USA', 'normal', packConsignment(sealed(sent)));
  });
  const answers = await within('all are answered', Promise.all([...posts, ...forUs]));
  assert.equal(answers.filter(({ status }) => status === 200).length, 20);
});

test('an answer larger than receipts can be is nobody’s to carry', () => {
  const sent = {
    from: 'USA',
    to: 'JPN',
    relay: 'INTERPOL',
    lane: 'normal',
    holds: 'answer',
  } as const;
  const look = {
    trust: four.node('JPN').trust.current(),
    now: four.node('JPN').parts.world.now(),
    expected: {},
  };
  const large = sealed({ ...sent, bytes: new Uint8Array(ANSWER_CONTENT_MAX) });
  const refused = verifyConsignment(large, look);
  assert.ok(!refused.ok && refused.error.code === 'consignment-too-large');
  const fits = verifyConsignment(sealed({ ...sent, bytes: new Uint8Array(1_048_000) }), look);
  assert.ok(fits.ok);
});
