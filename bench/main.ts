import { cpus } from 'node:os';
import type { Figure } from './pairs.ts';

/** Each suite is loaded when its turn comes: none carries another's weight. */
const SUITES: Readonly<Record<string, () => Promise<() => Promise<readonly Figure[]>>>> = {
  law: async () => (await import('./law.ts')).lawFigures,
  seal: async () => (await import('./seal.ts')).sealFigures,
  exchange: async () => (await import('./exchange.ts')).exchangeFigures,
  alert: async () => (await import('./alert.ts')).alertFigures,
  case: async () => (await import('./long-case.ts')).longCaseFigures,
  fold: async () => (await import('./fold.ts')).foldFigures,
  body: async () => (await import('./body.ts')).bodyFigures,
  form: async () => (await import('./form.ts')).formFigures,
  start: async () => (await import('./start.ts')).startFigures,
  list: async () => (await import('./list.ts')).listFigures,
};

const HELP = `npm run bench [-- ${Object.keys(SUITES).join('|')}]... [--json] [--million]

Every figure stands beside a baseline that was measured in turn with it, in this run: medians of
both and the median of their ratios. --million: the work list at a million cases, too.`;

const words = process.argv.slice(2).filter((word) => word !== '--json' && word !== '--million');
const json = process.argv.includes('--json');
const strange = words.find((word) => !Object.hasOwn(SUITES, word));
if (words.includes('--help')) {
  console.log(HELP);
} else if (strange !== undefined) {
  console.error(`There is no bench "${strange}".\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const figures: Figure[] = [];
  for (const [name, load] of Object.entries(SUITES)) {
    if (words.length > 0 && !words.includes(name)) continue;
    if (!json) console.error(`measuring: ${name}`);
    figures.push(...(await (await load())()));
  }
  if (json) console.log(JSON.stringify({ machine: machine(), figures }));
  else print(figures);
}

function machine(): object {
  const [cpu] = cpus();
  return { cpu: cpu?.model ?? '', cpus: cpus().length, node: process.version };
}

function print(figures: readonly Figure[]): void {
  const head = [
    'bench',
    'what',
    'ours',
    'baseline',
    'unit',
    'ratio',
    'spread',
    'pairs',
    'beside',
    'goal',
  ];
  const rows = figures.map((figure) => [
    figure.bench,
    figure.what,
    round(figure.ours),
    round(figure.baseline),
    figure.unit,
    `${round(figure.ratio)}x`,
    figure.spread === undefined ? '' : figure.spread.map((one) => `${round(one)}x`).join(' - '),
    String(figure.pairs),
    figure.beside,
    figure.goal,
  ]);
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((entry, column) => entry.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  console.log([head, ...rows].map(line).join('\n'));
}

/** Three digits that count. */
function round(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : String(+value.toPrecision(3));
}
