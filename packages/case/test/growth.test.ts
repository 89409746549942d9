import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startCounting } from '../../../test/counted.ts';
import type { CaseEntry, CaseFold } from '../src/index.ts';
import type { Step } from './log.ts';

const counter = await startCounting();
const { openFold } = await import('../src/index.ts');
const { receipt, story } = await import('./log.ts');

/** What is said again and again in cases that grow long. */
const LIVES: Readonly<Record<string, readonly Step[]>> = {
  messages: [
    ['jp', 'message-sent'],
    ['is', 'message-sent'],
  ],
  questions: [
    ['is', 'information-requested'],
    ['jp', 'information-supplied'],
    ['is', 'consultation-opened'],
    ['jp', 'message-sent'],
  ],
  results: [
    ['is', 'evidence-delivered-in-part'],
    ['jp', 'evidence-received'],
    ['is', 'message-sent'],
  ],
  'late receipts': [
    ['jp', 'message-sent'],
    ['is', 'message-sent'],
  ],
};

/** Adds acts one by one, each with its receipt, and reads the state after each. */
function grow(fold: CaseFold, entries: readonly CaseEntry[]): void {
  for (const entry of entries) {
    fold.add([entry]);
    fold.state();
  }
}

/** How often any piece of the package's code ran meanwhile. */
const stepsOf = async (run: () => void): Promise<number> =>
  (await counter.during(run)).pieces('/packages/case/src/');

const STRETCH = 60;
const [EARLY, LATE] = [100, 800];

for (const [name, said] of Object.entries(LIVES)) {
  test(`an act of a long case costs what one of a short case costs: ${name}`, async (t) => {
    const steps = Array.from(
      { length: LATE + STRETCH },
      (_, n) => said[n % said.length] ?? said[0],
    );
    const [acts] = story(
      ['jp', 'request-submitted'],
      ['is', 'request-acknowledged'],
      ...steps.flatMap((step) => (step === undefined ? [] : [step])),
    );
    const seconds = name === 'late receipts' ? 600 : 5;
    const entries = acts.flatMap((act) => [act, receipt(act, { seconds })]);
    const fold = openFold();
    grow(fold, entries.slice(0, EARLY * 2));
    const early = await stepsOf(() => grow(fold, entries.slice(EARLY * 2, (EARLY + STRETCH) * 2)));
    grow(fold, entries.slice((EARLY + STRETCH) * 2, LATE * 2));
    const late = await stepsOf(() => grow(fold, entries.slice(LATE * 2, (LATE + STRETCH) * 2)));
    t.diagnostic(`${early} steps for ${STRETCH} acts after ${EARLY}, ${late} after ${LATE}`);
    assert.ok(early > STRETCH, 'steps are counted');
    assert.ok(late <= early * 1.5, `${late} steps late, ${early} early`);
    assert.equal(fold.state().counts.withoutEffect, 0);
  });
}
