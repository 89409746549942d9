import { withoutHiddenCharacters } from '@comity/base';

/**
 * A text as a value of a calendar (RFC 5545, 3.3.11), and as a part of a value of a card that has parts
 * (RFC 6350, 3.4): one line, with backslash, comma, semicolon and line feed escaped; nothing in it reorders
 * or hides.
 */
export const textValue = (text: string): string => wholeValue(text).replaceAll(';', '\\;');

/** The same for a value of a card that has no parts: programs show the sign before a semicolon there. */
export const wholeValue = (text: string): string =>
  withoutHiddenCharacters(text)
    .replace(/[\\,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, '\\n');

/** Octets of a line without its end, one less than there may be: what goes on behind a space has that too. */
const OCTETS = 74;

/** Lines as such a file has them: what is longer than 75 octets goes on behind a space, no character is torn. */
export const contentLines = (lines: readonly string[]): string =>
  lines.map((line) => `${foldedLine(line)}\r\n`).join('');

function foldedLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > OCTETS) {
      pieces.push(piece);
      [piece, octets] = ['', 0];
    }
    piece += sign;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}
