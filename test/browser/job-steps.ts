import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { until } from '../wait.ts';
import { expectNoAxeViolations } from './axe.ts';

/** An officer at a browser, at one node. */
export interface Desk {
  readonly page: Page;
  readonly base: string;
  /** Looks at the page: axe, and a picture where one is wanted. */
  look(name: string): Promise<void>;
}

/** Signs in with one click, as training allows; whoever was at the desk signs out first. */
export async function signIn(desk: Desk, officer: string): Promise<void> {
  await desk.page.goto(`${desk.base}/`);
  const out = desk.page.locator('form[action="/sign-out"] button');
  if ((await out.count()) > 0) await out.click();
  await desk.page.goto(`${desk.base}/sign-in`);
  await desk.page.getByRole('button', { name: new RegExp(officer) }).click();
  await desk.page.waitForURL(`${desk.base}/`);
}

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);

/** A choice of a short list; of a long one, where scripts run, the name is typed. */
export async function choose(list: Locator, value: string): Promise<void> {
  if (await list.isVisible()) {
    await list.selectOption(value);
    return;
  }
  const name = (await list.locator(`option[value="${value}"]`).textContent()) ?? value;
  await list.locator('xpath=following-sibling::input[1]').fill(name);
}

export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const found = field(page, name);
    const type = await found.first().evaluate((e) => `${e.tagName} ${e.getAttribute('type')}`);
    if (type.startsWith('SELECT')) await choose(found, value);
    else if (type === 'INPUT radio' || type === 'INPUT checkbox') {
      await page.locator(`main [name="${name}"][value="${value}"]`).check();
    } else await found.fill(value);
  }
}

export const submit = async (page: Page, value: string): Promise<void> => {
  await page.locator(`button[value="${value}"]:not([aria-hidden="true"])`).first().click();
};

/** From the facts to a request that is sent; gives the id of the case. Makes mistakes on the way. */
export async function askForPreservation(
  desk: Desk,
  what: {
    readonly title: string;
    readonly first: string;
    readonly second: string;
    /** `urgent` unless told. */
    readonly urgency?: string;
  },
): Promise<string> {
  const { page } = desk;
  await signIn(desk, what.first);
  await page.goto(`${desk.base}/new-request?about=all`);
  await desk.look('new-request');
  await submit(page, 'parts.0.targets:ip');
  await fill(page, {
    'parts.0.measure': 'preservation',
    'parts.0.wanted': 'An image of the server and its traffic logs since 1 May 2013.',
    to: 'ISL',
    toAuthority: 'ISL.police-247',
    title: what.title,
    'offences.0.pinpoint': 'CETS185:2',
    conduct: 'A hidden market for drugs and intrusion tools runs on a rented server in Iceland.',
    'parts.0.targets.0.address': '193.107.86.49',
    'parts.0.targets.0.port': '443',
    'parts.0.targets.0.period.from': '2013-02-30',
    'parts.0.targets.0.period.to': '2013-05-15',
    'parts.0.targets.0.period.zone': 'UTC',
    'parts.0.targets.0.custodian': 'A hosting company in Reykjavik',
    'urgency.level': what.urgency ?? 'urgent',
    'urgency.why': 'The operator can wipe the server at any time.',
    'investigation.reference': 'NYS-2013-1',
    sensitivity: 'normal',
    confidentialityRequested: 'yes',
    language: 'en',
  });
  await submit(page, 'save');
  // The impossible day is named, and nothing that was typed is gone.
  await page.getByText('2013-02-30', { exact: false }).first().waitFor();
  await desk.look('facts-wrong');
  assert.equal(await field(page, 'parts.0.targets.0.period.from').inputValue(), '2013-02-30');
  assert.equal(await field(page, 'parts.0.targets.0.address').inputValue(), '193.107.86.49');
  await fill(page, { 'parts.0.targets.0.period.from': '2013-05-01' });
  await submit(page, 'go');
  await page.waitForURL(/\/avenue/);
  await desk.look('avenues');
  await submit(page, 'main:CETS185');
  await submit(page, 'go');
  await page.waitForURL(/\/contents/);
  // Going on with nothing filled in names each thing that the convention asks for.
  await submit(page, 'go');
  await desk.look('contents-missing');
  await page.goto(page.url().replace(/\/(check|contents).*$/, '/contents'));
  await fill(page, {
    'parts.0.contents.dataRelationToOffence': 'The data hold the records of the sales.',
    'parts.0.contents.necessity': 'The operator can wipe the server at any time.',
  });
  const intends = field(page, 'parts.0.contents.intendsMlaRequest');
  if ((await intends.first().getAttribute('type')) === 'checkbox') await intends.check();
  else await intends.fill('A request for disclosure follows within 60 days.');
  await submit(page, 'go');
  await page.waitForURL(/\/check/);
  await desk.look('check');
  await page.goto(page.url().replace(/\/check.*$/, '/approve'));
  await desk.look('approve');
  const draft = page.url().replace(/^.*\/drafts\/([^/?]+).*$/, '$1');
  await approve(desk);
  if (!/\/cases\//.test(page.url())) {
    await signIn(desk, what.second);
    await page.goto(`${desk.base}/drafts/${draft}/approve`);
    await approve(desk);
  }
  await page.waitForURL(/\/cases\//);
  return page.url().replace(/^.*\/cases\/([^/?]+).*$/, '$1');
}

async function approve({ page }: Desk): Promise<void> {
  await page.locator('form[action$="/approve"] button').first().click();
  await page.waitForLoadState();
}

/** Fills in the form of one act and sends it, through its check page where it has one. */
export async function act(
  desk: Desk,
  what: {
    readonly caseId: string;
    readonly slug: string;
    readonly values: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const { page } = desk;
  await page.goto(`${desk.base}/cases/${what.caseId}/${what.slug}`);
  await fill(page, what.values);
  await desk.look(`act-${what.slug}`);
  await page.locator('main form button.govuk-button:not([name="add"])').first().click();
  const confirm = page.locator('button[name="confirmed"]');
  if ((await confirm.count()) > 0) {
    await desk.look(`act-${what.slug}-check`);
    await confirm.click();
  }
  await page.waitForURL(/\/cases\/[^/]+\?done=/);
}

/** Answers every open question of a case. */
export async function answerQuestions(desk: Desk, caseId: string, text: string): Promise<void> {
  const { page } = desk;
  await page.goto(`${desk.base}/cases/${caseId}/answer`);
  for (const box of await page.locator('textarea[name^="answers."]').all()) await box.fill(text);
  await desk.look('act-answer');
  await page.locator('main form button.govuk-button:not([name="add"])').first().click();
  await page.waitForURL(/\/cases\/[^/]+\?done=/);
}

/** Loads a page again until it shows something. */
export async function reloadUntil(desk: Desk, url: string, text: RegExp): Promise<void> {
  const shows = async (): Promise<boolean> => {
    await desk.page.goto(url);
    return (await desk.page.getByText(text).count()) > 0;
  };
  await until(`${url} shows ${text}`, shows, 500);
}

/** Looks by day and in the dark, on a telephone and on a desk, and leaves the page as it was. */
export async function checkEveryWay(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ ...size, width });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await check(page);
    }
  }
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
}

/** Looks: no axe finding, no sideways scrolling. */
export async function check(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(wide <= 1, `${page.url()} scrolls sideways by ${wide} px`);
}
