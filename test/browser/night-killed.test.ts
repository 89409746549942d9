// The node itself is gone: its processes are killed while an officer's armed page is open. The page says so;
// an emergency that was sent meanwhile rings on it, once, when they are back. Real processes, the machine's clock.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { enterOfficer, type NewOfficer } from '@comity/server';
import {
  IS,
  REQUEST,
  type Replica,
  say,
  type TwoProcesses,
  twoProcesses,
} from '../faults/two-processes.ts';
import { LIMIT_MS, until } from '../wait.ts';
import { countRings, rungOn } from './count-rings.ts';
import { signIn } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { at } from './night-stage.ts';
import { takeWatch } from './night-steps.ts';

const NOTICED = { timeout: LIMIT_MS };

let two: TwoProcesses;
let desk: Replica;
let browser: TestBrowser;

before(async () => {
  two = await twoProcesses();
  const { store, keyring, world } = two.iceland.hand.parts;
  const officer: NewOfficer = {
    ...{ id: `${IS}.0032`, authority: IS, number: '0032' },
    role: 'duty-officer',
    ...{ name: 'Arni Thorsson', userName: 'isl-0032', zone: 'Atlantic/Reykjavik' },
    ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
  };
  await store.asGate((tx) => enterOfficer(tx, officer, { keyring, world }));
  desk = await two.iceland.replica();
  await desk.start();
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await two?.close();
});

test('T24: the node is killed with an armed page open: the page says so, and rings for what came when it is back', async () => {
  await browser.withPage({ viewport: { width: 1280, height: 900 } }, async (page, context) => {
    await context.addInitScript(countRings);
    const arni = at(page, `http://localhost:${desk.desk}`);
    await signIn(arni, 'Arni Thorsson');
    await takeWatch(arni);
    await page.locator('#arm').click();
    const said = page.locator('.c-live [role="alert"]');

    await Promise.all([desk.kill(), two.iceland.kill()]);
    await said.filter({ hasText: 'The line to this node is down.' }).waitFor(NOTICED);
    assert.deepEqual(await rungOn(page), { sounds: 1, notices: 0, titles: 0 }, 'softly, once');
    const urgency = { level: 'emergency', why: 'A girl of nine was taken from school.' };
    const content = { ...REQUEST, urgency };
    await say(two.japan, { caseId: 'killed.JPN.npa-247', kind: 'request-submitted', content });
    assert.equal(await page.locator('article.c-alarm--top').count(), 0);

    await two.iceland.start();
    await desk.start();
    await page.locator('article.c-alarm--top').waitFor(NOTICED);
    await until('it rings', async () => (await rungOn(page)).notices === 1);
    assert.equal(await said.textContent(), '');
    await page.bringToFront();
    await page.keyboard.press('a');
    await page.waitForURL(/\/night\?done=taken/, NOTICED);
    const alarms = `select count(*) as n from alarms where sort = 'emergency'`;
    assert.equal(await two.iceland.count(alarms), 1, 'one emergency, one alarm');
    const taken = `select count(*) as n from acts where case_id = 'killed.JPN.npa-247'`;
    await until(
      'its sender has the acknowledgement',
      async () => (await two.japan.count(taken)) > 1,
    );
  });
});
