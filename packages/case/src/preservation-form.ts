import type { Problem } from '@comity/base';
import type { FormContext, FormFindings } from './acts/kind.ts';
import type { PreservationConfirmed } from './acts/preservation-confirmed.ts';

/**
 * The form of a confirmation: days that do not contradict each other. A period under the minimum
 * is advice, not a stop: the State that preserves answers for it.
 */
export function preservationForm(
  content: PreservationConfirmed,
  { state, advice }: FormContext,
): FormFindings {
  const since = Temporal.PlainDate.from(content.since);
  const lastDay = Temporal.PlainDate.from(content.lastDay);
  const days = since.until(lastDay).days;
  if (days < 0) return { missing: [endsBeforeStart(content)], warnings: [] };
  const warnings: Problem[] = [];
  const minimum = advice.minimumPreservation;
  if (minimum !== undefined && days < minimum.days) {
    const enough = since.add({ days: minimum.days }).toString();
    warnings.push({
      code: 'preservation-under-minimum',
      text: `The data is kept for ${days} days; at least ${minimum.days} are owed.`,
      at: 'lastDay',
      pinpoint: minimum.pinpoint,
      next: `Keep it until ${enough} at least, or say in the remarks why that is not possible.`,
    });
  }
  const measure = state.requesting.request?.content?.measure;
  if (measure !== undefined && measure !== 'preservation') {
    warnings.push({
      code: 'not-asked-for',
      text: `The request asks for ${measure}, not for preservation.`,
    });
  }
  return { missing: [], warnings };
}

const endsBeforeStart = ({ since, lastDay }: PreservationConfirmed): Problem => ({
  code: 'end-before-start',
  text: `The last day, ${lastDay}, is before the first, ${since}.`,
  at: 'lastDay',
  next: 'Correct one of the two days.',
});
