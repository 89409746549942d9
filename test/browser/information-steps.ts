import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { choose, type Desk, reloadUntil, signIn } from './job-steps.ts';

/** An office: who states, and who agrees where its policy wants two people. */
export interface Office {
  readonly desk: Desk;
  readonly officer: string;
  readonly colleague: string;
}

const main = (page: Page) =>
  page.locator('main form button.govuk-button:not([name], [aria-hidden="true"])').first();

/** Sends what the check page shows; a colleague agrees where it takes two, and the officer comes back. */
async function send({ desk, officer, colleague }: Office): Promise<void> {
  const { page } = desk;
  await page.locator('button[name="confirmed"]').click();
  await page.waitForURL(/done=/);
  if (!page.url().includes('/proposals?done=proposed')) return;
  await signIn(desk, colleague);
  await page.goto(`${desk.base}/proposals`);
  await page.locator('main a[href^="/proposals/"]').last().click();
  await page.waitForURL(/\/proposals\/[^/?]+$/);
  await desk.look('proposal');
  await main(page).click();
  await page.waitForURL(/done=stated/);
  await signIn(desk, officer);
}

/** Fills in an act's form in a case and sends it. */
export async function state(
  office: Office,
  caseId: string,
  slug: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const { desk } = office;
  await desk.page.goto(`${desk.base}/cases/${caseId}/${slug}`);
  for (const [name, value] of Object.entries(values)) {
    await desk.page.locator(`main [name="${name}"]`).fill(value);
  }
  await desk.look(`act-${slug}`);
  await main(desk.page).click();
  await desk.look(`act-${slug}-check`);
  await send(office);
}

/** Offers information under one limit on its use; gives the id of the case. A mistake on the way. */
export async function offer(
  office: Office,
  what: { readonly to: string; readonly title: string; readonly limit: string },
): Promise<string> {
  const { desk } = office;
  const { page } = desk;
  await page.goto(`${desk.base}/offer`);
  await choose(page.locator('[name="to-authority"]'), what.to);
  await page.locator('button[name="change"]').first().click();
  await page.locator('[name="title"]').fill(what.title);
  await choose(page.locator('[name="under"]'), 'CETS185');
  await page.locator('[name="conditions.0.sort"][value="use-limit"]').check();
  await page.locator('[name="conditions.0.text"]').fill(what.limit);
  await main(page).click();
  // What it concerns was left out: it is named, and nothing that was typed is gone.
  await page.locator('.govuk-error-summary').waitFor();
  await desk.look('offer-wrong');
  assert.equal(await page.locator('[name="conditions.0.text"]').inputValue(), what.limit);
  await page.locator('[name="concerns"]').fill('From where the operator of the market signs in.');
  await main(page).click();
  await page.getByText(what.limit).first().waitFor();
  await desk.look('offer-check');
  await send(office);
  return /\/cases\/([^/?]+)/.exec(page.url())?.[1] ?? assert.fail(page.url());
}

/** What the page of the export says: whether it gives the case, or which limits keep it here. */
export async function exportStands(desk: Desk, caseId: string, limit: string): Promise<boolean> {
  await desk.page.goto(`${desk.base}/cases/${caseId}/export`);
  const given = await desk.page.locator('main form[action$="/export"] button').count();
  await desk.look(given > 0 ? 'export' : 'export-stopped');
  if (given === 0) await desk.page.getByText(limit).first().waitFor();
  return given > 0;
}

/** Waits until a case shows what the other side said. */
export const arrives = (desk: Desk, caseId: string, text: RegExp): Promise<void> =>
  reloadUntil(desk, `${desk.base}/cases/${caseId}`, text);
