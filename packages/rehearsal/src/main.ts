import { parseArgs } from 'node:util';
import { loadLaw } from '@comity/law-files';
import { startTestDatabase } from '@comity/postgres';
import { accountOf } from './account.ts';
import { manyAccount } from './many/many-account.ts';
import { playMany } from './many/play-many.ts';
import { playScenario } from './play-scenario.ts';
import { playSeeds } from './play-seeds.ts';
import { SCENARIOS } from './scenarios/index.ts';

const USAGE = `npm run rehearse -- [--list] [--scenario ID] [--seed TEXT]
       npm run rehearse -- --seeds N [--steps M] [--from SEED] [--resume FILE]
       npm run rehearse -- --network N [--requests M] [--seed TEXT]

  --list          names the scenarios
  --scenario ID   plays this one only
  --seed TEXT     decides keys and ids: the same seed states the same acts
  --seeds N       plays N seeds of random acts and faults between three nodes instead
  --steps M       steps of each seed (200)
  --from SEED     the first seed (comity)
  --network N     counts what a network of N States (2 to 300) sends and keeps, without databases
  --requests M    of which M requests are exchanged (200)
  --resume FILE   notes each seed in FILE, and plays only those that are not there
`;

interface Wishes {
  readonly list: boolean;
  readonly help: boolean;
  readonly scenario: string | undefined;
  readonly seed: string;
  readonly seeds: number;
  readonly steps: number;
  readonly from: string;
  readonly resume: string | undefined;
  readonly network: number;
  readonly requests: number;
}

function readWishes(args: readonly string[]): Wishes {
  const { values } = parseArgs({
    args: [...args],
    options: {
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      scenario: { type: 'string' },
      seed: { type: 'string', default: 'comity' },
      seeds: { type: 'string', default: '0' },
      steps: { type: 'string', default: '200' },
      from: { type: 'string', default: 'comity' },
      resume: { type: 'string' },
      network: { type: 'string', default: '0' },
      requests: { type: 'string', default: '200' },
    },
  });
  const whole = (name: 'seeds' | 'steps' | 'network' | 'requests'): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} takes a whole number.`);
    return value;
  };
  const { scenario, resume } = values;
  return {
    ...{ ...values, scenario, resume, seeds: whole('seeds'), steps: whole('steps') },
    ...{ network: whole('network'), requests: whole('requests') },
  };
}

/** As many feeds as a heartbeat can tell of. */
const STATES_MAX = 300;

async function main(): Promise<void> {
  const wishes = readWishes(process.argv.slice(2));
  if (wishes.help) return print(USAGE);
  if (wishes.list) return print(SCENARIOS.map(({ id, title }) => `${id}  ${title}\n`).join(''));
  if (wishes.network > 0) {
    const { network: states, requests, seed } = wishes;
    if (states < 2 || states > STATES_MAX) throw new Error(`--network takes 2 to ${STATES_MAX}.`);
    return print(manyAccount(playMany({ states, requests, seed })));
  }
  const chosen = SCENARIOS.filter(({ id }) => id === (wishes.scenario ?? id));
  if (chosen.length === 0) {
    throw new Error(`There is no scenario "${wishes.scenario}"; --list names them.`);
  }
  const [server, law] = await Promise.all([startTestDatabase(), loadLaw()]);
  try {
    if (wishes.seeds > 0) {
      const failed = await playSeeds({ server: server.connection, law }, wishes, print);
      if (failed.length > 0) process.exitCode = 1;
      return;
    }
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
