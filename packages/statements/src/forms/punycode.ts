/** The letters of the part of a label behind `xn--` (RFC 3492); `undefined` for what is none. */
export function lettersOfPunycode(text: string): string | undefined {
  const basic = text.slice(0, Math.max(0, text.lastIndexOf('-')));
  const letters = Array.from(basic, (letter) => letter.codePointAt(0) ?? 0);
  const digits = text.slice(basic === '' && !text.startsWith('-') ? 0 : basic.length + 1);
  const state = { point: 128, bias: 72, index: 0, at: 0 };
  while (state.at < digits.length) {
    const before = state.index;
    if (!readDelta(digits, state)) return undefined;
    const count = letters.length + 1;
    state.bias = adapted(state.index - before, count, before === 0);
    state.point += Math.floor(state.index / count);
    state.index %= count;
    if (state.point > 0x10_ffff || (state.point >= 0xd800 && state.point <= 0xdfff))
      return undefined;
    letters.splice(state.index, 0, state.point);
    state.index += 1;
  }
  return String.fromCodePoint(...letters);
}

interface State {
  point: number;
  bias: number;
  index: number;
  at: number;
}

/** Reads one generalised number of variable length into the index; `false` when it is cut off. */
function readDelta(digits: string, state: State): boolean {
  let weight = 1;
  for (let k = 36; ; k += 36) {
    const digit = digitOf(digits.charCodeAt(state.at));
    state.at += 1;
    if (digit === undefined) return false;
    state.index += digit * weight;
    if (state.index > 0x7fff_ffff) return false;
    const least = Math.min(26, Math.max(1, k - state.bias));
    if (digit < least) return true;
    weight *= 36 - least;
  }
}

function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : undefined;
}

function adapted(delta: number, count: number, first: boolean): number {
  let left = first ? Math.floor(delta / 700) : delta >> 1;
  left += Math.floor(left / count);
  let k = 0;
  for (; left > 455; k += 36) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}
