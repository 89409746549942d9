import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadPrograms } from '@comity/server';
import { TOKEN_USES } from '@comity/service';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Fastify from 'fastify';

const { API_PATH, apiDocument, OPERATIONS, programRoutes } = await loadPrograms();

const FILE = new URL('../../../spec/api/openapi.json', import.meta.url);
const text = `${JSON.stringify(apiDocument(), null, 2)}\n`;

test('the description stands in spec/api as the operations make it', () => {
  if (process.env['COMITY_WRITE'] === '1') writeFileSync(FILE, text);
  assert.deepEqual(
    JSON.parse(readFileSync(FILE, 'utf8')),
    JSON.parse(text),
    'COMITY_WRITE=1 npm test -- api-document writes it anew, and npm run format lays it out',
  );
});

test('it is OpenAPI 3.1, as a validator reads it that knows nothing of us', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(text));
  assert.ok(valid, JSON.stringify(errors));
  const broken = JSON.parse(text);
  broken.paths['/cases'].get.responses = 'none';
  assert.equal((await new Validator().validate(broken)).valid, false);
});

test('each reference leads to a schema, and each schema compiles', () => {
  const document = apiDocument() as never as {
    components: { schemas: Record<string, object>; responses: Record<string, object> };
  };
  const names = Object.keys(document.components.schemas);
  const used = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(
    [...new Set(used)].filter((name) => !names.includes(name ?? '')),
    [],
  );
  assert.deepEqual(
    names.filter((name) => !used.includes(name)),
    [],
  );
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', ...document });
  for (const name of names) {
    assert.ok(ajv.getSchema(`api#/components/schemas/${name}`), name);
  }
});

test('it names the routes that there are, and no other', async () => {
  const routes: string[] = [];
  const app = Fastify();
  app.addHook('onRoute', ({ method, url }) => {
    routes.push(`${String(method)} ${url.replaceAll(/:(\w+)/g, '{$1}')}`);
  });
  await app.register(programRoutes({ service: {} as never, parts: { world: {} as never } }));
  await app.ready();
  const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, unknown>> };
  const said = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${API_PATH}${path}`),
  );
  assert.deepEqual(routes.sort(), [...said, `GET ${API_PATH}/openapi.json`].sort());
  await app.close();
});

test('each use case that a token may name has its operation, and none asks for more', () => {
  const uses = OPERATIONS.flatMap(({ use }) => (use === null ? [] : [use]));
  assert.deepEqual([...new Set(uses)].sort(), [...TOKEN_USES].sort());
  const ids = OPERATIONS.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});
