import type { Coded, JsonObject } from '@comity/base';
import type { Stage } from '@comity/statements';
import type { Addressee, Author } from './entry.ts';
import type { Side } from './side.ts';

/**
 * Where a case stands: follows from its parts. Drafts are not here: they are the journal's.
 * `unopened`: nothing stands in the log yet that opens it; `rejected`: the other node gave the request back.
 */
export const STATUSES = [
  'unopened',
  'rejected',
  'submitted',
  'acknowledged',
  'in-triage',
  'waiting-for-information',
  'conditional',
  'postponed',
  'in-execution',
  'answered-in-part',
  'preserved',
  'answered',
  'refused',
  'declined',
  'withdrawn',
  'draft-open',
  'draft-answered',
  'draft-sent',
  'closed',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * What both sides agree on when they hold the same entries; canonical JSON, byte for byte. Codes
 * and ids only: what acts say stands on the timeline, once.
 */
export interface CaseState {
  readonly format: 'comity/2/case-state';
  /** Id of the case; `null` for no entries. */
  readonly case: string | null;
  readonly status: Status;
  readonly parties: { readonly requesting: Party; readonly requested: Party } | null;
  /** The act that opened the case. */
  readonly request: string | null;
  /** Ids of the acts that hold a slot of the case, by side and slot; oldest first. */
  readonly slots: Readonly<Record<Side, Slots>>;
  readonly parts: readonly PartState[];
  /** What one side asked of the other and what came of it. */
  readonly waits: readonly Wait[];
  readonly erasures: readonly Erasure[];
  /** All acts in one order that respects what their authors had seen; oldest first. */
  readonly timeline: readonly TimelineItem[];
  /** Acts whose causal past is not here yet. They change nothing else. */
  readonly waiting: readonly WaitingAct[];
  readonly flags: readonly Flag[];
  /** Highest number of each authority's chain that stands in the timeline. */
  readonly heads: Readonly<Record<string, number>>;
  readonly counts: Counts;
}

/** Acts by the slot that they hold. */
export type Slots = Readonly<Record<string, readonly string[]>>;

/** One side: its participant and the authorities that wrote or were written to, by id. */
export interface Party {
  readonly participant: string;
  readonly authorities: readonly string[];
}

/** One measure asked for, and where it stands. */
export interface PartState {
  readonly id: string;
  /** `null` where the request cannot be read. */
  readonly measure: string | null;
  /** The act that asked for it. */
  readonly asked: string;
  readonly stage: Stage;
  /** The act that brought it to this stage; `null` as long as nobody moved it. */
  readonly by: string | null;
  /** Acts about this part, by slot. */
  readonly slots: Slots;
  /** What is alive because of it, as its measure settles it: data kept until a day ... */
  readonly live: JsonObject | null;
}

/** A question of one side that the other owes something on, or owed. */
export interface Wait {
  readonly ask: string;
  readonly kind: string;
  /** Who owes the reply. */
  readonly owedBy: Side;
  readonly parts: readonly string[];
  readonly replies: readonly string[];
  readonly open: boolean;
}

/** What became of one body. */
export interface Erasure {
  readonly act: string;
  readonly askedBy: readonly Side[];
  readonly erasedBy: readonly Side[];
}

/** One act on the timeline. */
export interface TimelineItem {
  readonly act: string;
  readonly kind: string;
  readonly parts: readonly string[];
  readonly side: Side | null;
  readonly author: Author;
  readonly to: Addressee;
  readonly seq: number;
  readonly seen: Readonly<Record<string, number>>;
  /** The author's own time, a claim, with the zone it is told in. */
  readonly claimed: string;
  readonly zone: string;
  /** When the addressee's node accepted it, by its receipt. */
  readonly received: string | null;
  readonly pinpoints: readonly string[];
  /** Version of the law data that the author relied on. */
  readonly lawData: string;
  /** `null`: the act has its effect. Otherwise it stands without effect, because ... */
  readonly withoutEffect: Coded | null;
  readonly body: 'here' | 'erased' | 'unreadable';
  readonly content: JsonObject | null;
  /** Sides that state to have erased the body. */
  readonly erasedBy: readonly Side[];
}

export interface WaitingAct {
  readonly act: string;
  readonly kind: string;
  readonly authority: string;
  readonly seq: number;
  /** The acts that are missing: authority and number. */
  readonly missing: readonly { readonly authority: string; readonly seq: number }[];
}

/** Something a person should look at: `equivocation`, `crossed`, `claimed-ahead` ... */
export interface Flag extends Coded {
  readonly acts: readonly string[];
}

export interface Counts {
  readonly acts: number;
  readonly receipts: number;
  readonly inEffect: number;
  readonly withoutEffect: number;
  readonly waiting: number;
}
