// The officer on duty is cut off from the node while an emergency arrives: the page says so, others are
// called, and what came rings once the line is back. Two whole nodes, a real browser behind a line that
// is cut, a clock that is played.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { LIMIT_MS, until } from '../wait.ts';
import { type Cable, layCable } from './cable.ts';
import { countRings, rungOn } from './count-rings.ts';
import { type Desk, signIn } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { at, ICELAND, type NightStage, nightStage } from './night-stage.ts';
import { asksInEmergency, takeWatch } from './night-steps.ts';

const SCREEN = { viewport: { width: 1280, height: 900 } };
/** Longer than a page takes to notice that a line carries nothing. */
const NOTICED = { timeout: LIMIT_MS };
const TELEPHONE = '+3545550018';

let stage: NightStage;
let browser: TestBrowser;
let cable: Cable;

before(async () => {
  // Sunday, 03:05 in Tokyo; 18:05 on Saturday in Reykjavik. Nobody is at either office.
  stage = await nightStage('cut', '2026-11-21T18:05:00.000Z');
  cable = await layCable(() => stage.reykjavik);
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await cable?.close();
  await stage?.close();
});

const plain = (text: string | null): string =>
  (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

const CUT = 'The line to this node is down.';
const NOBODY_YET = /No person has acknowledged yet/;
const said = (page: Page) => page.locator('.c-live [role="alert"]');

/** Says in large letters, where whoever looks sees it, that it is cut off. */
async function saysThatItIsCut(page: Page): Promise<void> {
  await said(page).filter({ hasText: CUT }).waitFor(NOTICED);
  const size = await said(page).evaluate((one) =>
    Number.parseFloat(getComputedStyle(one).fontSize),
  );
  assert.ok(size >= 20, `${size} px`);
  const box = await said(page).boundingBox();
  assert.ok((box?.y ?? -1) >= 0 && (box?.height ?? 0) > 20);
}

async function shows({ page, base }: Desk, path: string, ...texts: readonly RegExp[]) {
  await page.goto(`${base}${path}`);
  const text = plain(await page.locator('main').textContent());
  for (const each of texts) assert.match(text, each, path);
}

/** The case of the emergency that Tokyo asked last. */
async function lastCase({ page, base }: Desk): Promise<string> {
  await page.goto(`${base}/`);
  const link = await page.locator('main a[href*=".JPN.npa-247"]').first().getAttribute('href');
  return (link ?? '').split('/')[2] ?? '';
}

async function minute(): Promise<void> {
  stage.minutes(1);
  await stage.settle();
}

async function keepTelephone(officer: string, telephone: string): Promise<void> {
  const { identity, alarms } = stage.iceland.service;
  const come = await identity.signInForTraining(`${ICELAND}.${officer}`);
  assert.ok(come.ok);
  assert.ok((await alarms.keepAddresses(come.value, { mail: '', telephone })).ok);
}

test('T24: cut off while an emergency arrives, and back: others are called, it rings once, nothing typed is lost', async () => {
  await keepTelephone('0018', TELEPHONE);
  await browser.withPage(SCREEN, async (tokyoPage) => {
    await browser.withPage(SCREEN, async (page, context) => {
      await context.addInitScript(countRings);
      const [mori, arni] = [at(tokyoPage, stage.tokyo), at(page, cable.base)];
      await signIn(mori, 'Mori Haruka');
      await signIn(arni, 'Arni Thorsson');
      await takeWatch(arni);
      await page.locator('#arm').click();
      const form = await context.newPage();
      await form.goto(`${cable.base}/emergency`);
      await form.locator('main [name="why"]').fill('Half a sentence of');

      // 18:05: the line breaks, and the emergency comes.
      cable.cut('broken');
      await asksInEmergency(mori, ICELAND);
      await stage.settle();
      await saysThatItIsCut(page);
      await saysThatItIsCut(form);
      assert.deepEqual(await rungOn(page), { sounds: 1, notices: 0, titles: 0 }, 'softly, once');
      // What is typed does not leave, and is not lost with its page.
      await form.locator('main form button.govuk-button').first().click();
      await said(form).filter({ hasText: 'What you have typed stays here.' }).waitFor();
      await arni.look('cut off');
      const caseId = await lastCase(mori);
      const reach = `/cases/${caseId}/reach`;
      await shows(mori, reach, /No person has acknowledged yet/, /The watch there was called/);

      // 18:06 the watch again; 18:07 the second contact, by telephone too.
      await minute();
      assert.deepEqual(stage.called, []);
      await minute();
      assert.deepEqual(
        stage.called.map(({ to, sort }) => `${sort} ${to}`),
        [`emergency ${TELEPHONE}`],
      );
      await shows(
        mori,
        reach,
        /Nobody in Iceland has it in hand yet/,
        /Supervisors and stand-ins there were called/,
        /by telephone or pager/,
        /No person has acknowledged yet/,
      );
      assert.equal(await page.locator('article.c-alarm--top').count(), 0);

      // The line is back: it rings by itself, once, on each open page.
      cable.mend();
      await page.locator('article.c-alarm--top').waitFor(NOTICED);
      const rang = async (): Promise<boolean> => (await rungOn(page)).titles > 0;
      await until('the title says it', rang);
      assert.deepEqual(await rungOn(page), { sounds: 2, notices: 1, titles: 1 });
      assert.equal(await said(page).textContent(), '');
      await form.locator('.c-alerts__one').waitFor(NOTICED);
      assert.equal(await form.locator('main [name="why"]').inputValue(), 'Half a sentence of');
      assert.equal((await rungOn(form)).notices, 1);
      await page.bringToFront();
      await page.keyboard.press('a');
      await page.waitForURL(/\/night\?done=taken/);
      await stage.settle();
      await shows(mori, reach, /A person in Iceland has it in hand/, /duty officer/i);
      assert.deepEqual(await stage.calledInIceland(), [
        '18:05 0032 screen reached 18:07',
        '18:06 0032 screen reached 18:07',
        '18:07 0018 gateway reached 18:07',
        '18:07 0018 screen unanswered',
        '18:07 0032 screen reached 18:07',
      ]);
      await shows(arni, `/cases/${caseId}`, /Read by an officer/i);
      await form.close();
    });
  });
});

test('T24: a line that stands and carries nothing is noticed too; signed out meanwhile, the page says that', async () => {
  await browser.withPage(SCREEN, async (tokyoPage) => {
    await browser.withPage(SCREEN, async (page, context) => {
      await context.addInitScript(countRings);
      const [mori, arni] = [at(tokyoPage, stage.tokyo), at(page, cable.base)];
      await signIn(mori, 'Mori Haruka');
      await signIn(arni, 'Arni Thorsson');
      await takeWatch(arni);
      await page.locator('#arm').click();
      cable.cut('silent');
      await asksInEmergency(mori, ICELAND);
      await stage.settle();
      await saysThatItIsCut(page);
      assert.equal((await rungOn(page)).notices, 0);
      cable.mend();
      await page.locator('article.c-alarm--top').waitFor(NOTICED);
      await until('it rings', async () => (await rungOn(page)).notices === 1);
      await page.keyboard.press('a');
      await page.waitForURL(/\/night\?done=taken/);

      // Away for longer than a sign-in lasts untouched.
      cable.cut('broken');
      await saysThatItIsCut(page);
      stage.minutes(31);
      cable.mend();
      await said(page).filter({ hasText: 'You are signed out.' }).waitFor(NOTICED);
      await arni.look('signed out');
      await said(page).getByRole('link', { name: 'Sign in' }).click();
      await page.waitForURL(/\/sign-in\?next=/);
    });
  });
});

test('T24: the browser is gone: another machine of the same officer has the alarm, and the draft as it was saved', async () => {
  await browser.withPage(SCREEN, async (tokyoPage) => {
    const mori = at(tokyoPage, stage.tokyo);
    await signIn(mori, 'Mori Haruka');
    await browser.withPage(SCREEN, async (page) => {
      const arni = at(page, cable.base);
      await signIn(arni, 'Arni Thorsson');
      await takeWatch(arni);
      await page.goto(`${cable.base}/new-request?about=all`);
      await page.locator('main [name="title"]').fill('Saved before the machine died');
      await page.locator('button[value="save"]:not([aria-hidden="true"])').first().click();
      await page.waitForURL(/\/drafts\//);
      await page.locator('main [name="conduct"]').fill('Typed, and never saved');
    });
    const rung = stage.called.length;
    await asksInEmergency(mori, ICELAND);
    await stage.settle();
    const reach = `/cases/${await lastCase(mori)}/reach`;
    await shows(mori, reach, /The watch there was called/, /No person has acknowledged yet/);
    // No page of hers is open: the screen reaches nobody, and the ladder goes on.
    await minute();
    await minute();
    assert.deepEqual(
      stage.called.slice(rung).map(({ to, sort }) => `${sort} ${to}`),
      [`emergency ${TELEPHONE}`],
    );
    await shows(mori, reach, /Supervisors and stand-ins there were called/, NOBODY_YET);
    const tried = await stage.calledInIceland();
    assert.ok(
      tried.every((each) => !each.includes('screen') || each.endsWith('unanswered')),
      tried.join(),
    );
    await browser.withPage(SCREEN, async (page) => {
      const arni = at(page, stage.reykjavik);
      await signIn(arni, 'Arni Thorsson');
      await shows(arni, '/night', /You have the watch/, /I have it/);
      await page.locator('article.c-alarm--top').waitFor();
      await page.goto(`${stage.reykjavik}/drafts`);
      await page.getByRole('link', { name: 'Saved before the machine died' }).first().click();
      const body = page.locator('main');
      await body.waitFor();
      assert.doesNotMatch((await page.content()) ?? '', /Typed, and never saved/);
      await page.goto(`${stage.reykjavik}/night`);
      await page.locator('article.c-alarm--top').getByRole('button', { name: 'I have it' }).click();
      await page.waitForURL(/\/night\?done=taken/);
      await stage.settle();
      const all = await stage.calledInIceland();
      assert.equal(all.length, tried.length, 'each was called once for each rung');
      assert.ok(
        all.some((each) => / 0032 screen reached/.test(each)),
        all.join(),
      );
      await shows(mori, reach, /A person in Iceland has it in hand/);
      await shows(arni, `/cases/${await lastCase(mori)}`, /Read by an officer/i);
    });
  });
});
