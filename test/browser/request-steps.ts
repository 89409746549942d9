import assert from 'node:assert/strict';
import { type Desk, signIn, submit } from './job-steps.ts';
import { type Typed, types } from './talk.ts';

/** One measure that is asked for, and what it is aimed at. */
export interface PartTyped {
  readonly measure: string;
  readonly wanted: string;
  /** Fields of its first target, an IP address, by the last part of their names; none: as carried over. */
  readonly target?: Typed;
  /** What the instrument asks for, by name: those that are asked on the page are typed. */
  readonly contents: Readonly<Record<string, string>>;
}

/** A request as an officer types it, one question a page. */
export interface RequestTyped {
  readonly to: string;
  readonly toAuthority: string;
  readonly title: string;
  readonly parts: readonly PartTyped[];
  readonly offences: Typed;
  readonly conduct: string;
  readonly urgency: Typed;
  readonly matter?: Typed;
  readonly handling: Typed;
  /** The instrument that each part rests on. */
  readonly basis: string;
  /** Who types it, and who agrees. */
  readonly first: string;
  readonly second: string;
}

/** Types a request page by page, from its first word to both signatures; gives the id of its case. */
export async function asksPageByPage(desk: Desk, asked: RequestTyped): Promise<string> {
  await signIn(desk, asked.first);
  await desk.page.goto(`${desk.base}/new-request`);
  await onePage(desk, 'whom', { to: asked.to, toAuthority: asked.toAuthority, title: asked.title });
  await typesParts(desk, asked.parts);
  await onePage(desk, 'offences', asked.offences);
  await onePage(desk, 'conduct', { conduct: asked.conduct });
  await onePage(desk, 'urgency', asked.urgency);
  await onePage(desk, 'matter', asked.matter ?? {});
  await onePage(desk, 'handling', asked.handling);
  return fromAvenuesToRelease(desk, asked);
}

/** Types one page of the facts, looks at it, and goes on. */
async function onePage(desk: Desk, about: string, typed: Typed): Promise<void> {
  assert.equal(await desk.page.locator('main input[name="about"]').inputValue(), about);
  await types(desk.page, typed);
  await desk.look(`facts-${about}`);
  await submit(desk.page, 'go');
  await desk.page.waitForLoadState();
}

async function typesParts(desk: Desk, parts: readonly PartTyped[]): Promise<void> {
  const { page } = desk;
  for (const [index, { measure, wanted, target }] of parts.entries()) {
    if (index > 0) await submit(page, 'parts:');
    // A further part begins with the targets of the one before.
    const at = `parts.${index}`;
    const address = page.locator(`main [name="${at}.targets.0.address"]`);
    if (target !== undefined && (await address.count()) === 0)
      await submit(page, `${at}.targets:ip`);
    const aimed = Object.entries(target ?? {}).map(([name, value]) => [
      `${at}.targets.0.${name}`,
      value,
    ]);
    await types(page, {
      [`${at}.measure`]: measure,
      [`${at}.wanted`]: wanted,
      ...(Object.fromEntries(aimed) as Typed),
    });
  }
  await onePage(desk, 'measures', {});
}

/** From the avenues of a draft, which is open, to both signatures; gives the id of the case. */
export async function fromAvenuesToRelease(
  desk: Desk,
  { parts, basis, second }: Pick<RequestTyped, 'parts' | 'basis' | 'second'>,
): Promise<string> {
  const { page } = desk;
  for (const _part of parts) {
    await page.waitForURL(/\/avenue/);
    await desk.look('avenues');
    await submit(page, `main:${basis}`);
    await page.waitForLoadState();
    // The first way that is open leads on by itself; another one is looked at once more.
    const stays =
      /\/avenue/.test(page.url()) && (await page.locator('button[value="go"]').count()) > 0;
    if (stays) await submit(page, 'go');
  }
  await page.waitForURL(/\/contents/);
  const draft = /\/drafts\/([^/?]+)/.exec(page.url())?.[1] ?? assert.fail(page.url());
  for (const [index, { contents }] of parts.entries()) {
    for (const [name, value] of Object.entries(contents)) {
      const field = `parts.${index}.contents.${name}`;
      const asked = page.locator(`main [name="${field}"]`);
      if ((await asked.count()) === 0) continue;
      // A sentence that stands ready is ticked.
      if ((await asked.first().getAttribute('type')) === 'checkbox') await asked.first().check();
      else await types(page, { [field]: value });
    }
  }
  await desk.look('contents');
  await submit(page, 'go');
  await page.waitForURL(/\/check/);
  await desk.look('check');
  await page.goto(`${desk.base}/drafts/${draft}/approve`);
  await desk.look('approve');
  await agrees(desk);
  if (!/\/cases\//.test(page.url())) {
    await signIn(desk, second);
    await page.goto(`${desk.base}/drafts/${draft}/approve`);
    await agrees(desk);
  }
  await page.waitForURL(/\/cases\//);
  return /\/cases\/([^/?]+)/.exec(page.url())?.[1] ?? assert.fail(page.url());
}

async function agrees({ page }: Desk): Promise<void> {
  await page.locator('form[action$="/approve"] button').first().click();
  await page.waitForLoadState();
}
