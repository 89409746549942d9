import assert from 'node:assert/strict';
import { FORM_LIMITS, isTooLarge, readForm } from '@comity/desk';
import { type Figure, figureOf, inTurn } from './pairs.ts';
import { threadTime } from './processor-time.ts';

const TIMES = 4;
const limits = { ...FORM_LIMITS, value: FORM_LIMITS.bytesKept };

/** Posted forms of several megabytes, each dear to read in its way; `n` is their size in kilobytes. */
const FORMS: readonly (readonly [string, (n: number) => string])[] = [
  ['one long text of blanks', (n) => `text=${'x+'.repeat(n * 512)}`],
  ['one long text of escapes', (n) => `text=${'%C3%A9'.repeat(n * 170)}`],
  ['one long text of line ends', (n) => `text=${'%0D%0A'.repeat(n * 170)}`],
];

/** How the cost of reading a posted form grows with its bytes. */
export async function formFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, make] of FORMS) {
    const [small, large] = [900, 900 * TIMES].map((size) => Buffer.from(make(size)));
    assert(small !== undefined && large !== undefined);
    const read = (body: Buffer) => () => isTooLarge(readForm(body, limits));
    for (const body of [small, large]) read(body)();
    const pairs = await inTurn(
      () => threadTime(read(large)),
      () => threadTime(read(small)),
    );
    figures.push(
      figureOf(
        {
          bench: 'form',
          what: `a form of ${TIMES} times the bytes, ${name}: time of the serving thread`,
          beside: 'a quarter of it',
          unit: 'ms',
          goal: `<= ${TIMES * 2}x`,
        },
        pairs,
      ),
    );
  }
  return figures;
}
