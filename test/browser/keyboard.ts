import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Tabs until a place is reached, at most; the longest page here has fewer. */
const TABS_MAX = 120;

interface Held {
  /** Whether it is what was looked for. */
  readonly found: boolean;
  /** What stands there, for whoever reads why a test failed. */
  readonly what: string;
  /** Whether something marks it on the screen, and it lies on the screen. */
  readonly seen: boolean;
  /** Whether the keyboard is on nothing. */
  readonly lost: boolean;
}

/** What has the keyboard, held against a CSS selector. */
const held = (page: Page, selector: string): Promise<Held> =>
  page.evaluate((wanted) => {
    const one = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    const { width, height, bottom, top } = one.getBoundingClientRect();
    const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    return {
      found: one.matches(wanted),
      what: `${one.tagName} ${one.id} ${(one.textContent ?? '').trim().slice(0, 40)}`,
      seen: marked && width > 0 && height > 0 && bottom > 0 && top < innerHeight,
      lost: one === document.body,
    };
  }, selector);

/** Goes by Tab to what a selector names, and fails where the way is not to be seen. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const way: string[] = [];
  for (let tab = 0; tab < TABS_MAX; tab += 1) {
    const now = await held(page, selector);
    way.push(now.what);
    if (now.found) {
      assert.ok(now.seen, `${selector} is not marked where it has the keyboard`);
      return;
    }
    if (tab > 0 && !now.lost) assert.ok(now.seen, `not marked: ${now.what}`);
    await page.keyboard.press('Tab');
  }
  assert.fail(`no way by Tab to ${selector}: ${way.join(' | ')}`);
}

/** Types into a field that Tab leads to. */
export async function types(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** That the keyboard is on something that can be seen, and not on nothing. */
export async function isNotLost(page: Page, selector: string): Promise<void> {
  const now = await held(page, selector);
  assert.ok(now.found && now.seen, `the keyboard is on ${now.what}, not on ${selector}`);
}
