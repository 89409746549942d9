import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { expectNoAxeViolations } from '../../../test/browser/axe.ts';
import { launchBrowser, type TestBrowser } from '../../../test/browser/launch.ts';
import { fileOf, relative, writeSite } from '../src/index.ts';

const law = indexLaw(await loadLaw());

describe('addresses of the site', () => {
  it('are files that any system takes', () => {
    assert.equal(fileOf('/law'), 'index.html');
    assert.equal(fileOf('/law/state/JPN'), 'state/JPN.html');
    assert.equal(fileOf('/law/article/CETS185:29(7)'), 'article/CETS185_29_7_.html');
    assert.equal(fileOf('/cases/1'), undefined);
  });

  it('are relative to the page, with query and fragment kept', () => {
    const html = '<a href="/law/state/JPN?on=2018-07-01#binds">x</a><img src="/assets/a/b.svg">';
    assert.equal(
      relative(html, 'article/CETS185_29.html'),
      '<a href="../state/JPN.html?on=2018-07-01#binds">x</a><img src="../assets/a/b.svg">',
    );
  });
});

describe('the law without a node', () => {
  let browser: TestBrowser;
  const out = mkdtempSync(join(tmpdir(), 'law-site-'));
  const japanese = mkdtempSync(join(tmpdir(), 'law-site-'));
  const at = (file: string): string => pathToFileURL(join(out, file)).href;
  before(async () => {
    browser = await launchBrowser();
    await writeSite({ law, out, language: 'en', now: '2026-11-28T12:00:00Z' });
  });
  after(async () => {
    await browser.close();
    rmSync(out, { recursive: true, force: true });
    rmSync(japanese, { recursive: true, force: true });
  });

  it('answers in the language of the site, in sentences and not in codes', async () => {
    await writeSite({ law, out: japanese, language: 'ja', now: '2026-11-28T12:00:00Z' });
    const url = pathToFileURL(join(japanese, 'avenues.html')).href;
    await browser.withPage({}, async (page) => {
      await page.goto(`${url}?from=JPN&to=EST&on=2026-11-29&measure=stored-data-access`);
      await page.waitForSelector('main[data-answered]');
      const text = (await page.locator('main').textContent()) ?? '';
      assert.match(text, /日本は、2012年11月1日からサイバー犯罪条約に拘束されています。/);
      assert.doesNotMatch(text, /\b(quoted|look-in|preserve-first|several-bases|penalty-needed)\b/);
      assert.ok((await page.locator('main [lang="en"]').count()) > 0);
      await expectNoAxeViolations(page);
    });
  });

  it('has no address that begins at a root, and no link to a file that is not there', () => {
    const pages = ['.', 'state', 'instrument'].flatMap((folder) =>
      readdirSync(join(out, folder))
        .filter((name) => name.endsWith('.html'))
        .map((name) => join(folder, name)),
    );
    assert.ok(pages.length > 400);
    for (const page of pages) {
      const html = readFileSync(join(out, page), 'utf8');
      const links = new Set(
        [...html.matchAll(/ (?:href|src|action)="([^"#?]+)/g)].map(([, link = '']) => link),
      );
      for (const link of links) {
        if (/^https?:/.test(link)) continue;
        assert.ok(!link.startsWith('/'), `${page}: ${link}`);
        const target = resolve(out, dirname(page), decodeURIComponent(link));
        assert.ok(existsSync(target), `${page}: ${link} is not there`);
      }
    }
  });

  it('answers a question in the browser, from a disk, and asks nobody', async () => {
    await browser.withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(at('index.html'));
      await page.getByLabel('Asking').fill('Japan');
      await page.getByLabel('Asked').fill('Philippines');
      await page.getByLabel('On', { exact: true }).fill('2018-07-01');
      await page.getByRole('button', { name: 'Ask the law' }).click();
      await page.waitForSelector('main[data-answered]');
      await page.getByRole('heading', { name: 'What can Japan ask of the Philippines?' }).waitFor();
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name: /^Preservation, Budapest Convention: open/ }).click();
      await page.waitForURL(/avenues\.html\?from=JPN&to=PHL&on=2018-07-01/);
      await page.getByRole('heading', { name: 'Who to write to' }).waitFor();
      assert.deepEqual(
        asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')),
        [],
      );
    });
  });

  it('says what to do where the browser cannot count days, and answers nothing', async () => {
    await browser.withPage({}, async (page) => {
      await page.addInitScript('delete globalThis.Temporal');
      await page.goto(`${at('index.html')}?from=JPN&to=PHL&on=2018-07-01`);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      assert.match((await alert.textContent()) ?? '', /Open this address in a current Firefox/);
      assert.equal(await page.locator('main[data-answered]').count(), 0);
      await page.goto(at('state/ISL.html'));
      await page.getByRole('heading', { level: 1 }).waitFor();
      assert.equal(await page.getByRole('alert').count(), 0);
    });
  });

  it('shows every kind of page without a script', async () => {
    await browser.withPage(
      { javaScriptEnabled: false, viewport: { width: 320, height: 700 } },
      async (page) => {
        for (const file of [
          'index.html',
          'state/ISL.html',
          'instrument/CETS185.html',
          'article/CETS185_29_7_.html',
          'coverage.html',
        ]) {
          await page.goto(at(file));
          await page.getByRole('heading', { level: 1 }).waitFor();
          await expectNoAxeViolations(page);
        }
      },
    );
  });
});
