/** One line of what `sha256sum` writes. */
export interface SumLine {
  /** The name as it stands there, without the folder `./`; of a line that is none, the line. */
  readonly name: string;
  /** In 64 small hexadecimal digits; null where the line is none that the program writes. */
  readonly digest: string | null;
}

/** So many characters and lines of a pasted output are read; no list has more files. */
export const SUMS_MAX = 100_000;
const LINES_MAX = 200;

/** `DIGEST  NAME` or `DIGEST *NAME`, begun by a backslash where the name is escaped (coreutils). */
const GNU = /^(\\?)([0-9a-fA-F]{64}) [ *](.+)$/;
/** The same with `--tag`: `SHA256 (NAME) = DIGEST`. */
const TAGGED = /^(\\?)SHA256 \((.+)\) = ([0-9a-fA-F]{64})$/;

/**
 * Reads the output of `sha256sum`, as coreutils documents it, with or without `--tag`. Every line that
 * is none comes back as what it is, so that it can be named; blank ones say nothing. What is beyond
 * the bounds is not read.
 */
export function readSums(text: string): readonly SumLine[] {
  return text
    .slice(0, SUMS_MAX)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_MAX + 1)
    .map(lineOf);
}

function lineOf(line: string): SumLine {
  const gnu = GNU.exec(line);
  const tagged = gnu === null ? TAGGED.exec(line) : null;
  const [, escaped = '', name, digest] =
    gnu === null ? (tagged ?? []) : [gnu[0], gnu[1], gnu[3], gnu[2]];
  if (name === undefined || digest === undefined) return { name: line, digest: null };
  const plain = escaped === '' ? name : unescaped(name);
  return { name: plain.replace(/^\.\//, ''), digest: digest.toLowerCase() };
}

/** What coreutils escapes in names: line feed, carriage return and the backslash itself. */
const unescaped = (name: string): string =>
  name.replace(/\\([nr\\])/g, (_, letter: string) =>
    letter === 'n' ? '\n' : letter === 'r' ? '\r' : '\\',
  );

/** A SHA-256 digest in its one form, of what a list of files says; null where it is another thing. */
export function digestOf(typed: string | undefined): string | null {
  const text = (typed ?? '')
    .trim()
    .toLowerCase()
    .replace(/^sha-?256[:= ]\s*/, '');
  return /^[0-9a-f]{64}$/.test(text) ? text : null;
}
