/** Signs that take two columns of a terminal or of fixed type (UAX 11, wide and full width). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Signs that take none: marks on the sign before, and what steers direction. */
const NONE = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** @returns the columns that a text takes in fixed type. */
export function shownWidth(text: string): number {
  let columns = 0;
  for (const sign of text) columns += NONE.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return columns;
}

/** A text filled up with spaces to so many columns. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - shownWidth(text)));

/** No line begins with these, and none ends with those (JIS X 4051). */
const CLOSES = /^[、。，．：；？！）」』】〕》〉’”ー々ゝぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const OPENS = /[（「『【〔《〈‘“]$/u;

/** What stays together on a line: a word, or one sign of a script that is written without spaces. */
interface Piece {
  readonly text: string;
  /** The spaces before it, as they were written; gone where a line is broken. */
  readonly before: string;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: { text: string; before: string }[] = [];
  let ended = '';
  for (const [, spaces = '', word = ''] of text.trim().matchAll(/(\s*)(\S+)/gu)) {
    // A line feed or a tab is one space: lines are broken here alone.
    let before = /^ *$/.test(spaces) ? spaces : ' ';
    for (const sign of word) {
      const last = pieces.at(-1);
      const joins =
        before === '' &&
        last !== undefined &&
        (CLOSES.test(sign) ||
          OPENS.test(ended) ||
          NONE.test(sign) ||
          (!WIDE.test(sign) && !WIDE.test(ended)));
      if (joins && last !== undefined) last.text += sign;
      else pieces.push({ text: sign, before });
      before = '';
      ended = sign;
    }
  }
  return pieces;
}

/** How lines are broken. */
export interface Breaking {
  /** Columns of a line at most, its indent included. */
  readonly width: number;
  readonly indent?: string;
  /** A word longer than a line is cut; else it stands over. */
  readonly cut?: boolean;
}

/** A text broken into lines, between words, or between signs where the script has no spaces. */
export function brokenLines(text: string, { width, indent = '', cut }: Breaking): string[] {
  const room = Math.max(1, width - shownWidth(indent));
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const joined = line === '' ? piece.text : line + piece.before + piece.text;
    if (line !== '' && shownWidth(joined) > room) {
      lines.push(line);
      line = piece.text;
    } else line = joined;
    while (cut === true && shownWidth(line) > room) {
      const head = headOf(line, room);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => indent + each);
}

/** As many whole signs as fit; one at least. */
function headOf(line: string, room: number): string {
  let head = '';
  for (const sign of line) {
    if (head !== '' && shownWidth(head + sign) > room) break;
    head += sign;
  }
  return head;
}
