import type { Said } from '@comity/case';
import type { Remarked } from '@comity/statements';

/** What of a draft is shown beside its title: the officer chooses each. */
export const SHOWABLE = ['basis', 'targets', 'wanted', 'offences', 'conduct', 'contact'] as const;
export type Showable = (typeof SHOWABLE)[number];

/** What an officer shows of a draft, and what they would like to hear. */
export interface Showing {
  readonly question: string;
  /** Measures that are shown, by their place in the draft from 0. */
  readonly parts: readonly number[];
  readonly fields: readonly Showable[];
}

/** One remark of the other side, on one field of what it was shown. */
export interface Remark {
  readonly field: Remarked;
  /** Place of the measure in the draft as it was shown, from 1; absent: on all of them. */
  readonly part?: number | undefined;
  readonly text: string;
}

/** What came back: `content` is null where it cannot be read any more. */
export type RemarkAct = Pick<Said<'draft-remarked'>, 'act' | 'claimed' | 'content'>;

/** How a draft stands with the State that it would go to, before anything is asked. */
export interface DraftConsultation {
  /** The case in which it is talked over, or would be. */
  readonly caseId: string;
  readonly reference: string;
  /** Whether it was shown. */
  readonly shown: boolean;
  /** Whether the node of that State understands a draft that is shown; else it is not sent one. */
  readonly understood: boolean;
  /** Oldest first. */
  readonly remarks: readonly RemarkAct[];
}
