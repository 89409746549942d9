import assert from 'node:assert/strict';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { wordsFor } from '@comity/words';
import { expectNoAxeViolations } from '../../../test/browser/axe.ts';
import { launchBrowser, type TestBrowser } from '../../../test/browser/launch.ts';
import { until } from '../../../test/wait.ts';
import { assets, renderStyleSheetPage, type Theme } from '../src/index.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; " +
  "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";

let server: Server;
let browser: TestBrowser;
let origin: string;
/** The open stream of the page under test, to send it alerts. */
let stream: ServerResponse | undefined;

/** @returns the stream of the page that was opened last, once it listens. */
async function listening(): Promise<ServerResponse> {
  await until('the page listens', () => stream !== undefined);
  assert.ok(stream);
  return stream;
}

before(async () => {
  const files = assets();
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://desk');
    const file = files.get(url.pathname);
    response.setHeader('content-security-policy', POLICY);
    if (file) {
      response.setHeader('content-type', file.type);
      response.end(file.bytes);
    } else if (url.pathname === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('retry: 100\n\n');
      stream = response;
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        renderStyleSheetPage({
          words: wordsFor(url.searchParams.get('language') ?? 'en'),
          theme: (url.searchParams.get('theme') ?? 'day') as Theme,
          events: url.searchParams.has('events') ? '/events' : undefined,
          live: url.searchParams.has('live'),
        }),
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

after(async () => {
  await browser.browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const VIEWS = [
  ['by day', 'theme=day', 1280],
  ['by night', 'theme=night', 1280],
  ['right to left', 'language=ar-XB', 1280],
  ['on a phone', 'theme=day', 390],
  ['at 320 px, in longer words', 'language=en-XA', 320],
  ['at 320 px, right to left', 'language=ar-XB', 320],
] as const;

for (const [name, query, width] of VIEWS) {
  test(`the style sheet page ${name}: axe finds nothing and nothing sticks out`, async () => {
    await browser.withPage({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${origin}/design?${query}`);
      const scrolls = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(scrolls, 0);
      await expectNoAxeViolations(page);
    });
  });
}

test('with letters twice as large, nothing sticks out', async () => {
  await browser.withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${origin}/design`);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setDeviceMetricsOverride', {
      width: 640,
      height: 450,
      deviceScaleFactor: 2,
      mobile: false,
    });
    const scrolls = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(scrolls, 0);
  });
});

test('without a script the page has everything; on paper it loses its controls', async () => {
  await browser.withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${origin}/design`);
    await expectNoAxeViolations(page);
    assert.ok(await page.locator('.c-filters').isVisible());
    assert.ok(await page.locator('.c-foot__print').isHidden());
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.c-foot__print').isVisible());
    for (const gone of ['.c-nav', '.c-filters', '.c-panel--next', '.c-training']) {
      assert.ok(await page.locator(gone).first().isHidden(), gone);
    }
  });
});

test('the keyboard: skip link first, and every focus has its line and its halo', async () => {
  await browser.withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${origin}/design`);
    await page.keyboard.press('Tab');
    assert.match((await page.locator(':focus').getAttribute('class')) ?? '', /skip-link/);
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return [style.outlineWidth, style.outlineStyle, style.boxShadow.includes('6px')];
      });
      assert.deepEqual(seen, ['3px', 'solid', true]);
    }
  });
});

test('the script: an alert is said, characters are counted, passwords can be looked at', async () => {
  await browser.withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${origin}/design?events`);
    const alert = page.locator('.c-live [role="alert"]');
    assert.equal(await alert.textContent(), '');
    const told = { caseId: 'c1', urgency: 'emergency', at: '2024-11-21T14:21:00.000Z' };
    (await listening()).write(`event: act-arrived\ndata: ${JSON.stringify(told)}\n\n`);
    await alert.getByText('An emergency request has arrived.').waitFor();
    assert.ok(await alert.getByRole('link').isVisible());
    await expectNoAxeViolations(page);
    await page.locator('#why').fill('Logs go in seven days.');
    await page.getByText('3,978 characters left').first().waitFor();
    await page.locator('#password').fill('secret');
    await page.getByRole('button', { name: 'Show password' }).click();
    assert.equal(await page.locator('#password').getAttribute('type'), 'text');
  });
});

test('the script: an emergency is said while other news go on arriving', async () => {
  await browser.withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    stream = undefined;
    await page.goto(`${origin}/design?events&live`);
    const to = await listening();
    const tell = (urgency: string): void => {
      const told = { caseId: 'c1', urgency, at: '2024-11-21T14:21:00.000Z' };
      to.write(`event: act-arrived\ndata: ${JSON.stringify(told)}\n\n`);
    };
    const others = setInterval(tell, 100, 'routine');
    try {
      const alert = page.locator('.c-live [role="alert"]');
      await alert.getByText('Something new has arrived.').waitFor();
      tell('emergency');
      await alert.getByText('An emergency request has arrived.').waitFor();
    } finally {
      clearInterval(others);
    }
  });
});

test('the script: a live page is brought up to date in place, folds and focus are kept', async () => {
  await browser.withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    stream = undefined;
    await page.goto(`${origin}/design?events&live`);
    await page.locator('.c-fold > summary').first().click();
    await page.locator('#find').focus();
    await page.evaluate(() => {
      for (const title of document.querySelectorAll('main h1')) title.textContent = 'Old';
    });
    const told = { caseId: null, urgency: 'routine', at: '2024-11-21T14:21:00.000Z' };
    (await listening()).write(`event: proof-arrived\ndata: ${JSON.stringify(told)}\n\n`);
    await page.locator('main h1', { hasText: 'Style sheet' }).waitFor();
    const alert = page.locator('.c-live [role="alert"]');
    assert.equal(await alert.textContent(), '', 'a proof of what was sent from here is no news');
    (await listening()).write(`event: act-arrived\ndata: ${JSON.stringify(told)}\n\n`);
    await alert.getByText('Something new has arrived.').waitFor();
    assert.equal(await alert.getByRole('link').count(), 0);
    assert.equal(await page.locator('.c-fold').first().getAttribute('open'), '');
    assert.equal(await page.locator(':focus').getAttribute('id'), 'find');
  });
});
