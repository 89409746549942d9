/**
 * Rows of verdicts (0 closed, 1 uncertain, 2 open), two bits each, packed so that 32 instruments
 * are compared at once: `open` holds what is open, `some` what is open or uncertain.
 */
export class Bits {
  readonly words: number;
  readonly #open: Int32Array;
  readonly #some: Int32Array;

  constructor(rows: number, columns: number) {
    this.words = Math.ceil(columns / 32);
    this.#open = new Int32Array(rows * this.words);
    this.#some = new Int32Array(rows * this.words);
  }

  set(row: number, column: number, verdict: 0 | 1 | 2): void {
    if (verdict === 0) return;
    const word = row * this.words + (column >>> 5);
    const bit = 1 << (column & 31);
    this.#some[word] = (this.#some[word] ?? 0) | bit;
    if (verdict === 2) this.#open[word] = (this.#open[word] ?? 0) | bit;
  }

  /** Puts one word of 32 columns: what is open, and what is open or uncertain. */
  put(row: number, word: number, open: number, some: number): void {
    this.#open[row * this.words + word] = open;
    this.#some[row * this.words + word] = some;
  }

  at(row: number, column: number): 0 | 1 | 2 {
    const word = row * this.words + (column >>> 5);
    const bit = 1 << (column & 31);
    if (((this.#open[word] ?? 0) & bit) !== 0) return 2;
    return ((this.#some[word] ?? 0) & bit) === 0 ? 0 : 1;
  }

  /** One word of 32 columns: what is open. */
  open(row: number, word: number): number {
    return this.#open[row * this.words + word] ?? 0;
  }

  /** One word of 32 columns: what is open or uncertain. */
  some(row: number, word: number): number {
    return this.#some[row * this.words + word] ?? 0;
  }
}
