/**
 * Many byte strings as the parameters of one statement: all in one, with where each begins (from 1)
 * and how long it is. PostgreSQL cuts them with {@link unpacked}. An array of them would travel as
 * hexadecimal text, at twice the size.
 */
export function packed(strings: readonly Uint8Array[]): readonly [Buffer, number[], number[]] {
  const starts: number[] = [];
  let start = 1;
  for (const each of strings) {
    starts.push(start);
    start += each.length;
  }
  return [Buffer.concat(strings), starts, strings.map(({ length }) => length)];
}

/**
 * SQL that cuts one string out of packed ones.
 *
 * @param all the parameter that holds them all: `$3`
 * @param start the column with the place where it begins
 * @param size the column with its length
 */
export const unpacked = (all: string, start: string, size: string): string =>
  `substring(${all}::bytea from ${start} for ${size})`;
