// One officer alone at the night desk: by the keyboard, without a mouse. Two whole nodes, a real browser, a clock that is played.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codeAt } from '@comity/server';
import { checkEveryWay, signIn } from './job-steps.ts';
import { isNotLost, tabTo, types } from './keyboard.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { at, CODE_SECRET, ICELAND, type NightStage, nightStage, PASSWORD } from './night-stage.ts';
import { asksInEmergency } from './night-steps.ts';

const SCREEN = { viewport: { width: 1280, height: 900 } };
let stage: NightStage;
let browser: TestBrowser;

before(async () => {
  // Sunday, 03:05 in Tokyo; 18:05 on Saturday in Reykjavik. Nobody is at either office.
  stage = await nightStage('alone', '2026-11-21T18:05:00.000Z');
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await stage?.close();
});

const TOP = 'article.c-alarm--top [data-take-alarm="mine"]';

test('an officer signs in, takes an emergency in hand, opens it and records the call, by keyboard alone', async () => {
  await browser.withPage(SCREEN, async (tokyoPage) => {
    const mori = at(tokyoPage, stage.tokyo);
    await signIn(mori, 'Mori Haruka');
    await asksInEmergency(mori, ICELAND);
    await stage.settle();
  });
  await browser.withPage(SCREEN, async (page) => {
    const arni = at(page, stage.reykjavik);
    const { keyboard } = page;
    const open = async (path: string): Promise<void> => {
      await page.waitForURL((url) => url.pathname === path);
      await arni.look('by keyboard');
    };
    await page.goto(`${stage.reykjavik}/sign-in`);
    await arni.look('sign-in');
    await types(page, '[name="user-name"]', 'isl.police-247-0032');
    await types(page, '[name="password"]', PASSWORD);
    await types(page, '[name="code"]', codeAt(CODE_SECRET, stage.network.clock.now()));
    await keyboard.press('Enter');
    await open('/');

    await tabTo(page, '.c-nav a[href="/night"]');
    await keyboard.press('Enter');
    await open('/night');
    await checkEveryWay(page);
    // The page hears keys once the officer lets it ring, and then says which.
    await tabTo(page, '#arm');
    await keyboard.press('Enter');
    await isNotLost(page, '#arm');
    await page.locator('article.c-alarm--top kbd', { hasText: 'A' }).waitFor();
    // What is to be read first has room beside what is to be done about it.
    const title = await page.locator('article.c-alarm--top .c-alarm__h').boundingBox();
    assert.ok((title?.width ?? 0) > 300, `the title is ${title?.width} px wide`);
    await tabTo(page, TOP);
    // News bring the page up to date beneath the keyboard, which stays where it was.
    const takes = await page.locator(TOP).getAttribute('id');
    stage.minutes(1);
    await stage.settle();
    await page.getByText('the watch again').or(page.getByText('supervisors')).first().waitFor();
    await isNotLost(page, `[id="${takes}"]`);

    await keyboard.press('a');
    await page.waitForURL(/\/night\?done=taken/);
    await checkEveryWay(page);
    await isNotLost(page, '.govuk-notification-banner');
    await page.getByText('Nothing rings.').waitFor();

    // What was taken in hand is the first of the queue.
    const first = page.locator('.c-night-grid article').first();
    assert.match((await first.textContent()) ?? '', /2\s*$/m);
    const to = await first.locator('.c-alarm__act a').getAttribute('href');
    await keyboard.press('2');
    await open(decodeURIComponent(to ?? ''));
    await tabTo(page, 'form[action$="/called-back"] button');
    await keyboard.press('Enter');
    await page.waitForURL(/done=called-back/);
    await arni.look('called-back');
    await isNotLost(page, '.govuk-notification-banner');
    await page.getByText('Called back by').waitFor();
  });
});
