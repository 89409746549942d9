import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawDataSchema, loadLaw } from '@comity/law-files';
import { Ajv2020 } from 'ajv/dist/2020.js';

const data = await loadLaw();
const schema = await lawDataSchema();
/** Not ours, and not what the schema was made with. */
const validate = new Ajv2020({
  strict: true,
  validateFormats: false,
  allowUnionTypes: true,
}).compile(schema);

/** The data as read from a file, with one thing changed. */
function changed(change: (rows: Record<string, Record<string, unknown>[]>) => void): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(data));
  change(copy as Record<string, Record<string, unknown>[]>);
  return copy;
}

test('the compiled data holds to its schema, by another validator', () => {
  assert.ok(
    validate(JSON.parse(JSON.stringify(data))),
    JSON.stringify(validate.errors?.slice(0, 3)),
  );
});

test('every table of the data is in the schema, and none besides', () => {
  const { properties, required } = schema as Record<'properties', object> & { required: string[] };
  assert.deepEqual(Object.keys(properties), Object.keys(data));
  assert.deepEqual(required, Object.keys(data));
});

const WRONG: Readonly<Record<string, (rows: Record<string, Record<string, unknown>[]>) => void>> = {
  'a day that is none': ({ parties }) => Object.assign(parties?.[0] ?? {}, { inForce: '1.7.2018' }),
  'a row without confidence': ({ parties }) => delete parties?.[0]?.['confidence'],
  'a word that nobody knows': ({ clocks }) => Object.assign(clocks?.[0] ?? {}, { kind: 'perhaps' }),
  'a field that nobody knows': ({ rules }) => Object.assign(rules?.[0] ?? {}, { extra: 1 }),
  'a pinpoint that is none': ({ provisions }) =>
    Object.assign(provisions?.[0] ?? {}, { pinpoint: 'Article 29' }),
  'a table that is missing': (rows) => delete rows['research'],
};

for (const [what, change] of Object.entries(WRONG)) {
  test(`${what} is not the law`, () => {
    assert.equal(validate(changed(change)), false);
  });
}
