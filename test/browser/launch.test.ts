import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { axeFindings, expectNoAxeViolations } from './axe.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><head><title>Request</title>
  <link rel="icon" href="data:,"></head><body><main><h1>Request</h1>${body}</main></body></html>`;

const bodies: Readonly<Record<string, string>> = {
  '/good': '<p id="p">Without script</p><script nonce="n">p.textContent = "With script"</script>',
  '/bad': '<img src="data:," width="9" height="9"><input type="text">',
  '/failing': '<script nonce="n">missing()</script>',
  '/refused': '<script>document.title = "inline"</script>',
};

let server: Server;
let browser: TestBrowser;
let origin: string;

before(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-security-policy', "default-src 'self' data:; script-src 'nonce-n'");
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(bodies[request.url ?? ''] ?? '<p>Nothing here</p>'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('with JavaScript on and off a page is read, and axe finds nothing on a good one and names what is wrong with a bad one', async () => {
  for (const [javaScriptEnabled, text] of [
    [true, 'With script'],
    [false, 'Without script'],
  ] as const) {
    await browser.withPage({ javaScriptEnabled }, async (tab) => {
      await tab.goto(`${origin}/good`);
      assert.equal(await tab.textContent('p'), text);
      await expectNoAxeViolations(tab);
      await tab.goto(`${origin}/bad`);
      const found = (await axeFindings(tab)).map((line) => line.split(':')[0]);
      assert.deepEqual(found.toSorted(), ['image-alt', 'label']);
      await assert.rejects(expectNoAxeViolations(tab), /image-alt/);
    });
  }
});

test('a failing script and a refused one fail the test', async () => {
  for (const [path, reason] of [
    ['/failing', /missing is not defined/],
    ['/refused', /Content Security Policy/],
  ] as const) {
    await assert.rejects(
      browser.withPage({}, (tab) => tab.goto(`${origin}${path}`)),
      reason,
    );
  }
});

test('nothing outside this machine has an address', async () => {
  await browser.withPage({}, async (tab) => {
    await assert.rejects(tab.goto('http://example.org/'), /ERR_NAME_NOT_RESOLVED/);
  });
});

test('a screenshot has letters', async () => {
  await browser.withPage({ viewport: { width: 320, height: 200 } }, async (tab) => {
    await tab.goto(`${origin}/good`);
    const wide = await tab.evaluate(() => document.querySelector('p')?.getClientRects()[0]?.height);
    assert.ok((wide ?? 0) > 8);
    const picture = await tab.screenshot();
    assert.deepEqual([...picture.subarray(1, 4)], [...Buffer.from('PNG')]);
    assert.ok(picture.length > 1500, 'the picture is not empty');
  });
});
