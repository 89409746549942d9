import type { Fault } from '@comity/base';
import type { ContentOf } from '@comity/statements';
import type { FormContext, FormFindings } from './form.ts';

/**
 * The form of a confirmation: days that do not contradict each other. A period under the minimum
 * is advice, not a stop: the State that preserves answers for it.
 */
export function preservationForm(
  { since, lastDay }: ContentOf<'preservation-confirmed'>,
  { state, advice, parts }: FormContext,
): FormFindings {
  if (lastDay < since) {
    const problem: Fault = { code: 'end-before-start', params: { since, lastDay }, at: 'lastDay' };
    return { missing: [problem], warnings: [] };
  }
  const warnings: Fault[] = [];
  const minimum = advice.minimumPreservation;
  const enough = minimum?.lastDay(since);
  if (minimum !== undefined && enough !== undefined && lastDay < enough) {
    warnings.push({
      code: 'preservation-under-minimum',
      params: { days: minimum.days, enough },
      at: 'lastDay',
      pinpoint: minimum.pinpoint,
    });
  }
  for (const { id, measure } of state.parts) {
    if (!parts.includes(id) || measure === null || measure === 'preservation') continue;
    warnings.push({ code: 'not-asked-for', params: { measure } });
  }
  return { missing: [], warnings };
}
