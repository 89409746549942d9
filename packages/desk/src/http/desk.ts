import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readableUrl } from '@comity/base';
import { assets } from '@comity/design';
import { may, type Service } from '@comity/service';
import Fastify, {
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyRequest,
} from 'fastify';
import { answerer } from './answer.ts';
import { cookieNames } from './cookies.ts';
import { eventStreams } from './event-stream.ts';
import { limitsOf, readBody, SMALL_LIMITS } from './form.ts';
import { admit, type Reception } from './reception.ts';
import type { Screen } from './screen.ts';
import { securityHeaders } from './security-headers.ts';

/** What a desk is made of. */
export interface DeskOptions {
  readonly service: Service;
  /** Every route; `allScreens` of `../screens/index.ts` in a node. */
  readonly screens: readonly Screen[];
  /** Tags of the languages that officers may choose; English and Japanese unless told. */
  readonly languages?: readonly string[];
  /** Whether officers reach the desk over TLS (their browser's view, not this process's). */
  readonly https?: boolean;
  /** Is told of what broke, with the reference that the officer sees. */
  readonly onBroken?: (reference: string, error: unknown) => void;
  /** Aborted when the desk is about to end: open pages come again, and another process answers them. */
  readonly draining?: AbortSignal;
  /** Source of secrets and references; the system's unless a test gives its own. */
  readonly random?: (bytes: number) => Uint8Array;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Decides how much a form may hold. */
    screenName?: string;
  }
}

/** Files are the same for everybody: no session is looked up for them. */
const ASSETS = '/assets/';

/**
 * The desk as a Fastify plugin: mount it beside the exchange in one server. It keeps its own
 * parsers, hooks and error pages to itself. Give the server `rewriteUrl: readableUrl`, or addresses
 * that the router cannot read are answered by the router itself.
 */
export const deskPlugin = (options: DeskOptions): FastifyPluginAsync => {
  const https = options.https ?? false;
  const headers = securityHeaders(https);
  const reception: Reception = {
    service: options.service,
    cookies: cookieNames(options.service.node.participant, https),
    https,
    languages: options.languages ?? ['en', 'ja'],
    random: options.random ?? randomBytes,
  };
  const answer = answerer(reception, options.onBroken ?? (() => undefined));
  return async (desk) => {
    const streams = eventStreams(options.service, headers);
    const { draining } = options;
    draining?.addEventListener('abort', () => streams.closeAll());
    desk.removeAllContentTypeParsers();
    desk.addContentTypeParser('*', async (request: FastifyRequest, body: IncomingMessage) =>
      readBody(
        body,
        request.deskSession === undefined
          ? SMALL_LIMITS
          : limitsOf(request.routeOptions.config.screenName ?? ''),
      ),
    );
    desk.decorateRequest('deskSession', undefined);
    desk.addHook('onRequest', async (request, reply) => {
      reply.headers(headers);
      if (request.url.startsWith(ASSETS)) return;
      request.deskSession = await admit(reception, request.headers);
    });
    desk.addHook('preClose', async () => streams.closeAll());
    desk.get(`${ASSETS}*`, async (request, reply) => {
      const asset = assets().get(request.url);
      if (asset === undefined) return answer.notFound(request, reply);
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .type(asset.type)
        .send(asset.bytes);
    });
    desk.get('/events', async (request, reply) => {
      const session = request.deskSession;
      if (session === undefined) return reply.code(401).send();
      if (draining?.aborted) return reply.code(503).send();
      if (!may(session.officer.role, 'alerts.listen')) return answer.notFound(request, reply);
      reply.hijack();
      streams.open(reply.raw, session);
      return reply;
    });
    for (const screen of options.screens) {
      desk.route({
        method: screen.method,
        url: screen.path,
        config: { screenName: screen.name },
        handler: (request, reply) => answer.screen(screen, request, reply),
      });
    }
    desk.setNotFoundHandler((request, reply) => answer.notFound(request, reply));
    desk.setErrorHandler((error, request, reply) => answer.broken(error, request, reply));
  };
};

/** A server with nothing but the desk; for tests, and for nodes that keep the exchange apart. */
export async function createDesk(options: DeskOptions): Promise<FastifyInstance> {
  const server = Fastify({
    forceCloseConnections: true,
    trustProxy: false,
    rewriteUrl: readableUrl,
  });
  await server.register(deskPlugin(options));
  return server;
}
