// A test of another State stands open at a desk, and nothing of that desk takes it for an emergency:
// when it comes, after the line was cut, on other pages, and beside a true one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { toBase64Url } from '@comity/base';
import { PING_WITHIN_SECONDS } from '@comity/duty';
import type { WholeNode } from '@comity/rehearsal';
import { lookAtPings } from '@comity/server';
import { LIMIT_MS, until } from '../wait.ts';
import { type Cable, layCable } from './cable.ts';
import { countRings, rungOn } from './count-rings.ts';
import { signIn } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { at, ICELAND, JAPAN, type NightStage, nightStage } from './night-stage.ts';
import { asksInEmergency, takeWatch } from './night-steps.ts';

const SCREEN = { viewport: { width: 1280, height: 900 } };
/** Longer than a page takes to notice that a line carries nothing. */
const NOTICED = { timeout: LIMIT_MS };
const TEST = 'A test: does a person answer here?';

let stage: NightStage;
let browser: TestBrowser;
let cable: Cable;

before(async () => {
  stage = await nightStage('ping', '2026-11-21T18:05:00.000Z', ['USA', 'PHL', 'BRA']);
  cable = await layCable(() => stage.reykjavik);
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await cable?.close();
  await stage?.close();
});

/** Tokyo tests whether a person answers in Reykjavik. */
async function tests(): Promise<void> {
  const come = await stage.japan.service.identity.signInForTraining(`${JAPAN}.0406`);
  assert.ok(come.ok);
  const to = { participant: 'ISL', authority: ICELAND };
  assert.ok((await stage.japan.service.pings.send(come.value, to)).ok);
  // It goes with the look at other nodes, which this stage does by hand.
  await lookAtPings(stage.japan.parts);
  await stage.settle();
}

test('an open test rings softly, once, and as no emergency: not after a cut, on no page, not beside one', async () => {
  await browser.withPage(SCREEN, async (tokyoPage) => {
    await browser.withPage(SCREEN, async (page, context) => {
      await context.addInitScript(countRings);
      const [mori, arni] = [at(tokyoPage, stage.tokyo), at(page, cable.base)];
      await signIn(mori, 'Mori Haruka');
      await signIn(arni, 'Arni Thorsson');
      await takeWatch(arni);
      await page.locator('#arm').click();
      const card = page.locator('article.c-alarm').filter({ hasText: TEST });
      const grave = page.locator('article.c-alarm--top');
      const called = page.locator('[data-called="true"], .c-alerts__one');

      await tests();
      await card.waitFor();
      assert.deepEqual(await rungOn(page), { sounds: 1, notices: 0, titles: 0 }, 'softly, once');
      assert.deepEqual([await grave.count(), await called.count()], [0, 0]);
      await arni.look('night-test');

      // The page that comes back rings by what the node says is called: a test is not.
      cable.cut('broken');
      const said = page.locator('.c-live [role="alert"]');
      await said.filter({ hasText: 'The line to this node is down.' }).waitFor(NOTICED);
      assert.deepEqual(await rungOn(page), { sounds: 2, notices: 0, titles: 0 }, 'of the cut');
      cable.mend();
      await until('the page is back', async () => (await said.textContent()) === '');
      await card.waitFor();
      assert.deepEqual(await rungOn(page), { sounds: 2, notices: 0, titles: 0 }, 'of nothing more');
      const work = await context.newPage();
      await work.goto(`${cable.base}/`);
      assert.equal(await work.locator('.c-alerts__one').count(), 0, 'no banner on other pages');
      assert.deepEqual(await rungOn(work), { sounds: 0, notices: 0, titles: 0 });
      await work.close();

      // A true one beside it: now it rings, stands first, and the test stands last.
      await asksInEmergency(mori, ICELAND);
      await stage.settle();
      await grave.waitFor();
      await until('it rings', async () => (await rungOn(page)).notices === 1);
      const cards = await page.locator('article.c-alarm').allTextContents();
      assert.equal(cards.length, 2);
      assert.ok(!cards[0]?.includes(TEST) && cards[1]?.includes(TEST), 'the test stands last');

      // One key takes the true one in hand; the test waits for its own answer.
      await page.bringToFront();
      await page.keyboard.press('a');
      await page.waitForURL(/\/night\?done=taken/);
      await card.waitFor();
      assert.equal(await grave.count(), 0);
      await card.getByRole('button').first().click();
      await page.waitForURL(/\/night\?done=/);
      await card.waitFor({ state: 'detached' });
    });
  });
});

/** A State's node makes many tests at once, each of another name, as one that means harm would. */
async function floods({ id, parts }: WholeNode, n: number): Promise<void> {
  const ids = Array.from({ length: n }, () => toBase64Url(parts.world.randomBytes(16)));
  const authority = `${id}.police-247`;
  await parts.store.asNode(authority, (tx) =>
    tx.query(
      `insert into tests_sent (authority, id, peer, peer_authority, officer, asked_at, within, next_ask_at)
       select $1, id, 'ISL', $2, null, $3::timestamptz, $4, $3::timestamptz
       from unnest($5::text[]) s (id)`,
      [authority, ICELAND, stage.network.clock.now(), PING_WITHIN_SECONDS, ids],
    ),
  );
}

test('a storm of tests from several States at once never looks like an emergency, and hides none', async () => {
  await browser.withPage(SCREEN, async (tokyoPage) => {
    await browser.withPage(SCREEN, async (page, context) => {
      await context.addInitScript(countRings);
      const [mori, arni] = [at(tokyoPage, stage.tokyo), at(page, stage.reykjavik)];
      await signIn(mori, 'Mori Haruka');
      await signIn(arni, 'Arni Thorsson');
      // A day later: what was tested before counts for nothing.
      stage.minutes(25 * 60);
      await signIn(mori, 'Mori Haruka');
      await signIn(arni, 'Arni Thorsson');
      await takeWatch(arni);
      await page.locator('#arm').click();
      const work = await context.newPage();
      await work.goto(`${stage.reykjavik}/`);
      const cards = page.locator('article.c-alarm');
      const grave = page.locator('article.c-alarm--top');

      for (const node of stage.others) await floods(node, 60);
      for (let round = 0; round < 12; round += 1) {
        await Promise.all(stage.others.map(({ parts }) => lookAtPings(parts)));
        stage.network.clock.advance(11_000);
        await stage.settle();
      }
      await cards.filter({ hasText: TEST }).first().waitFor();
      const asked = await Promise.all(
        stage.others.map(({ id, parts }) =>
          parts.store.asNode(`${id}.police-247`, (tx) =>
            tx.query('select id from tests_sent where rang_at is not null or over'),
          ),
        ),
      );
      assert.ok(
        asked.every((tests) => tests.length > 0),
        `each State came through: ${asked.map((tests) => tests.length).join()}`,
      );
      const rung = await rungOn(page);
      assert.deepEqual([rung.notices, rung.titles], [0, 0], 'no notice and no title');
      assert.ok(rung.sounds <= 4, `softly, and few: ${rung.sounds}`);
      assert.equal(await grave.count(), 0);
      const tested = await cards.filter({ hasText: TEST }).count();
      assert.equal(tested, stage.others.length, 'one card of a State');
      const aside = await rungOn(work);
      assert.deepEqual([aside.notices, aside.titles], [0, 0]);
      assert.ok(aside.sounds <= 1, `softly, on other pages too: ${aside.sounds}`);
      assert.equal(await work.locator('.c-alerts__one').count(), 0, 'no banner on other pages');
      await arni.look('storm');

      // And an emergency in the middle of it is one.
      for (const node of stage.others) await floods(node, 60);
      await asksInEmergency(mori, ICELAND);
      await Promise.all(stage.others.map(({ parts }) => lookAtPings(parts)));
      await stage.settle();
      await grave.waitFor();
      await until('it rings', async () => (await rungOn(page)).notices === 1);
      assert.ok(!(await cards.first().textContent())?.includes(TEST), 'it stands first');
      await page.bringToFront();
      await page.keyboard.press('a');
      await page.waitForURL(/\/night\?done=taken/);
      assert.equal(await grave.count(), 0);
    });
  });
});
