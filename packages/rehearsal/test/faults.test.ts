import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { LawData } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import {
  type FaultReport,
  type FaultRun,
  FaultRunFailed,
  MISHAPS,
  runFaults,
  startNodesDatabase,
} from '@comity/rehearsal';

/** Enough for acts, troubles, deaths and clocks to meet; `--seeds 200` plays longer ones. */
const STEPS = 48;

let law: LawData;
before(async () => {
  law = await loadLaw();
});

/** Each on a server of its own: there the nodes find their databases made. */
async function run(seed: string, faults: FaultRun): Promise<FaultReport> {
  const server = await startNodesDatabase();
  try {
    return await runFaults({ server: server.connection, law, databases: 'run', seed }, faults);
  } finally {
    await server.stop();
  }
}

for (const mishap of MISHAPS) {
  test(`random faults with ${mishap} end in equal cases`, async () => {
    const report = await run('n', { steps: STEPS, mishaps: [mishap], mishapEvery: 6 });
    assert.ok(report.mishaps[mishap] > 0, `it happened: ${JSON.stringify(report)}`);
    assert.ok(report.cases > 0 && report.acts > report.cases, JSON.stringify(report));
  });
}

test('a seed is a seed: played beside itself it comes to the same, kills and crashes included', async () => {
  const play = () => run('erc', { steps: STEPS });
  const [one, other] = await Promise.all([play(), play()]);
  assert.deepEqual(one, other);
  assert.ok(one.kills > 0, JSON.stringify(one));
  assert.match(one.digest, /^[0-9a-f]{64}$/);
});

/** What somebody with a database in hand may break, and the rule that tells. */
const BROKEN: readonly (readonly [sql: string, rule: RegExp])[] = [
  ["update links set seq = seq + 1 where direction = 'out' and seq > 0", /both lanes from/],
  ["update cases set status = 'closed' where status <> 'closed'", /the clear columns follow/],
];

for (const [sql, rule] of BROKEN) {
  test(`a broken rule fails the run: ${rule.source}`, async () => {
    const broken = run('n', {
      steps: 16,
      mishaps: [],
      sabotage: async (berths) => {
        const broken = await Promise.all(berths.map((berth) => berth.tamper(`${sql} returning 1`)));
        assert.ok(
          broken.some((rows) => rows.length > 0),
          'there is something to break',
        );
      },
    });
    await assert.rejects(
      broken,
      (cause) =>
        (cause instanceof FaultRunFailed && rule.test(cause.message)) || assert.fail(String(cause)),
    );
  });
}
