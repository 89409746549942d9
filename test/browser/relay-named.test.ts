// By whose node a State is reached when its own is down: named by one officer, agreed to by another, taken off
// again, in a real browser without JavaScript, by the pages alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Desk, signIn } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { at, JAPAN, type NightStage, nightStage } from './night-stage.ts';

const PLAIN = { javaScriptEnabled: false, viewport: { width: 320, height: 900 } };

let stage: NightStage;
let browser: TestBrowser;

before(async () => {
  stage = await nightStage('relay', '2026-11-21T18:05:00.000Z', ['BRA']);
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await stage?.close();
});

const OFFICERS = { first: `${JAPAN}.0118`, second: `${JAPAN}.0406` } as const;

/** The entry of Tokyo, which has a form of its own elsewhere: two officers publish it. */
async function publishEntry(): Promise<void> {
  const { identity, directory, proposals } = stage.japan.service;
  const [first, second] = [
    await identity.signInForTraining(OFFICERS.first),
    await identity.signInForTraining(OFFICERS.second),
  ];
  assert.ok(first.ok && second.ok);
  const content = {
    ...{ authority: JAPAN, names: [{ language: 'en', name: 'Police, 24/7 point' }] },
    ...{ kinds: ['contact-point-24-7'], callBack: '+81355500142', zone: 'Asia/Tokyo' },
    ...{ accepts: ['en'], opening: 'always', from: '2026-01-01' },
  };
  const done = await directory.publish(first.value, { kind: 'authority-published', content });
  assert.ok(done.ok && done.value.proposal !== null, JSON.stringify(done));
  assert.ok((await proposals.approve(second.value, done.value.proposal)).ok);
}

/** By whom Tokyo is reached, as Iceland reads it. */
async function relaysRead(): Promise<readonly string[]> {
  await stage.iceland.exchange.ask('JPN');
  const come = await stage.iceland.service.identity.signInForTraining('ISL.police-247.0032');
  assert.ok(come.ok);
  const { entries } = await stage.iceland.service.directory.published(come.value);
  return entries.find(({ authority }) => authority === JAPAN)?.relays ?? [];
}

/** Sato chooses, reads what everybody will read, and signs it. */
async function chooses(sato: Desk, relay: string): Promise<void> {
  const { page, base } = sato;
  await signIn(sato, 'Sato Ken');
  await page.goto(`${base}/directory/JPN`);
  await sato.look('own page');
  await page.getByRole('link', { name: 'Name relays' }).click();
  await sato.look('relays');
  await page.locator('main select[name="relays"]').first().selectOption(relay);
  await page.getByRole('button', { name: 'Check it' }).click();
  await sato.look('relays-check');
  await page.locator('button[name="confirmed"]').click();
  await page.waitForURL(/\/proposals\?done=proposed/);
  await sato.look('proposed');
}

/** Mori reads what waits, and agrees. */
async function agrees(mori: Desk): Promise<void> {
  const { page, base } = mori;
  await signIn(mori, 'Mori Haruka');
  await page.goto(`${base}/proposals`);
  await page.locator('main a[href^="/proposals/"]').first().click();
  await mori.look('proposal');
  assert.match((await page.locator('main').textContent()) ?? '', /Relays named/);
  await page.locator('main form button.govuk-button').first().click();
  await page.waitForURL(/done=/);
}

test('a relay is named by two and taken off by two, without JavaScript, at 320 px', async () => {
  await publishEntry();
  assert.deepEqual(await relaysRead(), []);
  await browser.withPage(PLAIN, async (page) => {
    const tokyo = at(page, stage.tokyo);
    await chooses(tokyo, 'BRA');
    assert.deepEqual(await relaysRead(), [], 'one person alone names nobody');
    await agrees(tokyo);
    assert.deepEqual(await relaysRead(), ['BRA']);
    await page.goto(`${stage.tokyo}/directory/JPN`);
    assert.match((await page.locator('main').textContent()) ?? '', /Brazil/);
    await chooses(tokyo, '');
    await agrees(tokyo);
    assert.deepEqual(await relaysRead(), []);
  });
});
