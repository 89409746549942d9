import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords } from '@comity/words';
import { inEnglish } from '../src/law/told.ts';
import { ENGLISH } from '../src/said.ts';

const quoted = (law: string) => ({ code: 'quoted', params: { law } });

/** Answers with nothing said, with quotations alone, and with sentences of the engine. */
const ANSWERS: readonly unknown[] = [
  { status: 'party', note: null, list: [1, { a: 'b' }], code: 'bound' },
  { note: { says: [quoted('The first Party in Asia.'), quoted('On 2012-11-01.')] }, on: null },
  { rows: [{ note: { says: [quoted('One.')] } }, { note: { says: [] } }] },
  {
    text: {
      says: [
        {
          code: 'has-jurisdiction',
          params: { state: { named: 'state', id: 'FRA', name: 'France' } },
        },
        quoted('Read on 2026-11-01.'),
      ],
    },
  },
];

test('an answer reads the same whether or not the words had to be read for it', async () => {
  for (const answer of ANSWERS) {
    assert.deepEqual(await inEnglish(answer), inWords(ENGLISH, answer), JSON.stringify(answer));
  }
  assert.deepEqual(await inEnglish(ANSWERS[1]), {
    note: 'The first Party in Asia. On 2012-11-01.',
    on: null,
  });
  assert.deepEqual(await inEnglish(ANSWERS[3]), {
    text: 'France has jurisdiction. Read on 2026-11-01.',
  });
});
