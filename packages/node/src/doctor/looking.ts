import type { Client } from 'pg';

/** A connection as readings take it. */
export const looking =
  (client: Client) =>
  async <R extends object>(sql: string, params: readonly unknown[] = []): Promise<readonly R[]> =>
    (await client.query<R>(sql, [...params])).rows;
