import {
  brokenLines,
  type PlainKey,
  padded,
  shownWidth,
  type Words,
  wordsOfCode,
} from '@comity/words';

/** Rows under one another with aligned columns; the last column is left ragged. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, shownWidth(cell));
    });
  }
  return rows.map(
    (row) =>
      indent +
      row
        .map((cell, i) => (i === row.length - 1 ? cell : padded(cell, widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
  );
}

/** What is not known shows as a dash. */
export const orDash = (text: string | null | undefined): string => text ?? '-';

/** A text broken into lines of at most `width` columns, each indented. */
export const wrapped = (text: string, indent: string, width = 96): readonly string[] =>
  brokenLines(text, { indent, width });

/** A code of an answer as the reader says it; one without a word stands for itself. */
export const codeWord = (words: Words, code: string): string =>
  wordsOfCode(words, 'law-code', { code }) ?? code;

type LawKey = PlainKey extends infer Key
  ? Key extends `command-law.${infer Name}`
    ? Name
    : never
  : never;

/** The heads of columns. */
export const headOf = (words: Words, names: readonly LawKey[]): readonly string[] =>
  names.map((name) => (words.t as (key: PlainKey) => string)(`command-law.${name}`));
