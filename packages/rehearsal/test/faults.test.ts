import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { LawData } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, startTestDatabase } from '@comity/postgres';
import { runFaults } from '@comity/rehearsal';

let server: DatabaseServer;
let law: LawData;
before(async () => {
  [server, law] = await Promise.all([startTestDatabase(), loadLaw()]);
});
after(() => server.stop());

for (const [n, seed] of ['1', '2', '3', '4', '5'].entries()) {
  test(`random faults end in equal cases (seed ${seed})`, async () => {
    const report = await runFaults({ server: server.connection, law, databases: `f${n}`, seed });
    assert.ok(report.cases > 0 && report.acts > report.cases, JSON.stringify(report));
  });
}
