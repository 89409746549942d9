import type { EmergencyForm, PartAvenues, PartContents } from '@comity/advice';
import type { Fault, Result, Said } from '@comity/base';
import type { Facts, RequestContent } from '@comity/case';
import type { CheckedAct } from './checked-act.ts';
import type { DraftConsultation, Showing } from './consultation.ts';
import type { Damaged } from './damaged.ts';
import type { Session } from './identity.ts';
import type { Offered } from './offered.ts';
import type { NodeOffice } from './referrals.ts';

/** What the choice of a basis rests on, and why it was made; the basis itself is in `facts`. */
export interface AvenueChoice {
  /**
   * Why, by part in the order of `facts.parts`, when the first of the open avenues was not taken; ''
   * where none is given. Kept in the journal, never sent.
   */
  readonly why?: readonly string[];
  /**
   * What the officer stated so that the law answers closer, as typed, by `statedName` of `@comity/law`.
   * Kept at home, never sent.
   */
  readonly stated?: Readonly<Record<string, string>>;
}

/** A request in the making. Nothing that was typed is ever thrown away. */
export interface Draft {
  readonly id: string;
  /** Grows with each save; a save names the version it started from. */
  readonly version: number;
  readonly title: string;
  readonly createdBy: Officerly;
  readonly createdAt: string;
  readonly savedAt: string;
  /** All that was typed, as typed. */
  readonly facts: Facts;
  readonly choice: AvenueChoice;
  readonly state: 'drafting' | 'awaiting-release' | 'returned' | 'sent';
  /** Why a colleague gave it back. */
  readonly returnedWhy: string | null;
  /** The case that it became. */
  readonly caseId: string | null;
  /** The case of this authority that it was begun from. Kept at home, whomever it goes to. */
  readonly follows: { readonly caseId: string; readonly reference: string } | null;
  /** The other offices of the State at this node: which one referred it here, and whether it may be referred on. */
  readonly office: { readonly referredBy: NodeOffice | null; readonly mayRefer: boolean };
}

/** A colleague as pages of the own node name them. */
export interface Officerly {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly role: string;
}

export interface DraftChanges {
  readonly version: number;
  /** Replaces the members given and leaves the others as they are. */
  readonly facts?: Facts;
  readonly choice?: AvenueChoice;
}

/** All that stands between a draft and its release. */
export interface DraftCheck {
  /** Wants of form: they block. */
  readonly missing: readonly Fault[];
  /** What an experienced colleague would say; never blocks. */
  readonly advice: readonly Fault[];
  /** The body as it would be signed; null while it cannot be formed. */
  readonly content: RequestContent | null;
  readonly release: ReleaseState;
  /** It asks for named officers alone, and here all officers see it: somebody is to name them first. */
  readonly wantsWall: boolean;
}

/** Where the approval of a draft stands. */
export interface ReleaseState {
  /** `two-officers` by day, `duty-officer-then-review` for a preservation at night. */
  readonly policy: 'two-officers' | 'duty-officer-then-review';
  /** Why this policy: measure, hour at the office, urgency. */
  readonly because: Said<'policy'>;
  readonly approvals: readonly { readonly officer: Officerly; readonly at: string }[];
  /** Who approved what it said before a change, and not what it says now: each with the last time. */
  readonly lapsed: readonly { readonly officer: Officerly; readonly at: string }[];
  readonly needed: number;
  /** May the asking officer approve now? */
  readonly mine: Result<null>;
}

/**
 * Drafts of the session's authority. Where a draft cannot be read every call but `discard` answers
 * `draft-damaged`.
 */
export interface Drafts {
  /** The drafts that were not sent, last saved first; and those that cannot be read. */
  list(session: Session): Promise<{
    readonly drafts: readonly Draft[];
    readonly damaged: readonly Damaged[];
  }>;
  /**
   * Begins a draft.
   *
   * @param follows the case that it is begun from; one that the authority does not hold is no case
   * @param mark what makes it one: the same officer with the same mark begins no second
   */
  create(session: Session, facts: Facts, follows?: string, mark?: string): Promise<Draft>;
  /**
   * Begins what the short form of an emergency means: a draft for each authority to be asked. The same
   * form again (back and again, two clicks) makes none: the officer's draft that says the same is
   * given. Codes: those of `emergencyRequests`, each at its field of the facts, or `ask`.
   */
  beginEmergency(
    session: Session,
    form: EmergencyForm,
  ): Promise<Result<readonly Draft[], readonly Fault[]>>;
  /** Code: `draft-unknown`. */
  get(session: Session, id: string): Promise<Result<Draft>>;
  /**
   * A save that changes nothing is none: it makes no version and takes no approval away.
   * Codes: `draft-unknown`, `draft-changed-meanwhile` (a colleague saved first), `draft-sent`.
   */
  save(session: Session, id: string, changes: DraftChanges): Promise<Result<Draft>>;
  /** The ways for one part, by its place from 0. */
  avenues(session: Session, id: string, part: number): Promise<Result<PartAvenues, Fault>>;
  /** What the main basis of each part asks for, in the order of the parts; none without a basis. */
  contents(session: Session, id: string): Promise<Result<readonly PartContents[]>>;
  check(session: Session, id: string): Promise<Result<DraftCheck>>;
  /**
   * Hands a draft that lacks nothing to colleagues, with the agreement of nobody: for a system, which agrees to
   * nothing. Codes: `draft-unknown`, `draft-incomplete`, `draft-changed-meanwhile`, `draft-sent`.
   */
  submit(session: Session, id: string, version: number): Promise<Result<Draft>>;
  /**
   * Approves. With the last approval needed, the request is signed and put into the outbox in
   * the same transaction; `caseId` is then set. Codes: `draft-incomplete`, `approval-own-twice`,
   * `approval-role`, `draft-changed-meanwhile`, `draft-sent`.
   */
  approve(session: Session, id: string, version: number): Promise<Result<Draft>>;
  /**
   * How the draft stands with the State that it would go to, before anything is asked; null where it
   * names none, or no authority that can be written to. Code: `draft-unknown`.
   */
  consultation(session: Session, id: string): Promise<Result<DraftConsultation | null>>;
  /** What would be shown of it, with every want of form; nothing is stored. Codes: those of `showDraft`. */
  checkShown(
    session: Session,
    id: string,
    showing: Showing,
  ): Promise<Result<CheckedAct, readonly Fault[]>>;
  /**
   * Shows it, or some of it, to the authority that it would go to: no request, which starts no clock.
   * Again in the same case. Codes: `draft-unknown`, `draft-sent`, `addressee-missing`,
   * `draft-not-understood`, and those of the fields.
   */
  showDraft(
    session: Session,
    id: string,
    showing: Showing,
  ): Promise<Result<Offered, readonly Fault[]>>;
  /** The draft that is shown in a case, by its id; null where it is not here any more. */
  shownIn(session: Session, caseId: string): Promise<string | null>;
  /** Gives it back to the drafter, with a reason. */
  giveBack(session: Session, id: string, why: string): Promise<Result<Draft>>;
  discard(session: Session, id: string): Promise<Result<null>>;
}

/** A request in an emergency that has the agreement of one officer and waits for a second. */
export const waitsInEmergency = ({ state, facts }: Pick<Draft, 'state' | 'facts'>): boolean =>
  state === 'awaiting-release' && facts.urgency?.level === 'emergency';

/** Requests in an emergency that wait for a second, what was begun first before the others. */
export const waitingEmergencies = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts
    .filter(waitsInEmergency)
    .toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));

/** Whose turn a draft is: the asking officer's to agree, another's, or its drafter's. */
export type DraftTurn = 'yours' | 'others' | 'returned' | 'drafting';
export const DRAFT_TURNS: readonly DraftTurn[] = ['yours', 'others', 'returned', 'drafting'];

/** Whose turn a draft is; `release` is null where none is awaited, or it cannot be read. */
export function turnOf(
  { state }: Pick<Draft, 'state'>,
  release: Pick<ReleaseState, 'mine'> | null,
): DraftTurn {
  if (state === 'awaiting-release') return release?.mine.ok === true ? 'yours' : 'others';
  return state === 'returned' ? 'returned' : 'drafting';
}

/** Whether the approval that comes next is the last that is needed. @param given how many there are */
export const releasesNow = (given: number, needed: number): boolean => given + 1 >= needed;

/** Whether nothing stands between a draft and this officer's approval. */
export const mayBeApproved = ({
  missing,
  content,
  release,
}: Pick<DraftCheck, 'missing' | 'content'> & {
  readonly release: Pick<ReleaseState, 'mine'>;
}): boolean => missing.length === 0 && content !== null && release.mine.ok;

/** Whether the next approval releases what waits, and whether it is then looked at again. */
export const lastApproval = ({
  approvals,
  needed,
  policy,
}: Pick<ReleaseState, 'approvals' | 'needed' | 'policy'>): {
  readonly isLast: boolean;
  readonly isReviewed: boolean;
} => {
  const isLast = releasesNow(approvals.length, needed);
  return { isLast, isReviewed: isLast && policy === 'duty-officer-then-review' };
};
