import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { axeFindings } from '../../../../test/browser/axe.ts';
import { launchBrowser, type TestBrowser } from '../../../../test/browser/launch.ts';
import type { DeskClient } from './desk-client.ts';
import { openWalk } from './walk-desks.ts';

/** English, letters that swell, and right to left; with scripts and without. */
const WALKS = [
  { language: 'en', javaScriptEnabled: false },
  { language: 'en-XA', javaScriptEnabled: true },
  { language: 'ar-XB', javaScriptEnabled: false },
] as const;

describe('every screen', () => {
  let browser: TestBrowser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const { language, javaScriptEnabled } of WALKS) {
    const scripts = javaScriptEnabled ? 'with' : 'without';
    it(`in ${language}, ${scripts} JavaScript, at 320 px`, async () => {
      const walk = await openWalk(language);
      try {
        const addresses = new Map<DeskClient, string>();
        for (const client of walk.clients) {
          addresses.set(client, await client.desk.listen({ port: 0, host: '127.0.0.1' }));
        }
        const seen = await walk.seen();
        const options = { javaScriptEnabled, viewport: { width: 320, height: 900 } };
        await browser.withPage(options, async (page, context) => {
          const found: string[] = [];
          for (const { screen, client, url } of seen) {
            const address = addresses.get(client) ?? '';
            await enter(context, client, address);
            await page.goto(address + url);
            for (const trouble of [...(await troubles(page)), ...(await axeFindings(page))]) {
              found.push(`${screen.name} (${url}): ${trouble}`);
            }
          }
          assert.deepEqual(found, []);
        });
      } finally {
        await walk.close();
      }
    });
  }
});

/** The cookies of the officer who signed in, for the browser. */
const enter = (context: BrowserContext, client: DeskClient, url: string): Promise<void> =>
  context.addCookies([...client.cookies()].map(([name, value]) => ({ name, value, url })));

/** What a page lacks: one title, its width, forms and links that need no script. */
const troubles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const titles = document.querySelectorAll('h1').length;
    if (titles !== 1) found.push(`${titles} titles of the first level`);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`${scrollWidth - clientWidth} px too wide`);
    for (const box of document.querySelectorAll('main *')) {
      const scrolls = /auto|scroll/.test(getComputedStyle(box).overflowX);
      const marked = box.hasAttribute('aria-label') && box.getAttribute('tabindex') === '0';
      if (
        scrolls &&
        box.scrollWidth > box.clientWidth + 1 &&
        !marked &&
        box.tagName !== 'TEXTAREA'
      ) {
        found.push(`scrolls sideways without a name or the keyboard: ${box.className}`);
      }
    }
    for (const form of document.querySelectorAll('form')) {
      if (!form.querySelector('button:not([type=button]), input[type=submit]')) {
        found.push(`a form that only a script can send: ${form.action}`);
      }
    }
    for (const link of document.querySelectorAll('a')) {
      const target = link.getAttribute('href') ?? '';
      if (target === '' || target === '#' || target.startsWith('javascript:')) {
        found.push(`a link that leads nowhere: ${link.textContent}`);
      }
    }
    return found;
  });
