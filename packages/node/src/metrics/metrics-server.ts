import { type Node, readPeers, readQuarantine, readTimers } from '@comity/server';
import Fastify, { type FastifyInstance } from 'fastify';
import { refuseForeignHosts } from '../listeners/hosts.ts';
import { NO_SCHEMAS } from '../listeners/no-schemas.ts';
import { METRICS_TYPE, metricsText } from './metrics-text.ts';

/** What is read beside the database. */
export interface MetricsParts {
  readonly node: Pick<Node, 'parts'>;
  /** When the last backup was made, RFC 3339; undefined where none is known. */
  readonly lastBackup: () => string | undefined;
  /** Host names by which it is asked, besides the machine's own: a stranger's page leads here by another. */
  readonly names: readonly string[];
}

const CONNECTIONS = 20;

/**
 * The operator's own listener: `GET /metrics` and nothing else. It asks for no name, so it listens
 * where only the operator's machines come, this one unless told otherwise.
 */
export function metricsServer({ node, lastBackup, names }: MetricsParts): FastifyInstance {
  const server = Fastify({ ...NO_SCHEMAS, forceCloseConnections: true, requestTimeout: 10_000 });
  server.server.maxConnections = CONNECTIONS;
  refuseForeignHosts(server, names);
  const { store, world } = node.parts;
  const started = new Date(world.now());
  server.get('/metrics', async (_request, reply) => {
    try {
      const [peers, timers, quarantine] = await store.asWorker((tx) =>
        Promise.all([
          readPeers((sql, params) => tx.query(sql, params)),
          readTimers((sql, params) => tx.query(sql, params)),
          readQuarantine((sql, params) => tx.query(sql, params)),
        ]),
      );
      const at = lastBackup();
      const backup = at === undefined ? null : new Date(at);
      const memory = process.memoryUsage.rss();
      reply.type(METRICS_TYPE);
      return metricsText({ peers, timers, quarantine, backup, memory, started });
    } catch (cause) {
      const because = cause instanceof Error ? cause.message : String(cause);
      world.log({ level: 'error', what: 'metrics-not-read', because });
      return reply.code(503).send();
    }
  });
  return server;
}
