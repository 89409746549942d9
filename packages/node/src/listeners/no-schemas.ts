/**
 * What comes in is checked by schemas of our own, and what goes out is written by the routes: what Fastify
 * would make its own of is not even read.
 */
export const NO_SCHEMAS = {
  schemaController: { compilersFactory: { buildValidator: noSchema, buildSerializer: noSchema } },
};

function noSchema(): never {
  throw new Error('a route checks and writes by itself what goes in and out');
}
