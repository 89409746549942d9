// Another day of whoever keeps a node: two real nodes, a case on the line between them, of which no page may show a word.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { homePlaces } from '@comity/node';
import { homeFor } from '@comity/postgres';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type Browser, codeNow, comity, serve } from '../../packages/cli/test/made-node.ts';
import {
  admit,
  casesAt,
  type Made,
  makeNode,
  officer,
  request,
  said,
} from '../../packages/cli/test/made-pair.ts';
import { until } from '../wait.ts';
import { expectNoAxeViolations } from './axe.ts';
import { tabTo, types } from './keyboard.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 700 };
/** What the case says, what it is called, and what it is about. */
const CANARIES = [
  ...['canary-of-the-night', 'Logs of an account', 'operator@example.org'],
  ...['Payments were diverted', 'Penal Code 371'],
];
const CASE = 'canary-of-the-night';

let folder = '';
let norway: Made;
let iceland: Made;
let here: readonly Browser[];
let browser: TestBrowser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'admin-line-'));
  norway = await makeNode(folder, 'NOR');
  iceland = await makeNode(folder, 'ISL');
  here = [await officer(norway, '0101'), await officer(norway, '0102')];
  const there = [await officer(iceland, '0101'), await officer(iceland, '0102')];
  // Whose acts go out first is admitted first, and has not to try again.
  await admit(iceland, norway, there);
  await admit(norway, iceland, here);
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  for (const node of [norway, iceland]) {
    node?.served.child.kill('SIGTERM');
    await node?.served.ended;
    if (node !== undefined) rmSync(homeFor(homePlaces(node.home).postgres), REMOVED);
  }
  rmSync(folder, REMOVED);
});
const REMOVED = { recursive: true, force: true } as const;

const textOf = async (page: Page): Promise<string> =>
  (await page.locator('main').textContent()) ?? '';

/** Opens a page of the node, which shows nothing of the case. */
async function open(page: Page, path: string): Promise<string> {
  const answer = await page.goto(`${norway.desk}${path}`);
  assert.equal(answer?.status(), 200, path);
  const whole = await page.content();
  for (const word of CANARIES) assert.ok(!whole.includes(word), `${path} shows “${word}”`);
  return textOf(page);
}

const shows = (page: Page, path: string, what: RegExp): Promise<void> =>
  until(`${path} shows ${what}`, async () => what.test(await open(page, path)), 500);

/** Both officers agree to what waits at a page, each in a session of their own. */
async function bothAgree(path: string, action: RegExp, fields: object = {}): Promise<void> {
  for (const each of here) {
    const text = await each.page(path);
    const to = action.exec(text)?.[1] ?? '';
    assert.notEqual(to, '', text);
    const change = /name="change" value="([^"]+)"/.exec(text)?.[1];
    const more = change === undefined ? fields : { ...fields, change };
    const done = await each.send(to, { ...more }, path);
    assert.equal(done.status, 303, await done.text());
  }
}

async function restarted(node: Made): Promise<void> {
  node.served.child.kill('SIGTERM');
  await node.served.ended;
  node.served = await serve(node.home, node.desk);
}

test('a line breaks, a State is suspended and let in, keys change, an authority and a passkey come; no word of a case', async () => {
  await request(norway, iceland, CASE);
  await until('it has arrived', async () => (await casesAt(iceland)).length === 1, 500);

  await browser.withPage({ viewport: WIDE }, async (page) => {
    await page.goto(norway.link);
    const key = (await page.locator('#code-secret').textContent()) ?? '';
    await types(page, '[name="user-name"]', 'keeper');
    await types(page, '[name="password"]', 'four plain words here');
    await types(page, '[name="code"]', codeNow(key.replaceAll(/[^A-Z2-7]/g, '')));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/node$/);
    await shows(page, '/node/queues', /ISL.*Iceland/s);

    await breaks(page);
    await isSuspended(page);
    await keysChange(page);
    await authorityComes(page);
    await passkeyComes(page);
    await looksWell(await page.context().cookies());
  });
});

/** Their node is off: what waits for whom, and why, in words. */
async function breaks(page: Page): Promise<void> {
  iceland.served.child.kill('SIGTERM');
  await iceland.served.ended;
  await request(norway, iceland, `${CASE}-2`);
  await shows(page, '/node/queues', /ISL.*does not answer/s);
  assert.match(await textOf(page), /What the node does by itself.*Alarms ring.*Dates that pass/s);
  await shows(page, '/participants', /does not answer/);
  iceland.served = await serve(iceland.home, iceland.desk);
  await until('it has arrived too', async () => (await casesAt(iceland)).length === 2, 500);
  await shows(page, '/node/queues', /^(?!.*does not answer).*ISL/s);
}

/** Asked for by the keeper by the keyboard alone, agreed to by two, and undone in the same way. */
async function isSuspended(page: Page): Promise<void> {
  const path = '/participants/ISL';
  await open(page, path);
  await types(page, '[name="reason"]', 'Their office called');
  await types(page, '[name="day"]', '2026-11-29');
  await tabTo(page, `form[action="${path}"] button`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/done=standing-asked/);
  assert.match(await open(page, path), /Their office called/);
  assert.equal(await page.locator('button[value="agree"]').count(), 0, 'the keeper agrees to none');
  await bothAgree(path, /action="(\/participants\/ISL)"/, { do: 'agree' });
  await shows(page, path, /Suspended/);
  await request(norway, iceland, `${CASE}-3`);
  await shows(page, '/node/queues', /ISL.*suspended here/s);
  assert.equal((await casesAt(iceland)).length, 2, 'nothing is sent');
  assert.match((await here[0]?.page('/directory/ISL')) ?? '', /is suspended here since/);

  await open(page, path);
  await types(page, '[name="reason"]', 'New keys, note 12 of 2026');
  await tabTo(page, `form[action="${path}"] button`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/done=standing-asked/);
  await bothAgree(path, /action="(\/participants\/ISL)"/, { do: 'agree' });
  await shows(page, path, /Admitted/);
  await until('what waited is there', async () => (await casesAt(iceland)).length === 3, 500);
}

/** New ones, and one that is no longer believed from a day on. */
async function keysChange(page: Page): Promise<void> {
  const home = ['--home', norway.home];
  said(await comity(['key', 'rotate', ...home, '--json']));
  assert.match(await open(page, '/keys'), /Nobody yet; 2 officers are needed/);
  await bothAgree('/keys', /action="(\/keys\/[^"/]+)"/);
  await shows(page, '/keys', /Earlier key/);
  const since = '2026-11-30T00:00:00Z';
  const revoke = ['key', 'revoke', '--authority', norway.authority, '--at', since];
  said(await comity([...revoke, ...home, '--json']));
  await bothAgree('/keys', /action="(\/keys\/[^"/]+)"/);
  await shows(page, '/keys', /Revoked, in doubt since .*30 Nov 2026/s);
  await shows(page, '/node/authorities', /30 Nov 2026/);
}

/** A further authority is written where the keys are, and changed there. */
async function authorityComes(page: Page): Promise<void> {
  assert.doesNotMatch(await open(page, '/node/authorities'), /Kripos/);
  const { file } = homePlaces(norway.home);
  const before = readFileSync(file, 'utf8');
  const unit = '  - id: NOR.kripos\n    kind: police\n    name: Kripos\n    zone: Europe/Oslo\n';
  writeFileSync(file, before.replace(/^authorities:\n/m, `authorities:\n${unit}`));
  await restarted(norway);
  assert.match(await open(page, '/node/authorities'), /Kripos.*NOR\.kripos/s);
  const named = readFileSync(file, 'utf8').replace('name: Kripos', 'name: Kripos, cybercrime');
  writeFileSync(file, named);
  await restarted(norway);
  assert.match(await open(page, '/node/authorities'), /Kripos, cybercrime/);
}

/** A lost passkey: the keeper asks for a link, a colleague agrees and hands it over, the officer adds a new one. */
async function passkeyComes(page: Page): Promise<void> {
  await open(page, `/officers/${norway.authority}.0102`);
  await page.getByRole('button', { name: 'Make a link' }).click();
  await page.waitForURL(/done=asked/);
  assert.equal(await page.locator('#made-link').count(), 0, 'not shown to who asked');
  const [astrid] = here;
  assert.ok(astrid !== undefined);
  const waiting = '/officers/waiting';
  const to = /action="(\/officers\/waiting\/[^"]+)"/.exec(await astrid.page(waiting))?.[1] ?? '';
  const made = await (await astrid.send(to, { do: 'agree' }, waiting)).text();
  const shown = /id="made-link">(.*?)<\/p>/s.exec(made)?.[1] ?? '';
  const link = shown.replaceAll(/<[^>]*>/g, '').replaceAll(/[^\x21-\x7e]/g, '');
  assert.ok(link.startsWith(`${norway.desk}/link/`), made);

  await browser.withPage({ viewport: WIDE }, async (own) => {
    await own.goto(link);
    await expectNoAxeViolations(own);
    await own.getByRole('button', { name: 'Go on to add a passkey' }).click();
    await own.waitForURL(/\/passkey$/);
    await expectNoAxeViolations(own);
    // Whoever looks by devtools afterwards takes the device away.
    const devtools = await own.context().newCDPSession(own);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
        ...{ hasUserVerification: true, isUserVerified: true },
        automaticPresenceSimulation: true,
      },
    });
    await own.locator('form[data-passkey="register"] button').click();
    await own.waitForURL(/done=added/);
    await own.context().clearCookies();
    await own.goto(`${norway.desk}/sign-in`);
    await own.locator('form[data-passkey="sign-in"] button').click();
    await own.waitForURL(`${norway.desk}/`);
    // It worked once.
    await own.goto(link);
    assert.equal(await own.locator('form[action="/link/passkey"]').count(), 0);
  });
  assert.match(await open(page, `/officers/${norway.authority}.0102`), /Passkey/);
}

const PAGES = [
  ...['/node', '/node/queues', '/node/backups', '/node/audit', '/node/authorities', '/status'],
  ...['/participants', '/participants/ISL', '/keys', '/officers', '/officers/waiting'],
  ...['/officers/add', '/officers/NOR.point-247.0102', '/directory', '/directory/ISL', '/sessions'],
];

/** Every page that administrators have: narrow by night, wide by day. */
async function looksWell(
  cookies: Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>,
): Promise<void> {
  const looks: readonly BrowserContextOptions[] = [
    { viewport: NARROW, colorScheme: 'dark' },
    { viewport: WIDE, colorScheme: 'light' },
  ];
  for (const look of looks) {
    await browser.withPage(look, async (page) => {
      await page.context().addCookies(cookies);
      for (const path of PAGES) {
        await open(page, path);
        await expectNoAxeViolations(page);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `${path} is ${wider} px too wide`);
      }
    });
  }
}
