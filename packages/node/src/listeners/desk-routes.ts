import { deskPlugin, screensWith } from '@comity/desk';
import type { Node } from '@comity/server';
import type { FastifyPluginAsync } from 'fastify';
import type { NodeSettings } from '../settings.ts';

/**
 * The officers' pages of a node.
 *
 * @param draining aborted when open pages are to come again elsewhere
 */
export const deskRoutes = (
  { service, parts: { world } }: Node,
  settings: Pick<NodeSettings, 'publicLaw' | 'languages' | 'origin'>,
  draining: AbortSignal,
): FastifyPluginAsync =>
  deskPlugin({
    service,
    screens: screensWith({ publicLaw: settings.publicLaw }),
    languages: settings.languages,
    draining,
    https: settings.origin.startsWith('https:'),
    onBroken: (reference, error) =>
      world.log({
        level: 'error',
        what: 'page-broken',
        reference,
        because: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  });
