import type { FastifyInstance } from 'fastify';
import type { Readiness } from '../processes/index.ts';
import { sendProblem } from './problem-reply.ts';

/** What health is asked of. */
export interface HealthParts {
  readonly readiness: Pick<Readiness, 'ask'>;
}

/**
 * A Fastify plugin with what the operator's machines ask at either listener: `GET /health` (the
 * process lives), `GET /ready` (it can do its work: else a problem with the code that says why).
 */
export function healthRoutes({ readiness }: HealthParts) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/health', async () => ({ status: 'up' }));
    app.get('/ready', async (_request, reply) => {
      const found = await readiness.ask();
      if (found.ok) return { status: 'ready' };
      reply.header('retry-after', '5');
      return sendProblem(reply, 503, found.error.code);
    });
  };
}
