import { readableUrl } from '@comity/base';
import { exchangeRoutes, healthRoutes, loadPrograms, type Node } from '@comity/server';
import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import type { NodeSettings } from '../settings.ts';
import { refuseForeignHosts } from './hosts.ts';
import { madeWhenAsked } from './made-when-asked.ts';
import { NO_SCHEMAS } from './no-schemas.ts';

/** Half of the program: read for the first officer who asks. */
const loadDesk = () => import('./desk-routes.ts');

/** For whom answers are given, and how. */
export interface Answered {
  readonly node: Node;
  readonly settings: Omit<NodeSettings, 'database'>;
  readonly draining: AbortSignal;
}

/** What answers other nodes. */
export async function exchangeAnswers({ node, ...how }: Answered): Promise<FastifyInstance> {
  const server = fastify(how);
  const { url } = node.parts.keyring.statement.statement.node;
  refuseForeignHosts(server, [new URL(url).hostname]);
  await server.register(healthRoutes(node));
  await server.register(exchangeRoutes(node));
  return server;
}

/** What answers officers, and case systems where they have no door of their own. */
export const deskAnswers = (asked: Answered): Promise<FastifyInstance> =>
  answersBefore(asked, async () => {
    const { deskRoutes } = await loadDesk();
    const desk = deskRoutes(asked.node, asked.settings, asked.draining);
    return asked.settings.api === undefined ? [await programs(asked), desk] : [desk];
  });

/** What answers case systems at their own door. */
export const apiAnswers = (asked: Answered): Promise<FastifyInstance> =>
  answersBefore(asked, async () => [await programs(asked)]);

const programs = async ({ node }: Answered): Promise<FastifyPluginAsync> =>
  (await loadPrograms()).programRoutes(node);

type Routes = () => Promise<readonly FastifyPluginAsync[]>;

/** Says whether the node is well; the rest is made for the first who asks for it. */
async function answersBefore(asked: Answered, routes: Routes): Promise<FastifyInstance> {
  const { node, settings } = asked;
  const server = fastify(asked, { rewriteUrl: readableUrl });
  refuseForeignHosts(server, [new URL(settings.origin).hostname]);
  await server.register(healthRoutes(node));
  const make = async (): Promise<FastifyInstance> => {
    const behind = fastify(asked, { rewriteUrl: readableUrl });
    for (const route of await routes()) await behind.register(route);
    return behind;
  };
  madeWhenAsked(server, make, (cause) => {
    const because = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    node.parts.world.log({ level: 'error', what: 'desk-not-made', because });
  });
  return server;
}

function fastify(
  { settings: { trustedProxies }, draining }: Omit<Answered, 'node'>,
  more: { readonly rewriteUrl?: typeof readableUrl } = {},
): FastifyInstance {
  const server = Fastify({
    ...{ ...NO_SCHEMAS, ...more },
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
  }) as FastifyInstance;
  server.addHook('onSend', async (_request, reply, payload) => {
    if (draining.aborted) reply.header('connection', 'close');
    return payload;
  });
  return server;
}
