import assert from 'node:assert/strict';
import { addDays, dayIn } from '@comity/law';
import { act, answerQuestions, type Desk, reloadUntil } from './job-steps.ts';

/** From the acknowledgement to the confirmation, with a question on the way. */
export async function preserve(ann: Desk, katrin: Desk, caseId: string): Promise<void> {
  await act(katrin, { caseId, slug: 'acknowledge', values: {} });
  await act(katrin, {
    caseId,
    slug: 'triage',
    values: { capability: 'full', capacity: 'full', priority: 'high' },
  });
  await act(katrin, {
    caseId,
    slug: 'ask',
    values: { 'questions.0': 'Which address had the server on 15 May 2013?' },
  });
  await reloadUntil(ann, `${ann.base}/cases/${caseId}`, /Which address had the server/);
  await answerQuestions(ann, caseId, '193.107.86.49, port 443.');
  await reloadUntil(katrin, `${katrin.base}/cases/${caseId}`, /193\.107\.86\.49, port 443/);
  await act(katrin, {
    caseId,
    slug: 'confirm',
    values: {
      preserved: 'An image of the server and the traffic logs.',
      legalBasis: 'Code of Criminal Procedure, Article 87',
    },
  });
  await reloadUntil(ann, `${ann.base}/cases/${caseId}`, /Article 87/);
  await ann.look('case');
}

/** The fields of a day, as a form asks for them: so many days after the one that the page says it is. */
async function dayAhead(
  { page }: Desk,
  name: string,
  days: number,
): Promise<Readonly<Record<string, string>>> {
  const now = await page.locator('.c-foot__time time').first().getAttribute('datetime');
  const ahead = addDays(dayIn(now ?? '', 'UTC'), days);
  const [year = '', month = '', day = ''] = ahead.split('-');
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: day };
}

/** A longer preservation is asked for, and granted. */
export async function extend(ann: Desk, katrin: Desk, caseId: string): Promise<void> {
  await act(ann, {
    caseId,
    slug: 'extension-requested',
    values: { ...(await dayAhead(ann, 'until', 150)), why: 'The court sits only in the new year.' },
  });
  await reloadUntil(katrin, `${katrin.base}/cases/${caseId}`, /only in the new year/);
  await act(katrin, {
    caseId,
    slug: 'preservation-extended',
    values: {
      ...(await dayAhead(katrin, 'lastDay', 150)),
      legalBasis: 'Order of the District Court',
    },
  });
  await reloadUntil(ann, `${ann.base}/cases/${caseId}`, /Order of the District Court/);
}

/** The request that follows begins with what the case knows, and asks for the data that is kept. */
export async function followedBy(ann: Desk, caseId: string): Promise<void> {
  const { page } = ann;
  await page.goto(`${ann.base}/cases/${caseId}`);
  await page.locator('main a.govuk-button[href*="new-request"]').first().click();
  await ann.look('follow-up');
  const measure = page.locator('main [name="parts.0.measure"]');
  const isRadio = (await measure.first().getAttribute('type')) === 'radio';
  const chosen = isRadio
    ? await page.locator('main [name="parts.0.measure"]:checked').inputValue()
    : await measure.inputValue();
  assert.equal(chosen, 'stored-data-access');
  const address = page.locator('main [name="parts.0.targets.0.address"]');
  assert.equal(await address.inputValue(), '193.107.86.49');
}
