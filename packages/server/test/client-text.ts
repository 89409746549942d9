import type { Json, JsonObject } from '@comity/base';

/** The description of the interface, as far as a client is made of it. */
interface Described {
  readonly info: { readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> };
}

interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly schema: JsonObject;
  }[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: JsonObject } };
  };
  readonly responses: Readonly<Record<string, JsonObject>>;
}

const pascal = (name: string): string =>
  name.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_all, letter: string) =>
    letter.toUpperCase(),
  );
const literal = (value: Json): string =>
  typeof value === 'string' ? `'${value.replaceAll(/['\\]/g, '\\$&')}'` : JSON.stringify(value);
const member = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name));
const object = (value: Json | undefined): JsonObject => (value ?? {}) as JsonObject;

/** A schema as a type of TypeScript. What a type cannot say (bounds, patterns) is left to the node. */
function typeOf(schema: JsonObject): string {
  const { $ref, const: only, enum: some, type, oneOf, anyOf, allOf } = schema;
  if (typeof $ref === 'string') return pascal($ref.split('/').at(-1) ?? '');
  if (only !== undefined) return literal(only);
  if (Array.isArray(some)) return some.map(literal).join(' | ');
  const either = (oneOf ?? anyOf) as readonly JsonObject[] | undefined;
  if (either !== undefined && type === undefined)
    return [...new Set(either.map(typeOf))].join(' | ');
  const all = allOf as readonly JsonObject[] | undefined;
  if (all !== undefined && type === undefined) {
    const parts = all.map(typeOf).filter((part) => part !== 'unknown');
    return parts.length === 0 ? 'unknown' : parts.map((part) => `(${part})`).join(' & ');
  }
  if (Array.isArray(type)) return type.map((each) => typeOf({ ...schema, type: each })).join(' | ');
  switch (type) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'array':
      return `readonly (${typeOf(object(schema['items']))})[]`;
    case 'object':
      return objectType(schema);
    default:
      return 'unknown';
  }
}

function objectType({ properties, required, additionalProperties }: JsonObject): string {
  const needed = (required ?? []) as readonly string[];
  const members = Object.entries(object(properties)).map(([name, schema]) => {
    const { description } = object(schema);
    const said = typeof description === 'string' ? `/** ${description} */\n` : '';
    const isNeeded = needed.includes(name);
    const given = typeOf(object(schema));
    return `${said}readonly ${member(name)}${isNeeded ? '' : '?'}: ${given}${isNeeded ? '' : ' | undefined'};`;
  });
  if (members.length > 0) return `{\n${members.join('\n')}\n}`;
  const others = object(additionalProperties);
  return `Readonly<Record<string, ${Object.keys(others).length === 0 ? 'unknown' : typeOf(others)}>>`;
}

/** One operation as a method: what it takes in one object, what it answers by its schema. */
function methodOf(path: string, verb: string, operation: DescribedOperation): string {
  const { operationId, summary, parameters, requestBody } = operation;
  const isKeyed = parameters.some((one) => one.in === 'header');
  const inPath = parameters.filter((one) => one.in === 'path');
  const inQuery = parameters.filter((one) => one.in === 'query');
  const taken = [
    ...[...inPath, ...inQuery].map(({ name, required, schema }) => {
      const { description } = schema;
      const said = typeof description === 'string' ? `/** ${description} */\n` : '';
      return `${said}readonly ${name}${required ? '' : '?'}: ${typeOf(schema)}${required ? '' : ' | undefined'};`;
    }),
    ...(requestBody === undefined
      ? []
      : [`readonly body: ${typeOf(requestBody.content['application/json'].schema)};`]),
    ...(isKeyed
      ? [
          '/** The same for the same thing, however often it is tried; 16 to 128 letters, digits, - or _. */\nreadonly key: string;',
        ]
      : []),
  ];
  const isOptional =
    inPath.length === 0 &&
    requestBody === undefined &&
    !isKeyed &&
    inQuery.every((one) => !one.required);
  const told = [
    `method: '${verb.toUpperCase()}'`,
    `path: \`${path.replaceAll(/\{(\w+)\}/g, (_all, name) => `\${encodeURIComponent(given.${name})}`)}\``,
    ...(inQuery.length === 0
      ? []
      : [`query: { ${inQuery.map(({ name }) => `${name}: given.${name}`).join(', ')} }`]),
    ...(requestBody === undefined ? [] : ['body: given.body']),
    ...(isKeyed ? ['key: given.key'] : []),
  ];
  const takes =
    taken.length === 0 ? '' : `given: {\n${taken.join('\n')}\n}${isOptional ? ' = {}' : ''}`;
  return `/** ${summary}. */
${operationId}(${takes}): Promise<${pascal(`${operationId}Answer`)}> {
return this.#call({ ${told.join(', ')} });
}`;
}

/** The typed client of the interface for programs: one file without any other. */
export function clientText(document: JsonObject, frame: string): string {
  const described = document as unknown as Described;
  const { schemas } = described.components;
  const types = Object.entries(schemas).map(([name, schema]) => {
    const { description } = schema;
    const said = typeof description === 'string' ? `/** ${description}. */\n` : '';
    return `${said}export type ${pascal(name)} = ${typeOf(schema)};`;
  });
  const methods = Object.entries(described.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => methodOf(path, verb, operation)),
  );
  return frame
    .replace('/* METHODS */', () => methods.join('\n\n'))
    .replace('/* TYPES */', () => types.join('\n\n'))
    .replaceAll('/* PATH */', () => described.servers[0]?.url ?? '')
    .replaceAll('/* VERSION */', () => described.info.version);
}
