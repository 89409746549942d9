import { parseArgs } from 'node:util';
import type { LawData } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { type ServerConnection, startTestDatabase } from '@comity/postgres';
import { accountOf } from './account.ts';
import { type FaultReport, runFaults } from './faults/run-faults.ts';
import { playScenario } from './play-scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';

const USAGE = `npm run rehearse -- [--list] [--scenario ID] [--seed TEXT] [--faults N]

  --list          names the scenarios
  --scenario ID   plays this one only
  --seed TEXT     decides keys, ids and faults: the same seed states the same acts
  --faults N      plays N seeds of random faults instead of the scenarios
`;

interface Wishes {
  readonly list: boolean;
  readonly help: boolean;
  readonly scenario: string | undefined;
  readonly seed: string;
  readonly faults: number;
}

function readWishes(args: readonly string[]): Wishes {
  const { values } = parseArgs({
    args: [...args],
    options: {
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      scenario: { type: 'string' },
      seed: { type: 'string', default: 'comity' },
      faults: { type: 'string', default: '0' },
    },
  });
  const faults = Number(values.faults);
  if (!Number.isInteger(faults) || faults < 0) throw new Error('--faults takes a whole number.');
  return { ...values, scenario: values.scenario, faults };
}

async function main(): Promise<void> {
  const wishes = readWishes(process.argv.slice(2));
  if (wishes.help) return print(USAGE);
  if (wishes.list) return print(SCENARIOS.map(({ id, title }) => `${id}  ${title}\n`).join(''));
  const chosen = SCENARIOS.filter(({ id }) => id === (wishes.scenario ?? id));
  if (chosen.length === 0) {
    throw new Error(`There is no scenario "${wishes.scenario}"; --list names them.`);
  }
  const [server, law] = await Promise.all([startTestDatabase(), loadLaw()]);
  try {
    if (wishes.faults > 0) return await playFaults(server.connection, law, wishes);
    for (const [n, scenario] of chosen.entries()) {
      const platform = { server: server.connection, law, databases: `play${n}`, seed: wishes.seed };
      print(`${accountOf(await playScenario(platform, scenario))}\n`);
    }
  } finally {
    await server.stop();
  }
}

/** Every seed is played, also after one that failed; each that failed is named. */
async function playFaults(server: ServerConnection, law: LawData, wishes: Wishes): Promise<void> {
  const failed: string[] = [];
  for (let n = 1; n <= wishes.faults; n += 1) {
    const seed = wishes.faults === 1 ? wishes.seed : `${wishes.seed}-${n}`;
    const databases = `fault${n}`;
    try {
      print(`${reportLine(await runFaults({ server, law, databases, seed }))}\n`);
    } catch (cause) {
      failed.push(seed);
      process.exitCode = 1;
      print(`FAILED  ${cause instanceof Error ? cause.message : String(cause)}\n`);
    }
  }
  print(`${wishes.faults - failed.length} of ${wishes.faults} seeds hold\n`);
  for (const seed of failed) print(`Again: npm run rehearse -- --faults 1 --seed ${seed}\n`);
}

function reportLine(report: FaultReport): string {
  const { seed, cases, acts, kills, restarts, clockJumps, calls, roundsToRest } = report;
  const troubles = Object.values(report.line).reduce((sum, n) => sum + n, 0);
  return (
    `${seed}: ${cases} cases, ${acts} acts; ${troubles} of ${calls} calls in trouble, ` +
    `${kills} kills, ${restarts} restarts, ${clockJumps} clock jumps; at rest in ${roundsToRest}`
  );
}

const print = (text: string): void => {
  process.stdout.write(text);
};

try {
  await main();
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}
