import { Client, type ClientConfig, escapeIdentifier } from 'pg';
import type { World } from '../world.ts';
import type { Lead } from './lead.ts';

/** What somebody listens to. */
export interface Heard {
  readonly channel: string;
  readonly hear: (payload: string) => void;
  /**
   * Told when the connection is gone, and again once it is made anew: between the two nothing was
   * heard.
   */
  readonly lost?: (() => void) | undefined;
  /** A lock that the connection shares in as long as somebody listens so: class and number. */
  readonly lock?: readonly [number, number] | undefined;
}

/** All that a process hears from its database, over one connection. */
export interface Ears {
  /**
   * Listens to a channel as well. The first who does waits for the connection.
   *
   * @returns how to stop
   * @throws what `pg` throws when the connection cannot be made
   */
  listen(heard: Heard): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

interface Parts {
  readonly config: ClientConfig;
  readonly lead: Lead;
  readonly world: World;
}

const AGAIN_MS = 500;

/** A connection, and what it listens to by now. */
interface Line {
  readonly client: Client;
  readonly on: Set<Heard>;
}

/**
 * Holds one connection that listens on every channel that somebody asked for. When the server goes away
 * it is made again, as often as it takes; what was notified meanwhile is lost, so whoever listens looks
 * for itself, too. The connection is made for the first who listens, and goes with the last.
 */
export function createEars({ config, lead, world }: Parts): Ears {
  const all = new Set<Heard>();
  let line: Promise<Line> | undefined;
  let isLost = false;
  let cancel: (() => void) | undefined;

  const attend = async ({ client, on }: Line, heard: Heard): Promise<void> => {
    if (on.has(heard)) return;
    on.add(heard);
    await client.query(`listen ${escapeIdentifier(heard.channel)}`);
    if (heard.lock !== undefined) {
      await client.query('select pg_advisory_lock_shared($1, $2)', [...heard.lock]);
    }
  };
  const tellLost = (): void => {
    for (const { lost } of [...all]) lost?.();
  };
  const later = (): void => {
    cancel?.();
    if (all.size > 0) cancel = world.later(AGAIN_MS, again);
  };
  const again = (): void => {
    if (line !== undefined || all.size === 0) return;
    begin().catch((cause: Error) => {
      world.log({ level: 'warn', what: 'database-listener-lost', because: cause.message });
      lead
        .find()
        .catch(() => undefined)
        .finally(later);
    });
  };
  const connect = async (): Promise<Line> => {
    const client = new Client({
      ...lead.config(config),
      ...{ connectionTimeoutMillis: 10_000, keepAlive: true },
    });
    const made: Line = { client, on: new Set() };
    client.on('error', () => undefined);
    client.on('notification', ({ channel, payload = '' }) => {
      for (const heard of [...all]) if (heard.channel === channel) heard.hear(payload);
    });
    try {
      await client.connect();
      await lead.check(client);
      for (const heard of [...all]) await attend(made, heard);
    } catch (cause) {
      await client.end().catch(() => undefined);
      throw cause;
    }
    return made;
  };
  const begin = (): Promise<Line> => {
    const begun = connect();
    line = begun;
    begun.then(
      ({ client }) => {
        client.once('end', () => {
          // Whoever ends it has let go of it before.
          if (line !== begun) return;
          line = undefined;
          isLost = true;
          tellLost();
          later();
        });
        if (!isLost) return;
        isLost = false;
        tellLost();
      },
      () => {
        if (line === begun) line = undefined;
      },
    );
    return begun;
  };
  const end = async (): Promise<void> => {
    cancel?.();
    const ended = line;
    line = undefined;
    isLost = false;
    const { client } = (await ended?.catch(() => undefined)) ?? {};
    await client?.end();
  };
  const leave = async (heard: Heard): Promise<void> => {
    if (!all.delete(heard)) return;
    if (all.size === 0) return end();
    const { client, on } = (await line?.catch(() => undefined)) ?? {};
    if (client === undefined || on?.delete(heard) !== true) return;
    const { channel, lock } = heard;
    const left: Promise<unknown>[] = [];
    if (![...all].some((other) => other.channel === channel)) {
      left.push(client.query(`unlisten ${escapeIdentifier(channel)}`));
    }
    if (lock !== undefined) {
      left.push(client.query('select pg_advisory_unlock_shared($1, $2)', [...lock]));
    }
    // A connection that is gone listens to nothing, and holds no lock.
    await Promise.all(left).catch(() => undefined);
  };
  return {
    listen: async (heard) => {
      all.add(heard);
      try {
        await attend(await (line ?? begin()), heard);
      } catch (cause) {
        all.delete(heard);
        // The others wait on; what they were to be made again by may have left it to this.
        if (isLost) later();
        throw cause;
      }
      return () => leave(heard);
    },
    close: async () => {
      all.clear();
      await end();
    },
  };
}
