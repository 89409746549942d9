// How the plays type and read, whatever the act: one place for what they all do.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type Desk, fill } from './job-steps.ts';

/** What is typed into a form, by the names of its fields; a number is a choice by its place. */
export type Typed = Readonly<Record<string, string | number>>;

/** The one primary button of a page. */
export const main = (page: Page) =>
  page.locator('main form button.govuk-button:not([name], [aria-hidden="true"])').first();

/** A day (2026-11-24) as the three fields of a form. */
export function day(name: string, date: string): Typed {
  const [year = '', month = '', of = ''] = date.split('-').map((part) => String(Number(part)));
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: of };
}

/** Types into the page as it stands, opening what is folded over a choice. */
export async function types(page: Page, typed: Typed): Promise<void> {
  for (const [name, value] of Object.entries(typed)) {
    const group = page.locator(`main details:not([open]):has([name="${name}"][value="${value}"])`);
    if ((await group.count()) > 0) await group.locator('> summary').click();
    if (typeof value === 'number') {
      await page.locator(`main [name="${name}"]`).selectOption({ index: value });
    } else await fill(page, { [name]: value });
  }
}

/** Fills in the form of an act, as its address opens it, and sends it. */
export async function says(desk: Desk, caseId: string, slug: string, typed: Typed): Promise<void> {
  await desk.page.goto(`${desk.base}/cases/${caseId}/${slug}`);
  await types(desk.page, typed);
  await sends(desk, caseId);
}

/** Sends the form of an act that is open, through its check page where it has one. */
export async function sends({ page }: Desk, caseId: string): Promise<void> {
  await main(page).click();
  const confirm = page.locator('button[name="confirmed"]');
  if ((await confirm.count()) > 0) await confirm.click();
  await page.waitForURL((url) => url.pathname === `/cases/${caseId}` && url.search !== '');
}

/** Opens a page and finds what is said there; of a case by its id. */
export async function reads({ page, base }: Desk, where: string, ...texts: readonly string[]) {
  await page.goto(where.startsWith('/') ? `${base}${where}` : `${base}/cases/${where}`);
  const said = ((await page.locator('main').textContent()) ?? '').replace(/[\u2066-\u2069]/g, '');
  for (const text of texts) assert.ok(said.includes(text), `${text} on ${page.url()}`);
}
