// A relay that does what it can: nothing wrong is believed, no clock starts and no alarm ends by it,
// and what it holds tells it nothing of what it carries.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { toBase64Url } from '@comity/base';
import type { Call } from '@comity/rehearsal';
import { postHeaders, RELAY_BOUNDS } from '@comity/server';
import {
  BATCH_HEADER_FIELD,
  type Consigned,
  composeRelayAnswer,
  findNodeKey,
  packConsignment,
  readRelayAnswer,
  sealConsignment,
  stateRelayEvidence,
} from '@comity/wire';
import { Client } from 'pg';
import {
  deliver,
  emergencyFrom,
  giveToRelay,
  type RelayStage,
  reachedAt,
  relayStage,
  ringingAt,
  type Who,
} from './relay-stage.ts';

const CONSIGNMENTS = '/exchange/v1/consignments';
const CANARY = 'CANARY-in-the-title';

let three: RelayStage;
before(async () => {
  three = await relayStage('relay hostile', { bounds: { ...RELAY_BOUNDS, consignments: 3 } });
});
after(() => three.close());
beforeEach(() => {
  three.meddle(undefined);
  three.cut('JPN', 'USA');
});

const count = async (who: Who, from: string): Promise<number> => {
  const rows = await three.berths[who].tamper(`select count(*)::int as n from comity.${from}`);
  return (rows[0] as { n: number }).n;
};

/** Whoever has the keys of `from` posts this to the node of `to`. */
async function post(from: Who, to: Who, body: Uint8Array) {
  const { keyring, world } = three.node(from).parts;
  const path = CONSIGNMENTS;
  const headers = postHeaders({ keyring, world }, { peer: to, path, lane: 'emergency', body });
  const header = headers[BATCH_HEADER_FIELD];
  const { status, body: answer } = await three.node(to).exchange.receive({ header, body, path });
  const code = status === 200 ? undefined : JSON.parse(Buffer.from(answer).toString()).code;
  return { status, code, answer };
}

/** A consignment as a State's node can make it, with whatever inside. */
function consignment(from: Who, change: Partial<Consigned> = {}, bytes = Buffer.from('{}')) {
  const { keyring, world } = three.node(from).parts;
  const at = world.now();
  const end = Temporal.Instant.from(at).add({ hours: 1 }).toString({ smallestUnit: 'millisecond' });
  const said: Consigned = {
    ...{ holds: 'batch', id: toBase64Url(world.randomBytes(16)), lane: 'emergency' },
    ...{ from, to: 'USA', relay: 'INTERPOL', at, until: end },
    ...change,
  };
  const trust = three.node(from).trust.current();
  const recipient = findNodeKey(trust, { participant: 'USA', at });
  assert.ok(recipient.ok);
  const keys = { signing: keyring.node.receipt, recipient: recipient.value };
  const sealed = sealConsignment(said, bytes, keys);
  assert.ok(sealed.ok);
  return packConsignment(sealed.value);
}

const eventOf = (answer: Uint8Array) => {
  const read = readRelayAnswer(answer);
  assert.ok(read.ok);
  const { evidence } = read.value.signed;
  return 'code' in evidence ? evidence.code : evidence.event;
};

const isHandOver = (call: Call): boolean =>
  call.from === 'INTERPOL' && call.url.endsWith(CONSIGNMENTS);

test('the relay holds nothing of what it carries, in its database, its log or what it was sent', async () => {
  const bytes: Uint8Array[] = [];
  three.meddle(async (call, carry) => {
    const answer = await carry(call);
    if (call.from === 'INTERPOL' || call.url.includes('interpol'))
      bytes.push(call.body, answer.body);
    return answer;
  });
  const caseId = await emergencyFrom(three, CANARY);
  const logged = three.stage.network.log.length;
  assert.equal(await giveToRelay(three), 'carried');
  const meanwhile = await everythingAtRelay();
  assert.equal(await deliver(three, 'INTERPOL', 'USA'), 'moved');
  assert.equal(await deliver(three, 'JPN', 'USA'), 'moved');
  const held = `${meanwhile}\n${await everythingAtRelay()}`;
  const log = JSON.stringify(
    three.stage.network.log.slice(logged).filter(({ node }) => node === 'INTERPOL'),
  );
  const line = Buffer.concat(bytes).toString('latin1');
  assert.match(log, /relay-handed-over/);
  const acts = (await three.berths.JPN.tamper(
    `select id from comity.acts where case_id = '${caseId}'`,
  )) as readonly { id: string }[];
  assert.ok(acts.length > 0);
  const consignments = JSON.stringify(
    await three.berths.INTERPOL.tamper('select c::text from comity.consignments c'),
  );
  for (const word of ['request-submitted', 'preservation', 'USA.desk', 'duty-officer']) {
    for (const [where, text] of Object.entries({ consignments, log, line })) {
      assert.ok(!text.includes(word), `${where} has ${word}`);
    }
  }
  for (const trace of [CANARY, caseId, ...acts.map(({ id }) => id)]) {
    const hex = Buffer.from(trace).toString('hex');
    for (const [where, text] of Object.entries({ held, log, line })) {
      assert.ok(!text.includes(trace) && !text.includes(hex), `${where} has ${trace}`);
    }
  }
});

/** Every row of every table of the relay's database. */
async function everythingAtRelay(): Promise<string> {
  const client = new Client({
    ...three.stage.server,
    database: three.berths.INTERPOL.database,
  });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'comity' order by 1`,
    );
    const texts: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ row: string }>(
        `select t::text as row from comity.${name} t`,
      );
      texts.push(...rows.map(({ row }) => row));
    }
    assert.ok(texts.some((text) => text.includes('emergency')));
    return texts.join('\n');
  } finally {
    await client.end();
  }
}

test('it says that it handed over what it holds back: that is shown, and nothing follows from it', async () => {
  const caseId = await emergencyFrom(three, 'Held back');
  const before = await reachedAt(three, caseId);
  const { keyring } = three.node('INTERPOL').parts;
  three.meddle(async (call, carry) => {
    const answer = await carry(call);
    const read = readRelayAnswer(answer.body);
    if (!read.ok || call.from !== 'JPN') return answer;
    const { id, at } = read.value.signed.evidence;
    const lie = stateRelayEvidence(
      {
        ...{ by: 'INTERPOL', to: 'JPN', id, at, taken: at, until: at },
        ...{ event: 'handed-over', handed: at },
      },
      keyring.node.receipt,
    );
    return { ...answer, body: composeRelayAnswer(lie, new Uint8Array()) };
  });
  assert.equal(await giveToRelay(three), 'carried');
  const reached = await reachedAt(three, caseId);
  assert.equal(reached.carried[0]?.event, 'handed-over');
  assert.equal(reached.waits?.acceptedAt, null, 'no receipt of theirs');
  assert.equal(reached.tellAt, before.tellAt, 'the alarm to telephone stands as it stood');
  assert.equal(await count('JPN', 'outbox'), 1, 'it is still to be sent');
  assert.equal(await count('USA', `acts where case_id = '${caseId}'`), 0);
  three.meddle(undefined);
  three.cut('JPN', 'USA', false);
  assert.equal(await deliver(three, 'JPN', 'USA'), 'moved', 'and is sent when the line is back');
});

test('one byte altered: the recipient takes nothing, and the sender is told', async () => {
  const caseId = await emergencyFrom(three, 'Altered');
  three.meddle((call, carry) => {
    if (!isHandOver(call)) return carry(call);
    const body = Uint8Array.from(call.body);
    body[body.length - 100] = (body[body.length - 100] ?? 0) ^ 1;
    return carry({ ...call, body });
  });
  assert.equal(await giveToRelay(three), 'carried');
  // What was held back in the test before is handed over too; its receipts were given long ago.
  for (let n = 0; n < 2; n += 1) await deliver(three, 'INTERPOL', 'USA');
  assert.equal(await count('USA', `acts where case_id = '${caseId}'`), 0);
  assert.equal(await deliver(three, 'JPN', 'USA'), 'carried');
  const [one] = (await reachedAt(three, caseId)).carried;
  assert.deepEqual([one?.event, one?.code], ['taken', 'relay-refused-there']);
  three.meddle(undefined);
  three.stage.network.clock.advance(61_000);
  for (let n = 0; n < 3; n += 1) await deliver(three, 'INTERPOL', 'USA');
  assert.equal(await deliver(three, 'JPN', 'USA'), 'moved', 'unaltered, it arrives');
});

test('it brings the same again, and again: the stored receipts, no second alarm, nothing filed', async () => {
  let brought: Uint8Array | undefined;
  three.meddle((call, carry) => {
    if (isHandOver(call)) brought = call.body;
    return carry(call);
  });
  await emergencyFrom(three, 'Brought again');
  assert.equal(await giveToRelay(three), 'carried');
  assert.equal(await deliver(three, 'INTERPOL', 'USA'), 'moved');
  assert.ok(brought);
  const filed = [
    await count('USA', 'acts'),
    await count('USA', 'receipts'),
    await count('USA', 'alarms'),
  ];
  const rang = (await ringingAt(three, 'USA')).length;
  for (let n = 0; n < 3; n += 1) assert.equal((await post('INTERPOL', 'USA', brought)).status, 200);
  assert.deepEqual(
    [await count('USA', 'acts'), await count('USA', 'receipts'), await count('USA', 'alarms')],
    filed,
  );
  assert.equal((await ringingAt(three, 'USA')).length, rang);
  assert.equal(
    (await post('INTERPOL', 'JPN', brought)).code,
    'consignment-other',
    'the wrong State',
  );
  assert.equal((await post('JPN', 'USA', brought)).code, 'consignment-other', 'by another hand');
  assert.equal(await deliver(three, 'JPN', 'USA'), 'moved');
});

test('an answer of before, or one with a byte altered, proves nothing of what was given now', async () => {
  const kept = (await three.berths.INTERPOL.tamper(
    'select answer from comity.consignments where answer is not null limit 1',
  )) as readonly { answer: Uint8Array }[];
  const old = kept[0]?.answer;
  assert.ok(old);
  await emergencyFrom(three, 'Old answer');
  for (const answer of [
    old,
    Uint8Array.from(old, (byte, at) => (at === 9_000 ? byte ^ 1 : byte)),
  ]) {
    three.meddle(async (call, carry) => {
      const given = await carry(call);
      const read = readRelayAnswer(given.body);
      if (!read.ok || call.from !== 'JPN') return given;
      return { ...given, body: composeRelayAnswer(read.value.signed, answer) };
    });
    await giveToRelay(three).catch(() => undefined);
    assert.equal(await count('JPN', 'outbox'), 1);
  }
  assert.ok(three.stage.network.log.some(({ what }) => what === 'relay-brought-no-receipts'));
  three.meddle(undefined);
  await deliver(three, 'INTERPOL', 'USA');
  assert.equal(await deliver(three, 'JPN', 'USA'), 'moved');
});

test('whoever is no relay of ours brings us nothing', async () => {
  const brought = await post('JPN', 'USA', consignment('INTERPOL', { relay: 'JPN' }));
  assert.deepEqual([brought.status, brought.code], [403, 'relay-not-named']);
});

test('what a relay does not carry it refuses by name, and takes nothing', async () => {
  const before = await count('INTERPOL', 'consignments');
  const event = async (bytes: Uint8Array) => eventOf((await post('JPN', 'INTERPOL', bytes)).answer);
  assert.equal(await event(consignment('JPN', { to: 'FRA' })), 'relay-recipient-unknown');
  const over = await post(
    'JPN',
    'INTERPOL',
    consignment('JPN', { until: three.node('JPN').parts.world.now() }),
  );
  assert.equal(over.code, 'consignment-over');
  const others = await post('JPN', 'INTERPOL', consignment('USA', { to: 'JPN' }));
  assert.equal(others.code, 'consignment-other', 'nobody gives in the name of another');
  const forged = Uint8Array.from(consignment('JPN'));
  forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1;
  assert.equal((await post('JPN', 'INTERPOL', forged)).code, 'consignment-content');
  assert.equal((await post('JPN', 'INTERPOL', Buffer.from('{}'))).code, 'consignment-label');
  assert.equal(await count('INTERPOL', 'consignments'), before);
  assert.equal(await event(consignment('JPN', { relay: 'INTERPOL' })), 'taken');
});

test('it bears so much of one sender for one recipient and no more, and takes one id once', async () => {
  await three.berths.INTERPOL.tamper('delete from comity.consignments');
  const same = consignment('JPN');
  const give = async (bytes: Uint8Array) => eventOf((await post('JPN', 'INTERPOL', bytes)).answer);
  for (const bytes of [same, same, same, consignment('JPN'), consignment('JPN')]) {
    assert.equal(await give(bytes), 'taken');
  }
  assert.equal(await count('INTERPOL', 'consignments'), 3);
  assert.equal(await give(consignment('JPN')), 'relay-full');
  assert.equal(await count('INTERPOL', 'consignments'), 3);
});

test('what is over its day is thrown away, and the sender is told', async () => {
  await three.berths.INTERPOL.tamper('delete from comity.consignments');
  three.cut('INTERPOL', 'USA');
  const caseId = await emergencyFrom(three, 'Too late');
  assert.equal(await giveToRelay(three), 'carried');
  assert.equal(await deliver(three, 'INTERPOL', 'USA'), 'failed');
  three.stage.network.clock.advance(73 * 3_600_000);
  assert.equal(await deliver(three, 'INTERPOL', 'USA'), 'idle');
  assert.equal(await deliver(three, 'JPN', 'USA'), 'failed');
  const [one] = (await reachedAt(three, caseId)).carried;
  assert.equal(one?.event, 'over');
  assert.equal(await count('INTERPOL', 'consignments where body is not null'), 0);
  three.cut('INTERPOL', 'USA', false);
  assert.equal(await deliver(three, 'JPN', 'USA'), 'carried', 'and it is given once more');
});

test('what the recipient does not take holds up nothing that comes after it', async () => {
  await three.berths.INTERPOL.tamper('delete from comity.consignments');
  const give = async () => eventOf((await post('JPN', 'INTERPOL', consignment('JPN'))).answer);
  assert.deepEqual([await give(), await give()], ['taken', 'taken']);
  three.meddle((call, carry) => {
    if (!isHandOver(call)) return carry(call);
    return carry({
      ...call,
      body: Uint8Array.from(call.body, (byte, n) => byte ^ (n === 9 ? 1 : 0)),
    });
  });
  const rounds: string[] = [];
  const toNext = async (): Promise<void> => {
    three.stage.network.clock.advance(6_000);
    rounds.push(await deliver(three, 'INTERPOL', 'USA'));
  };
  await toNext();
  await toNext();
  three.meddle(undefined);
  const refused = "consignments where trouble = 'relay-refused-there'";
  assert.equal(await count('INTERPOL', refused), 2);
  three.stage.network.clock.advance(61_000);
  await emergencyFrom(three, 'Behind what was refused');
  assert.equal(await giveToRelay(three), 'carried');
  rounds.push(await deliver(three, 'INTERPOL', 'USA'));
  assert.deepEqual(rounds, ['carried', 'carried', 'moved'], 'the new one before what is due again');
  assert.equal(await count('INTERPOL', refused), 2);
});

test('answers that are kept for a sender count for what is borne of it, and end with their day', async () => {
  await three.berths.INTERPOL.tamper('delete from comity.consignments');
  await emergencyFrom(three, 'Answered');
  assert.equal(await giveToRelay(three), 'carried');
  assert.equal(await deliver(three, 'INTERPOL', 'USA'), 'moved');
  assert.equal(await count('INTERPOL', 'consignments where answer is not null'), 1);
  const full = `update comity.consignments set answer = decode(repeat('00', 70000000), 'hex')
    where answer is not null`;
  await three.berths.INTERPOL.tamper(full);
  const { answer } = await post('JPN', 'INTERPOL', consignment('JPN'));
  assert.equal(eventOf(answer), 'relay-full');
  three.stage.network.clock.advance(73 * 3_600_000);
  await deliver(three, 'INTERPOL', 'USA');
  assert.equal(await count('INTERPOL', 'consignments where octet_length(answer) > 0'), 0);
});
