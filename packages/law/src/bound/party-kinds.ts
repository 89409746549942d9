import type { PartyKind } from '../vocabulary.ts';

/** Whether a row of the kind says that the jurisdiction itself takes part: by its consent or by name. */
export const TAKES_PART: Readonly<Record<PartyKind, boolean>> = {
  ratification: true,
  accession: true,
  acceptance: true,
  approval: true,
  succession: true,
  listed: true,
  'signature-only': false,
  invited: false,
  'non-party': false,
  extension: false,
  'excluded-territory': false,
  'not-participating': false,
  ineligible: false,
  through: false,
};
