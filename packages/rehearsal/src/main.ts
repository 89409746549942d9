import { parseArgs } from 'node:util';
import { loadLaw } from '@comity/law-files';
import { startTestDatabase } from '@comity/postgres';
import { accountOf } from './account.ts';
import { playScenario } from './play-scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';

const USAGE = `npm run rehearse -- [--list] [--scenario ID] [--seed TEXT] [--faults N]

  --list          names the scenarios
  --scenario ID   plays this one only
  --seed TEXT     decides every key, id and fault; the same seed gives the same bytes
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
    for (const [n, scenario] of chosen.entries()) {
      const platform = { server: server.connection, law, databases: `play${n}`, seed: wishes.seed };
      print(`${accountOf(await playScenario(platform, scenario))}\n`);
    }
  } finally {
    await server.stop();
  }
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
