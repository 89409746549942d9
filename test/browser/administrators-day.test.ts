// The day of whoever keeps a node, from the link that `comity init` prints: a real node with its own database, one browser.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { systemWorld } from '@comity/node';
import { homeFor } from '@comity/postgres';
import { fingerprint, spokenFingerprint } from '@comity/seal';
import { provisionNode } from '@comity/server';
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { codeNow, comity, serve } from '../../packages/cli/test/made-node.ts';
import { type Made, makeNode } from '../../packages/cli/test/made-pair.ts';
import { until } from '../wait.ts';
import { expectNoAxeViolations } from './axe.ts';
import { tabTo, types } from './keyboard.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';

const WIDE = { viewport: { width: 1280, height: 900 } };
const NIGHT_PHONE = { viewport: { width: 320, height: 700 }, colorScheme: 'dark' } as const;
const LAST_STAYS = 'Nobody else who keeps this node could come in then';
const PASSWORD = 'four plain words here';

let folder = '';
let node: Made;
let browser: TestBrowser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'admin-day-'));
  node = await makeNode(folder, 'NOR');
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  node?.served.child.kill('SIGTERM');
  await node?.served.ended;
  rmSync(homeFor(join(folder, 'nor', 'postgres')), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** Whoever has a link chooses user name and password, as it asks, and is in. */
async function comeBy(page: Page, link: string, userName: string): Promise<void> {
  await page.goto(link);
  await expectNoAxeViolations(page);
  const key = ((await page.locator('#code-secret').textContent()) ?? '').replaceAll(
    /[^A-Z2-7]/g,
    '',
  );
  await types(page, '[name="user-name"]', userName);
  await types(page, '[name="password"]', PASSWORD);
  await types(page, '[name="code"]', codeNow(key));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/link'));
}

/** Goes to a page by the keyboard alone. */
async function goBy(page: Page, href: string): Promise<void> {
  await tabTo(page, `a[href="${href}"]`);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === href);
  await expectNoAxeViolations(page);
}

const textOf = async (page: Page): Promise<string> =>
  (await page.locator('main').textContent()) ?? '';

async function says(page: Page, what: RegExp): Promise<void> {
  const text = await textOf(page);
  assert.match(text, what);
}

async function wants(
  page: Page,
  { number, name, role }: { number: string; name: string; role: string },
): Promise<void> {
  await page.goto(`${node.desk}/officers/add`);
  await page.locator('[name="number"]').fill(number);
  await page.locator('[name="name"]').fill(name);
  await page.locator('[name="role"]').selectOption(role);
  await page.getByRole('button', { name: 'Add this officer' }).click();
}

/** Two officers compare what they are shown with the note, each the groups that they are asked for. */
async function compares(page: Page, digits: readonly string[]): Promise<void> {
  await page.goto(`${node.desk}/participants`);
  await page.locator('#waiting a').first().click();
  const asked = page.locator('[name^="group-"]');
  for (const field of await asked.all()) {
    const place = Number((await field.getAttribute('name'))?.slice('group-'.length));
    await field.fill(digits[place - 1] ?? '');
  }
  await page.locator('[name="note"]').fill('Note 12 of 2026');
  await page.getByRole('button', { name: /confirm/ }).click();
  await page.waitForURL(/\/participants\?done=/);
}

const shownLink = async (page: Page): Promise<string> =>
  ((await page.locator('#made-link').textContent()) ?? '').replaceAll(/[^\x21-\x7e]/g, '');

test('the day of an administrator: officers, a participant, a backup, a damaged row, the audit', async () => {
  const old = { file: '/mnt/backups/old.backup', at: '2026-01-02T03:30:00.000Z' };
  writeFileSync(join(node.home, 'last-backup.json'), JSON.stringify(old));

  await browser.withPage(WIDE, async (page) => {
    await comeBy(page, node.link, 'keeper');
    // The first page is what needs them.
    assert.equal(new URL(page.url()).pathname, '/node');
    await expectNoAxeViolations(page);
    await says(page, /One thing needs you|things need you/);
    await says(page, /The last backup is [\d,]+ hours old/);

    // A backup is made at the machine, and the page knows at once.
    await goBy(page, '/node/backups');
    await says(page, /Wrong/);
    mkdirSync(join(folder, 'backups'));
    const made = await comity(['backup', '--home', node.home, '--to', join(folder, 'backups')]);
    assert.equal(made.code, 0, made.err);
    await page.reload();
    await says(page, /comity-NOR-\d{8}T\d{6}Z\.backup/);
    await says(page, /In order/);

    // The first officer: nobody is there yet who could agree.
    await goBy(page, '/officers');
    await goBy(page, '/officers/add');
    await types(page, '[name="number"]', '0101');
    await types(page, '[name="name"]', 'Astrid Vik');
    await tabTo(page, '[name="role"]');
    await page.keyboard.type('Supervisor');
    await tabTo(page, 'form[action="/officers/add"] button');
    await page.keyboard.press('Enter');
    await page.locator('#made-link').waitFor();
    await expectNoAxeViolations(page);
    const first = await shownLink(page);
    assert.ok(first.startsWith(`${node.desk}/link/`), first);

    await browser.withPage(WIDE, async (astrid) => {
      await comeBy(astrid, first, 'astrid');
      assert.equal(new URL(astrid.url()).pathname, '/', 'the work list');
      assert.equal((await astrid.goto(`${node.desk}/officers`))?.status(), 404);

      // The next ones wait for her, and their links are hers to hand over.
      await wants(page, { number: '0102', name: 'Bjorn Dahl', role: 'prosecutor' });
      await page.waitForURL(/done=asked/);
      await says(page, /Add .*Bjorn Dahl.* as: .*Prosecutor/);
      assert.equal(await page.locator('#made-link').count(), 0);
      await astrid.goto(`${node.desk}/`);
      await goBy(astrid, '/proposals');
      await goBy(astrid, '/officers/waiting');
      await tabTo(astrid, 'button[value="agree"]');
      await astrid.keyboard.press('Enter');
      await astrid.locator('#made-link').waitFor();
      const second = await shownLink(astrid);

      await browser.withPage(WIDE, async (bjorn) => {
        await comeBy(bjorn, second, 'bjorn');

        // A participant: proposed by the administrator, believed when two officers have compared.
        const keys = join(folder, 'isl-keys');
        const unit = {
          id: 'ISL.point-247',
          name: 'Police',
          kind: 'contact-point-24-7',
          zone: 'UTC',
        };
        const plan = { id: 'ISL', url: 'https://comity.example.is', authorities: [unit] };
        const { statement } = provisionNode(
          keys,
          plan,
          systemWorld(() => undefined),
        );
        await page.goto(`${node.desk}/participants`);
        const text = readFileSync(join(keys, 'statement.json'), 'utf8');
        await page.locator('[name="statement"]').fill(text);
        await page.getByRole('button', { name: 'Propose' }).click();
        await page.waitForURL(/\/participants\/ISL\//);
        await expectNoAxeViolations(page);
        assert.equal(await page.getByRole('button', { name: /confirm/ }).count(), 0);
        const digits = spokenFingerprint(fingerprint(statement.root)).map((group) => group.digits);
        await compares(astrid, digits);
        await compares(bjorn, digits);
        await says(bjorn, /admitted/);
        await page.goto(`${node.desk}/node`);
        await says(page, /ISL.*Iceland/s);

        // A passkey of his own; the session that is ended on the page of everybody is over at once.
        const devtools = await bjorn.context().newCDPSession(bjorn);
        await devtools.send('WebAuthn.enable');
        await devtools.send('WebAuthn.addVirtualAuthenticator', {
          options: {
            ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
            ...{ hasUserVerification: true, isUserVerified: true },
            automaticPresenceSimulation: true,
          },
        });
        await bjorn.goto(`${node.desk}/passkey`);
        await bjorn.locator('form[data-passkey="register"] button').click();
        await bjorn.waitForURL(/done=added/);
        await page.goto(`${node.desk}/officers`);
        const end = page
          .locator('tr', { hasText: 'Bjorn Dahl' })
          .getByRole('button', { name: 'End this session' });
        assert.equal(await end.count(), 1);
        await end.click();
        await page.waitForURL(/done=ended/);
        const isOut = async (): Promise<void> => {
          await bjorn.goto(`${node.desk}/`);
          assert.equal(new URL(bjorn.url()).pathname, '/sign-in');
        };
        const comesByPasskey = async (): Promise<void> => {
          await bjorn.goto(`${node.desk}/sign-in`);
          await bjorn.locator('form[data-passkey="sign-in"] button').click();
          await bjorn.waitForURL(`${node.desk}/`);
        };
        await isOut();
        await comesByPasskey();

        // Another role, which may do less: at once, and what was open with the old one is over.
        await page.goto(`${node.desk}/officers`);
        await page.getByRole('link', { name: 'Bjorn Dahl' }).first().click();
        await says(page, /Passkey/);
        await page.locator('[name="role"]').selectOption('duty-officer');
        await page.getByRole('button', { name: 'Change the role' }).click();
        await page.waitForURL(/done=role/);
        await says(page, /Duty officer/);
        await isOut();
        await comesByPasskey();

        // Suspended: out at once.
        await page.goto(`${node.desk}/officers`);
        await page.getByRole('link', { name: 'Bjorn Dahl' }).first().click();
        await page.getByRole('button', { name: 'Suspend this officer' }).click();
        await page.waitForURL(/done=suspended/);
        await expectNoAxeViolations(page);
        await bjorn.goto(`${node.desk}/`);
        assert.equal(new URL(bjorn.url()).pathname, '/sign-in');
      });

      // What officers are told of the node.
      await astrid.goto(`${node.desk}/`);
      await goBy(astrid, '/status');
      await says(astrid, /Cases, drafts and the law open/);
    });

    // A row that is damaged where it is stored, and noticed by the node at its next start.
    await goBy(page, '/node');
    await goBy(page, '/node/queues');
    assert.doesNotMatch(await textOf(page), /Key statements/);
    await damage(node.home);
    node.served.child.kill('SIGTERM');
    await node.served.ended;
    node.served = await serve(node.home, node.desk);
    await until('the node has noticed it', async () => {
      await page.goto(`${node.desk}/node/queues`);
      return /Key statements/.test(await textOf(page));
    });
    await expectNoAxeViolations(page);

    // Who did what.
    await goBy(page, '/node/audit');
    // So many kinds are typed, and chosen from what fits.
    await page.locator('main input.c-law-chooser').fill('Officer suspended');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/kind=officer-suspended/);
    await expectNoAxeViolations(page);
    const rows = page.locator('main tbody tr');
    assert.equal(await rows.count(), 1);
    assert.match((await rows.first().textContent()) ?? '', /0001.*Officer suspended.*Bjorn Dahl/s);

    // The last one who keeps the node stays, also where the order is sent without a button.
    await page.goto(`${node.desk}/officers/${node.authority}.0001`);
    await page.evaluate(() => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = location.pathname;
      const token = document.querySelector<HTMLInputElement>('input[name="form-token"]');
      for (const [name, value] of [
        ['form-token', token?.value ?? ''],
        ['do', 'suspend'],
      ] as const) {
        form.append(Object.assign(document.createElement('input'), { name, value }));
      }
      document.body.append(form);
      form.submit();
    });
    await page.getByText(LAST_STAYS).first().waitFor();
    assert.equal((await page.goto(`${node.desk}/node`))?.status(), 200);
    await says(page, /need you|needs you/);
    const cookies = await page.context().cookies();

    await browser.withPage(NIGHT_PHONE, async (phone) => {
      await phone.context().addCookies(cookies);
      for (const path of [
        ...['/node', '/node/queues', '/node/backups', '/node/audit', '/node/authorities'],
        ...['/officers', '/officers/add', '/officers/NOR.point-247.0102', '/status', '/keys'],
      ]) {
        const answer = await phone.goto(`${node.desk}${path}`);
        assert.equal(answer?.status(), 200, path);
        const wider = await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `${path} is ${wider} px too wide`);
        await expectNoAxeViolations(phone);
      }
    });
  });
});

/** Iceland's key statement is changed by one bit where it is stored. */
async function damage(home: string): Promise<void> {
  const { migrator } = JSON.parse(readFileSync(join(home, 'database-logins.json'), 'utf8')) as {
    migrator: object;
  };
  const client = new Client(migrator);
  await client.connect();
  const { rowCount } = await client.query(
    `update comity.key_statements set statement = set_byte(statement, 40, get_byte(statement, 40) # 1)
     where participant = 'ISL'`,
  );
  assert.equal(rowCount, 1);
  await client.end();
}

test('the same without a script: another administrator comes in, asks for an officer, and takes it back', async () => {
  const added = await comity([
    ...['officer', 'add', '--home', node.home, '--authority', node.authority, '--number', '0002'],
    ...['--name', 'Ragnhild Sol', '--role', 'administrator', '--json'],
  ]);
  const { link } = JSON.parse(added.out) as { link: string };
  // The node is told where its backups go, and starts again.
  node.served.child.kill('SIGTERM');
  await node.served.ended;
  const to = join(folder, 'saved');
  mkdirSync(to);
  const settings = join(node.home, 'comity.yaml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace(/^backup:$/m, `backup:\n  to: ${to}`));
  node.served = await serve(node.home, node.desk);
  await browser.withPage({ ...WIDE, javaScriptEnabled: false }, async (page) => {
    await comeBy(page, link, 'ragnhild');
    assert.equal(new URL(page.url()).pathname, '/node');
    await wants(page, { number: '0103', name: 'Carl Moe', role: 'duty-officer' });
    await page.waitForURL(/done=asked/);
    await says(page, /Carl Moe/);
    await page.getByRole('button', { name: 'Do not do it' }).click();
    await page.waitForURL(/done=stopped/);
    await says(page, /Nothing waits/);
    // Somebody who is suspended is let in again by one person.
    await page.goto(`${node.desk}/officers/NOR.point-247.0102`);
    await page.getByRole('button', { name: 'Let the officer in again' }).click();
    await page.waitForURL(/done=let-in/);
    await says(page, /Active/);
    for (const path of ['/node', '/node/queues', '/node/backups', '/node/audit', '/status']) {
      assert.equal((await page.goto(`${node.desk}${path}`))?.status(), 200, path);
    }
    await says(page, /Looked at/);

    await page.goto(`${node.desk}/node/backups`);
    await page.getByRole('button', { name: 'Back up now' }).click();
    await page.waitForURL(/done=begun/);
    await until('the backup is made', async () => {
      await page.goto(`${node.desk}/node/backups`);
      return (await textOf(page)).includes(`${to}/comity-NOR-`);
    });
    await says(page, /In order/);
    await page.goto(`${node.desk}/node/audit?kind=backup-begun`);
    await says(page, /0002.*Backup begun at the desk/s);
    // The machine says the same of it.
    const words = ['log', 'audit', '--home', node.home, '--kind', 'backup-begun', '--json'];
    const audit = await comity(words);
    assert.equal(audit.code, 0, audit.err);
    const { lines } = JSON.parse(audit.out) as { lines: { officer: string; kind: string }[] };
    assert.deepEqual(
      lines.map(({ officer, kind }) => [officer, kind]),
      [['0002', 'backup-begun']],
    );
  });
});
