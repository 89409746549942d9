import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { axeFindings } from '../../../../test/browser/axe.ts';
import { launchBrowser, type TestBrowser } from '../../../../test/browser/launch.ts';
import type { Screen } from '../../src/index.ts';
import { DRESSED } from '../../src/screens/act/said-forms.tsx';
import { FORM_KINDS, slugOf } from '../../src/screens/act/slugs.ts';
import type { DeskClient } from './desk-client.ts';
import { openWalk, type Seen } from './walk-desks.ts';

/** English, letters that swell, and right to left; with scripts and without. One file each. */
export const WALKS = [
  { language: 'en', javaScriptEnabled: false },
  { language: 'en-XA', javaScriptEnabled: true },
  { language: 'ar-XB', javaScriptEnabled: false },
] as const;

/** So many tests make a walk: none takes longer than the runner's limit, on a busy machine either. */
const PARTS = 4;

/** The tests of the n-th walk. */
export function walkScreens(nth: 0 | 1 | 2): void {
  const { language, javaScriptEnabled } = WALKS[nth];
  const scripts = javaScriptEnabled ? 'with' : 'without';
  describe(`every screen in ${language}, ${scripts} JavaScript, at 320 px`, () => {
    let browser: TestBrowser;
    let walk: Awaited<ReturnType<typeof openWalk>>;
    let seen: readonly Seen[] = [];
    const addresses = new Map<DeskClient, string>();
    before(async () => {
      browser = await launchBrowser();
      walk = await openWalk(language);
      for (const client of walk.clients) {
        addresses.set(client, await client.desk.listen({ port: 0, host: '127.0.0.1' }));
      }
      seen = await walk.seen((screen) => isWalked(screen, nth));
    });
    after(async () => {
      await browser?.close();
      await walk?.close();
    });

    for (let part = 0; part < PARTS; part += 1) {
      it(`part ${part + 1} of ${PARTS}`, async () => {
        const ours = seen.filter((_, place) => place % PARTS === part);
        assert.ok(ours.length > 0);
        const options = { javaScriptEnabled, viewport: { width: 320, height: 900 } };
        await browser.withPage(options, async (page, context) => {
          const found: string[] = [];
          for (const { screen, client, url } of ours) {
            const address = addresses.get(client) ?? '';
            await enter(context, client, address);
            await page.goto(address + url);
            const axe = await axeFindings(page, isFirstWalk(screen, nth) ? 'whole' : 'of-language');
            for (const trouble of [...(await troubles(page)), ...axe]) {
              found.push(`${screen.name} (${url}): ${trouble}`);
            }
          }
          assert.deepEqual(found, []);
        });
      });
    }
  });
}

/** The forms of acts, which the same few components make of their descriptions. */
export const FORMS: readonly string[] = FORM_KINDS.map((kind) => `case.${slugOf(kind)}`);
/** Those with a look of their own, and the longest ones. */
export const WITH_LOOKS: ReadonlySet<string> = new Set(
  [...DRESSED, 'evidence-delivered' as const].map((kind) => `case.${slugOf(kind)}`),
);

/**
 * Whether a walk comes to a screen: to each, but that forms alike are shared out among the walks, so
 * that each is seen in one of them. What follows from descriptions is tested of every form without a
 * browser (`walk-words`, `kinds`).
 */
export function isWalked({ name }: Screen, nth: number): boolean {
  const place = FORMS.indexOf(name);
  return place < 0 || WITH_LOOKS.has(name) || place % WALKS.length === nth;
}

/** Whether no walk before this one comes to the screen. */
const isFirstWalk = (screen: Screen, nth: number): boolean =>
  !WALKS.slice(0, nth).some((_, earlier) => isWalked(screen, earlier));

/** The cookies of the officer who signed in, for the browser. */
const enter = (context: BrowserContext, client: DeskClient, url: string): Promise<void> =>
  context.addCookies([...client.cookies()].map(([name, value]) => ({ name, value, url })));

/** What a page lacks: one title, its width, forms and links that need no script. */
const troubles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const titles = document.querySelectorAll('h1').length;
    if (titles !== 1) found.push(`${titles} titles of the first level`);
    if (document.body.textContent?.includes('[object ')) found.push('shows a thing, not its words');
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
