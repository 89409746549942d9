import type { Said } from '@comity/base';
import { ALONE_WHEN_CLOSED, type Role } from '@comity/service';
import { type ApprovalRule, ruleFor } from '../approval/approval-rules.ts';

/** Who must agree before a request leaves the house. */
export interface ApprovalPolicy {
  readonly policy: 'two-officers' | 'duty-officer-then-review';
  /** Distinct officers whose approval is needed. */
  readonly needed: 1 | 2;
  /** The reason, for the page and the journal. */
  readonly because: Said<'policy'>;
}

/** What the policy looks at. */
export interface ApprovalQuestion {
  readonly measure: string;
  readonly urgency: 'routine' | 'urgent' | 'emergency';
  /** Nobody else is at the office at this hour, as the database tells. */
  readonly closed: boolean;
  readonly role: Role;
}

/** Hours after a night release within which a colleague looks at it. */
export const REVIEW_WITHIN_HOURS = 12;

/**
 * The approval policy of a release, by the rules in force: as a rule two officers. Where a rule
 * says so, one duty officer may release while the office is closed, and a colleague reviews it
 * within {@link REVIEW_WITHIN_HOURS}.
 */
export function approvalPolicy(
  rules: readonly ApprovalRule[],
  { measure, urgency, closed, role }: ApprovalQuestion,
): ApprovalPolicy {
  const rule = ruleFor(rules, { subject: 'release', measure, urgency });
  if (rule.people === 1) {
    return {
      policy: 'duty-officer-then-review',
      needed: 1,
      because: { code: 'one-officer', params: { hours: REVIEW_WITHIN_HOURS } },
    };
  }
  if (!rule.aloneWhenClosed) {
    return twoOfficers({ code: 'two-at-any-hour' });
  }
  if (!closed) {
    return twoOfficers({ code: 'office-open' });
  }
  if (!ALONE_WHEN_CLOSED.includes(role)) {
    return twoOfficers({ code: 'not-on-duty' });
  }
  return {
    policy: 'duty-officer-then-review',
    needed: 1,
    because: { code: 'office-closed', params: { hours: REVIEW_WITHIN_HOURS } },
  };
}

const twoOfficers = (because: Said<'policy'>): ApprovalPolicy => ({
  policy: 'two-officers',
  needed: 2,
  because,
});
