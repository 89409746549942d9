import type { Json, JsonObject } from '@comity/base';
import { REQUEST } from '@comity/case';
import { describedPublication } from '@comity/feed';
import { ACT_KINDS, actStatement, jsonSchemaOf, typedSchemaOf } from '@comity/statements';
import * as z from 'zod';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { STATUS_OF, statusOf } from './problem.ts';
import { fault } from './shapes.ts';

/** Where programs ask, on every node. */
export const API_PATH = '/api/v1';

/** Changes with what the document says; members may be added without a new first number. */
const VERSION = '1.0.0';

/**
 * The interface for programs as OpenAPI 3.1: made from the operations, and from the descriptions of
 * acts, requests and publications, so that it says what the routes do.
 */
export const apiDocument = (): JsonObject => ({
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: {
    title: 'Comity, for the case systems of a State',
    version: VERSION,
    summary: 'What a system of the own State may ask of a node, by a token of one authority',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: API_PATH }],
  security: [{ token: [] }],
  paths: paths(),
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    responses: {
      Problem: {
        description: 'Why not (RFC 9457): a code, and what it speaks of',
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    },
    schemas: schemas(),
  },
});

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

function paths(): JsonObject {
  const found: Record<string, Record<string, Json>> = {};
  for (const each of OPERATIONS) {
    found[each.path] = { ...found[each.path], [each.method.toLowerCase()]: operationOf(each) };
  }
  return found;
}

function operationOf(operation: Operation): JsonObject {
  const { id, summary, use, status = 200, keyed, codes, body, path } = operation;
  const every = Object.keys(STATUS_OF).filter((code) => STATUS_OF[code]?.always === true);
  const statuses = [...new Set([...every, ...codes, ...bodyCodes(operation)].map(statusOf))];
  return {
    operationId: id,
    summary,
    ...(use === null ? {} : { 'x-use-case': use }),
    parameters: [
      ...namesIn(path).map((name) => ({
        ...{ name, in: 'path', required: true },
        schema: { type: 'string', minLength: 1, maxLength: PARAM_MAX },
      })),
      ...queryOf(operation),
      ...(keyed === true
        ? [{ ...{ name: 'Idempotency-Key', in: 'header', required: true }, schema: KEY_SCHEMA }]
        : []),
    ],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }),
    responses: {
      [status]: {
        description: 'Done',
        content: { 'application/json': { schema: ref(answerName(id)) } },
      },
      ...Object.fromEntries(
        statuses.sort().map((each) => [each, { $ref: '#/components/responses/Problem' }]),
      ),
    },
    'x-problem-codes': [...codes],
  };
}

const bodyCodes = ({ body, keyed }: Operation): readonly string[] => [
  ...(body === undefined ? [] : ['json-syntax', 'json-too-large', 'media-type', 'not-allowed']),
  ...(keyed === true ? ['key-missing', 'key-reused'] : []),
];

/** Longest part of a path. */
export const PARAM_MAX = 100;
/** What an idempotency key looks like. */
export const KEY_PATTERN = '^[A-Za-z0-9_-]{16,128}$';
const KEY_SCHEMA: JsonObject = { type: 'string', pattern: KEY_PATTERN };

const namesIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

const answerName = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}Answer`;

function queryOf({ query }: Operation): readonly JsonObject[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    readonly properties?: Readonly<Record<string, JsonObject>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: 'query', required: required.includes(name), schema },
  }));
}

/** The schema of a shape; what is open to later versions says nothing of other members. */
function schemaOf(shape: z.ZodType, io: 'input' | 'output'): JsonObject {
  const made = z.toJSONSchema(shape, {
    ...{ io, target: 'draft-2020-12', unrepresentable: 'any' },
    override: ({ zodSchema, jsonSchema }) => {
      const { named } = (z.globalRegistry.get(zodSchema) ?? {}) as { readonly named?: string };
      if (named !== undefined) {
        for (const member of Object.keys(jsonSchema)) delete jsonSchema[member];
        jsonSchema.$ref = `#/components/schemas/${named}`;
      }
      const { type } = zodSchema._zod.def as { readonly type: string };
      // Read from the text of an address: as it is written there.
      if (io === 'input' && type === 'pipe')
        Object.assign(jsonSchema, { type: 'string', enum: ['true', 'false'] });
      if (io === 'output') delete jsonSchema.additionalProperties;
    },
  }) as Record<string, Json>;
  delete made['$schema'];
  return made;
}

function schemas(): JsonObject {
  const typed = typedSchemaOf(REQUEST) as { readonly properties: JsonObject };
  return {
    Problem: {
      type: 'object',
      properties: {
        type: { type: 'string', format: 'uri' },
        status: { type: 'integer' },
        code: { type: 'string' },
        problems: { type: 'array', items: schemaOf(fault, 'output') },
      },
      required: ['type', 'status', 'code', 'problems'],
    },
    Facts: {
      ...typed,
      description: 'The facts of a request as an officer types them; all of it may come later',
      properties: { ...typed.properties, toAuthority: { type: 'string' } },
    },
    Statement: {
      description: 'An act, by its kind',
      oneOf: ACT_KINDS.map((kind) => ref(actName(kind))),
    },
    ...Object.fromEntries(
      ACT_KINDS.map((kind) => [
        actName(kind),
        {
          type: 'object',
          properties: {
            kind: { const: kind },
            content: jsonSchemaOf(actStatement(kind).says),
            parts: { type: 'array', items: { type: 'string' }, uniqueItems: true },
            ownActs: { type: 'integer', minimum: 0 },
            othersSaid: { type: 'integer', minimum: 0 },
          },
          required: ['kind', 'content'],
          additionalProperties: false,
        },
      ]),
    ),
    DirectoryEntry: jsonSchemaOf(describedPublication('authority-published').says),
    ...Object.fromEntries(
      OPERATIONS.map(({ id, answer }) => [answerName(id), schemaOf(answer, 'output')]),
    ),
  };
}

const actName = (kind: string): string => `act-${kind}`;
