import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { SelectItem } from '@comity/design';
import {
  ACT_KINDS,
  describedKind,
  type Field,
  type Fields,
  PRIORITIES,
  URGENCY_LEVELS,
} from '@comity/statements';
import { wordsFor } from '@comity/words';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { jurisdictionItems } from '../../src/screens/law/explorer/ask-form.tsx';
import type { LawVisit } from '../../src/screens/law/law-visit.ts';
import { fieldNumbered } from '../../src/screens/request/field-words.ts';
import type { ValueAt } from '../../src/screens/stated/looks.ts';
import { targetRows } from '../../src/screens/stated/request-looks.tsx';
import { rowsSoFar } from '../../src/screens/stated/stated.tsx';
import { openDesk } from './desk-client.ts';
import { openRequestDesk, TYPED } from './new-request-desk.ts';
import { realLaw } from './new-request-drafts.ts';

// What three officers met on the screens on 2026-11-28, row by row, and the test that holds it now.

const HERE = 'desk/test/screens/walkthrough';
const ROWS: readonly (readonly [row: number, met: string, file: string, test: string])[] = [
  [
    1,
    'a ground of a bilateral treaty',
    'case/test/decide',
    'a ground of a treaty whose articles are not coded can be stated, with its article',
  ],
  [
    2,
    'urgency claimed, priority given',
    'desk/test/screens/parts',
    'sees the urgency that was claimed beside the priority that was given',
  ],
  [3, 'an expected day that is over', 'case/test/decide', 'a forecast of a day that is over'],
  [
    4,
    'a blank form from a case',
    'desk/test/screens/linked',
    'takes over the facts and asks anew what has to be judged anew',
  ],
  [
    5,
    'what is wanted left out',
    'case/test/facts',
    'what is wanted is asked of each part, whatever its instrument codes',
  ],
  [
    6,
    'the reference finds nothing',
    'server/test/work-list',
    'a reference is found whole and in part, as it is written or said; one digit wrong is noticed',
  ],
  [
    7,
    'what is asked folded away',
    'desk/test/screens/parts',
    'reads on the case page what is asked, in full, and for which part something is due',
  ],
  [
    8,
    'UNTOC open for one operator',
    'advice/test/avenues-of-part',
    'what is stated of the case decides for every part',
  ],
  [
    9,
    'clocks of what steps back',
    'law/test/questions/steps-back',
    'nothing is said from a provision that steps back: no limit, clock, channel, duty or postponement',
  ],
  [
    10,
    'comity green throughout',
    'desk/test/screens/law-data',
    'agrees with the matrix of the engine, cell by cell',
  ],
  [
    11,
    'two counts of Parties',
    'law/test/bound/counts',
    'the running count of deposits agrees with every figure that was published',
  ],
  [
    12,
    'jurisdiction as an offence',
    'law/test/questions/one-truth',
    'a list of offences holds offences and all of them',
  ],
  [
    13,
    'signed beside a Party',
    'law/test/questions/one-truth',
    'a status never says less doubt than the avenue of the same day',
  ],
  [
    14,
    'what may come next',
    'desk/test/screens/parts',
    'is offered what fits, and finds the rest among what is also possible',
  ],
  [
    15,
    'one officer refuses alone',
    'server/test/act-proposals',
    'where the policy says two people, an act waits for the second and is stated then',
  ],
  [
    16,
    'the unit of a penalty',
    'desk/test/screens/new-request',
    'saves contradictions and names each at its field',
  ],
  [
    17,
    'withdrawn while confirming',
    'desk/test/screens/acts',
    'says why an act is not open now, and does not do it',
  ],
  [18, 'kept until 2999', 'case/test/decide', 'data kept for centuries, or since tomorrow'],
  [
    19,
    'documentation addresses',
    'field-cases/field-cases',
    'every row is shown, and nothing else',
  ],
  [
    20,
    'errors of dates',
    'desk/test/screens/new-request',
    'saves contradictions and names each at its field',
  ],
  [
    21,
    'a last day as midnight',
    'desk/test/screens/work-list',
    'says a whole day as that day, in the list and in the queue of the night, never as a midnight',
  ],
  [
    22,
    'a grey emergency',
    'desk/test/screens/parts',
    'is red at the head of its case, with why it cannot wait, on both sides',
  ],
  [
    23,
    'codes in a statement',
    HERE,
    'a statement is read in words: instrument, offence, penalty and language by name',
  ],
  [
    24,
    'contents of an instrument',
    'desk/test/screens/new-request',
    'asks what the instrument asks, names what is missing only on the way on',
  ],
  [
    25,
    'dark',
    'desk/test/screens/language',
    'follow the machine until the reader chooses, without a script, in this browser',
  ],
  [
    26,
    'news of an own act',
    'server/test/own-news',
    'an own act raises no news at its own desk, only its proofs; at the other desk it does',
  ],
  [
    27,
    'gives the own draft back',
    'desk/test/screens/new-request-release',
    'takes two officers, sends with the second, and then is a case',
  ],
  [
    28,
    'a 3 MB paste',
    'desk/test/screens/http',
    'names the field of a 3 MB paste, its size and the limit, and does nothing',
  ],
  [
    29,
    'the own second tab',
    HERE,
    'a draft saved meanwhile is not put on a colleague: the own second tab is named too',
  ],
  [30, 'UTC+9', 'field-cases/more', 'zones as people and machines write them'],
  [
    31,
    'Back after a check page',
    'desk/test/screens/unsent',
    'each page of a form is one that can be asked for again, with what was typed',
  ],
  [
    32,
    'names and orders',
    HERE,
    'one level, one item, one State has one name and one place in every chooser',
  ],
  [
    33,
    'paper',
    'desk/test/screens/browser',
    'leave no control and no address of this node on paper',
  ],
  [34, 'to review one’s own', 'desk/test/screens/acts', 'reviews a night release with a remark'],
];

const ROOT = new URL('../../../../', import.meta.url);

it('each of the 34 rows is held by a test that is there', () => {
  assert.deepEqual(
    ROWS.map(([row]) => row),
    Array.from({ length: 34 }, (_, n) => n + 1),
  );
  for (const [row, , file, name] of ROWS) {
    const found = [`packages/${file}.test.ts`, `test/${file}.test.ts`]
      .map((path) => new URL(path, ROOT))
      .find((path) => existsSync(path));
    assert.ok(found, `row ${row}: ${file}`);
    const tests = readFileSync(found, 'utf8').replace(/\s+/g, ' ');
    assert.match(tests, new RegExp(`(it|test)\\( ?'${RegExp.escape(name)}'`), `row ${row}`);
  }
});

const text = (body: string): string =>
  body
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');

const ASKED = {
  parts: [
    {
      ...{ id: 'p1', measure: 'preservation', targets: [], contents: {} },
      basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
    },
  ],
  offences: [
    { kind: 'known', pinpoint: 'CETS185:2', provision: '18 U.S.C. 1030', maxPenalty: 'P5Y' },
  ],
  language: 'en',
};

it('a statement is read in words: instrument, offence, penalty and language by name', async () => {
  const [words, law] = [wordsFor('en'), await realLaw()];
  const rows = rowsSoFar('request-submitted', ASKED, { words, law }).map(({ name, value }) =>
    text(renderToString(h('p', {}, name, ' ', value))).trim(),
  );
  assert.ok(rows.includes('Basis Budapest Convention CETS185:29(1)'), rows.join('\n'));
  assert.ok(rows.includes('Offences Illegal access CETS185:2 18 U.S.C. 1030 up to 5 years'));
  assert.ok(rows.includes('Language of the request English'));
  // What is half typed has no empty row: an offence of which only the kind is there.
  const half = rowsSoFar(
    'request-submitted',
    { offences: [{ kind: 'known' }], parts: [{ id: 'p1', targets: [{ kind: 'ip' }] }] },
    { words, law },
  );
  assert.deepEqual(half, []);
});

it('a draft saved meanwhile is not put on a colleague: the own second tab is named too', async () => {
  const desk = await openRequestDesk();
  await desk.create();
  const opened = desk.draft().version;
  await desk.step('facts', { ...TYPED, conduct: 'As the first tab has it.' });
  const late = await desk.client.post('/drafts/draft-1/facts', {
    ...{ ...TYPED, conduct: 'As the second tab has it.' },
    version: String(opened),
  });
  assert.equal(late.statusCode, 409);
  const said = text(late.body);
  assert.match(said, /This draft was saved elsewhere while you were typing/);
  assert.match(said, /A colleague saved it, or you did in another tab/);
  assert.match(said, /As the first tab has it\./);
  assert.match(late.body, /As the second tab has it\.<\/textarea>/);
  await desk.client.close();
});

/** Every closed choice in fields, wherever it stands. */
function choicesIn(fields: Fields): readonly (Field & { readonly as: 'choice' })[] {
  return Object.values(fields).flatMap((field) => choicesOf(field));
}

function choicesOf(field: Field): readonly (Field & { readonly as: 'choice' })[] {
  if (field.as === 'choice') return [field];
  if (field.as === 'group') return choicesIn(field.of);
  if (field.as === 'list') return choicesOf(field.of);
  return field.as === 'variant' ? Object.values(field.of).flatMap(choicesIn) : [];
}

it('one level, one item, one State has one name and one place in every chooser', async () => {
  // Whatever says how pressing something is takes its words from one set, at every place.
  const levels = new Set<string>([...PRIORITIES, ...URGENCY_LEVELS]);
  const named = ACT_KINDS.flatMap((kind) => choicesIn(describedKind(kind).says)).filter(({ of }) =>
    of.every((value) => levels.has(value)),
  );
  assert.ok(named.length >= 3);
  for (const { set } of named) assert.equal(set, 'priority');
  const words = wordsFor('en');
  const at = { path: 'parts.0.targets', value: [{ kind: 'ip', address: '8.8.8.8' }], label: '' };
  const [row] = targetRows({ ...at, reader: { words } } as unknown as ValueAt);
  assert.equal(row?.name, 'Item 1');
  assert.doesNotMatch(fieldNumbered(words, 'parts.0.targets.0.address') ?? '', /\brow\b/i);
  // States stand by name, wherever one of them is chosen; those of the network first where one is asked.
  const law = await realLaw();
  const visit = { words, service: { law: { law } } } as unknown as LawVisit;
  const namesIn = (items: readonly SelectItem[]) =>
    items.flatMap(({ value, text: said }) =>
      value === '' ? [] : String(said).replace(String(value), '').trim(),
    );
  const sorted = (names: readonly string[]) =>
    names.toSorted((one, other) => one.localeCompare(other, 'en-GB'));
  const anyState = namesIn(jurisdictionItems(visit, ''));
  assert.ok(anyState.length > 190);
  assert.deepEqual(anyState, sorted(anyState));
  const desk = await openDesk({ participant: 'USA' });
  await desk.signIn('usa-1');
  const { body } = await desk.get('/');
  const list = /<select[^>]*name="state"[^>]*>(.*?)<\/select>/s.exec(body)?.[1] ?? '';
  const peers = [...list.matchAll(/<option value="[A-Z]{3}"[^>]*>[A-Z]{3} ([^<]*)/g)].map(
    ([, name = '']) => name,
  );
  assert.ok(peers.length > 2);
  assert.deepEqual(peers, sorted(peers));
  await desk.close();
});
