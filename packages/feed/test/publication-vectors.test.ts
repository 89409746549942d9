// How a publication is read that a later version has written: the vectors of spec/vectors/publication.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkPublication, foldDirectory, type Publication, readContent } from '../src/index.ts';
import { content } from './offices.ts';

interface Vector extends Pick<Publication, 'participant' | 'version' | 'content'> {
  readonly title: string;
  readonly expect: 'read' | 'malformed' | 'later-kind';
  readonly kind: 'authority-published' | 'answers-published';
  readonly read?: Publication['content'];
  readonly unknown?: readonly string[];
}

const folder = new URL('../../../spec/vectors/publication/', import.meta.url);
const by = { authority: 'USA.point-247', role: 'supervisor', officer: '4711' };
const names = readdirSync(folder);

test('there are vectors of each outcome', () => {
  const expected = names.map((name) => vectorIn(name).expect);
  assert.deepEqual([...new Set(expected)].sort(), ['later-kind', 'malformed', 'read']);
});

const vectorIn = (name: string): Vector =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vector;

for (const name of names) {
  const vector = vectorIn(name);
  test(`${name}: ${vector.title}`, () => {
    const { participant, kind, version } = vector;
    const at = '2013-05-20T09:30:00.000Z';
    const entry = content({ authority: 'USA.point-247', zone: 'UTC', from: '2013-01-01' });
    const said = (seq: number, more: Pick<Publication, 'kind' | 'version' | 'content'>) =>
      ({ participant, seq, at, by, ...more }) satisfies Publication;
    const { entries, aside } = foldDirectory([
      said(1, { kind: 'authority-published', version: 1, content: entry }),
      said(2, { kind, version, content: vector.content }),
    ]);
    assert.equal(aside[0]?.why ?? 'read', vector.expect);
    if (vector.expect !== 'read') return;
    const [office] = entries;
    assert.deepEqual(kind === 'answers-published' ? office?.answers : office?.content, vector.read);
    assert.deepEqual(office?.history[0]?.unknown ?? [], vector.unknown);
    assert.deepEqual(readContent(kind, vector.content).content, vector.read);
    const own = checkPublication(participant, { kind, content: vector.content });
    assert.equal(own.ok, vector.unknown?.length === 0, 'nobody publishes what it does not know');
  });
}

test('names of unknown members are bounded, and no prototype is met', () => {
  const many = Object.fromEntries(
    Array.from({ length: 500 }, (_, n) => [`${'x'.repeat(90)}${n}`, n]),
  );
  const odd = JSON.parse('{"__proto__":{"zone":"UTC"},"constructor":1}') as Record<string, unknown>;
  const { content: left, unknown } = readContent('authority-published', {
    ...content(),
    ...many,
  } as never);
  assert.deepEqual(left, content());
  assert.equal(unknown.length, 50);
  assert.ok(unknown.every((one) => one.length <= 60));
  assert.deepEqual(readContent('authority-published', odd as never), {
    content: {},
    unknown: ['__proto__', 'constructor'],
  });
});
