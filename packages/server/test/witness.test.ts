import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { noticeRestore } from '../src/sync/restores.ts';
import { keepWitness, type Witness } from '../src/sync/witness.ts';
import { adminQuery, ask, settle, type TwoNodes, twoNodes } from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('witness');
  await ask(two, 'witnessed.JPN.npa-247');
  await settle(two);
});
after(() => two.close());

function witnessInMemory(): Witness {
  let kept: string | undefined;
  return {
    read: () => kept,
    keep: (text) => {
      kept = text;
    },
  };
}

const links = () =>
  adminQuery<{ lane: string; seq: string; whole: boolean; raised: boolean }>(
    two,
    two.japan,
    "select lane, seq, whole, raised from links where direction = 'out' order by lane",
  );

/** Opens Japan's node as a process does. */
async function opened(witness: Witness): Promise<boolean> {
  const noticed = await noticeRestore({ ...two.japan, witness });
  if (noticed) await keepWitness(two.japan, witness, true);
  return noticed;
}

test('a link whose row is gone is noticed once, and begins behind its peer', async () => {
  const witness = witnessInMemory();
  await opened(witness);
  await keepWitness(two.japan, witness);
  assert.equal(await opened(witness), false, 'as it was left');
  await adminQuery(
    two,
    two.japan,
    "set session_replication_role = 'replica'; delete from links where direction = 'out' and seq > 0",
  );
  await keepWitness(two.japan, witness);
  assert.equal(await opened(witness), true, 'also where the process went on without seeing it');
  assert.deepEqual(
    (await links()).map(({ whole, raised }) => [whole, raised]),
    [
      [false, true],
      [false, true],
    ],
  );
  assert.equal(await opened(witness), false, 'noticed once');
  await settle(two);
  assert.ok(
    (await links()).every(({ whole }) => whole),
    'taken back from the peer',
  );
});

test('a link that stands before where it was seen is noticed', async () => {
  const witness = witnessInMemory();
  await opened(witness);
  await keepWitness(two.japan, witness);
  const [place] = JSON.parse(witness.read() ?? '[]');
  witness.keep(JSON.stringify([{ ...place, seq: place.seq + 5 }]));
  assert.equal(await opened(witness), true);
  assert.equal(await opened(witness), false);
});

test('a standby that took over and lacks nothing ends no way in; one that is behind, or that nobody saw, does', async () => {
  const waysIn = async (): Promise<number> => {
    const [row] = await adminQuery<{ n: number }>(
      two,
      two.japan,
      'select count(*)::int as n from sign_in_challenges',
    );
    return row?.n ?? -1;
  };
  const takeOver = async (witness: Witness): Promise<number> => {
    await adminQuery(two, two.japan, 'delete from sign_in_challenges');
    await adminQuery(
      two,
      two.japan,
      `insert into sign_in_challenges (id, challenge, officer_id, expires_at)
         values ('way-in', 'x', null, now() + interval '1 hour')`,
    );
    // What is in the database was entered on the line before the one that its server writes now.
    await adminQuery(
      two,
      two.japan,
      `update database_marks set mark = regexp_replace(mark, '^([0-9]+)/[0-9]+/', '\\1/0/')`,
    );
    assert.equal(await opened(witness), true, 'noticed');
    return waysIn();
  };
  const witness = witnessInMemory();
  await opened(witness);
  await keepWitness(two.japan, witness);
  assert.equal(await takeOver(witness), 1, 'as it was');
  assert.equal(await takeOver(witnessInMemory()), 0, 'nobody knows how far it stood');
  await keepWitness(two.japan, witness);
  const [place] = JSON.parse(witness.read() ?? '[]');
  witness.keep(JSON.stringify([{ ...place, seq: place.seq + 5 }]));
  assert.equal(await takeOver(witness), 0, 'it lacks something');
  await settle(two);
});
