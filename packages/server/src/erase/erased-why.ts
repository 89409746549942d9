import { type Fault, no, ok, type Result } from '@comity/base';
import { type ActKind, ERASED_BECAUSE } from '@comity/statements';

/** The act of the node that says that it destroyed a text; the records of it are called the same. */
export const ERASURE = 'body-erased' satisfies ActKind;

/** Why a body goes, as the act tells the other side: by a code, or in words without personal data. */
export type ErasedWhy =
  | { readonly because: (typeof ERASED_BECAUSE)[number] }
  | { readonly reason: string };

/** The same as it comes from outside, not looked at yet. */
export interface ErasedWhyGiven {
  readonly because?: unknown;
  readonly reason?: unknown;
}

/** Longest reason: it travels in an act. */
const REASON_MAX = 2_000;
const REASON_MISSING: Fault = {
  code: 'erasure-reason-missing',
  params: { max: REASON_MAX },
  at: 'reason',
};

/** The one of the two that was given, the code first. Code: `erasure-reason-missing`. */
export function erasedWhy(given: ErasedWhyGiven): Result<ErasedWhy> {
  const because = ERASED_BECAUSE.find((one) => one === given.because);
  if (because !== undefined) return ok({ because });
  const reason = typeof given.reason === 'string' ? given.reason.trim() : '';
  return reason === '' || reason.length > REASON_MAX ? no(REASON_MISSING) : ok({ reason });
}
