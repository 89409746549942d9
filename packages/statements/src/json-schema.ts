import type { JsonObject } from '@comity/base';
import type { CodeForm, Field, Fields } from './field.ts';

/**
 * The JSON Schema (draft 2020-12) of a content with these fields, for other implementers. Lengths
 * of texts are counted in UTF-16 code units, which JSON Schema counts in characters: the schema
 * lets through what the check then refuses, never the other way round.
 */
export const jsonSchemaOf = (fields: Fields): JsonObject => groupSchema(fields);

function groupSchema(fields: Fields, tag?: string): JsonObject {
  const required = Object.entries(fields)
    .filter(([, field]) => field.optional !== true)
    .map(([name]) => name);
  const either = Object.entries(fields).flatMap(([name, { insteadOf }]) =>
    insteadOf === undefined ? [] : [[insteadOf, name]],
  );
  return {
    type: 'object',
    properties: {
      ...(tag === undefined ? {} : { kind: { const: tag } }),
      ...Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, fieldSchema(f)])),
    },
    required: [...(tag === undefined ? [] : ['kind']), ...required],
    additionalProperties: false,
    ...(either.length === 0
      ? {}
      : {
          allOf: either.map((names) => ({ oneOf: names.map((name) => ({ required: [name] })) })),
        }),
  };
}

const text = (pattern: string): JsonObject => ({ type: 'string', pattern });

const CODES: Readonly<Record<CodeForm, string>> = {
  participant: '^[A-Z][A-Z0-9-]{1,15}$',
  measure: '^[a-z][a-z-]{1,60}$',
  instrument: '^[A-Za-z][A-Za-z0-9-]{1,60}$',
  ground: '^[a-z][a-z0-9-]{1,60}$',
  language: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
  currency: '^[A-Z0-9]{2,12}$',
  case: '^[A-Za-z0-9][A-Za-z0-9._-]{0,96}$',
  authority: '^[A-Z][A-Z0-9-]{2,15}[.][a-z0-9]+(-[a-z0-9]+){0,12}$',
  network: '^[a-z][a-z0-9-]{1,60}$',
};

function fieldSchema(field: Field): JsonObject {
  switch (field.as) {
    case 'line':
    case 'ip':
    case 'port':
    case 'protocol':
    case 'host':
    case 'url':
    case 'telephone':
    case 'wallet':
    case 'transaction':
    case 'device-number':
      return { ...text('^[^\\r\\n\\u2028\\u2029]*$'), minLength: 1, maxLength: field.max };
    case 'long':
      return { type: 'string', minLength: 1, maxLength: field.max };
    case 'day':
      return { ...text('^(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$'), format: 'date' };
    case 'moment':
      return { ...text('Z$'), format: 'date-time' };
    case 'local-time':
      return text(
        '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?)?$',
      );
    case 'hour':
      return text('^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$');
    case 'zone':
      return text('^([+-][0-9]{2}:[0-9]{2}|[A-Za-z][A-Za-z0-9_+/-]{1,59})$');
    case 'penalty':
      return text('^(P[1-9][0-9]{0,3}[YMD]|fine|life|death)$');
    case 'choice':
      return { enum: [...field.of] };
    case 'flag':
      return { type: 'boolean' };
    case 'whole':
      return { type: 'integer', minimum: field.min, maximum: field.max };
    case 'decimal':
      return text('^(0|[1-9][0-9]{0,20})([.][0-9]{1,18})?$');
    case 'code':
      return text(CODES[field.form]);
    case 'pinpoint':
      return { ...text('^[A-Za-z][A-Za-z0-9-]*:[0-9]+'), maxLength: 200 };
    case 'act':
      return text('^[A-Za-z0-9_-]{22}$');
    case 'part':
      return text('^p[1-9][0-9]{0,2}$');
    case 'list':
      return {
        type: 'array',
        items: fieldSchema(field.of),
        minItems: field.min,
        maxItems: field.max,
      };
    case 'group':
      return groupSchema(field.of);
    case 'variant':
      return { oneOf: Object.entries(field.of).map(([kind, of]) => groupSchema(of, kind)) };
    case 'answers':
      return {
        type: 'object',
        propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9]{0,60}$' },
        additionalProperties: { type: 'string', minLength: 1, maxLength: 20_000 },
        maxProperties: field.max,
      };
  }
}
