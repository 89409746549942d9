import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { COMITY } from '../../packages/cli/test/program.ts';
import {
  accounts,
  type Network,
  newFolder,
  portsOfNetwork,
  start,
} from '../../packages/node/test/network.ts';
import { arrives, exportStands, type Office, offer, state } from './information-steps.ts';
import { act, askForPreservation, check, type Desk, reloadUntil, signIn } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { reachShows, takesInHand, takeWatch } from './night-steps.ts';
import { extend, followedBy, preserve } from './preservation-steps.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const PICTURES = join(ROOT, 'docs/pictures');
/** Pages that the README and the guides show. */
const SHOWN = new Set([
  'avenues',
  'work-list',
  'case',
  'act-confirm-check',
  'offer-check',
  'export-stopped',
  'night-alarm',
  'reach-waiting',
]);

const LOOKS = [
  { javaScriptEnabled: true, width: 1280 },
  { javaScriptEnabled: false, width: 320 },
] as const;

let network: Network;
let browser: TestBrowser;
let usa = '';
let iceland = '';

before(async () => {
  const [account] = accounts;
  assert.ok(account);
  const port = await portsOfNetwork();
  network = start(account, ['--data', newFolder(account), '--port', String(port), '--empty']);
  [usa, iceland] = [`http://localhost:${port + 1}`, `http://localhost:${port + 2}`];
  browser = await launchBrowser();
  await network.until(/ready after/);
});

after(async () => {
  await browser?.close();
  network?.kill('SIGINT');
  await network?.ended;
});

/** Two officers at two desks, each in a browser session of their own. */
async function atTwoDesks(
  options: { readonly javaScriptEnabled: boolean; readonly width: number },
  work: (whitfield: Desk, katrin: Desk) => Promise<void>,
): Promise<void> {
  const { javaScriptEnabled, width } = options;
  const context = {
    javaScriptEnabled,
    viewport: { width, height: 900 },
    acceptDownloads: true,
    reducedMotion: 'reduce' as const,
  };
  const pictures = javaScriptEnabled && width === 1280;
  const desk = (page: Desk['page'], base: string): Desk => ({
    page,
    base,
    look: async (name) => {
      await check(page);
      if (!pictures || !SHOWN.has(name) || process.env['COMITY_PICTURES'] === undefined) return;
      mkdirSync(PICTURES, { recursive: true });
      // What is seen without scrolling: one size for all, and no picture weighs a page down.
      await page.evaluate(() => scrollTo(0, 0));
      const path = join(PICTURES, `${name}.jpg`);
      await page.screenshot({ path, type: 'jpeg', quality: 72 });
    },
  });
  await browser.withPage(context, (ours) =>
    browser.withPage(context, (theirs) => work(desk(ours, usa), desk(theirs, iceland))),
  );
}

for (const { javaScriptEnabled, width } of LOOKS) {
  const how = `${javaScriptEnabled ? 'with' : 'without'} JavaScript at ${width} px`;

  test(`Silk Road server: asked by the United States, preserved by Iceland, ${how}`, async () => {
    await atTwoDesks({ javaScriptEnabled, width }, async (ann, katrin) => {
      await signIn(katrin, 'Katrín');
      await signIn(ann, 'Dana Whitfield');
      const title = javaScriptEnabled ? 'Silk Road server' : 'Silk Road server, again';
      const caseId = await askForPreservation(ann, {
        title,
        first: 'Dana Whitfield',
        second: 'Luis Ortega',
      });

      if (javaScriptEnabled) {
        // It arrives while the page is open: no reload by hand.
        await katrin.page.getByText(title).first().waitFor();
      } else {
        await reloadUntil(katrin, `${iceland}/`, new RegExp(title));
      }
      await katrin.look('work-list');
      await katrin.page.goto(`${iceland}/cases/${caseId}`);
      await katrin.look('case-received');
      await preserve(ann, katrin, caseId);
      await extend(ann, katrin, caseId);
      await followedBy(ann, caseId);
      await act(ann, {
        caseId,
        slug: 'message',
        values: { text: 'Thank you. The request follows.' },
      });
      await act(ann, { caseId, slug: 'close', values: { why: 'The data is preserved.' } });
      await reloadUntil(katrin, `${iceland}/cases/${caseId}`, /The data is preserved/);
      await verifiesOffline(ann, caseId);
      await verifiesOffline(katrin, caseId);
    });
  });
}

for (const { javaScriptEnabled, width } of LOOKS) {
  const how = `${javaScriptEnabled ? 'by key' : 'without JavaScript'} at ${width} px`;

  test(`an emergency rings at the watch, and its sender sees who has it, ${how}`, async () => {
    await atTwoDesks({ javaScriptEnabled, width }, async (ann, katrin) => {
      await signIn(katrin, 'Katrín');
      await takeWatch(katrin);
      const title = javaScriptEnabled ? 'Threat on a stream' : 'Threat on a stream, again';
      const caseId = await askForPreservation(ann, {
        ...{ title, first: 'Dana Whitfield', second: 'Luis Ortega', urgency: 'emergency' },
      });
      await reachShows(ann, caseId, /The watch there was called/);
      await ann.look('reach-waiting');
      await takesInHand(katrin, title, javaScriptEnabled);
      await reachShows(ann, caseId, /A person in Iceland has it in hand/);
      await ann.page
        .getByText(/An officer there has it: Read by an officer, Duty officer/)
        .waitFor();
      await ann.look('reach-in-hand');
    });
  });
}

test('a request is refused on a ground that the law data knows, with reasons; another is withdrawn', async () => {
  await atTwoDesks({ javaScriptEnabled: true, width: 1280 }, async (ann, katrin) => {
    await signIn(ann, 'Dana Whitfield');
    await signIn(katrin, 'Katrín');
    const caseId = await askForPreservation(ann, {
      title: 'Opinions server',
      first: 'Dana Whitfield',
      second: 'Luis Ortega',
    });
    await reloadUntil(katrin, `${iceland}/`, /Opinions server/);
    await katrin.page.goto(`${iceland}/cases/${caseId}/refuse`);
    await katrin.page
      .locator('main form button.govuk-button:not([name], [aria-hidden="true"])')
      .first()
      .click();
    await katrin.page.locator('.govuk-error-summary').waitFor();
    await katrin.look('refuse-without-reasons');
    const political = katrin.page
      .locator('[name="ground"]')
      .and(katrin.page.locator('[value^="political-offence"]'));
    await political.first().check();
    await katrin.page
      .locator('[name="reasons"]')
      .fill('The conduct is connected with a political offence.');
    await katrin.page.locator('[name="consultedFirst"][value="yes"]').check();
    await katrin.look('act-refuse');
    await katrin.page
      .locator('main form button.govuk-button:not([name], [aria-hidden="true"])')
      .first()
      .click();
    await katrin.page.locator('button[name="confirmed"]').click();
    await katrin.page.waitForURL(/done=refuse/);
    await reloadUntil(ann, `${usa}/cases/${caseId}`, /connected with a political offence/);

    const second = await askForPreservation(ann, {
      title: 'Withdrawn server',
      first: 'Dana Whitfield',
      second: 'Luis Ortega',
    });
    await act(ann, {
      caseId: second,
      slug: 'withdraw',
      values: { why: 'The server was found elsewhere.' },
    });
    await reloadUntil(katrin, `${iceland}/cases/${second}`, /found elsewhere/);
  });
});

for (const { javaScriptEnabled, width } of LOOKS) {
  const how = `${javaScriptEnabled ? 'with' : 'without'} JavaScript at ${width} px`;

  test(`information is offered under a limit, accepted and disclosed; the limit stops its export until the giver consents, ${how}`, async () => {
    await atTwoDesks({ javaScriptEnabled, width }, async (ann, katrin) => {
      const giver: Office = { desk: katrin, officer: 'Katrín', colleague: 'Einar' };
      const holder: Office = { desk: ann, officer: 'Dana Whitfield', colleague: 'Luis Ortega' };
      await signIn(katrin, giver.officer);
      await signIn(ann, holder.officer);
      const limit = 'Against the operator, and nobody else.';
      const title = `Sign-ins of a market, ${how}`;
      const caseId = await offer(giver, { to: 'USA.ccips-247', title, limit });
      await arrives(ann, caseId, /Against the operator, and nobody else/);
      assert.equal(await exportStands(ann, caseId, limit), true, 'an offer alone binds nobody');
      await state(holder, caseId, 'conditions-accepted', {});
      await arrives(katrin, caseId, /Conditions accepted/);
      await state(giver, caseId, 'information-disclosed', {
        text: 'On 3 June 2017 from 203.0.113.7, port 51514.',
      });
      await arrives(ann, caseId, /203\.0\.113\.7, port 51514/);
      assert.equal(await exportStands(ann, caseId, limit), false, 'the limit keeps the case here');
      assert.equal(await exportStands(katrin, caseId, limit), true, 'the giver is not bound');
      await state(holder, caseId, 'use-consent-asked', {
        purpose: 'To hand the case to the court in New York.',
      });
      await arrives(katrin, caseId, /court in New York/);
      await state(giver, caseId, 'use-consent-given', {});
      await arrives(ann, caseId, /Consent to use given/);
      assert.equal(await exportStands(ann, caseId, limit), true, 'consent lifts the limit');
      await verifiesOffline(ann, caseId);
    });
  });
}

test('sign-in by password and code, without JavaScript', async () => {
  const { TRAINING_CODE_SECRET, TRAINING_PASSWORD } = await import('@comity/node');
  const { codeAt } = await import('@comity/server');
  await browser.withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${iceland}/sign-in`);
    await page.locator('[name="user-name"]').fill('isl-0102');
    await page.locator('[name="password"]').fill(TRAINING_PASSWORD);
    await page
      .locator('[name="code"]')
      .fill(codeAt(TRAINING_CODE_SECRET, new Date().toISOString()));
    await page.locator('form[action="/sign-in"] button[type="submit"]').click();
    await page.waitForURL(`${iceland}/`);
    await page.getByText('Einar').first().waitFor();
  });
});

test('a passkey is registered and signs in', async () => {
  await browser.withPage({}, async (page, context) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`${iceland}/sign-in`);
    await page.getByRole('button', { name: /Helga/ }).click();
    await page.waitForURL(`${iceland}/`);
    await page.goto(`${iceland}/passkey`);
    await page.locator('form[data-passkey="register"] button').click();
    await page.waitForURL(/done=added/);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto(`${iceland}/sign-in`);
    await page.locator('form[data-passkey="sign-in"] button').click();
    await page.waitForURL(`${iceland}/`);
    await page.getByText('Helga').first().waitFor();
  });
});

/** Takes the case out and has the command line verify it, with no node. */
async function verifiesOffline({ page, base }: Desk, caseId: string): Promise<void> {
  await page.goto(`${base}/cases/${caseId}/export`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main form button, main a[download]').first().click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const file = join(folder, 'case.json');
  await download.saveAs(file);
  const verify = (path: string) =>
    spawnSync(process.execPath, [...COMITY, 'verify', path, '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const whole = verify(file);
  assert.equal(whole.status, 3, 'no fingerprint was compared');
  assert.equal(JSON.parse(whole.stdout).verdict, 'consistent');
  const bytes = readFileSync(file);
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  assert.equal(verify(file).status, 1, 'a changed file is invalid');
  rmSync(folder, { recursive: true, force: true });
}
