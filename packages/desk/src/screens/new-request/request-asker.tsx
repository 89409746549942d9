import type { Law } from '@comity/law';
import { nameOf, type Spoken, type Words } from '@comity/words';
import { type Asker, textOf } from '../described/asker.ts';
import { fieldHint, fieldQuestion, requestRows } from '../request/field-words.ts';
import { MeasureField } from './measure-field.tsx';

/** How the steps of a new request ask: by questions, with hints to the choices. */
export const requestAsker = (
  { words, law }: { readonly words: Words; readonly law: Law },
  problems: readonly Spoken[],
  items: Asker['items'] = {},
): Asker => ({
  words,
  problems,
  items,
  ask: ({ path, name }) => ({
    label: fieldQuestion(words, path) ?? name,
    hint: fieldHint(words, path),
    ...(path === 'conduct' ? { rows: 7 } : {}),
  }),
  choice: ({ field, path }, code) =>
    field.as === 'choice'
      ? {
          content: nameOf(words, field.set, code) ?? code,
          hint: nameOf(words, `${field.set}-hint`, code),
        }
      : {
          content:
            nameOf(words, 'request-answer', `${path}-${code}`) ??
            words.t(code === 'yes' ? 'said.yes' : 'said.no'),
          hint: nameOf(words, 'request-answer-hint', `${path}-${code}`),
        },
  ...requestRows(words),
  looks: {
    'parts.measure': (at) => (
      <MeasureField
        words={words}
        law={law}
        problems={problems}
        path={at.path}
        legend={fieldQuestion(words, at.path) ?? at.name}
        value={textOf(at.typed, at.name)}
      />
    ),
  },
});
