import { z } from 'zod';
import { COUNTS, day, LENGTHS, text } from '../fields.ts';
import type { RequestedKind } from './kind.ts';

/** Questions that the requested side needs answered before it can go on. */
export const InformationRequested = z.strictObject({
  questions: z.array(text(LENGTHS.long)).min(1).max(COUNTS.questions),
  /** Day by which an answer is wanted, in the author's zone. */
  wantedBy: day.optional(),
  remarks: text(LENGTHS.long).optional(),
});
export type InformationRequested = z.infer<typeof InformationRequested>;

/** The requested side asks; the requesting side is to move. */
export const informationRequested: RequestedKind<'information-requested', InformationRequested> = {
  kind: 'information-requested',
  by: 'requested',
  content: InformationRequested,
  needs: ['request', 'not-closed', 'not-withdrawn'],
  pinpoints: { CETS185: ['CETS185:25(4)'] },
  effect: (own, act) => ({
    ...own,
    asked: [
      ...own.asked,
      {
        act: act.act,
        questions: act.content?.questions ?? null,
        wantedBy: act.content?.wantedBy ?? null,
        zone: act.zone,
      },
    ],
  }),
};
