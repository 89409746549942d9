import type { ServerConnection } from '@comity/postgres';
import type { Store } from '@comity/server';
import { Client, escapeIdentifier } from 'pg';
import type { Turns } from './turns.ts';

interface Listener {
  readonly channel: string;
  readonly hear: (payload: string) => void;
  readonly lost?: (() => void) | undefined;
}

/**
 * A store that hears what its database notifies at the end of the turn that said it, and not
 * whenever it comes: otherwise who goes on first follows from how busy the machine is. A connection
 * that is gone is made anew there, too.
 *
 * @param login of the role that listens
 */
export function heardInTurn(
  store: Store,
  login: ServerConnection,
  turns: Pick<Turns, 'atEnd'>,
): Store {
  const listeners = new Set<Listener>();
  let came: { readonly channel: string; readonly payload: string }[] = [];
  let client: Client | undefined;
  let leave: (() => void) | undefined;
  let hearing: Promise<boolean> | undefined;
  let isClosed = false;

  const connect = async (): Promise<void> => {
    const next = new Client({ ...login, connectionTimeoutMillis: 10_000 });
    next.on('error', () => undefined);
    next.on('notification', ({ channel, payload = '' }) => came.push({ channel, payload }));
    await next.connect();
    for (const { channel } of listeners) await next.query(`listen ${escapeIdentifier(channel)}`);
    client = next;
  };
  const hearNow = async (): Promise<boolean> => {
    // A server says what was notified until then before it answers.
    const isThere = await client?.query('select 1').then(
      () => true,
      () => false,
    );
    const heard = came;
    came = [];
    for (const { channel, payload } of heard) {
      for (const each of listeners) if (each.channel === channel) each.hear(payload);
    }
    if (isThere !== false || isClosed) return heard.length > 0;
    for (const { lost } of listeners) lost?.();
    await connect();
    for (const { lost } of listeners) lost?.();
    return true;
  };
  const hear = (): Promise<boolean> => {
    hearing = hearNow();
    return hearing;
  };
  return {
    ...store,
    listen: async (channel, hearIt, { lost } = {}) => {
      const listener: Listener = { channel, hear: hearIt, lost };
      listeners.add(listener);
      if (client === undefined) await connect();
      else await client.query(`listen ${escapeIdentifier(channel)}`);
      leave ??= turns.atEnd(hear);
      return async () => {
        listeners.delete(listener);
      };
    },
    close: async () => {
      isClosed = true;
      leave?.();
      listeners.clear();
      // What is heard just now may make the connection anew; its failure is told to whoever hears.
      await hearing?.catch(() => undefined);
      await client?.end();
      await store.close();
    },
  };
}
