import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describedPublication, PUBLICATION_KINDS } from '@comity/feed';
import {
  ACT_KINDS,
  type ActKind,
  describedKind,
  type Field,
  type Fields,
  randomContent,
} from '@comity/statements';
import { wordsFor } from '@comity/words';
import fc from 'fast-check';
import { fieldKey, fieldWords, formWords } from '../../src/screens/act/field-label.ts';
import { ACT_FORMS } from '../../src/screens/act/said-forms.tsx';
import { FORM_KINDS, slugOf } from '../../src/screens/act/slugs.ts';
import type { Reader } from '../../src/screens/stated/looks.ts';
import { statedRows } from '../../src/screens/stated/stated.tsx';
import { NO_LAW } from '../fake/law.ts';

const words = wordsFor('en');

/** The words that a kind needs, by key, and what for. */
function wordsOf(kind: ActKind): readonly string[] {
  const slug = slugOf(kind);
  if (slug === null) return [`act-name.${kind}`];
  const parts = ['title', 'lead', 'button', 'done'].map((part) => `act.${slug}.${part}`);
  return [`act-name.${kind}`, `move.${slug}`, ...parts];
}

for (const kind of ACT_KINDS) {
  test(`${kind} has a name, and a form with its words or a reason for none`, () => {
    const missing = wordsOf(kind).filter((key) => !words.has(key));
    assert.deepEqual(missing, [], 'words to write in packages/words/locales/en');
    const { form } = describedKind(kind);
    if (typeof form !== 'string') assert.match(form.none, /\.$/);
    else assert.equal(ACT_FORMS.filter((one) => one.kind === kind).length, 1);
  });
}

for (const kind of FORM_KINDS) {
  test(`${kind}: every field of its form has a label, and every choice its words`, () => {
    const slug = slugOf(kind) ?? kind;
    const missing = Object.entries(describedKind(kind).says).flatMap(([name, field]) => [
      ...(fieldWords({ words, slug, state: 'X' }, name) === undefined
        ? [fieldKey(slug, name)]
        : []),
      ...choicesOf(field).filter((key) => !words.has(key)),
    ]);
    assert.deepEqual(missing, [], 'words to write in packages/words/locales/en');
  });

  test(`${kind}: no field is called by what the form says of itself`, () => {
    const form = { words, slug: slugOf(kind) ?? kind, state: 'X' };
    const own = (['title', 'lead', 'button', 'done'] as const).map((part) =>
      formWords(words, form.slug, part, 'X'),
    );
    const mistaken = Object.keys(describedKind(kind).says).filter((name) =>
      own.includes(fieldWords(form, name) ?? ''),
    );
    assert.deepEqual(mistaken, []);
  });
}

const choicesOf = (field: Field): readonly string[] =>
  field.as === 'choice' ? field.of.map((code) => `${field.set}.${code}`) : [];

/** What a hostile peer may send: any JSON, with the names of the fields in it. */
const hostile = (says: Fields) =>
  fc.dictionary(
    fc.constantFrom(...Object.keys(says), 'other'),
    fc.oneof(fc.jsonValue(), fc.constantFrom([null], [{}], { kind: 'known' }, [{ kind: 'ip' }])),
    { noNullPrototype: true },
  );

const READER: Reader = {
  words,
  question: () => null,
  actTitle: (id) => id,
  law: NO_LAW,
};

/** Everything that is described by its fields, and is shown by the one walk over them. */
const SAID = [
  ...ACT_KINDS.map((kind) => [kind, describedKind(kind).says] as const),
  ...PUBLICATION_KINDS.map((kind) => [kind, describedPublication(kind).says] as const),
];

for (const [kind, says] of SAID) {
  test(`${kind}: whatever a peer sent as its content, the page is made`, () => {
    fc.assert(
      fc.property(hostile(says), (content) => {
        assert.equal(Array.isArray(statedRows(kind, content, READER)), true);
      }),
    );
  });
}

for (const kind of PUBLICATION_KINDS) {
  const says = describedPublication(kind).says;

  test(`${kind}: every field that is said has a row, and every row its words`, () => {
    const contents = fc.infiniteStream(fc.nat(1_000_000)).map((stream) => {
      const draw = (below: number) => Number(stream.next().value) % below;
      return randomContent(says, draw, { acts: [], parts: [], participants: ['JPN'] });
    });
    fc.assert(
      fc.property(contents, (content) => {
        const rows = statedRows(kind, content as never, READER);
        const begun = (name: string) => rows.some(({ at }) => at.split('.')[0] === name);
        assert.deepEqual(
          Object.keys(content).filter((name) => !begun(name)),
          [],
        );
        assert.deepEqual(
          rows.filter(({ at, name }) => name === at),
          [],
          'words to write in packages/words/locales/en',
        );
      }),
    );
  });
}
