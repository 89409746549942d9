import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dayBehind,
  describedFields,
  everyField,
  group,
  hasField,
  line,
  list,
  optional,
  variant,
} from '../src/index.ts';

const FIELDS = {
  title: line(),
  found: list(variant('find', { none: {}, some: { on: dayBehind, where: optional(line()) } }), 2),
  office: group({ name: line() }),
};

const paths = (value: unknown) => everyField(FIELDS, value).map(({ path }) => path);

test('every field is met in the order of the description, of a variant those of its kind', () => {
  const value = {
    office: { name: 'NPA' },
    found: [
      { kind: 'none', on: '2026-01-01' },
      { kind: 'some', on: '2026-01-02' },
      { kind: 'some' },
    ],
  };
  assert.deepEqual(paths(value), [
    'title',
    'found',
    'found.0',
    'found.1',
    'found.1.on',
    'found.1.where',
    'office',
    'office.name',
  ]);
  const on = everyField(FIELDS, value).find(({ path }) => path === 'found.1.on');
  assert.deepEqual(on, { path: 'found.1.on', field: dayBehind, value: '2026-01-02' });
});

test('what has not its form has no members, and nothing inherited counts as one', () => {
  for (const value of [
    null,
    'text',
    [1],
    { found: 'x', office: [] },
    { found: [{ kind: 'toString' }] },
  ]) {
    assert.ok(!paths(value).some((path) => path.startsWith('found.0.')));
  }
  assert.equal(everyField({ toString: line() }, {})[0]?.value, undefined);
});

test('a description has the fields of every kind, a list and its rows under one path', () => {
  assert.deepEqual(
    describedFields(FIELDS).map(({ path }) => path),
    ['title', 'found', 'found', 'found.on', 'found.where', 'office', 'office.name'],
  );
  assert.equal(
    hasField(FIELDS, ({ as }) => as === 'day'),
    true,
  );
  assert.equal(
    hasField(FIELDS, ({ as }) => as === 'act'),
    false,
  );
});
