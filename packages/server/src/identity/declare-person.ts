import { type Fault, no, type Result } from '@comity/base';
import type { OfficerStep, Session } from '@comity/service';
import { lockedOfficer, noSuchOfficer } from './keep-officers.ts';
import { type AgreementParts, askForSecond, inTurn } from './officer-agreement.ts';
import { planOfRow } from './officer-plan.ts';
import { isSamePerson } from './persons.ts';

/**
 * Asks that two accounts count as one person's, or, with '' for the other, that this one is nobody else's any
 * more; somebody else agrees, whatever the policy. Codes: `no-such-officer`, `person-already`.
 */
export const declarePerson = (
  parts: AgreementParts,
  { officer: by }: Session,
  { id, other }: { readonly id: string; readonly other: string },
): Promise<Result<OfficerStep>> =>
  inTurn(parts, id, async (tx, row) => {
    const plan = planOfRow(parts, row);
    if (other === '') {
      const members = await tx.query('select from officers where person = $1', [id]);
      if (row.person === null && members.length === 0) return no(ALREADY);
      return askForSecond(tx, parts, { by, plan, change: 'other-person' });
    }
    const second = await lockedOfficer(tx, parts, other);
    if (second === undefined) return no({ ...noSuchOfficer(other), at: 'other' });
    if (isSamePerson(row, second)) return no(ALREADY);
    return askForSecond(tx, parts, { by, plan, change: 'same-person', other });
  });

const ALREADY: Fault = { code: 'person-already', at: 'other' };
