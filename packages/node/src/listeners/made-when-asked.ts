import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * What the door itself does not answer is handed, unread, to what is made for the first who asks: a node
 * at rest holds no pages, and is ready without them. What could not be made is tried again for the next.
 *
 * @param make gives a server that never listens; it is ended with the door
 * @param onFailed is told why nothing could be made
 */
export function madeWhenAsked(
  door: FastifyInstance,
  make: () => Promise<FastifyInstance>,
  onFailed: (cause: unknown) => void,
): void {
  let made: Promise<FastifyInstance> | undefined;
  const behind = (): Promise<FastifyInstance> => {
    made ??= make()
      .then(async (server) => {
        await server.ready();
        return server;
      })
      .catch((cause) => {
        made = undefined;
        throw cause;
      });
    return made;
  };
  const handOver = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!request.is404) return;
    try {
      const server = await behind();
      reply.hijack();
      server.routing(request.raw, reply.raw);
    } catch (cause) {
      onFailed(cause);
      reply.code(503).header('retry-after', '5').type('text/plain');
      await reply.send('This node cannot show its pages now.\n');
    }
  };
  // After all that the door itself has to say, and before a body is read: who reads it, and how much of
  // it, is said by what stands behind.
  door.addHook('preParsing', async (request, reply) => {
    await handOver(request, reply);
  });
  door.addHook('preClose', async () => {
    await (await made?.catch(() => undefined))?.close();
  });
}
