import { readFileSync } from 'node:fs';
import { isParticipant, ok, PARTICIPANT_FORM, type Result } from '@comity/base';
import {
  type ApprovalRule,
  type RelaySettings,
  type RetentionRules,
  readApprovalRules,
  readRetentionRules,
  type SecretWay,
  SPOKEN_HOURS,
  SPOKEN_HOURS_MAX,
  standardRetention,
  standardRules,
} from '@comity/server';
import { localeOf } from '@comity/words';
import { type BackupSettings, readBackups } from './backup/backup-settings.ts';
import { type CallingSettings, readCalling } from './callers/calling-settings.ts';
import { type Doors, readDoors } from './doors.ts';
import { argumentsOf, wrong } from './options.ts';
import { type ProviderSettings, readProvider } from './provider/provider-settings.ts';
import { readRelays } from './relay-settings.ts';
import { readSecretWay } from './secret-settings.ts';
import type { Given } from './settings-table.ts';

/** What one node process is told by its command line and environment. */
export interface NodeSettings extends Doors {
  /** The participant that the node speaks for: `JPN`. */
  readonly participant: string;
  /** Its name; the one of the law data unless told. */
  readonly name?: string;
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
  /** Peers may be in a closed network of States, on addresses that are not public. */
  readonly privatePeers: boolean;
  /** Case systems of the State may be told on addresses that are not public. */
  readonly privateHooks: boolean;
  /** How many people what takes: the State's own policy, or the one that comes with Comity. */
  readonly approvalRules: readonly ApprovalRule[];
  readonly retention: RetentionRules;
  /** Within how many hours what was asked by voice is written: the limit of the house. */
  readonly spokenHours: number;
  /** At the end, what still comes is answered for so many seconds, until a proxy sends it elsewhere. */
  readonly drainSeconds: number;
  /** What is carried for others, and when others carry. */
  readonly relays: RelaySettings;
  /** Languages that officers may choose; the first is for whoever wishes none of them. */
  readonly languages: readonly string[];
  /** By which ways officers are called away from the desk. */
  readonly calling: CallingSettings;
  /** How the secret that wraps its keys is to be kept. */
  readonly secret: SecretWay;
  /** What it saves by itself. */
  readonly backups: BackupSettings;
  /** The ministry's own sign-in, where there is one. */
  readonly provider?: ProviderSettings;
  readonly database: DatabaseUrls;
}

/** Where the node's database is; with the first alone, the node makes its roles itself. */
export interface DatabaseUrls {
  readonly app: string;
  readonly migrator?: string;
  readonly worker?: string;
}

/**
 * Reads the options of {@link SETTINGS}, and `DATABASE_URL`, `DATABASE_MIGRATOR_URL` and
 * `DATABASE_WORKER_URL` from the environment.
 */
export function nodeSettings(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<NodeSettings> {
  const given = argumentsOf(argv);
  if (!given.ok) return given;
  const settings = settingsOf(given.value);
  if (!settings.ok) return settings;
  const database = databaseUrls(env);
  return database.ok ? ok({ ...settings.value, database: database.value }) : database;
}

const PEER = new RegExp(`^(${PARTICIPANT_FORM})=(.+)$`);

/** Reads the text of a file that a setting names. @throws as `readFileSync` */
export type TextOf = (file: string) => string;

export const textOnDisk: TextOf = (file) => readFileSync(file, 'utf8');

/** What is given means together; a fault names the option `at` which it stands. */
export function settingsOf(
  given: Given,
  textOf: TextOf = textOnDisk,
): Result<Omit<NodeSettings, 'database'>> {
  const { participant, keys, law, peer = [], training } = given;
  if (participant === undefined || !isParticipant(participant)) {
    return wrong('--participant', { code: 'participant-not-said' });
  }
  if (keys === undefined) return wrong('--keys', { code: 'keys-not-said' });
  if (law === undefined) return wrong('--law', { code: 'law-not-said' });
  const doors = readDoors(given);
  if (!doors.ok) return doors;
  const peers = peer.map((each) => PEER.exec(each));
  if (peers.includes(null)) return wrong('--peer', { code: 'peer-form' });
  const languages = (given.languages ?? ['en', 'ja']).flatMap((each) => each.split(','));
  const strange = languages.find((tag) => localeOf(tag).tag !== tag);
  if (strange !== undefined) {
    return wrong('--languages', {
      code: 'language-without-words',
      params: { typed: strange.slice(0, 40) },
    });
  }
  const approvalRules = policyIn(given, 'approval-rules', {
    textOf,
    read: readApprovalRules,
    standard: standardRules,
  });
  if (!approvalRules.ok) return approvalRules;
  const retention = policyIn(given, 'retention-rules', {
    textOf,
    read: readRetentionRules,
    standard: standardRetention,
  });
  if (!retention.ok) return retention;
  const spokenHours = readHours(given);
  if (!spokenHours.ok) return spokenHours;
  const drainSeconds = readDrain(given);
  if (!drainSeconds.ok) return drainSeconds;
  const relays = readRelays(given);
  if (!relays.ok) return relays;
  const calling = readCalling(given);
  if (!calling.ok) return calling;
  const provider = readProvider(given);
  if (!provider.ok) return provider;
  const secret = readSecretWay(given);
  if (!secret.ok) return secret;
  const backups = readBackups(given);
  if (!backups.ok) return backups;
  return ok({
    participant,
    ...{ secret: secret.value, backups: backups.value },
    ...doors.value,
    keys,
    law,
    peers: peers.map((each) => ({ participant: each?.[1] ?? '', statement: each?.[2] ?? '' })),
    training: training === true,
    stories: training === true && given.stories === true,
    publicLaw: given['public-law'] === true,
    privatePeers: given['private-addresses'] === true,
    privateHooks: given['api-private-addresses'] === true,
    approvalRules: approvalRules.value,
    retention: retention.value,
    spokenHours: spokenHours.value,
    drainSeconds: drainSeconds.value,
    relays: relays.value,
    languages,
    calling: calling.value,
    ...(provider.value === undefined ? {} : { provider: provider.value }),
  });
}

function readHours({ 'spoken-hours': typed = String(SPOKEN_HOURS) }: Given): Result<number> {
  const hours = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return hours >= 1 && hours <= SPOKEN_HOURS_MAX
    ? ok(hours)
    : wrong('--spoken-hours', { code: 'spoken-hours-form', params: { most: SPOKEN_HOURS_MAX } });
}

/** Longer, and what is under way would not come to its end before the supervisor's patience. */
const DRAIN_SECONDS_MAX = 10;

function readDrain({ 'drain-seconds': typed = '0' }: Given): Result<number> {
  const seconds = /^\d{1,3}$/.test(typed) ? Number(typed) : -1;
  return seconds >= 0 && seconds <= DRAIN_SECONDS_MAX
    ? ok(seconds)
    : wrong('--drain-seconds', { code: 'drain-seconds-form', params: { most: DRAIN_SECONDS_MAX } });
}

interface PolicyReader<T> {
  readonly textOf: TextOf;
  readonly read: (text: string) => Result<T>;
  readonly standard: () => T;
}

/** A policy in a file of the State's own. Codes: `file-unreadable`, and that of its reader. */
function policyIn<T>(
  given: Given,
  name: 'approval-rules' | 'retention-rules',
  { textOf, read, standard }: PolicyReader<T>,
): Result<T> {
  const file = given[name];
  if (file === undefined) return ok(standard());
  try {
    return read(textOf(file));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return wrong(`--${name}`, {
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
