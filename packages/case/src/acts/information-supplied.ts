import { z } from 'zod';
import { actId, COUNTS, LENGTHS, text } from '../fields.ts';
import type { RequestingKind } from './kind.ts';

/** Answers to questions; each names the act that asked and the question's number in it. */
export const InformationSupplied = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        asked: actId,
        question: z.int().min(1).max(COUNTS.questions),
        text: text(LENGTHS.long),
      }),
    )
    .min(1)
    .max(COUNTS.questions),
  remarks: text(LENGTHS.long).optional(),
});
export type InformationSupplied = z.infer<typeof InformationSupplied>;

/**
 * The requesting side answers. It gives the move back for every asking that its author had seen,
 * answered in full or not: what is still missing is asked again.
 */
export const informationSupplied: RequestingKind<'information-supplied', InformationSupplied> = {
  kind: 'information-supplied',
  by: 'requesting',
  content: InformationSupplied,
  needs: ['request', 'not-closed', 'not-withdrawn', 'something-asked'],
  pinpoints: { CETS185: ['CETS185:25(4)'] },
  effect: (own, act) => ({
    ...own,
    supplied: [
      ...own.supplied,
      {
        act: act.act,
        answersTo: act.past.openAskings,
        answers: act.content?.answers ?? null,
      },
    ],
  }),
};
