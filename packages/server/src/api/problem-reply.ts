import type { Fault } from '@comity/base';
import type { FastifyReply } from 'fastify';
import type { World } from '../world.ts';

/** Answers with a problem (RFC 9457) and our code; words are the reader's own. */
export const sendProblem = (
  reply: FastifyReply,
  status: number,
  code: Fault['code'],
): FastifyReply =>
  reply.code(status).type('application/problem+json').send(JSON.stringify({ status, code }));

/** The node cannot store: it takes nothing, receipts nothing, and says so. */
export function unavailable(
  world: Pick<World, 'log'>,
  reply: FastifyReply,
  cause: unknown,
): FastifyReply {
  const because = cause instanceof Error ? cause.message : String(cause);
  world.log({ level: 'error', what: 'store-unavailable', because });
  reply.header('retry-after', '5');
  return sendProblem(reply, 503, 'store-unavailable');
}
