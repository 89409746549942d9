import assert from 'node:assert/strict';
import { until } from '../../../test/wait.ts';
import type { Browser } from './made-node.ts';
import { casesAt, type Made } from './made-pair.ts';

/** What an officer types at night, so that it can be found again where it must not be. */
export const TYPED = {
  why: 'A child was taken, and its kidnapper writes now.',
  conduct: 'On 30 November 2026 the account quillfeather_0322 wrote to the parents from Bergen.',
} as const;

/** What a page says, without its marks. */
const plain = (page: string): string =>
  page
    .replace(/^[\s\S]*<main/, '<main')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 4_000);

/** Asks another State for what cannot wait, by the short form of the desk. @returns id of the case */
export async function askAtDesk(officers: readonly Browser[], to: Made): Promise<string> {
  const [officer, second] = officers;
  assert.ok(officer !== undefined && second !== undefined);
  const form = {
    ...TYPED,
    ...{ offence: 'Kidnapping', wanted: 'Who holds the account.', ask: to.authority },
    ...{ targets: 'quillfeather_0322 on the streaming service', language: 'en' },
    ...{ 'call-back': '+4721234567', confidential: 'yes' },
  };
  const begun = await officer.send('/emergency', form, '/emergency');
  const check = begun.headers.get('location') ?? '';
  assert.match(check, /^\/emergency\/check\?draft=/, plain(await begun.text()));
  const page = await officer.page(check);
  const [, draft = ''] = /name="draft" value="([^"]+)"/.exec(page) ?? [];
  assert.notEqual(draft, '', plain(page));
  const sent = await officer.send('/emergency/check', { draft }, check);
  const isHalf = sent.headers.get('location') === '/drafts?done=approved';
  // By day the office is open, and a second officer agrees.
  const done = isHalf ? await agreeAtDesk(second, draft.split(':')[0] ?? '') : sent;
  const [, caseId = ''] = /^\/cases\/([^/?]+)/.exec(done.headers.get('location') ?? '') ?? [];
  assert.notEqual(caseId, '', plain(await done.text()));
  return decodeURIComponent(caseId);
}

/** The officer whose agreement a draft wants yet gives it. */
async function agreeAtDesk(officer: Browser, draft: string): Promise<Response> {
  const path = `/drafts/${draft}/approve`;
  const [, version = ''] = /name="version" value="([0-9]+)"/.exec(await officer.page(path)) ?? [];
  return officer.send(path, { version }, path);
}

/** Says something in a case by the form of the desk, once the case is there. */
export async function sayAtDesk(
  officer: Browser,
  { at, caseId, text }: { readonly at: Made; readonly caseId: string; readonly text: string },
): Promise<void> {
  await until(`${at.authority} has ${caseId}`, async () =>
    (await casesAt(at)).some((each) => each.case === caseId),
  );
  const path = `/cases/${caseId}/message`;
  const said = await officer.send(path, { text, confirmed: 'yes' }, path);
  assert.match(said.headers.get('location') ?? '', /done=message/, plain(await said.text()));
}

/** Waits until an officer reads something on the page of a case. */
export const readsAtDesk = (officer: Browser, caseId: string, text: string): Promise<void> =>
  until(
    `${text} is read`,
    async () => (await officer.page(`/cases/${caseId}`)).includes(text),
    500,
  );
