import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { LawData } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, startTestDatabase } from '@comity/postgres';
import { playScenario, SCENARIOS } from '@comity/rehearsal';

let server: DatabaseServer;
let law: LawData;
before(async () => {
  [server, law] = await Promise.all([startTestDatabase(), loadLaw()]);
});
after(() => server.stop());

for (const [n, scenario] of SCENARIOS.entries()) {
  test(`${scenario.id}: ${scenario.title}`, async () => {
    const platform = { server: server.connection, law, databases: `scenario${n}`, seed: 'test' };
    const { acts, ends } = await playScenario(platform, scenario);
    assert.equal(acts.length, scenario.play === undefined ? 0 : scenario.play.steps.length + 1);
    assert.equal(ends?.status, scenario.play?.ends.status);
  });
}
