import { readFileSync } from 'node:fs';
import { ok, type Result } from '@comity/base';
import { type ApprovalRule, readApprovalRules, standardRules } from '@comity/server';
import { localeOf } from '@comity/words';
import { type Doors, readDoors } from './doors.ts';
import { argumentsOf, wrong } from './options.ts';

/** What one node process is told by its command line and environment. */
export interface NodeSettings extends Doors {
  /** The participant that the node speaks for: `JPN`. */
  readonly participant: string;
  /** The folder with this node's keys. */
  readonly keys: string;
  /** The folder with the law data. */
  readonly law: string;
  /** Other nodes whose key statements lie on this machine: training only. */
  readonly peers: readonly { readonly participant: string; readonly statement: string }[];
  /** Marks every page and offers the training officers by one click. */
  readonly training: boolean;
  /** In training, the desk begins with real cases. */
  readonly stories: boolean;
  /** The law pages and blank forms are open without sign-in. */
  readonly publicLaw: boolean;
  /** How many people what takes: the State's own policy, or the one that comes with Comity. */
  readonly approvalRules: readonly ApprovalRule[];
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

/**
 * Reads `--participant JPN --port 4610 --keys FOLDER --law FOLDER [--host 127.0.0.1]
 * [--exchange-port 4620] [--exchange-host 127.0.0.1] [--origin https://desk.example]
 * [--trusted-proxy 10.0.0.1]... [--tls-key FILE --tls-certificate FILE --tls-peers FILE]
 * [--quota normal=1200/256/120/240]... (acts, MiB, new cases and acts in one case of a peer in an hour)
 * [--peer USA=STATEMENT-FILE]... [--training [--stories]] [--public-law] [--approval-rules FILE]`, and `DATABASE_URL`, `DATABASE_MIGRATOR_URL` and
 * `DATABASE_WORKER_URL` from the environment.
 */
export function nodeSettings(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<NodeSettings> {
  const given = argumentsOf(argv);
  if (!given.ok) return given;
  const { participant, keys, law, peer = [], training } = given.value;
  if (!/^[A-Z]{3}$/.test(participant ?? '')) {
    return wrong('--participant', { code: 'participant-not-said' });
  }
  if (keys === undefined) return wrong('--keys', { code: 'keys-not-said' });
  if (law === undefined) return wrong('--law', { code: 'law-not-said' });
  const doors = readDoors(given.value);
  if (!doors.ok) return doors;
  const database = databaseUrls(env);
  if (!database.ok) return database;
  const peers = peer.map((each) => /^([A-Z]{3})=(.+)$/.exec(each));
  if (peers.includes(null)) return wrong('--peer', { code: 'peer-form' });
  const languages = (given.value.languages ?? 'en,ja').split(',');
  const strange = languages.find((tag) => localeOf(tag).tag !== tag);
  if (strange !== undefined) {
    return wrong('--languages', {
      code: 'language-without-words',
      params: { typed: strange.slice(0, 40) },
    });
  }
  const approvalRules = rulesIn(given.value['approval-rules']);
  if (!approvalRules.ok) return approvalRules;
  return ok({
    participant: participant ?? '',
    ...doors.value,
    keys,
    law,
    peers: peers.map((each) => ({ participant: each?.[1] ?? '', statement: each?.[2] ?? '' })),
    training: training === true,
    stories: training === true && given.value.stories === true,
    publicLaw: given.value['public-law'] === true,
    approvalRules: approvalRules.value,
    languages,
    database: database.value,
  });
}

/** The policy of approvals in a file of the State's own. Codes: `file-unreadable`, `approval-rules`. */
function rulesIn(file: string | undefined): Result<readonly ApprovalRule[]> {
  if (file === undefined) return ok(standardRules());
  try {
    return readApprovalRules(readFileSync(file, 'utf8'));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return wrong('--approval-rules', {
      code: 'file-unreadable',
      params: { file, reason: code ?? '?' },
    });
  }
}

/** Reads `DATABASE_URL`, `DATABASE_MIGRATOR_URL` and `DATABASE_WORKER_URL`. Code: `database-not-said`. */
export function databaseUrls(
  env: Readonly<Record<string, string | undefined>>,
): Result<DatabaseUrls> {
  const app = env['DATABASE_URL'];
  if (!app) {
    return wrong('DATABASE_URL', { code: 'database-not-said' });
  }
  const [migrator, worker] = [env['DATABASE_MIGRATOR_URL'], env['DATABASE_WORKER_URL']];
  return ok({ app, ...(migrator ? { migrator } : {}), ...(worker ? { worker } : {}) });
}
