import type { Tx } from '../store/index.ts';

/** What the processes of a node must have alike: a node is one, whichever of them answers. */
export interface ProcessBuild {
  /** Of the program. */
  readonly version: string;
  /** Version of the law data. */
  readonly law: string;
  /** Keyed digest of the settings that are the same for all. */
  readonly settings: string;
  /** Hash of the key statement whose keys it uses. */
  readonly statement: string;
}

/** A process of the node, as it says of itself. */
export interface ProcessReading extends ProcessBuild {
  readonly id: string;
  /** Name of the machine that it runs on. */
  readonly machine: string;
  readonly draining: boolean;
}

/** A process that said nothing for so long is gone, in seconds. */
const GONE_SECONDS = 45;
/** What ended without a word is forgotten after so long. */
const FORGET_SECONDS = 3_600;

const SAY = `insert into processes as p (id, machine, version, law, settings, statement, draining,
    started_at, seen_at) values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp(), clock_timestamp())
  on conflict (id) do update set law = excluded.law, settings = excluded.settings,
    statement = excluded.statement, draining = excluded.draining, seen_at = excluded.seen_at`;
const FORGET = `delete from processes
  where seen_at < clock_timestamp() - $1 * interval '1 second'`;

/** Writes down that a process lives, by the clock of the database. */
export async function sayProcess(tx: Tx, process: ProcessReading): Promise<void> {
  const { id, machine, version, law, settings, statement, draining } = process;
  tx.later(FORGET, [FORGET_SECONDS]);
  await tx.query(SAY, [id, machine, version, law, settings, statement, draining]);
}

/** Takes the word of a process back: it ends in order. */
export const endProcess = (tx: Tx, id: string): Promise<unknown[]> =>
  tx.query('delete from processes where id = $1', [id]);

const ALIVE = `select id, machine, version, law, settings, statement, draining from processes
  where seen_at > clock_timestamp() - $1 * interval '1 second' order by machine, id`;

/** The processes that were alive just now. */
export const readProcesses = (
  look: <R extends object>(sql: string, params: readonly unknown[]) => Promise<readonly R[]>,
): Promise<readonly ProcessReading[]> => look<ProcessReading>(ALIVE, [GONE_SECONDS]);

const PARTS = ['version', 'law', 'settings', 'statement'] as const;

/** In what the processes differ that they must have alike; nothing where they are as one. */
export const differencesOf = (
  processes: readonly ProcessBuild[],
): readonly (keyof ProcessBuild)[] =>
  PARTS.filter((part) => new Set(processes.map((process) => process[part])).size > 1);
