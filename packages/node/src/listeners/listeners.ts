import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { SecureContextOptions, TlsOptions } from 'node:tls';
import type { Node } from '@comity/server';
import type { NodeSettings as WithDatabase } from '../settings.ts';
import { keepBodyFloor } from './body-floor.ts';
import { type Listener, listenerOf } from './listener.ts';
import { keepRoom } from './room.ts';
import { type LineFiles, type TlsLine, tlsLine } from './tls-line.ts';

type NodeSettings = Omit<WithDatabase, 'database'>;

/** What reads requests and routes them: no part of a start, and made soon after it. */
const loadAnswers = () => import('./answers.ts');

/** The doors of a node; none can fill another. */
export interface Listeners {
  readonly desk: Listener;
  readonly exchange: Listener;
  /** For case systems, where they do not ask at the desk. */
  readonly api?: Listener;
}

/** Milliseconds; a request's head, and the whole of it, must have come by then. */
const HEADERS_MS = 10_000;
const DESK_REQUEST_MS = 60_000;
/** 8 MiB come in that at 70 kB a second. */
const EXCHANGE_REQUEST_MS = 120_000;
/** A line on which nothing is asked is held so long: longer than proxies hold theirs. */
const KEPT_MS = 72_000;
/** How often the runtime looks for requests whose time is up. */
const LOOK_MS = 2_000;
/** Open connections at most. Pages hold one each for their notices; peers need a handful. */
const DESK_CONNECTIONS = 2_000;
const EXCHANGE_CONNECTIONS = 500;
const API_CONNECTIONS = 200;

/**
 * Makes the doors; nothing listens yet.
 *
 * @param draining aborted when what comes is to be sent elsewhere: open streams end, and each
 *   connection closes with its next answer
 */
export function makeListeners(
  node: Node,
  settings: NodeSettings,
  draining: AbortSignal = new AbortController().signal,
): Listeners {
  const asked = { node, settings, draining };
  const onFailed = (cause: unknown): void => {
    const because = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    node.parts.world.log({ level: 'error', what: 'answers-not-made', because });
  };
  const door = (open: () => Server, make: Making): Listener =>
    listenerOf({ open, onFailed, make: async () => make(await loadAnswers()) });
  const at = (requestMs: number, connections: number): Bounds => ({ requestMs, connections });
  const deskLine = lineOf(node, settings.deskTls);
  const desk = at(DESK_REQUEST_MS, DESK_CONNECTIONS);
  const api = at(DESK_REQUEST_MS, API_CONNECTIONS);
  const exchange = at(EXCHANGE_REQUEST_MS, EXCHANGE_CONNECTIONS);
  const exchangeLine = lineOf(node, settings.tls);
  return {
    desk: door(serverAt(desk, deskLine, DESK_TLS), ({ deskAnswers }) => deskAnswers(asked)),
    exchange: door(serverAt(exchange, exchangeLine, EXCHANGE_TLS), ({ exchangeAnswers }) =>
      exchangeAnswers(asked),
    ),
    ...(settings.api !== undefined && {
      api: door(serverAt(api, deskLine, DESK_TLS), ({ apiAnswers }) => apiAnswers(asked)),
    }),
  };
}

type Answers = Awaited<ReturnType<typeof loadAnswers>>;
type Making = (answers: Answers) => ReturnType<Answers['deskAnswers']>;

interface Bounds {
  readonly requestMs: number;
  readonly connections: number;
}

const DESK_TLS = { minVersion: 'TLSv1.2' } as const;
const EXCHANGE_TLS = {
  minVersion: 'TLSv1.3',
  // A peer without a certificate of these authorities does not get as far as a request.
  ...{ requestCert: true, rejectUnauthorized: true },
} as const;

const lineOf = ({ parts }: Node, files: LineFiles | undefined): TlsLine | undefined =>
  files &&
  tlsLine(files, (reason) => {
    const { certificate } = files;
    parts.world.log({ level: 'error', what: 'certificate-not-taken', certificate, reason });
  });

/** A server within its bounds, by the certificate of the line, in clear where there is none. */
const serverAt =
  ({ requestMs, connections }: Bounds, line: TlsLine | undefined, tls: TlsOptions) =>
  (): Server => {
    const timing = {
      ...{ headersTimeout: HEADERS_MS, connectionsCheckingInterval: LOOK_MS },
      ...{ requestTimeout: requestMs, keepAliveTimeout: KEPT_MS },
    };
    const server =
      line === undefined
        ? createServer(timing)
        : keptRenewed(line, { ...timing, ...tls }, { minVersion: tls.minVersion });
    keepRoom(server, connections);
    keepBodyFloor(server);
    return server;
  };

/** Who connects next is shown the certificate that the files hold by then. */
function keptRenewed(line: TlsLine, options: TlsOptions, bounds: SecureContextOptions): Server {
  let shown = line.current();
  const server = createSecureServer({ ...options, ...shown });
  server.prependListener('connection', () => {
    const now = line.current();
    if (now === shown) return;
    shown = now;
    server.setSecureContext({ ...now, ...bounds });
  });
  return server as unknown as Server;
}
