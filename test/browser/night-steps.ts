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
    await alarm.waitFor();
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

/**
 * One page, one officer alone: asks an authority in an emergency, at night in Tokyo.
 *
 * @param from where the form is opened from, if something is filled in already
 */
export async function asksInEmergency(
  desk: Desk,
  whom: string,
  from = '/emergency',
): Promise<void> {
  const { page, base } = desk;
  await page.goto(`${base}${from}`);
  await desk.look('emergency');
  const fill = (name: string, value: string) => page.locator(`main [name="${name}"]`).fill(value);
  await fill('why', 'A girl of nine was taken from school; the caller says she dies at dawn.');
  await fill('conduct', 'He called her parents at 02:50 through an account on a service.');
  await fill('offence', 'Kidnapping for ransom');
  await fill('before', '05:30');
  await fill('wanted', 'Who holds the address, and where it is used from.');
  await fill('targets', '193.107.86.49');
  await fill('from', '2026-11-22 02:50');
  await fill('call-back', '+81355500142');
  await page.locator('main [name="zone"]').first().fill('Asia/Tokyo');
  await page.locator('main [name="confidential"][value="yes"]').check();
  await page.locator(`main [name="ask"][value="${whom}"]`).check();
  await page.locator('main form button.govuk-button').first().click();
  await page.waitForURL(/\/emergency\/check/);
  await desk.look('emergency-check');
  await page.locator('main form button.govuk-button').first().click();
  await page.waitForURL(/\/cases\/[^/]+\/reach/);
}
