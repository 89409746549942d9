import type { Fault } from '@comity/base';
import type { Lane } from '@comity/log';
import type { Damage } from '../quarantine/note-damage.ts';

/** One direction of a link, in one of its lanes. */
export interface LinkOf {
  readonly from: string;
  readonly to: string;
  readonly lane: Lane;
}

/** What the check of one log, or of one kind of rows, found. */
export interface Check {
  readonly log: 'audit' | 'journal' | 'link' | 'records' | 'acts' | 'receipts' | 'keys' | 'anchors';
  /** An authority, a direction and lane of a link, or a peer. */
  readonly of: string | LinkOf;
  readonly entries: number;
  readonly ok: boolean;
  /** What is wrong first. */
  readonly broken: Fault | null;
  /** Said of a check that could not be made, or of a link that is held back. */
  readonly note?: Fault;
  /** Of what is wrong first, where it belongs to a case. */
  readonly authority?: string;
  readonly case?: string;
  /** All rows that do not hold and that a peer may have a copy of. */
  readonly damaged?: readonly Damage[];
}

/** So many damaged rows are named by one check; the next one names more. */
export const DAMAGED_MAX = 1_000;

/** The first element that does not hold. */
export interface Broken {
  /** `act-changed`, `body-missing` ... */
  readonly rule: string;
  /** Id of the act, hash of the envelope. */
  readonly subject: string;
  readonly authority: string | null;
  readonly caseId: string | null;
}

const faultOf = ({ rule, subject }: Broken): Fault => ({
  code: 'element-does-not-hold',
  params: { rule, subject },
});

/** The check of rows of which the first broken one is known. */
export const checkOf = (
  what: Pick<Check, 'log' | 'of' | 'entries'>,
  broken: Broken | undefined,
  damaged: readonly Damage[] = [],
): Check => ({
  ...what,
  ok: broken === undefined,
  broken: broken === undefined ? null : faultOf(broken),
  ...(broken?.authority ? { authority: broken.authority } : {}),
  ...(broken?.caseId ? { case: broken.caseId } : {}),
  ...(damaged.length === 0 ? {} : { damaged }),
});
