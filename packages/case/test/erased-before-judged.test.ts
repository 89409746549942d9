import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '@comity/base';
import { type ActEntry, type CaseEntry, fold } from '../src/index.ts';
import { act, receipt } from './log.ts';

const request = act({ unit: 'jp', kind: 'request-submitted', seq: 1 });

/** Twice said by a hostile requested side: what does not have the form of its kind. */
const MALFORMED: readonly (readonly [name: string, act: ActEntry])[] = [
  ['a confirmation that says nothing', said('preservation-confirmed', { nonsense: true })],
  ['a refusal with one member more', said('assistance-refused', { why: 'No.' })],
  ['a closing without a reason', said('case-closed', {})],
];

function said(kind: string, content: JsonObject): ActEntry {
  return act({ unit: 'is', kind, seq: 1, seen: { jp: 1 }, content });
}

const erased = (entry: ActEntry): ActEntry => ({ ...entry, body: { erased: true } });
const words = (entry: ActEntry) => receipt(entry, { understood: false });

/** What the case came to, whoever has still the text. */
function verdict(entries: readonly CaseEntry[]) {
  const { status, parts, timeline } = fold(entries);
  return {
    status,
    stages: parts.map(({ stage }) => stage),
    effects: timeline.map(({ act: id, withoutEffect }) => [id, withoutEffect === null]),
  };
}

describe('what is malformed', () => {
  for (const [name, entry] of MALFORMED) {
    test(`${name}: has no effect before its text is erased, nor after, at either side`, () => {
      const opened = [request, receipt(request)];
      const whole = [...opened, entry, words(entry)];
      const [before, gone] = [verdict(whole), verdict([...opened, erased(entry), words(entry)])];
      assert.deepEqual(before.effects.at(-1), [entry.id, false]);
      assert.deepEqual(gone, before);
      assert.equal(before.status, 'submitted');
    });
    test(`${name}: in whichever order text, erasure and receipt come`, () => {
      const pieces = [request, receipt(request), entry, words(entry), erased(entry)];
      for (const from of pieces.keys()) {
        const turned = [...pieces.slice(from), ...pieces.slice(0, from)];
        assert.deepEqual(verdict(turned), verdict(pieces));
        assert.deepEqual(verdict(turned.toReversed()), verdict(pieces));
      }
    });
  }
});

test('an erased text whose receipt is not here has no effect until the receipt comes', () => {
  const entry = act({ unit: 'is', kind: 'preservation-confirmed', seq: 1, seen: { jp: 1 } });
  const opened = [request, receipt(request)];
  assert.deepEqual(verdict([...opened, erased(entry)]).stages, ['asked']);
  assert.deepEqual(verdict([...opened, erased(entry), receipt(entry)]).stages, ['preserved']);
});
