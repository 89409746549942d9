/** What is said of one thing: each text with the provision it rests on. */
export interface SaidOf {
  /** The mark under which the reader finds it: the rank of an avenue, the letter of an office. */
  readonly mark: string;
  readonly texts: readonly CitedText[];
}

export interface CitedText {
  readonly text: string;
  readonly pinpoint: string | null;
  /** Said as one, whatever full stops stand in it: the name of an office, a source. */
  readonly whole?: true;
}

/** A sentence that several say, with all their marks and all the provisions. */
export interface SharedText {
  readonly marks: readonly string[];
  readonly text: string;
  readonly pinpoints: readonly string[];
}

export interface SaidOnce {
  /** Of each, in their order, what it says alone; nothing twice. */
  readonly own: readonly (readonly CitedText[])[];
  readonly shared: readonly SharedText[];
}

/** The end of a sentence, where another one begins. */
const BETWEEN = /(?<=[.!?])\s+(?=\p{Lu})|(?<=。)(?=.)/u;

/** Shorter pieces are no sentences: an initial, the abbreviation of a gazette. */
const LEAST = 12;

/** Says each sentence once: what stands in one of them alone, and what several share. */
export function saidOnce(rows: readonly SaidOf[]): SaidOnce {
  const shared = new Map<string, { marks: Set<string>; pinpoints: Set<string> }>();
  for (const { mark, texts } of rows) {
    for (const text of texts) {
      for (const sentence of sentencesOf(text)) {
        const found = shared.get(sentence) ?? { marks: new Set(), pinpoints: new Set() };
        found.marks.add(mark);
        if (text.pinpoint !== null) found.pinpoints.add(text.pinpoint);
        shared.set(sentence, found);
      }
    }
  }
  const isShared = (sentence: string): boolean => (shared.get(sentence)?.marks.size ?? 0) > 1;
  return {
    own: rows.map(({ texts }) => {
      const seen = new Set<string>();
      return texts.flatMap((text) => {
        const left = sentencesOf(text).filter((one) => !isShared(one) && !seen.has(one));
        for (const one of left) seen.add(one);
        return left.length === 0 ? [] : [{ ...text, text: left.join(gapOf(text.text)) }];
      });
    }),
    shared: [...shared]
      .filter(([sentence]) => isShared(sentence))
      .map(([text, { marks, pinpoints }]) => ({
        text,
        marks: [...marks],
        pinpoints: [...pinpoints],
      })),
  };
}

const gapOf = (text: string): string => (text.includes('。') ? '' : ' ');

function sentencesOf({ text, whole }: CitedText): readonly string[] {
  if (whole === true) return [text];
  const parts: string[] = [];
  for (const piece of text.split(BETWEEN)) {
    const before = parts.at(-1);
    const isWhole = before === undefined || before.length >= LEAST || before.endsWith('。');
    if (isWhole) parts.push(piece);
    else parts[parts.length - 1] = `${before}${gapOf(text)}${piece}`;
  }
  return parts;
}
