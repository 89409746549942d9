import type { JsonObject, Problem } from '@comity/base';
import type { AssistanceRefused } from './acts/assistance-refused.ts';
import type { CaseClosed } from './acts/case-closed.ts';
import type { PreservationConfirmed } from './acts/preservation-confirmed.ts';
import type { RequestAcknowledged } from './acts/request-acknowledged.ts';
import type { RequestTriaged } from './acts/request-triaged.ts';
import type { RequestWithdrawn } from './acts/request-withdrawn.ts';
import type { Addressee, Author } from './entry.ts';
import type { RequestContent } from './request-content.ts';
import type { Side } from './side.ts';

/**
 * Where a case stands. Drafts are not here: they are the journal's. `unopened`: no request stands
 * in the log yet; `rejected`: the other node gave the request back.
 */
export type Status =
  | 'unopened'
  | 'rejected'
  | 'submitted'
  | 'acknowledged'
  | 'in-triage'
  | 'waiting-for-information'
  | 'preserved'
  | 'refused'
  | 'withdrawn'
  | 'closed';

/** What both sides agree on when they hold the same entries; canonical JSON, byte for byte. */
export interface CaseState {
  readonly format: 'comity/1/case-state';
  /** Id of the case; `null` for no entries. */
  readonly case: string | null;
  readonly status: Status;
  readonly parties: { readonly requesting: Party; readonly requested: Party } | null;
  /** Fields that only acts of the requesting side change. */
  readonly requesting: RequestingFields;
  /** Fields that only acts of the requested side change. */
  readonly requested: RequestedFields;
  /** Follows from both sides' fields: the preservation as it stands. */
  readonly preservation: Preservation | null;
  /** Follows from the answers: the refusal as it stands, of the whole or of items. */
  readonly refusal: (Said<AssistanceRefused> & { readonly whole: boolean }) | null;
  readonly questions: readonly Question[];
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

/** One side: its participant and the authorities that wrote or were written to, by id. */
export interface Party {
  readonly participant: string;
  readonly authorities: readonly string[];
}

/** What one act said, as a field keeps it. `content` is `null` when the body is not readable. */
export interface Said<Content> {
  readonly act: string;
  readonly authority: string;
  readonly content: Content | null;
  /** When the other side's node received it; `null` until its receipt is here. */
  readonly received: string | null;
  /** The author's own time, a claim, with the zone it is told in. */
  readonly claimed: string;
  readonly zone: string;
}

/** Fields that either side has of its own. */
export interface SharedFields {
  readonly closing: Said<CaseClosed> | null;
  readonly messages: number;
  readonly erasureRequests: readonly ErasureRequest[];
  readonly erased: readonly ErasedBody[];
}

export interface RequestingFields extends SharedFields {
  readonly request: Said<RequestContent> | null;
  readonly withdrawal: Said<RequestWithdrawn> | null;
  /** Acts that answered questions. */
  readonly supplied: readonly Supplied[];
}

export interface RequestedFields extends SharedFields {
  readonly acknowledgement: Said<RequestAcknowledged> | null;
  readonly triage: Said<RequestTriaged> | null;
  /** Acts that asked for information. */
  readonly asked: readonly Asked[];
  /** Answers on substance, oldest first; a later one replaces what its author had seen. */
  readonly answers: readonly Answer[];
}

/** `current`: no later answer that its author had seen replaces it. */
export type Answer =
  | (Said<PreservationConfirmed> & {
      readonly kind: 'preservation-confirmed';
      readonly current: boolean;
    })
  | (Said<AssistanceRefused> & { readonly kind: 'assistance-refused'; readonly current: boolean });

export interface Asked {
  readonly act: string;
  readonly questions: readonly string[] | null;
  /** Day by which an answer is wanted. */
  readonly wantedBy: string | null;
  readonly zone: string;
}

export interface Supplied {
  readonly act: string;
  /** The acts that asked, as far as its author had seen them open. */
  readonly answersTo: readonly string[];
  readonly answers:
    | readonly { readonly asked: string; readonly question: number; readonly text: string }[]
    | null;
}

export interface ErasureRequest {
  readonly act: string;
  readonly acts: readonly string[];
  readonly why: string;
}

export interface ErasedBody {
  readonly act: string;
  /** The act whose body the author's side has erased. */
  readonly erased: string;
  readonly reason: string;
}

export interface Preservation {
  /** The confirmation that holds. */
  readonly act: string;
  readonly preserved: string | null;
  readonly since: string | null;
  /** Last day on which the data is kept, in `zone`. */
  readonly lastDay: string | null;
  readonly legalBasis: string | null;
  readonly zone: string;
  /** Where the other side received the confirmation. */
  readonly received: string | null;
  /** Why execution has stopped; the confirmation stands all the same. */
  readonly stopped: { readonly act: string; readonly because: 'withdrawn' | 'refused' } | null;
}

/** One question and its answer, if it has one. */
export interface Question {
  readonly asked: string;
  /** Number in the asking act, from 1; 0 when the asking act cannot be read. */
  readonly question: number;
  readonly text: string | null;
  readonly answer: { readonly act: string; readonly text: string | null } | null;
  /** Whether the requesting side still owes something on it. */
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
  readonly side: Side | null;
  readonly author: Author;
  readonly to: Addressee;
  readonly seq: number;
  readonly seen: Readonly<Record<string, number>>;
  readonly claimed: string;
  readonly zone: string;
  /** When the addressee's node accepted it, by its receipt. */
  readonly received: string | null;
  readonly pinpoints: readonly string[];
  /** Version of the law data that the author relied on. */
  readonly lawData: string;
  /** `null`: the act has its effect. Otherwise it stands without effect, because ... */
  readonly withoutEffect: Problem | null;
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

/** Something a person should look at. */
export interface Flag {
  /** `equivocation`, `crossed`, `claimed-ahead`, `claimed-behind`, `answers-differ` ... */
  readonly code: string;
  readonly text: string;
  readonly acts: readonly string[];
}

export interface Counts {
  readonly acts: number;
  readonly receipts: number;
  readonly inEffect: number;
  readonly withoutEffect: number;
  readonly waiting: number;
}
