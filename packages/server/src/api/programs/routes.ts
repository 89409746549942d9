import { createHash } from 'node:crypto';
import { type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import { NotPermitted, type Service, type Session } from '@comity/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { World } from '../../world.ts';
import { API_PATH, apiDocument, KEY_PATTERN, PARAM_MAX } from './document.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { sendFaults } from './problem.ts';
import { BODY, hasControl, readBody, readQuery } from './read-call.ts';

/** What the interface for programs speaks for. */
export interface ProgramsParts {
  readonly service: Service;
  readonly parts: { readonly world: Pick<World, 'log' | 'randomBytes'> };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The system behind the token, before its body is read. */
    systemSession: Session | undefined;
  }
}

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

const UNKNOWN: Fault = { code: 'token-unknown' };
const NOT_SERVED: Fault = { code: 'not-served' };
const KEY = new RegExp(KEY_PATTERN);

/**
 * A Fastify plugin with what the own State's case systems call, below `/api/v1`, and the description of
 * it at `/api/v1/openapi.json`. Who calls is known by the token alone: cookies are not read, and no
 * page of another origin is let in. Problems are RFC 9457 with codes.
 */
export function programRoutes(node: ProgramsParts) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register((inner) => programs(inner, node), { prefix: API_PATH });
  };
}

async function programs(app: FastifyInstance, node: ProgramsParts): Promise<void> {
  const document = JSON.stringify(apiDocument());
  app.decorateRequest('systemSession', undefined);
  app.removeAllContentTypeParsers();
  // Bytes as they came: the same request is told by them.
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY.bytesMax },
    (_request, body, done) => done(null, body),
  );
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(HEADERS);
  });
  app.setNotFoundHandler((_request, reply) => sendFaults(reply, [NOT_SERVED]));
  app.setErrorHandler((error, _request, reply) => broken(node, error, reply));
  app.get('/openapi.json', { exposeHeadRoute: false }, (_request, reply) =>
    reply.type('application/json').send(document),
  );
  for (const operation of OPERATIONS) {
    app.route({
      method: operation.method,
      url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      exposeHeadRoute: false,
      bodyLimit: BODY.bytesMax,
      onRequest: async (request, reply) => {
        const admitted = await admit(node, operation, request);
        if (!admitted.ok) return sendFaults(reply, [admitted.error]);
        request.systemSession = admitted.value;
        return undefined;
      },
      handler: (request, reply) => answer(node, operation, request, reply),
    });
  }
}

/** Nobody without a good token makes us read a body. */
async function admit(
  { service }: ProgramsParts,
  { use }: Operation,
  { headers }: FastifyRequest,
): Promise<Result<Session>> {
  const [, secret] = /^Bearer ([A-Za-z0-9_-]{43})$/i.exec(headers.authorization ?? '') ?? [];
  return secret === undefined ? no(UNKNOWN) : service.tokens.admit({ secret, use });
}

async function answer(
  { service }: ProgramsParts,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const session = request.systemSession;
  if (session === undefined) return sendFaults(reply, [UNKNOWN]);
  const params = request.params as Readonly<Record<string, string>>;
  const isStrange = (value: string): boolean => value.length > PARAM_MAX || hasControl(value);
  if (Object.values(params).some(isStrange)) return sendFaults(reply, [NOT_SERVED]);
  const search = request.url.split('?')[1] ?? '';
  const query = operation.query === undefined ? ok({}) : readQuery(operation.query, search);
  if (!query.ok) return sendFaults(reply, query.error);
  const body = operation.body === undefined ? ok(null) : readBody(operation.body, request.body);
  if (!body.ok) return sendFaults(reply, body.error);
  const mark = await markOf(service, operation, { session, request });
  if (!mark.ok) return sendFaults(reply, [mark.error]);
  const outcome = await operation.handle({
    ...{ service, session, query: query.value, body: body.value, mark: mark.value },
    param: (name) => params[name] ?? '',
  });
  if (!outcome.ok) return sendFaults(reply, [outcome.error].flat() as readonly Fault[]);
  const said = JSON.stringify(operation.answer.parse(outcome.value));
  return reply
    .code(operation.status ?? 200)
    .type('application/json')
    .send(said);
}

/** The key of what is sent, which stands for this one request. Codes: `key-missing`, `key-reused`. */
async function markOf(
  service: Service,
  { keyed }: Operation,
  { session, request }: { readonly session: Session; readonly request: FastifyRequest },
): Promise<Result<string>> {
  if (keyed !== true) return ok('');
  const { 'idempotency-key': key } = request.headers;
  if (typeof key !== 'string' || !KEY.test(key)) return no({ code: 'key-missing' });
  const hash = createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update((request.body ?? '') as Uint8Array)
    .digest('base64url');
  const first = await service.tokens.once(session, key, hash);
  return first.ok ? ok(key) : first;
}

/** What the framework refuses, what the table refuses, and what broke: noted by a reference alone. */
function broken(
  { parts: { world } }: ProgramsParts,
  error: unknown,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof NotPermitted) {
    const params = { use: error.useCase };
    return sendFaults(reply, [{ code: 'token-not-for-this', params }]);
  }
  const { statusCode = 500 } = error as { readonly statusCode?: number };
  if (statusCode === 413) {
    const params = { bytes: `> ${BODY.bytesMax}`, max: BODY.bytesMax };
    return sendFaults(reply, [{ code: 'json-too-large', params }]);
  }
  if (statusCode === 415) return sendFaults(reply, [{ code: 'media-type' }]);
  if (statusCode >= 400 && statusCode < 500) return sendFaults(reply, [NOT_SERVED]);
  const reference = toBase64Url(world.randomBytes(6));
  const because = error instanceof Error ? (error.stack ?? error.message) : String(error);
  world.log({ level: 'error', what: 'call-broken', reference, because });
  return sendFaults(reply, [{ code: 'node-broken', params: { reference } }]);
}
