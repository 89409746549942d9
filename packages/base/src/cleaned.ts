/** What people and machines write for a hyphen or a minus: U+2010 to U+2015, U+2212, small forms. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const UNSEEN = /[[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}]--[\t\n\v\f\r]]/gv;
/** No field that is read has more; what is longer is left to be named as too long. */
const LONGEST = 10_000;

/**
 * A typed text as every reader of a field takes it: characters that cannot be seen are taken out,
 * full-width letters and digits become plain ones (NFKC), each dash a hyphen, each run of white
 * space one space, and none stands around it. Never for prose, names and accounts, where each
 * character counts. Cleaning what is clean changes nothing.
 */
export function cleaned(typed: string): string {
  if (typed.length > LONGEST) return typed;
  const seen = typed.toWellFormed().replace(UNSEEN, '').normalize('NFKC').replace(UNSEEN, '');
  return seen.normalize('NFKC').replace(DASHES, '-').replace(/\s+/g, ' ').trim();
}
