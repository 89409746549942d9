import { parseArgs } from 'node:util';
import { no, ok, type Problem, type Result } from '@comity/base';
import { localeOf } from '@comity/words';

/** What one node process is told by its command line and environment. */
export interface NodeSettings {
  /** The participant that the node speaks for: `JPN`. */
  readonly participant: string;
  readonly host: string;
  readonly port: number;
  /** The folder with this node's keys. */
  readonly keys: string;
  /** The folder with the law data. */
  readonly law: string;
  /** Other nodes whose key statements lie on this machine: training only. */
  readonly peers: readonly { readonly participant: string; readonly statement: string }[];
  /** Marks every page and offers the training officers by one click. */
  readonly training: boolean;
  /** The law pages and blank forms are open without sign-in. */
  readonly publicLaw: boolean;
  /** Languages that officers may choose; the first is for whoever wishes none of them. */
  readonly languages: readonly string[];
  readonly database: DatabaseUrls;
}

/** Where the node's database is; with the first alone, the node makes its roles itself. */
export interface DatabaseUrls {
  readonly app: string;
  readonly migrator?: string;
  readonly worker?: string;
}

const wrong = (at: string, text: string): { readonly ok: false; readonly error: Problem } =>
  no({ code: 'wrong-use', text, at });

/**
 * Reads `--participant JPN --port 4610 --keys FOLDER --law FOLDER [--host 127.0.0.1]
 * [--peer USA=STATEMENT-FILE]... [--training] [--public-law] [--languages en,ja]`, and `DATABASE_URL`, `DATABASE_MIGRATOR_URL` and
 * `DATABASE_WORKER_URL` from the environment.
 */
export function nodeSettings(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<NodeSettings> {
  const given = argumentsOf(argv);
  if (!given.ok) return given;
  const { participant, port, keys, law, host = '127.0.0.1', peer = [], training } = given.value;
  if (!/^[A-Z]{3}$/.test(participant ?? '')) {
    return wrong('--participant', 'Say for whom the node speaks: --participant JPN.');
  }
  if (keys === undefined) return wrong('--keys', 'Say where the keys are: --keys FOLDER.');
  if (law === undefined) return wrong('--law', 'Say where the law data is: --law FOLDER.');
  const number = portNumber(port ?? '4610');
  if (!number.ok) return number;
  const database = databaseUrls(env);
  if (!database.ok) return database;
  const peers = peer.map((each) => /^([A-Z]{3})=(.+)$/.exec(each));
  if (peers.includes(null))
    return wrong('--peer', 'Write peers as --peer USA=FILE, with the file of their key statement.');
  const languages = (given.value.languages ?? 'en,ja').split(',');
  const strange = languages.find((tag) => localeOf(tag).tag !== tag);
  if (strange !== undefined) {
    return wrong('--languages', `Comity has no words in the language "${strange}".`);
  }
  return ok({
    participant: participant ?? '',
    host,
    port: number.value,
    keys,
    law,
    peers: peers.map((each) => ({ participant: each?.[1] ?? '', statement: each?.[2] ?? '' })),
    training: training === true,
    publicLaw: given.value['public-law'] === true,
    languages,
    database: database.value,
  });
}

/** Reads `DATABASE_URL`, `DATABASE_MIGRATOR_URL` and `DATABASE_WORKER_URL`. Code: `wrong-use`. */
export function databaseUrls(
  env: Readonly<Record<string, string | undefined>>,
): Result<DatabaseUrls> {
  const app = env['DATABASE_URL'];
  if (!app) {
    return wrong('DATABASE_URL', 'Say where the database is: DATABASE_URL=postgresql://...');
  }
  const [migrator, worker] = [env['DATABASE_MIGRATOR_URL'], env['DATABASE_WORKER_URL']];
  return ok({ app, ...(migrator ? { migrator } : {}), ...(worker ? { worker } : {}) });
}

/** @returns the port that `text` names, 1 to 65535. */
export function portNumber(text: string): Result<number> {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) {
    return wrong('--port', `A port is a number from 1 to 65535, not "${text}".`);
  }
  return ok(port);
}

interface Given {
  readonly participant?: string;
  readonly port?: string;
  readonly keys?: string;
  readonly law?: string;
  readonly host?: string;
  readonly peer?: string[];
  readonly training?: boolean;
  readonly 'public-law'?: boolean;
  readonly languages?: string;
}

function argumentsOf(argv: readonly string[]): Result<Given> {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...argv],
      options: {
        participant: text,
        port: text,
        keys: text,
        law: text,
        host: text,
        peer: { type: 'string', multiple: true },
        training: { type: 'boolean' },
        'public-law': { type: 'boolean' },
        languages: text,
      },
    });
    return ok(values);
  } catch (cause) {
    return wrong('command line', cause instanceof Error ? cause.message : String(cause));
  }
}
