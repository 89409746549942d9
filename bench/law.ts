import assert from 'node:assert/strict';
import { join } from 'node:path';
import { avenues, indexLaw, type Law, type Matrix, MEASURES, matrix } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { nodeRuntime } from '@comity/node';
import { ROOT } from './nodes.ts';
import { type Figure, figureOf, inTurn } from './pairs.ts';
import { type RuleEngine, ruleEngine } from './rule-engine.ts';
import { bareRuntime, timed } from './start.ts';

const ON = '2026-11-01';
const ANSWERS_MS = 1_000;
const BESIDE = 'json-rules-engine, same rules';

/** The matrix of a day, answers with reasons, and the command line's cold start. */
export async function lawFigures(): Promise<readonly Figure[]> {
  const law = indexLaw(await loadLaw());
  const day = matrix(law, ON);
  const engine = ruleEngine(day);
  const questions = questionsOf(day);
  await sameAnswers(law, engine, questions.slice(0, 300));
  const cells = day.states.length * (day.states.length - 1) * day.measures.length;
  let theirRate = 0;
  const rates = await inTurn(
    () =>
      rate(questions, async ({ from, to, measure }) => avenues(law, { from, to, measure, on: ON })),
    async () => {
      theirRate = await rate(questions, (question) => engine.open(question));
      return theirRate;
    },
  );
  const verdicts = await inTurn(
    () => wholeMatrix(law, cells),
    () => cells / theirRate,
  );
  const cold = await inTurn(
    () =>
      timed([
        ...nodeRuntime(ROOT).flags,
        join(ROOT, 'tools/run.js'),
        COMMAND,
        'law',
        'status',
        ...STATUS,
      ]),
    bareRuntime,
    7,
  );
  return [
    figureOf(
      {
        ...{ bench: 'law', what: `matrix of ${ON}, ${cells.toLocaleString('en')} cells` },
        ...{ beside: `${BESIDE}, at its measured rate`, unit: 's', goal: '<= 1 s, floor 3 s' },
      },
      verdicts,
    ),
    figureOf(
      {
        ...{ bench: 'law', what: 'avenues with reasons', beside: BESIDE, unit: 'answers/s' },
        goal: '>= 100x, 1,000x',
      },
      rates,
    ),
    figureOf(
      {
        ...{ bench: 'law', what: 'comity law status, cold', beside: 'node -e 0', unit: 'ms' },
        goal: '<= 300 ms',
      },
      cold,
    ),
  ];
}

const COMMAND = join(ROOT, 'packages/cli/src/main.ts');
const STATUS = ['--instrument', 'CETS185', '--state', 'JPN', '--on', ON];

interface Question {
  readonly from: string;
  readonly to: string;
  readonly measure: (typeof MEASURES)[number];
}

/** Pairs and measures spread over the whole matrix. */
function questionsOf({ states }: Matrix): readonly Question[] {
  return Array.from({ length: 4_000 }, (_, n) => {
    const from = states[(n * 7) % states.length] ?? '';
    const other = states[(n * 31 + 13) % states.length] ?? '';
    const to = other === from ? (states[(n * 31 + 14) % states.length] ?? '') : other;
    return { from, to, measure: MEASURES[n % MEASURES.length] ?? 'preservation' };
  });
}

/** Both say the same, or they are not compared. */
async function sameAnswers(
  law: Law,
  engine: RuleEngine,
  asked: readonly Question[],
): Promise<void> {
  for (const question of asked) {
    const answer = avenues(law, { ...question, on: ON });
    const ours = answer.avenues.filter(({ open }) => open === true).map((row) => row.instrument);
    const theirs = await engine.open(question);
    assert.deepEqual([...theirs].sort(), ours.sort(), JSON.stringify(question));
  }
}

/** Answers per second. */
async function rate(
  questions: readonly Question[],
  answer: (question: Question) => Promise<unknown>,
): Promise<number> {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < ANSWERS_MS) {
    const question = questions[done % questions.length];
    if (question !== undefined) await answer(question);
    done += 1;
  }
  return (done * 1000) / (performance.now() - began);
}

/** Seconds for the best verdict of every cell of a day, tables included. */
function wholeMatrix(law: Law, expected: number): number {
  const began = performance.now();
  const day = matrix(law, ON);
  let cells = 0;
  let open = 0;
  for (let from = 0; from < day.states.length; from += 1) {
    for (let to = 0; to < day.states.length; to += 1) {
      if (from === to) continue;
      for (let measure = 0; measure < day.measures.length; measure += 1) {
        cells += 1;
        if (day.best(from, to, measure) === 2) open += 1;
      }
    }
  }
  assert.equal(cells, expected);
  assert(open > 0 && open < cells);
  return (performance.now() - began) / 1000;
}
