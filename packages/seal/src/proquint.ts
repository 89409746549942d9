const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aiou';

/**
 * 16 bits as a word of five letters that can be said in most languages: a proquint (D. S. Wilkerson,
 * arXiv:0901.4016). Consonants carry four bits, vowels two.
 */
export function proquint(value: number): string {
  const consonant = (shift: number): string => CONSONANTS[(value >> shift) & 15] ?? '';
  const vowel = (shift: number): string => VOWELS[(value >> shift) & 3] ?? '';
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}

/** The 16 bits of such a word; undefined for what is none. Capital letters are taken too. */
export function proquintValue(word: string): number | undefined {
  const letters = [...word.toLowerCase()];
  if (letters.length !== 5) return undefined;
  let value = 0;
  for (const [at, letter] of letters.entries()) {
    const isVowel = at === 1 || at === 3;
    const bits = (isVowel ? VOWELS : CONSONANTS).indexOf(letter);
    if (bits < 0) return undefined;
    value = (value << (isVowel ? 2 : 4)) | bits;
  }
  return value;
}
