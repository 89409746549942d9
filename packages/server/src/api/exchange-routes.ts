import { BATCH_LIMITS } from '@comity/wire';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Exchange, ReceiveAnswer } from '../exchange/index.ts';
import { ENVELOPES_PATH, problemAnswer } from '../exchange/index.ts';
import type { Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { createQuota } from './refusal-quota.ts';

/** What the routes speak for: a node, or as much of one as they need. */
export interface RouteParts {
  readonly exchange: Pick<Exchange, 'receive'>;
  readonly parts: {
    readonly store: Pick<Store, 'asWorker'>;
    readonly world: Pick<World, 'now' | 'log'>;
  };
}

/**
 * A Fastify plugin with what other nodes and the operator's machines call:
 * `POST /exchange/v1/envelopes`, `GET /health` (the process lives), `GET /ready` (it can store).
 * Errors are problems (RFC 9457) with our code and what to do next.
 */
export function exchangeRoutes(node: RouteParts) {
  return async (app: FastifyInstance): Promise<void> => {
    const quota = createQuota(node.parts.world);
    // Bytes as they came: what is hashed and compared must not pass through a parser first.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: BATCH_LIMITS.bytesMax },
      (_request, body, done) => done(null, body),
    );
    app.setErrorHandler((error, request, reply) => answerError(node, error, { request, reply }));
    app.get('/health', async () => ({ status: 'up' }));
    app.get('/ready', async (_request, reply) => {
      try {
        await node.parts.store.asWorker((tx) => tx.query('select 1 from links limit 1'));
        return { status: 'ready' };
      } catch (cause) {
        return unavailable(node, reply, cause);
      }
    });
    app.post(ENVELOPES_PATH, { bodyLimit: BATCH_LIMITS.bytesMax }, async (request, reply) => {
      const { body } = request;
      if (!(body instanceof Uint8Array)) return send(reply, NO_BODY);
      if (!quota.enter(request.ip)) {
        reply.header('retry-after', '60');
        return sendProblem(reply, 429, TOO_MANY);
      }
      let answer: ReceiveAnswer | undefined;
      try {
        answer = await node.exchange.receive(body);
        return send(reply, answer);
      } catch (cause) {
        return unavailable(node, reply, cause);
      } finally {
        quota.leave(request.ip, answer !== undefined && answer.status >= 400);
      }
    });
  };
}

const NO_BODY = problemAnswer(400, {
  code: 'batch-missing',
  text: 'The request has no body.',
  next: 'Send one batch as application/json.',
});

const TOO_MANY = {
  code: 'too-many-batches',
  text: 'This address sent too many batches that were refused, or too many at once.',
  next: 'Wait a minute, then send one at a time.',
};

function send(reply: FastifyReply, answer: ReceiveAnswer): FastifyReply {
  reply.code(answer.status);
  if (answer.status === 204) return reply.send();
  const ok = answer.status === 200;
  reply.type(ok ? 'application/json' : 'application/problem+json');
  return reply.send(Buffer.from(answer.body));
}

interface ProblemText {
  readonly code: string;
  readonly text: string;
  readonly next: string;
}

const sendProblem = (reply: FastifyReply, status: number, problem: ProblemText): FastifyReply =>
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
function unavailable(node: RouteParts, reply: FastifyReply, cause: unknown): FastifyReply {
  const because = cause instanceof Error ? cause.message : String(cause);
  node.parts.world.log({ level: 'error', what: 'store-unavailable', because });
  reply.header('retry-after', '5');
  return sendProblem(reply, 503, {
    code: 'store-unavailable',
    text: 'This node cannot store anything at the moment; nothing was accepted.',
    next: 'Send the same again later.',
  });
}

interface Exchanged {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Errors of the HTTP layer itself: too large, wrong type, broken off. */
function answerError(node: RouteParts, error: unknown, { request, reply }: Exchanged) {
  const { statusCode = 500, code = '' } = error as { statusCode?: number; code?: string };
  if (statusCode >= 500) return unavailable(node, reply, error);
  node.parts.world.log({
    level: 'warn',
    what: 'request-refused',
    status: statusCode,
    path: request.url,
  });
  const known: Readonly<Record<string, ProblemText>> = {
    FST_ERR_CTP_BODY_TOO_LARGE: {
      code: 'batch-too-large',
      text: `A batch has at most ${BATCH_LIMITS.bytesMax} bytes.`,
      next: 'Send fewer envelopes at once.',
    },
    FST_ERR_CTP_INVALID_MEDIA_TYPE: {
      code: 'media-type',
      text: 'Only application/json is taken here.',
      next: 'Send one batch as application/json.',
    },
  };
  const problem = known[code] ?? {
    code: 'request-malformed',
    text: 'The request could not be read.',
    next: 'Send one batch as application/json in one piece.',
  };
  return sendProblem(reply, statusCode, problem);
}
