import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { FaultCode } from '@comity/base';
import { BrokenPromise } from '@comity/base';
import { BATCH_HEADER_FIELD, BATCH_LIMITS } from '@comity/wire';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AdmittedPost, Exchange, ReceiveAnswer } from '../exchange/index.ts';
import { BYTES_MAX, type ExchangePath, problemAnswer } from '../exchange/index.ts';
import type { World } from '../world.ts';
import { sendProblem, unavailable } from './problem-reply.ts';

/** What the routes speak for: a node, or as much of one as they need. */
export interface RouteParts {
  readonly exchange: Pick<Exchange, 'admit'>;
  readonly parts: { readonly world: Pick<World, 'log'> };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The sender is proven, and the body may be read. */
    admittedPost: AdmittedPost | undefined;
  }
}

/**
 * A Fastify plugin with what other nodes call: `POST /exchange/v1/envelopes`,
 * `/exchange/v1/heads`, `/exchange/v1/give-back`, `/exchange/v1/feeds`, `/exchange/v1/reach`, `/exchange/v1/pings`.
 * Errors are problems (RFC 9457) with our code and what to do next.
 */
export function exchangeRoutes(node: RouteParts) {
  return async (app: FastifyInstance): Promise<void> => {
    app.decorateRequest('admittedPost', undefined);
    // Bytes as they came: what is hashed and compared must not pass through a parser first.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: BATCH_LIMITS.bytesMax },
      (_request, body, done) => done(null, body),
    );
    app.setErrorHandler((error, request, reply) => answerError(node, error, { request, reply }));
    const take = async ({ admittedPost, body }: FastifyRequest, reply: FastifyReply) => {
      if (!(body instanceof Uint8Array) || admittedPost === undefined) return send(reply, NO_BODY);
      try {
        return send(reply, await admittedPost.take(body));
      } catch (cause) {
        return isOurFault(cause)
          ? faulty(node, reply, cause)
          : unavailable(node.parts.world, reply, cause);
      }
    };
    for (const [path, bodyLimit] of Object.entries(BYTES_MAX) as [ExchangePath, number][]) {
      app.post(path, { bodyLimit, onRequest: admitFirst(node, path) }, take);
    }
  };
}

/** Looks at the head of a post before its body is read; nobody unknown makes us read one. */
const admitFirst =
  (node: RouteParts, path: ExchangePath) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const field = request.headers[BATCH_HEADER_FIELD];
    const length = request.headers['content-length'];
    const admitted = node.exchange.admit({
      path,
      header: typeof field === 'string' ? field : undefined,
      length: length === undefined ? undefined : Number(length),
      certified: certifiedFor(request.raw.socket),
    });
    if ('status' in admitted) return send(reply, admitted);
    request.admittedPost = admitted;
    reply.raw.once('close', admitted.end);
    return undefined;
  };

/** The common name of the peer's certificate; undefined on a connection without TLS. */
function certifiedFor(socket: Socket): string | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const name = socket.authorized ? socket.getPeerCertificate().subject.CN : undefined;
  return typeof name === 'string' ? name : '';
}

const NO_BODY = problemAnswer(400, 'batch-missing');

function send(reply: FastifyReply, answer: ReceiveAnswer): FastifyReply {
  reply.code(answer.status);
  if (answer.status === 204) return reply.send();
  const ok = answer.status === 200;
  if (answer.retryAfter !== undefined) reply.header('retry-after', String(answer.retryAfter));
  reply.type(ok ? 'application/json' : 'application/problem+json');
  return reply.send(Buffer.from(answer.body));
}

/** What the store throws are the world's failures; these are ours, and coming again does not help. */
const isOurFault = (cause: unknown): boolean =>
  cause instanceof BrokenPromise || cause instanceof TypeError || cause instanceof RangeError;

function faulty(node: RouteParts, reply: FastifyReply, cause: unknown): FastifyReply {
  const because = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  node.parts.world.log({ level: 'error', what: 'exchange-fault', because });
  return sendProblem(reply, 500, 'node-fault');
}

interface Exchanged {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Errors of the HTTP layer itself: too large, wrong type, broken off. */
function answerError(node: RouteParts, error: unknown, { request, reply }: Exchanged) {
  // The query and the rest of an unknown address are a stranger's text: only our own route is told.
  const { statusCode = 500, code = '' } = error as { statusCode?: number; code?: string };
  if (statusCode >= 500) return unavailable(node.parts.world, reply, error);
  node.parts.world.log({
    level: 'warn',
    what: 'request-refused',
    status: statusCode,
    route: request.routeOptions.url ?? 'none',
  });
  return sendProblem(reply, statusCode, OF_HTTP.get(code) ?? 'request-malformed');
}

/** Our codes for those of the HTTP layer. */
const OF_HTTP: ReadonlyMap<string, FaultCode> = new Map<string, FaultCode>([
  ['FST_ERR_CTP_BODY_TOO_LARGE', 'batch-too-large'],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 'media-type'],
]);
