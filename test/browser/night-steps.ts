import { type Desk, reloadUntil } from './job-steps.ts';

/** Takes the watch, and lets the page ring where a browser can. */
export async function takeWatch(desk: Desk): Promise<void> {
  const { page, base } = desk;
  await page.goto(`${base}/night`);
  const take = page.getByRole('button', { name: 'Take the watch' });
  if ((await take.count()) > 0) await take.click();
  await page.getByText('You have the watch').first().waitFor();
  await desk.look('night-quiet');
}

/**
 * Sees an alarm come and takes it in hand: with scripts the page brings it by itself and one key
 * takes it; without, the page is loaded again and a button does.
 */
export async function takesInHand(desk: Desk, title: string, scripts: boolean): Promise<void> {
  const { page, base } = desk;
  const alarm = page.locator('article.c-alarm--top').filter({ hasText: title });
  if (scripts) {
    await page.getByRole('button', { name: 'Let this browser ring aloud' }).click();
    await alarm.waitFor({ timeout: 30_000 });
  } else {
    await reloadUntil(desk, `${base}/night`, new RegExp(title));
  }
  await desk.look('night-alarm');
  if (scripts) await page.keyboard.press('a');
  else await alarm.getByRole('button', { name: 'I have it' }).click();
  await page.waitForURL(/\/night\?done=taken/);
  await page.getByText('You have it in hand').waitFor();
  await alarm.waitFor({ state: 'detached' });
  if (scripts) await page.getByRole('button', { name: 'Silence this browser' }).click();
}

/** Waits until the sender's page of who has been reached says so. */
export async function reachShows(desk: Desk, caseId: string, text: RegExp): Promise<void> {
  await reloadUntil(desk, `${desk.base}/cases/${caseId}/reach`, text);
}
