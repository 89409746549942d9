import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CodedFailure } from '@comity/base';
import { LawFilesError, loadLaw } from '@comity/law-files';
import { release } from '@comity/postgres';
import { provisionNode } from '@comity/server';
import { EXCHANGE_AFTER_DESK } from '../doors.ts';
import type { Report } from '../report.ts';
import {
  failureInWords,
  languageNotes,
  lawFilesFault,
  stepInWords,
  WORDS,
} from '../report-in-words.ts';
import { nodeRuntime } from '../runtime.ts';
import { databaseUrls } from '../settings.ts';
import { systemWorld } from '../system-world.ts';
import { trainingAuthorities } from './authorities.ts';
import { leaveConnections, takeConnections } from './connections.ts';
import { openTrainingDatabase, type TrainingDatabase } from './database.ts';
import { endings } from './endings.ts';
import { keyFolder, statementFile, takeFolder } from './folder.ts';
import { keepRunning, type NodeChild } from './node-child.ts';
import { Obstacle } from './obstacle.ts';
import { type TrainingParticipant, trainingParticipants } from './participants.ts';
import { untilFree } from './ports.ts';
import { participantNames, readWishes, usage, type Wishes } from './wishes.ts';

const host = '127.0.0.1';

/**
 * Runs the training network until it is told to stop: four nodes, each its own process, port, keys
 * and database, on one database server. Everything that it starts ends with it.
 *
 * @param argv the command line; `checkout` is the project's folder.
 */
export async function train(argv: readonly string[], checkout: string): Promise<void> {
  const wishes = readWishes(argv, checkout);
  if (!wishes.ok) {
    console.error(`${failureInWords(wishes.error)}\n\n${usage()}`);
    process.exitCode = 2;
    return;
  }
  if (wishes.value.help) {
    console.log(usage());
    return;
  }
  const children: NodeChild[] = [];
  let database: TrainingDatabase | undefined;
  const { folder } = wishes.value;
  const ending = endings({
    stop: async () => {
      await Promise.all(children.map((child) => child.stop()));
      await database?.stop();
      // Without a database of ours the logins there are another network's.
      if (database !== undefined) takeConnections(folder);
      release(folder);
    },
    kill: () => {
      for (const child of children) child.kill();
    },
  });
  const began = performance.now();
  try {
    console.log(WORDS.t('training.head', { participants: participantNames() }));
    for (const note of languageNotes()) say(note);
    takeFolder(folder, wishes.value.fresh);
    await untilFree(host, ports(wishes.value));
    say(WORDS.t('training.starting-database'));
    const { fresh } = wishes.value;
    database = await openTrainingDatabase({ folder, fresh, url: process.env['DATABASE_URL'], say });
    if (ending.begun()) return await database.stop();
    await startNodes({ wishes: wishes.value, checkout, database, children });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`\n${WORDS.t('training.ready-after', { seconds })}`);
  } catch (cause) {
    if (ending.begun()) return;
    console.error(`\n${sentence(cause)}`);
    await ending.end(1);
  }
}

const say = (line: string): void => console.log(`  ${line}`);

const exchangePort = ({ port }: Wishes, n: number): number => port + EXCHANGE_AFTER_DESK + n;

/** Desks first, then exchanges. */
const ports = (wishes: Wishes): number[] => [
  ...trainingParticipants.map((_, n) => wishes.port + n),
  ...trainingParticipants.map((_, n) => exchangePort(wishes, n)),
];

function sentence(cause: unknown): string {
  if (cause instanceof Obstacle) return cause.message;
  if (cause instanceof CodedFailure) return failureInWords(cause.fault);
  if (cause instanceof LawFilesError) return failureInWords(lawFilesFault(cause));
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

const lawFolder = (checkout: string): string => join(checkout, 'treaties');

interface Network {
  readonly wishes: Wishes;
  readonly checkout: string;
  readonly database: TrainingDatabase;
  readonly children: NodeChild[];
}

/** Starts all nodes and waits until each is ready. */
async function startNodes(network: Network): Promise<void> {
  makeKeys(network.wishes);
  // Checked and compiled once here, where something has changed, and not by each node.
  await loadLaw({ treaties: lawFolder(network.checkout) });
  const ready = trainingParticipants.map(async (participant, n) => {
    const env = await network.database.environment(participant.id);
    const urls = databaseUrls(env);
    if (urls.ok) leaveConnections(network.wishes.folder, participant.id, urls.value);
    return readyNode(network, { participant, n, env });
  });
  const reports = await Promise.all(ready);
  const { empty, folder } = network.wishes;
  if (empty && reports.some(({ cases }) => cases)) say(WORDS.t('training.not-empty', { folder }));
  for (const report of reports) {
    console.log(`\n${report.title}\n  ${report.address}`);
    for (const { name, role, authority } of report.officers) {
      const known = { name, role: WORDS.t(`role.${role}`), authority };
      say(WORDS.t('training.sign-in', known));
    }
  }
}

/** Every node's keys and key statement, before any node starts and looks for the others'. */
function makeKeys(wishes: Wishes): void {
  const { folder } = wishes;
  const outside = systemWorld(say, { anyAddress: true });
  for (const [n, { id }] of trainingParticipants.entries()) {
    const keys = keyFolder(folder, id);
    mkdirSync(keys, { recursive: true, mode: 0o700 });
    const url = `http://localhost:${exchangePort(wishes, n)}`;
    provisionNode(keys, { id, url, authorities: trainingAuthorities[id] ?? [] }, outside);
  }
}

interface Seat {
  readonly participant: TrainingParticipant;
  readonly n: number;
  readonly env: Readonly<Record<string, string>>;
}

type Ready = Extract<Report, { kind: 'ready' }>;

function readyNode(network: Network, { participant, n, env }: Seat): Promise<Ready> {
  const { checkout, children } = network;
  const line = (text: string): void => say(`${participant.id}  ${text}`);
  return new Promise((resolve, reject) => {
    let before = false;
    const child = keepRunning({
      runtime: nodeRuntime(checkout),
      args: nodeArguments(network, participant, n),
      env: { ...process.env, ...env },
      say: line,
      report: (report) => {
        if (report.kind === 'progress') return line(stepInWords(report.step));
        if (report.kind === 'failed') {
          const why = failureInWords(report.why);
          return before ? line(why) : reject(new Obstacle(why));
        }
        line(WORDS.t(before ? 'training.ready-again' : 'training.ready'));
        before = true;
        resolve(report);
      },
    });
    children.push(child);
  });
}

function nodeArguments(network: Network, { id }: TrainingParticipant, n: number): string[] {
  const { wishes, checkout } = network;
  const peers = trainingParticipants.flatMap((each) =>
    each.id === id ? [] : ['--peer', `${each.id}=${statementFile(wishes.folder, each.id)}`],
  );
  const [keys, law] = [keyFolder(wishes.folder, id), lawFolder(checkout)];
  const doors = [
    '--port',
    String(wishes.port + n),
    '--exchange-port',
    String(exchangePort(wishes, n)),
  ];
  const own = ['--participant', id, '--host', host, ...doors];
  const life = wishes.empty ? [] : ['--stories'];
  return [...own, '--keys', keys, '--law', law, ...peers, '--training', ...life];
}
