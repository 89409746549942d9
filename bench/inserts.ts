import { randomBytes } from 'node:crypto';
import type { ServerConnection } from '@comity/postgres';
import { Client } from 'pg';

/** The least that a durable exchange could cost: one row, one commit, on the same server. */
export interface Inserts {
  /** Rows per second with as many connections as given. */
  rate(connections: number, ms: number): Promise<number>;
  /** Milliseconds of each of `count` inserts, one after the other. */
  latencies(count: number): Promise<readonly number[]>;
  close(): Promise<void>;
}

const INSERT = { name: 'one_row', text: 'insert into bench_rows (n, bytes) values ($1, $2)' };

/**
 * What `pgbench -f insert.sql` does, in this runtime: the embedded server comes without pgbench.
 *
 * @throws when the server is set to lose what it confirmed
 */
export async function inserts(server: ServerConnection, connections: number): Promise<Inserts> {
  const clients = Array.from({ length: connections }, () => new Client(server));
  await Promise.all(clients.map((client) => client.connect()));
  const [first] = clients;
  if (first === undefined) throw new Error('at least one connection');
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    const { rows } = await first.query(`show ${setting}`);
    if (rows[0]?.[setting] !== 'on') throw new Error(`${setting} is not on: nothing to compare`);
  }
  await first.query('create table bench_rows (n bigint, bytes bytea)');
  const row = randomBytes(400);
  let n = 0;
  const insert = async (client: Client): Promise<void> => {
    n += 1;
    await client.query({ ...INSERT, values: [n, row] });
  };
  return {
    rate: async (wanted, ms) => {
      const began = performance.now();
      let done = 0;
      await Promise.all(
        clients.slice(0, wanted).map(async (client) => {
          while (performance.now() - began < ms) {
            await insert(client);
            done += 1;
          }
        }),
      );
      return (done * 1000) / (performance.now() - began);
    },
    latencies: async (count) => {
      const times: number[] = [];
      for (let each = 0; each < count; each += 1) {
        const began = performance.now();
        await insert(first);
        times.push(performance.now() - began);
      }
      return times;
    },
    close: async () => {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}
