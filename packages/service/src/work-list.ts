import type { NamedState } from '@comity/base';
import { PRIORITIES, type Stage } from '@comity/statements';
import type { Officerly } from './drafts.ts';

/** A part of a request in the work list. */
export interface WorkPart {
  readonly id: string;
  /** '' where the request cannot be read. */
  readonly measure: string;
  readonly stage: Stage;
  /** Pinpoints of what it is asked under, and ids of instruments relied on without one. */
  readonly basis?: readonly string[];
}

/** A day that ends where it is read. */
export interface WholeDay {
  readonly day: string;
  /** IANA name. */
  readonly zone: string;
}

/** A row of the work list: clear columns only, plus the title that the authority's key opens. */
export interface WorkRow {
  readonly caseId: string;
  /** As people say it: `482-719-3604`; both sides say the same. */
  readonly reference: string;
  readonly title: string;
  readonly side: 'requesting' | 'requested';
  readonly peer: string;
  readonly peerName: NamedState;
  readonly parts: readonly WorkPart[];
  readonly status: string;
  readonly urgency: 'routine' | 'urgent' | 'emergency';
  readonly priority: string | null;
  readonly move: 'ours' | 'theirs' | 'nobody';
  readonly moveWhat: string;
  /** What the case stands under now, RFC 3339: what is late or lies ahead, before a day that passed. */
  readonly dueAt: string | null;
  /** Where that is a whole day, `2027-02-28`, and the zone it is read in: `dueAt` is its end. */
  readonly dueDay?: WholeDay;
  readonly dueWhat: string | null;
  /** After then somebody is late with it; null for a day that simply comes. */
  readonly lateFrom: string | null;
  /** The last day of kept data that may be gone within a week, and the zone it is read in. */
  readonly lapses: { readonly day: string; readonly zone: string } | null;
  /** When the request reached the other side; null until then. */
  readonly openedAt: string | null;
  readonly updatedAt: string;
  readonly unread: boolean;
  /** What this side received is bound in its use, and nobody has lifted that. */
  readonly bound: boolean;
  /** The officer of this authority who has it; null for nobody. */
  readonly officer: Officerly | null;
}

/** How pressing a row is: an emergency is one; else what triage said; else what was claimed. */
export type RowPriority = 'routine' | 'high' | 'urgent' | 'emergency';

/** What is said of how pressing a row is, wherever a list says one word for it. */
export function priorityOf({
  urgency,
  priority,
}: Pick<WorkRow, 'urgency' | 'priority'>): RowPriority {
  if (urgency === 'emergency') return urgency;
  return PRIORITIES.find((each) => each === priority) ?? urgency;
}

/** In which order a list may be asked for, beside that of time. */
export const LIST_ORDERS = ['harm', 'age'] as const;
type ListOrder = (typeof LIST_ORDERS)[number];

export interface WorkListFilter {
  readonly text?: string;
  readonly peer?: string;
  readonly side?: 'requesting' | 'requested';
  /** Cases with a part of this measure. */
  readonly measure?: string;
  readonly move?: 'ours' | 'theirs';
  readonly open?: boolean;
  /** Cases that one of these officers has, by id; none of them: cases that nobody has. */
  readonly officers?: readonly string[];
  /** Only cases whose night release waits for a colleague's review. */
  readonly review?: boolean;
  /**
   * `age`: what has been open longest first; `harm`: what is most pressing first, then what is due next.
   * Otherwise by what is due next. Emergencies stand before all.
   */
  readonly order?: ListOrder;
  /** Key of the last row of the page before, in the same order. */
  readonly after?: string;
}

/** How much waits at an authority: what the navigation shows. */
export interface WorkCounts {
  readonly ours: number;
  readonly theirs: number;
  readonly drafts: number;
  readonly reviews: number;
  /** How many alarms ring at the authority. */
  readonly alarms: number;
  /** Whether the officer who asks is called by one of them. */
  readonly called: boolean;
  /** Emergencies that no officer has in hand: here, or at the other State; the first few, the oldest first. */
  readonly alerts: readonly CaseAlert[];
  /** How many more such emergencies there are. */
  readonly alertsMore: number;
}

/** An emergency that nobody has in hand yet: here, or `unreached` at the other State. */
export interface CaseAlert {
  readonly sort: 'emergency' | 'unreached';
  readonly caseId: string;
  readonly reference: string;
  /** What the case is called; '' where nobody named it, and where that cannot be read. */
  readonly title: string;
  /** Since when nobody has it in hand, RFC 3339. */
  readonly since: string;
  /** Participant code of the other State. */
  readonly peer: string;
}

export interface WorkList {
  readonly at: string;
  readonly rows: readonly WorkRow[];
  readonly next: string | null;
  readonly counts: WorkCounts;
  /** The text looked for is a whole reference of which one digit must be wrong. */
  readonly mistaken: boolean;
}
