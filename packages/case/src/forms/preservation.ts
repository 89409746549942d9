import type { Fault } from '@comity/base';
import type { ContentOf } from '@comity/statements';

/** The form of a confirmation: days that do not contradict each other. */
export const preservationForm = ({
  since,
  lastDay,
}: ContentOf<'preservation-confirmed'>): readonly Fault[] =>
  lastDay < since ? [{ code: 'end-before-start', params: { since, lastDay }, at: 'lastDay' }] : [];
