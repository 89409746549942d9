import { AUTHORITY_FORM } from './participant.ts';

/** Random letters, a full stop, the authority that opened the case: `5f3c….JPN.npa-247`. */
const CASE_ID = new RegExp(`^[A-Za-z0-9][A-Za-z0-9_-]{0,31}\\.(${AUTHORITY_FORM})$`);

/** Characters that the longest id of a case has: 32 of its own, a full stop, an authority of 64. */
export const CASE_ID_MAX = 97;

/**
 * The authority that a case is named after, which alone can open it; null for what is no id of a
 * case. Spec: `spec/act.md`.
 */
export const openingAuthority = (caseId: string): string | null =>
  caseId.length > CASE_ID_MAX ? null : (CASE_ID.exec(caseId)?.[1] ?? null);

/**
 * The id of a case that an authority opens.
 *
 * @param own letters and digits that nobody else could guess, at most 32: 16 random bytes in hex
 */
export const caseIdFor = (authority: string, own: string): string => `${own}.${authority}`;
