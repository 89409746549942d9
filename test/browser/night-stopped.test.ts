// The node that should ring stops with the officer's page open, for seconds and for minutes: what the sender
// reads meanwhile, who is called when it is back, and what stands on record. Two whole nodes, two browsers, a
// clock that is played.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LIMIT_MS, until } from '../wait.ts';
import { type Cable, layCable } from './cable.ts';
import { countRings, rungOn } from './count-rings.ts';
import { type Desk, signIn } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { at, ICELAND, type NightStage, nightStage } from './night-stage.ts';
import { asksInEmergency, takeWatch } from './night-steps.ts';

const SCREEN = { viewport: { width: 1280, height: 900 } };
const NOTICED = { timeout: LIMIT_MS };

let stage: NightStage;
let browser: TestBrowser;
let cable: Cable;

before(async () => {
  // Sunday, 03:05 in Tokyo; 18:05 on Saturday in Reykjavik. Nobody is at either office.
  stage = await nightStage('stopped', '2026-11-21T18:05:00.000Z');
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

async function shows(desk: Desk, path: string, ...texts: readonly RegExp[]): Promise<void> {
  await desk.page.goto(`${desk.base}${path}`);
  const text = plain(await desk.page.locator('main').textContent());
  for (const each of texts) assert.match(text, each, path);
  await desk.look('stopped');
}

/** The node ends, and every connection of its officers with it. */
const stop = async (): Promise<void> => {
  cable.cut('broken');
  await stage.stop();
};
/** It is started anew on its database, behind the same name. */
const start = async (): Promise<void> => {
  await stage.start();
  cable.mend();
};
const seconds = (n: number): void => stage.network.clock.advance(n * 1_000);

/** Where the sender reads who has been reached, once the request has been sent. */
const reachOf = ({ page }: Desk): string => new URL(page.url()).pathname;

/** The officer takes what rings in hand; the sender reads that. */
async function isTaken(arni: Desk, mori: Desk, reach: string): Promise<void> {
  await arni.page.bringToFront();
  await arni.page.keyboard.press('a');
  await arni.page.locator('article.c-alarm--top').waitFor({ state: 'detached' });
  await stage.settle();
  await shows(mori, reach, /A person in Iceland has it in hand/);
}

test('T24: a node that stops for five seconds, and one that stops for ten minutes, as both officers see it', async () => {
  await browser.withPage(SCREEN, async (tokyoPage) => {
    await browser.withPage(SCREEN, async (page, context) => {
      await context.addInitScript(countRings);
      const [mori, arni] = [at(tokyoPage, stage.tokyo), at(page, cable.base)];
      await signIn(mori, 'Mori Haruka');
      await signIn(arni, 'Arni Thorsson');
      await takeWatch(arni);
      await page.locator('#arm').click();

      // 18:05:00 it stops, 18:05:05 it is back.
      await stop();
      await asksInEmergency(mori, ICELAND);
      await stage.settle();
      const first = reachOf(mori);
      await shows(
        mori,
        first,
        /Their node has not accepted it yet/,
        /You need not wait: telephone/,
        /It has not reached your node yet/,
      );
      seconds(5);
      await start();
      await stage.settle();
      await page.locator('article.c-alarm--top').waitFor(NOTICED);
      await shows(mori, first, /Accepted by their node/, /The watch there was called/);
      const [only, ...more] = await stage.calledInIceland();
      assert.match(only ?? '', /^18:05 0032 screen /, 'the watch, at the first rung');
      assert.deepEqual(more, []);
      await isTaken(arni, mori, first);
      assert.deepEqual(stage.called, [], 'nobody else was called');

      // 18:06 another arrives and rings; then it stops for ten minutes.
      seconds(55);
      await asksInEmergency(mori, ICELAND);
      await stage.settle();
      const second = reachOf(mori);
      await page.locator('article.c-alarm--top').waitFor(NOTICED);
      await stop();
      stage.minutes(2);
      await stage.settle();
      await shows(
        mori,
        second,
        /Their node does not answer just now/,
        /The watch there was called/,
        /No person has acknowledged yet/,
      );
      await shows(mori, '/night', /Nobody in Iceland has taken it in hand/);
      const here = plain(await mori.page.locator('article.c-alarm--top').textContent());
      assert.match(here, /Do not wait: telephone them/, 'the sender is told to telephone');
      stage.minutes(8);
      await start();
      await stage.settle();
      await page.locator('article.c-alarm--top').waitFor(NOTICED);
      const line = page.locator('.c-live [role="alert"]');
      await line.filter({ hasText: 'An emergency request has arrived.' }).waitFor(NOTICED);
      await until('it rings again', async () => (await rungOn(page)).notices === 2);
      await shows(mori, second, /Everybody there was called/, /No person has acknowledged yet/);
      const called = await stage.calledInIceland();
      assert.deepEqual(
        [...new Set(called.map((each) => each.slice(0, 5)))],
        ['18:06', '18:16'],
        'once when it came and once when it was back, none of the rungs that it missed',
      );
      assert.ok(
        called.some((each) => /18:16 0018/.test(each)),
        called.join(),
      );
      await isTaken(arni, mori, second);
      await shows(mori, '/night', /Nothing rings/);
      // What stands on record at both: sent, accepted, taken, with their times.
      await shows(mori, second.replace(/\/reach$/, ''), /Read by an officer/i);
      await shows(arni, second.replace(/\/reach$/, ''), /Read by an officer/i);
    });
  });
});
