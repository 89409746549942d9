import type { FastifyInstance } from 'fastify';

const MACHINES_OWN = ['localhost', '127.0.0.1', '[::1]'];
/** Asked by machines of the operator, by whatever name. */
const ANY_HOST: ReadonlySet<string> = new Set(['/health', '/ready']);

/** The name in a `Host` field, without its port; '' for what is none. */
function nameIn(host: string | undefined): string {
  const url = `http://${host ?? ''}/`;
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/**
 * Refuses what was not meant for this listener: a page of somebody else's name that leads here
 * (DNS rebinding) would otherwise speak with our origin's rights.
 *
 * @param names host names besides the machine's own
 */
export function refuseForeignHosts(server: FastifyInstance, names: readonly string[]): void {
  const ours = new Set([...MACHINES_OWN, ...names]);
  server.addHook('onRequest', async (request, reply) => {
    if (ANY_HOST.has(request.url) || ours.has(nameIn(request.headers.host))) return undefined;
    return reply.code(421).type('text/plain').send('This node is not known by that name.\n');
  });
}
