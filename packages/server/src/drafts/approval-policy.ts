import type { Role } from '@comity/service';

/** Who must agree before a request leaves the house. */
export interface ApprovalPolicy {
  readonly policy: 'two-officers' | 'duty-officer-then-review';
  /** Distinct officers whose approval is needed. */
  readonly needed: 1 | 2;
  /** The reason in words, for the page and the journal. */
  readonly because: string;
}

/** What the policy looks at. */
export interface ApprovalQuestion {
  readonly measure: string;
  readonly urgency: 'routine' | 'urgent' | 'emergency';
  /** Local time at the authority's office. */
  readonly local: Temporal.PlainDateTime;
  readonly role: Role;
}

/** Hours after a night release within which a colleague looks at it. */
export const REVIEW_WITHIN_HOURS = 12;

const DAY_FROM_HOUR = 8;
const DAY_TO_HOUR = 18;
const SATURDAY = 6;

/** Measures that one duty officer may release alone while the office is closed. */
const ALONE_AT_NIGHT: ReadonlySet<string> = new Set(['preservation', 'emergency-mla']);

/**
 * The approval policy of a training or small authority: a preservation, or help in an emergency,
 * needs one duty officer while the office is closed and is reviewed within
 * {@link REVIEW_WITHIN_HOURS}; everything else needs two officers. Closed means before 08:00, from
 * 18:00 on, and on Saturday and Sunday, by the clock of the office.
 */
export function approvalPolicy(question: ApprovalQuestion): ApprovalPolicy {
  const { measure, urgency, local, role } = question;
  const alone =
    ALONE_AT_NIGHT.has(measure) && (measure === 'preservation' || urgency === 'emergency');
  if (!alone) {
    return twoOfficers('This measure takes two officers at any hour.');
  }
  if (isOfficeOpen(local)) {
    return twoOfficers('The office is open, so a second officer can agree.');
  }
  if (role !== 'duty-officer') {
    return twoOfficers('At night the duty officer may release alone; you are not on duty.');
  }
  return {
    policy: 'duty-officer-then-review',
    needed: 1,
    because: `The office is closed: the duty officer may release alone, and a colleague reviews it within ${REVIEW_WITHIN_HOURS} hours.`,
  };
}

const twoOfficers = (because: string): ApprovalPolicy => ({
  policy: 'two-officers',
  needed: 2,
  because,
});

function isOfficeOpen(local: Temporal.PlainDateTime): boolean {
  return local.dayOfWeek < SATURDAY && local.hour >= DAY_FROM_HOUR && local.hour < DAY_TO_HOUR;
}
