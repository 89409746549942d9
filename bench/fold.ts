import assert from 'node:assert/strict';
import { type CaseEntry, openFold } from '@comity/case';
import { type Step, story } from '../packages/case/test/log.ts';
import { type Figure, figureOf, inTurn } from './pairs.ts';

const SHORT = 500;
const LONG = 4_000;

/** What is said in turn: questions with their answers, and messages. */
const SAID: readonly Step[] = [
  ['is', 'information-requested'],
  ['jp', 'information-supplied'],
  ['jp', 'message-sent'],
  ['is', 'message-sent'],
];

/** What an act costs in a case that grows, when the state is read after each. */
export async function foldFigures(): Promise<readonly Figure[]> {
  const [short, long] = [entriesOf(SHORT), entriesOf(LONG)];
  perAct(short);
  const pairs = await inTurn(
    () => perAct(long),
    () => perAct(short),
  );
  return [
    figureOf(
      {
        ...{ bench: 'fold', what: `an act of ${LONG}, the state read after each` },
        ...{ beside: `an act of ${SHORT}`, unit: 'µs of processor', goal: '<= 1.5x' },
      },
      pairs,
    ),
  ];
}

function entriesOf(acts: number): readonly CaseEntry[] {
  const said = Array.from({ length: acts - 2 }, (_, n) => SAID[n % SAID.length] ?? SAID[0]);
  const [, entries] = story(
    ['jp', 'request-submitted'],
    ['is', 'request-acknowledged'],
    ...said.flatMap((step) => (step === undefined ? [] : [step])),
  );
  return entries;
}

/** Microseconds of processor time for each act with its receipt. */
function perAct(entries: readonly CaseEntry[]): number {
  const fold = openFold();
  const began = process.cpuUsage();
  for (const entry of entries) {
    fold.add([entry]);
    fold.state();
  }
  const { user, system } = process.cpuUsage(began);
  assert.equal(fold.state().counts.withoutEffect, 0);
  return (user + system) / (entries.length / 2);
}
