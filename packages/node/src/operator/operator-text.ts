import { draftNotes, plainly, sentencesOf, type Words } from '@comity/words';
import type { News } from './news.ts';

/** What an operator reads. */
export interface OperatorText {
  readonly subject: string;
  readonly text: string;
}

/** Whose node it is, and on which machine. */
export interface Whose {
  readonly participant: string;
  readonly machine: string;
}

/** Puts news of the node into words: what the doctor says, nothing of a case. */
export function operatorText(
  words: Words,
  news: readonly News[],
  { participant, machine }: Whose,
): OperatorText {
  const wrong = news.filter(({ sort }) => sort !== 'well');
  const subject = plainly(
    wrong.length > 0
      ? words.t('operator.subject-wrong', { participant, n: wrong.length })
      : words.t('operator.subject-well', { participant, n: news.length }),
  );
  const lines = news.flatMap(({ sort, trouble: { check, why, since } }) => [
    words.t(`operator.line-${sort}`, {
      at: words.t(`doctor.at-${check}`),
      since: words.at(since, 'UTC', 'second'),
    }),
    `  ${sentencesOf(words, why)}`,
    '',
  ]);
  const end = [words.t('operator.machine', { machine }), words.t('operator.ask')];
  const text = [...lines, ...end, ...draftNotes(words)].map(plainly).join('\n');
  return { subject, text: `${text}\n` };
}

/** That the ways to the operator are tried. */
export const trialText = (words: Words, { participant, machine }: Whose): OperatorText => ({
  subject: plainly(words.t('operator.subject-trial', { participant })),
  text: [words.t('operator.trial'), words.t('operator.machine', { machine }), ...draftNotes(words)]
    .map((line) => `${plainly(line)}\n`)
    .join(''),
});
