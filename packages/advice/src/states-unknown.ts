import { type Fault, isParticipant } from '@comity/base';
import type { Facts } from '@comity/case';
import { findJurisdiction, type Law } from '@comity/law';

/** What has the form of a participant, and more letters than a State has. */
const isOrganisation = (typed: string): boolean => typed.length > 3 && isParticipant(typed);

/**
 * The sides of a request that are no States, each at its field. Codes: `organisation-no-state`,
 * `state-unknown`, or `code-form` where a State is meant that is not named by its code.
 */
export function statesUnknown(law: Law, facts: Pick<Facts, 'from' | 'to'>): readonly Fault[] {
  return (['from', 'to'] as const).flatMap((name): Fault[] => {
    const typed = facts[name]?.trim() ?? '';
    if (typed === '' || law.jurisdictions.has(typed)) return [];
    const found = findJurisdiction(law, typed.slice(0, 40));
    if (isOrganisation(typed) && !found.ok && found.error.params?.['n'] === 0) {
      return [{ code: 'organisation-no-state', params: { typed }, at: name }];
    }
    // The facts are read to the letter: a State is named by its code.
    const meant: Fault = { code: 'code-form', params: { form: 'participant', typed } };
    return [{ ...(found.ok ? meant : found.error), at: name }];
  });
}
