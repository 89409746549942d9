import type { Coded, Said, Value } from '@comity/base';

/** One sentence of the engine by its code; the word files say it in the reader's language. */
export type LawSentence = Said<'law-said'>;

/**
 * What the engine says, one sentence after the other as they are read. A text of the data stands
 * among them as `quoted`, in the language of the data, and is joined with nothing.
 */
export interface LawSays {
  readonly says: readonly LawSentence[];
}

export const says = (...sentences: readonly LawSentence[]): LawSays => ({ says: sentences });

/** After what only the depositary knows for sure. */
export const VERIFY: LawSentence = { code: 'verify-with-depositary' };

/** A text of the data, as it stands. */
export const quoted = (law: string): LawSentence => ({ code: 'quoted', params: { law } });

/** The texts of the data that are there, each by itself. */
export const quotedEach = (...laws: readonly (string | null | undefined)[]): LawSentence[] =>
  laws.flatMap((law) => (law === null || law === undefined || law === '' ? [] : [quoted(law)]));

/** A text of the data with the place that it stands in, where that is known. */
export const quotedFrom = (law: string, cite: string | null): LawSentence =>
  cite === null ? quoted(law) : { code: 'quoted-from', params: { law, cite } };

/** Whether two texts say the same of the same. */
export const saysTheSame = (a: LawSays, b: LawSays): boolean =>
  a === b ||
  (a.says.length === b.says.length &&
    a.says.every((one, index) => isSame(one, b.says[index] ?? { code: '' })));

function isSame(a: Coded, b: Coded): boolean {
  if (a.code !== b.code) return false;
  const [given = {}, other = {}] = [a.params, b.params];
  return Object.keys(given).every((name) => isSameValue(given[name] ?? '', other[name] ?? ''));
}

const isSameValue = (a: Value, b: Value): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
