import { CodedFailure, type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import { keyStatementHash } from '@comity/wire';
import { every } from '../exchange/every.ts';
import type { Keyring } from '../keys/index.ts';
import { newestMigration, type Store } from '../store/index.ts';
import type { TrustStore } from '../trust/index.ts';
import type { World } from '../world.ts';
import {
  differencesOf,
  endProcess,
  type ProcessBuild,
  type ProcessReading,
  readProcesses,
  sayProcess,
} from './process-rows.ts';
import { schemaAhead } from './schema-ahead.ts';

/** What a process says of itself, besides its keys. */
export interface ProcessSelf extends Omit<ProcessBuild, 'statement'> {
  readonly machine: string;
}

/** Whether this process can do its work: what a proxy before several of them asks. */
export interface Readiness {
  /**
   * Nothing is wrong, or why nothing should be sent here. Codes: `node-draining`, `store-unavailable`,
   * `schema-newer`, `key-folder-older`, and those of a key folder that is not as it should be.
   */
  ask(): Promise<Result<null>>;
  /** The process takes nothing new from now on. */
  drain(): void;
  readonly isDraining: boolean;
  /** Says now and then that it lives. */
  start(): void;
  /** Says that it has ended. */
  stop(): Promise<void>;
}

interface Parts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly trust: Pick<TrustStore, 'late'>;
  readonly world: World;
  readonly self: ProcessSelf;
}

/** How often it says that it lives when nobody asks; and when asked, at most so often. */
const BEAT_MS = 10_000;
const FRESH_MS = 1_000;
/** A database that takes nothing for so long is none: a commit may wait for a standby for ever. */
const PATIENCE_MS = 3_000;

/** Makes the readiness of one process. */
export function createReadiness({ store, keyring, trust, world, self }: Parts): Readiness {
  let drawn: string | undefined;
  const id = (): string => {
    drawn ??= toBase64Url(world.randomBytes(9));
    return drawn;
  };
  // What lies on the disk may be a newer version by the time that somebody asks.
  const newest = newestMigration();
  let isDraining = false;
  let running: Promise<Result<null>> | undefined;
  let last: { readonly at: number; readonly found: Result<null> } | undefined;
  let told = '';
  let end: (() => void) | undefined;
  let isEnded = false;
  const now = (): number => Temporal.Instant.from(world.now()).epochMilliseconds;

  /** Writes, so that it is known that something can be written. */
  const look = async (): Promise<Result<null>> => {
    const fault = keysFault(keyring, trust);
    const processes = await store.asWorker(async (tx) => {
      await sayProcess(tx, { id: id(), ...self, ...statementOf(keyring), draining: isDraining });
      return readProcesses((sql, params) => tx.query(sql, params));
    });
    if (fault !== undefined) return no(fault);
    tellDifferences(processes);
    const ahead = await store.lookAsWorker((tx) => schemaAhead(tx, newest));
    return ahead === undefined ? ok(null) : no(ahead);
  };
  const tellDifferences = (processes: readonly ProcessReading[]): void => {
    const inWhat = differencesOf(processes.filter(({ draining }) => !draining)).join(' ');
    if (inWhat !== '' && inWhat !== told) {
      const machines = processes.map(({ machine }) => machine).join(' ');
      world.log({ level: 'error', what: 'processes-differ', in: inWhat, machines });
    }
    told = inWhat;
  };
  const beat = (): Promise<Result<null>> => {
    running ??= look()
      .catch((cause: unknown) => no(unavailableBy(world, cause)))
      .then((found) => {
        last = { at: now(), found };
        return found;
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  const inTime = (asked: Promise<Result<null>>): Promise<Result<null>> => {
    const late = Promise.withResolvers<Result<null>>();
    const cancel = world.later(PATIENCE_MS, () => late.resolve(no(NOTHING_TAKEN)));
    return Promise.race([asked, late.promise]).finally(cancel);
  };
  return {
    ask: async () => {
      if (isDraining) return no({ code: 'node-draining' });
      // A clock that was set back makes it look anew as well.
      if (last !== undefined && Math.abs(now() - last.at) < FRESH_MS) return last.found;
      return inTime(beat());
    },
    drain: () => {
      isDraining = true;
    },
    get isDraining() {
      return isDraining;
    },
    start: () => {
      const work = async (): Promise<void> => void (isEnded || (await beat()));
      end = every(world, { ms: BEAT_MS, failed: 'process-not-said', work });
    },
    stop: async () => {
      isEnded = true;
      end?.();
      await inTime(running ?? Promise.resolve(ok(null)));
      if (end === undefined) return;
      const taken = store.asWorker((tx) => endProcess(tx, id()));
      await inTime(taken.then(() => ok(null)).catch(() => ok(null)));
    },
  };
}

const statementOf = ({ statement }: Keyring) => ({
  statement: keyStatementHash(statement.statement),
});

const NOTHING_TAKEN: Fault = { code: 'store-unavailable' };

function unavailableBy(world: World, cause: unknown): Fault {
  const because = cause instanceof Error ? cause.message : String(cause);
  world.log({ level: 'error', what: 'store-unavailable', because });
  return cause instanceof CodedFailure ? cause.fault : NOTHING_TAKEN;
}

/** Keys that are gone from the folder, or that others have changed and this process has not. */
function keysFault(keyring: Keyring, trust: Parts['trust']): Fault | undefined {
  try {
    keyring.look();
  } catch (cause) {
    if (cause instanceof CodedFailure) return cause.fault;
    throw cause;
  }
  return trust.late();
}
