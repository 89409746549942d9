import type { FastifyInstance } from 'fastify';
import type { Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { unavailable } from './problem-reply.ts';

/** What health is asked of. */
export interface HealthParts {
  readonly parts: {
    readonly store: Pick<Store, 'asWorker'>;
    readonly world: Pick<World, 'log'>;
  };
}

/**
 * A Fastify plugin with what the operator's machines ask at either listener: `GET /health` (the
 * process lives), `GET /ready` (it can store).
 */
export function healthRoutes({ parts }: HealthParts) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/health', async () => ({ status: 'up' }));
    app.get('/ready', async (_request, reply) => {
      try {
        await parts.store.asWorker((tx) => tx.query('select 1 from links limit 1'));
        return { status: 'ready' };
      } catch (cause) {
        return unavailable(parts.world, reply, cause);
      }
    });
  };
}
