import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { LawData } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, startTestDatabase } from '@comity/postgres';
import { runFaults } from '@comity/rehearsal';

/** Enough for acts, troubles, deaths and clocks to meet; `--faults 200` plays longer ones. */
const STEPS = 50;

let server: DatabaseServer;
let law: LawData;
before(async () => {
  [server, law] = await Promise.all([startTestDatabase(), loadLaw()]);
});
after(() => server.stop());

for (const [n, seed] of ['a', 'b', 'c', 'd'].entries()) {
  test(`random faults end in equal cases (seed ${seed})`, async () => {
    const platform = { server: server.connection, law, databases: `f${n}`, seed };
    const report = await runFaults(platform, STEPS);
    assert.ok(report.cases > 0 && report.acts > report.cases, JSON.stringify(report));
  });
}
