import type { FastifyReply } from 'fastify';
import type { World } from '../world.ts';

/** What goes into an answer that is a refusal. */
export interface ProblemText {
  readonly code: string;
  readonly text: string;
  readonly next: string;
}

/** Answers with a problem (RFC 9457) and our code. */
export const sendProblem = (
  reply: FastifyReply,
  status: number,
  problem: ProblemText,
): FastifyReply =>
  reply
    .code(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        title: problem.text,
        status,
        code: problem.code,
        next: problem.next,
      }),
    );

/** The node cannot store: it takes nothing, receipts nothing, and says so. */
export function unavailable(
  world: Pick<World, 'log'>,
  reply: FastifyReply,
  cause: unknown,
): FastifyReply {
  const because = cause instanceof Error ? cause.message : String(cause);
  world.log({ level: 'error', what: 'store-unavailable', because });
  reply.header('retry-after', '5');
  return sendProblem(reply, 503, {
    code: 'store-unavailable',
    text: 'This node cannot store anything at the moment; nothing was accepted.',
    next: 'Send the same again later.',
  });
}
