import type { JsonObject } from '@comity/base';
import type { Field, Fields } from './field.ts';

/**
 * The JSON Schema (draft 2020-12) of what somebody has typed for these fields so far: texts, rows and
 * groups, none of them required. What a text must be is said when it is checked, field by field.
 */
export const typedSchemaOf = (fields: Fields): JsonObject => typedGroup(fields);

function typedGroup(fields: Fields, kinds?: readonly string[]): JsonObject {
  return {
    type: 'object',
    properties: {
      ...(kinds === undefined ? {} : { kind: { enum: [...kinds] } }),
      ...Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, typedField(f)])),
    },
    additionalProperties: false,
  };
}

function typedField(field: Field): JsonObject {
  switch (field.as) {
    case 'list':
      return { type: 'array', items: typedField(field.of) };
    case 'group':
      return typedGroup(field.of);
    case 'variant':
      return typedGroup(
        Object.assign({}, ...Object.values(field.of)) as Fields,
        Object.keys(field.of),
      );
    case 'answers':
      return { type: 'object', additionalProperties: { type: 'string' } };
    default:
      return { type: 'string' };
  }
}
