import type { Fault } from '@comity/base';
import { daysElapsed } from '@comity/law';

/** Data that an earlier case of a draft has kept. */
export interface KeptBefore {
  /** Path of the field that names the case. */
  readonly at: string;
  /** Its last day where it is kept, and the moment at which that ends. */
  readonly day: string;
  readonly ends: string;
  /** The provision by which it is kept until the request for it is decided; null: none is known. */
  readonly untilDecision: string | null;
}

/** How long an answer takes, by what this node has seen or else by good practice. */
export interface AnswerTime {
  readonly days: number;
  /** So many answers were seen; 0: good practice, and nothing that was seen. */
  readonly answers: number;
}

/**
 * Advice where data that an earlier case has kept runs out before an answer can come: where that is so
 * by what was seen of answers or by good practice, and where nothing is known of how long they take.
 *
 * @param now RFC 3339
 * @param takes `null`: not known
 */
export function keptLongEnough(
  kept: readonly KeptBefore[],
  { now, takes }: { readonly now: string; readonly takes: AnswerTime | null },
): readonly Fault[] {
  return kept.flatMap(({ at, day, ends, untilDecision }): Fault[] => {
    const place = untilDecision === null ? { at } : { at, pinpoint: untilDecision };
    const rule = untilDecision === null ? 'none' : 'until-decision';
    const left = daysElapsed(now, ends);
    if (left < 0) return [{ code: 'kept-no-longer', params: { day }, at }];
    if (takes === null) return [{ code: 'kept-answer-unknown', params: { day, rule }, ...place }];
    if (takes.days <= left) return [];
    const { answers } = takes;
    const days = Math.ceil(takes.days);
    return answers === 0
      ? [{ code: 'kept-too-short-practice', params: { day, days, rule }, ...place }]
      : [{ code: 'kept-too-short', params: { day, days, answers, rule }, ...place }];
  });
}
