import type { Server } from 'node:http';
import type { Server as SecureServer } from 'node:https';
import type { SecureContextOptions } from 'node:tls';
import { readableUrl } from '@comity/base';
import { exchangeRoutes, healthRoutes, type Node } from '@comity/server';
import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import type { NodeSettings as WithDatabase } from '../settings.ts';
import { keepBodyFloor } from './body-floor.ts';
import { refuseForeignHosts } from './hosts.ts';
import { madeWhenAsked } from './made-when-asked.ts';
import { NO_SCHEMAS } from './no-schemas.ts';
import { keepRoom } from './room.ts';
import { type LineFiles, type TlsLine, tlsLine } from './tls-line.ts';

type NodeSettings = Omit<WithDatabase, 'database'>;

/** Half of the program: read for the first officer or case system that asks. */
const loadDesk = () => import('./desk-routes.ts');

/** The doors of a node; none can fill another. */
export interface Listeners {
  readonly desk: FastifyInstance;
  readonly exchange: FastifyInstance;
  /** For case systems, where they do not ask at the desk. */
  readonly api?: FastifyInstance;
}

/** Milliseconds; a request's head, and the whole of it, must have come by then. */
const HEADERS_MS = 10_000;
const DESK_REQUEST_MS = 60_000;
/** 8 MiB come in that at 70 kB a second. */
const EXCHANGE_REQUEST_MS = 120_000;
/** Open connections at most. Pages hold one each for their notices; peers need a handful. */
const DESK_CONNECTIONS = 2_000;
const EXCHANGE_CONNECTIONS = 500;
const API_CONNECTIONS = 200;

/**
 * Makes the servers; nothing listens yet.
 *
 * @param draining aborted when what comes is to be sent elsewhere: open streams end, and each
 *   connection closes with its next answer
 */
export async function makeListeners(
  node: Node,
  settings: NodeSettings,
  draining: AbortSignal = new AbortController().signal,
): Promise<Listeners> {
  const { api } = settings;
  const made = {
    desk: await deskServer(node, settings, draining),
    exchange: await exchangeServer(node, settings),
    ...(api === undefined ? {} : { api: await apiServer(node, settings, draining) }),
  };
  for (const server of Object.values(made)) closeWhile(server, draining);
  return made;
}

function closeWhile(server: FastifyInstance, draining: AbortSignal): void {
  server.addHook('onSend', async (_request, reply, payload) => {
    if (draining.aborted) reply.header('connection', 'close');
    return payload;
  });
}

interface Bounds {
  readonly requestMs: number;
  readonly connections: number;
}

const common = ({ requestMs }: Bounds, { trustedProxies }: NodeSettings) => ({
  // What was asked before the end is answered; who only keeps a connection open loses it.
  forceCloseConnections: 'idle' as const,
  ...NO_SCHEMAS,
  trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
  requestTimeout: requestMs,
});
/** How often the runtime looks for requests whose time is up. */
const timing = { headersTimeout: HEADERS_MS, connectionsCheckingInterval: 2_000 };

function bound(server: FastifyInstance, { connections }: Bounds): void {
  const raw = server.server as Server;
  keepRoom(raw, connections);
  keepBodyFloor(raw);
}

const DESK_TLS = { minVersion: 'TLSv1.2' } as const;
const EXCHANGE_TLS = { minVersion: 'TLSv1.3' } as const;

const lineOf = ({ parts }: Node, files: LineFiles): TlsLine =>
  tlsLine(files, (reason) => {
    const { certificate } = files;
    parts.world.log({ level: 'error', what: 'certificate-not-taken', certificate, reason });
  });

/** Who connects next is shown the certificate that the files hold by then. */
function keepRenewed(server: FastifyInstance, line: TlsLine, bounds: SecureContextOptions): void {
  const raw = server.server as unknown as SecureServer;
  let shown = line.current();
  raw.prependListener('connection', () => {
    const now = line.current();
    if (now === shown) return;
    shown = now;
    raw.setSecureContext({ ...now, ...bounds });
  });
}

/** A server at the name of the desk, by the same certificate. */
function deskListener(node: Node, settings: NodeSettings, bounds: Bounds): FastifyInstance {
  const { deskTls } = settings;
  const told = { ...common(bounds, settings), rewriteUrl: readableUrl };
  const line = deskTls === undefined ? undefined : lineOf(node, deskTls);
  const server = (
    line === undefined
      ? Fastify({ ...told, http: timing })
      : Fastify({ ...told, https: { ...timing, ...line.current(), ...DESK_TLS } })
  ) as FastifyInstance;
  bound(server, bounds);
  if (line !== undefined) keepRenewed(server, line, DESK_TLS);
  refuseForeignHosts(server, [new URL(settings.origin).hostname]);
  return server;
}

/** What stands behind the doors of the desk and of case systems. */
interface Behind {
  readonly settings: NodeSettings;
  readonly draining: AbortSignal;
  readonly routes: (loaded: Awaited<ReturnType<typeof loadDesk>>) => readonly FastifyPluginAsync[];
}

/** A door that answers whether the node is well; the rest is made for the first who asks for it. */
async function doorTo(
  node: Node,
  bounds: Bounds,
  { settings, draining, routes }: Behind,
): Promise<FastifyInstance> {
  const server = deskListener(node, settings, bounds);
  await server.register(healthRoutes(node));
  const make = async (): Promise<FastifyInstance> => {
    const behind = Fastify({ ...common(bounds, settings), rewriteUrl: readableUrl });
    closeWhile(behind, draining);
    for (const route of routes(await loadDesk())) await behind.register(route);
    return behind;
  };
  madeWhenAsked(server, make, (cause) => {
    const because = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    node.parts.world.log({ level: 'error', what: 'desk-not-made', because });
  });
  return server;
}

const apiServer = (
  node: Node,
  settings: NodeSettings,
  draining: AbortSignal,
): Promise<FastifyInstance> =>
  doorTo(
    node,
    { requestMs: DESK_REQUEST_MS, connections: API_CONNECTIONS },
    { settings, draining, routes: ({ programRoutes }) => [programRoutes(node)] },
  );

const deskServer = (
  node: Node,
  settings: NodeSettings,
  draining: AbortSignal,
): Promise<FastifyInstance> =>
  doorTo(
    node,
    { requestMs: DESK_REQUEST_MS, connections: DESK_CONNECTIONS },
    {
      ...{ settings, draining },
      routes: ({ programRoutes, deskRoutes }) => [
        ...(settings.api === undefined ? [programRoutes(node)] : []),
        deskRoutes(node, settings, draining),
      ],
    },
  );

async function exchangeServer(node: Node, settings: NodeSettings): Promise<FastifyInstance> {
  const bounds = { requestMs: EXCHANGE_REQUEST_MS, connections: EXCHANGE_CONNECTIONS };
  const { tls } = settings;
  const line = tls === undefined ? undefined : lineOf(node, tls);
  const server = (
    line === undefined
      ? Fastify({ ...common(bounds, settings), http: timing })
      : Fastify({
          ...common(bounds, settings),
          https: {
            ...{ ...timing, ...line.current(), ...EXCHANGE_TLS },
            // A peer without a certificate of these authorities does not get as far as a request.
            ...{ requestCert: true, rejectUnauthorized: true },
          },
        })
  ) as FastifyInstance;
  bound(server, bounds);
  if (line !== undefined) keepRenewed(server, line, EXCHANGE_TLS);
  const { url } = node.parts.keyring.statement.statement.node;
  refuseForeignHosts(server, [new URL(url).hostname]);
  await server.register(healthRoutes(node));
  await server.register(exchangeRoutes(node));
  return server;
}
