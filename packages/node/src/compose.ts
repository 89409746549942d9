import type { NodeDatabase } from '@comity/postgres';
import fastify from 'fastify';
import { Client } from 'pg';
import type { OfferedOfficer } from './report.ts';
import type { NodeSettings } from './settings.ts';

/** A node that answers requests. */
export interface ComposedNode {
  /** The participant's name in words. */
  readonly title: string;
  /** The training officers; none outside training. */
  readonly officers: readonly OfferedOfficer[];
  listen(): Promise<void>;
  /** Answers what has begun, takes nothing new, and closes the database. */
  close(): Promise<void>;
}

/** What a node is made of. */
export interface NodeParts {
  readonly settings: NodeSettings;
  readonly database: NodeDatabase;
  readonly progress: (text: string) => void;
}

/** Puts the node together: the only place where server and desk meet. */
export async function compose({ settings, database }: NodeParts): Promise<ComposedNode> {
  const client = new Client(database.app);
  client.on('error', () => undefined);
  await client.connect();
  const app = fastify();
  app.get('/health', async () => {
    await client.query('select 1');
    return { participant: settings.participant };
  });
  return {
    title: settings.participant,
    officers: [],
    listen: async () => {
      await app.listen({ host: settings.host, port: settings.port });
    },
    close: async () => {
      await app.close();
      await client.end();
    },
  };
}
