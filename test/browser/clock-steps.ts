import assert from 'node:assert/strict';
import type { Desk } from './job-steps.ts';

/** Opens a page, and looks for each of these in what it says. */
export async function shows(desk: Desk, path: string, ...texts: readonly RegExp[]): Promise<void> {
  await desk.page.goto(`${desk.base}${path}`);
  const text = plain(await desk.page.locator('body').textContent());
  for (const each of texts) assert.match(text, each, path);
}

/** A text without marks of direction, on one line. */
export const plain = (text: string | null): string =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What runs, or was missed: what of whom, when by the clock here and there, and who owes it. */
export async function clocksOf(
  desk: Desk,
  which: 'running' | 'missed',
): Promise<readonly string[]> {
  await desk.page.goto(`${desk.base}/clocks`);
  const table = which === 'missed' ? '[aria-labelledby="missed"] table' : '.c-stack > div > table';
  const rows = await desk.page.locator(`${table} tbody tr:not(.c-band)`).all();
  return Promise.all(
    rows.map(async (row) => {
      const what = await row
        .locator('td:nth-child(2) a')
        .evaluate((a) => a.firstChild?.textContent);
      const [here, there] = [
        await row.locator('td:nth-child(3) time').textContent(),
        await row.locator('td:nth-child(3) small').textContent(),
      ];
      const whose = await row
        .locator('td')
        .nth(which === 'missed' ? 4 : 5)
        .textContent();
      return [what ?? '', `${here} ${there}`, whose].map((one) => plain(one)).join(' | ');
    }),
  );
}

/** What was said by voice and is not written, as the page says it. */
export async function spokenOf(desk: Desk): Promise<readonly string[]> {
  await desk.page.goto(`${desk.base}/clocks`);
  const rows = await desk.page.locator('li:has(a[href^="/spoken/"])').allTextContents();
  return rows.map(plain);
}
