import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  checkContent,
  contentOfTyped,
  jsonSchemaOf,
  randomContent,
  typedOfContent,
} from '@comity/statements';
import fc from 'fast-check';
import {
  checkPublication,
  describedPublication,
  PUBLICATION_KINDS,
  type PublicationKind,
} from '../src/index.ts';
import { content } from './offices.ts';

const WORLD = { acts: ['A'.repeat(22)], parts: ['p1'], participants: ['JPN', 'ISL'] };

/** A content of a kind, drawn by fast-check. */
const contents = (kind: PublicationKind) =>
  fc.infiniteStream(fc.nat(1_000_000)).map((stream) => {
    const draw = (below: number) => Number(stream.next().value) % below;
    const drawn = randomContent(describedPublication(kind).says, draw, WORLD);
    return drawn as Record<string, unknown>;
  });

for (const kind of PUBLICATION_KINDS) {
  const { says } = describedPublication(kind);

  test(`${kind}: what is drawn by chance is proper content, and the same when it is typed`, () => {
    fc.assert(
      fc.property(contents(kind), (drawn) => {
        assert.deepEqual(checkContent(says, drawn), { ok: true, value: drawn });
        assert.deepEqual(contentOfTyped(says, typedOfContent(says, drawn as never)), drawn);
      }),
    );
  });

  test(`${kind}: a field too many is named, a field too few is missing`, () => {
    fc.assert(
      fc.property(contents(kind), (drawn) => {
        const more = checkContent(says, { ...drawn, surplus: 'x' });
        assert.deepEqual(more.ok || more.error, [{ code: 'unknown-field', at: 'surplus' }]);
        for (const [name, field] of Object.entries(says)) {
          const { [name]: _, ...less } = drawn;
          const checked = checkContent(says, less);
          const expected = field.optional === true ? null : [{ code: 'missing', at: name }];
          assert.deepEqual(checked.ok ? null : checked.error, expected);
        }
      }),
      { numRuns: 20 },
    );
  });
}

test('the schemas in spec/publications are those of the descriptions', () => {
  const folder = new URL('../../../spec/publications/', import.meta.url);
  const write = process.env['COMITY_WRITE'] === '1';
  if (write) mkdirSync(folder, { recursive: true });
  for (const kind of PUBLICATION_KINDS) {
    const file = new URL(`${kind}.json`, folder);
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: kind,
      ...jsonSchemaOf(describedPublication(kind).says),
    };
    if (write) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
    assert.ok(existsSync(file), `spec/publications/${kind}.json: COMITY_WRITE=1 npm test -- feed`);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), schema);
  }
  const files = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
  assert.deepEqual(files.sort(), [...PUBLICATION_KINDS].sort());
});

const codesOf = (change: Record<string, unknown>): readonly string[] => {
  const checked = checkPublication('PHL', {
    kind: 'authority-published',
    content: content(change) as never,
  });
  return checked.ok ? [] : checked.error.map(({ code, at }) => `${code} ${at ?? ''}`.trim());
};

test('an entry speaks of the own authority, has hours where it says so, and ends after it begins', () => {
  assert.deepEqual(codesOf({}), []);
  assert.deepEqual(codesOf({ authority: 'JPN.npa-247' }), ['authority-of-other authority']);
  assert.deepEqual(codesOf({ opening: 'by-hours' }), ['missing hours']);
  const hours = [{ days: ['monday'], from: '09:00', to: '09:00' }];
  assert.deepEqual(codesOf({ opening: 'by-hours', hours }), ['hours-empty hours.0.to']);
  assert.deepEqual(codesOf({ until: '2024-01-01' }), ['until-before-from until']);
  assert.deepEqual(codesOf({ hours: [{ days: ['monday'], from: '9', to: '25:00' }] }), [
    'hour-form hours.0.from',
    'hour-form hours.0.to',
  ]);
});

test('an hour is typed as people write it', () => {
  const { says } = describedPublication('authority-published');
  const typed = { hours: [{ days: ['Monday'], from: '8', to: '1730' }] };
  const read = contentOfTyped(says, typed as never) as { hours: unknown };
  assert.deepEqual(read.hours, [{ days: ['monday'], from: '08:00', to: '17:30' }]);
});
