import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ACT_KINDS,
  type ActKind,
  checkContent,
  contentOfTyped,
  dayOfTitle,
  describedKind,
  type Field,
  isActKind,
  jsonSchemaOf,
  type RandomWorld,
  randomContent,
  typedOfContent,
} from '../src/index.ts';

const WORLD: RandomWorld = {
  acts: ['A'.repeat(22), 'B'.repeat(22)],
  parts: ['p1', 'p2'],
  participants: ['JPN', 'ISL'],
};

/** A content of a kind, drawn by fast-check. */
const contents = (kind: ActKind) =>
  fc.infiniteStream(fc.nat(1_000_000)).map((stream) => {
    const draw = (below: number) => Number(stream.next().value) % below;
    return randomContent(describedKind(kind).says, draw, WORLD) as Record<string, unknown>;
  });

test('of two fields that stand for each other one is said, and no more: an erasure says why once', () => {
  const pairs = ACT_KINDS.flatMap((kind) =>
    Object.entries<Field>(describedKind(kind).says).flatMap(([name, { insteadOf }]) =>
      insteadOf === undefined ? [] : [{ kind, name, insteadOf }],
    ),
  );
  assert.ok(pairs.some(({ kind }) => kind === 'body-erased'));
  for (const { kind, name, insteadOf } of pairs) {
    const { says } = describedKind(kind);
    const of = (one: string) =>
      fc.sample(contents(kind), 200).find((content) => Object.hasOwn(content, one)) ?? {};
    const both = checkContent(says, { ...of(insteadOf), ...of(name) });
    assert.deepEqual(both.ok ? null : both.error, [{ code: 'not-allowed', at: name }]);
    const { [name]: _, ...neither } = of(name);
    const outcome = checkContent(says, neither);
    assert.deepEqual(outcome.ok ? null : outcome.error, [{ code: 'missing', at: name }]);
  }
});

for (const kind of ACT_KINDS) {
  const { says } = describedKind(kind);

  test(`${kind}: what is drawn by chance is proper content`, () => {
    fc.assert(
      fc.property(contents(kind), (content) => {
        assert.deepEqual(checkContent(says, content), { ok: true, value: content });
      }),
    );
  });

  test(`${kind}: a field too many is named, a field too few is missing`, () => {
    fc.assert(
      fc.property(contents(kind), (content) => {
        const more = checkContent(says, { ...content, surplus: 'x' });
        assert(!more.ok);
        assert.deepEqual(more.error, [{ code: 'unknown-field', at: 'surplus' }]);
        for (const [name, field] of Object.entries(says)) {
          const { [name]: _, ...less } = content;
          const outcome = checkContent(says, less);
          // Of two that stand for each other one is said: without either the second is missing.
          const second = Object.entries<Field>(says).find(
            ([other, { insteadOf }]) =>
              insteadOf !== undefined &&
              [other, insteadOf].includes(name) &&
              !Object.hasOwn(less, other) &&
              !Object.hasOwn(less, insteadOf),
          );
          const lacks = field.optional === true ? second?.[0] : name;
          const expected = lacks === undefined ? null : [{ code: 'missing', at: lacks }];
          assert.deepEqual(outcome.ok ? null : outcome.error, expected);
        }
      }),
      { numRuns: 20 },
    );
  });

  test(`${kind}: typed as an officer would, it is the same content`, () => {
    fc.assert(
      fc.property(contents(kind), (content) => {
        const typed = typedOfContent(says, content as never);
        assert.deepEqual(contentOfTyped(says, typed), content);
      }),
    );
  });
}

test('a file of terabytes is typed as it is said; beyond exact numbers nothing is guessed', () => {
  const { says } = describedKind('evidence-delivered');
  const items = (bytes: string) =>
    contentOfTyped(says, { items: [{ name: 'image.dd', bytes }] } as never);
  for (const bytes of [5_000_000_000, Number.MAX_SAFE_INTEGER]) {
    assert.deepEqual(items(String(bytes)), { items: [{ name: 'image.dd', bytes }] });
  }
  for (const bytes of ['9007199254740993', '99999999999999999999', '1e3', '-1']) {
    const checked = checkContent(says, items(bytes));
    assert(!checked.ok);
    assert(
      checked.error.some(({ at }) => at === 'items.0.bytes'),
      bytes,
    );
  }
});

test('the schemas in spec/acts are those of the descriptions', () => {
  const folder = new URL('../../../spec/acts/', import.meta.url);
  if (process.env['COMITY_WRITE'] === '1') mkdirSync(folder, { recursive: true });
  for (const kind of ACT_KINDS) {
    const file = new URL(`${kind}.json`, folder);
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: kind,
      ...jsonSchemaOf(describedKind(kind).says),
    };
    if (process.env['COMITY_WRITE'] === '1') {
      writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
    }
    assert.equal(
      existsSync(file),
      true,
      `spec/acts/${kind}.json: COMITY_WRITE=1 npm test -- statements`,
    );
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), schema, `spec/acts/${kind}.json`);
  }
  const orphans = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((kind) => !isActKind(kind))
    .map(
      (kind) =>
        `${kind} has a schema and no description: describe it in packages/statements/src/acts, or delete spec/acts/${kind}.json`,
    );
  assert.deepEqual(orphans, []);
});

test('the title of an act names the day through which something is kept, where it says one', () => {
  const kept = { lastDay: '2013-08-01' };
  assert.equal(dayOfTitle('preservation-confirmed', kept), '2013-08-01');
  assert.equal(dayOfTitle('preservation-extended', kept), '2013-08-01');
  for (const [kind, content] of [
    ['message-sent', kept],
    ['of-a-later-version', kept],
    ['preservation-confirmed', { lastDay: '2013-02-31' }],
    ['preservation-confirmed', { lastDay: ['2013-08-01'] }],
    ['preservation-confirmed', 'erased'],
    ['preservation-confirmed', null],
  ] as const) {
    assert.equal(dayOfTitle(kind, content), null, kind);
  }
});
