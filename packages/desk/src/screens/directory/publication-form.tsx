import { Code, fieldIdOf, type SelectItem } from '@comity/design';
import { type PublicationKind, publicationFields } from '@comity/feed';
import { type Law, MEASURES, provisionsNamingContacts } from '@comity/law';
import type { Fields as SaidFields } from '@comity/statements';
import { nameOf, type Spoken, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';
import { type Asker, rowless, rowsOf, type Typed, textOf } from '../described/asker.ts';
import { Described } from '../described/described.tsx';
import { languageItems } from '../request/field-items.ts';
import { networkItem } from './network-name.ts';
import { publicationHint, publicationLabel } from './publication-label.ts';
import { RelayPlaces } from './relay-places.tsx';

/** The kinds that have a form; a confirmation is a button, figures are counted, and cover is the roster's. */
export type FormKind = Exclude<
  PublicationKind,
  'authority-confirmed' | 'answers-published' | 'cover-published' | 'cover-withdrawn'
>;

interface FormProps {
  readonly words: Words;
  readonly law: Law;
  /** An example of the short name of an authority. */
  readonly example: string;
  readonly kind: FormKind;
  /** Participants that may be named as relays. */
  readonly relays: readonly SelectItem[];
  readonly typed: Typed;
  readonly problems: readonly Spoken[];
}

/** The controls of a publication, from its description. */
export const PublicationForm = (props: FormProps): VNode => (
  <Described
    asker={askerOf(props)}
    fields={publicationFields(props.kind) as SaidFields}
    path=""
    typed={props.typed}
  />
);

function askerOf({ words, law, relays, example, problems, kind }: FormProps): Asker {
  /** What the way to the form has settled: shown, carried along, and not typed. */
  const settled: NonNullable<Asker['looks']>[string] = ({ path, typed }) => (
    <p id={fieldIdOf(path)} tabindex={-1}>
      <b>{publicationLabel(words, path)}</b> <Code>{textOf(typed, path)}</Code>
      <input type="hidden" name={path} value={textOf(typed, path)} />
    </p>
  );
  return {
    words,
    problems,
    ask: ({ path }) => ({
      label: publicationLabel(words, path),
      hint: publicationHint(words, path, example),
    }),
    choice: ({ field }, code) => ({
      content: (field.as === 'choice' ? nameOf(words, field.set, code) : undefined) ?? code,
    }),
    adder: ({ path }) => nameOf(words, 'publish', `${rowless(path)}-add`) ?? null,
    rowTitle: ({ path }, { index }) => `${publicationLabel(words, `${path}-row`)} ${index + 1}`,
    items: itemsOf(words, law),
    looks: {
      ...(kind === 'entry-questioned' ? { authority: settled, of: settled } : {}),
      relays: ({ path, typed }) => (
        <RelayPlaces
          {...{ words, problems, name: path, items: relays }}
          legend={publicationLabel(words, path)}
          hint={publicationHint(words, path, example) ?? ''}
          chosen={rowsOf(typed, 'relays').filter((one) => typeof one === 'string')}
        />
      ),
    },
  };
}

/** What can be ticked or chosen, by path. What was typed and is none of it is kept. */
function itemsOf(words: Words, law: Law): Asker['items'] {
  const ticks = (items: readonly SelectItem[]) => () => items;
  const ofSet = (set: 'authority-kind' | 'weekday', codes: readonly string[]) =>
    ticks(codes.map((value) => ({ value, text: nameOf(words, set, value) ?? value })));
  const measures = ticks(MEASURES.map((value) => ({ value, text: measureName(words, value) })));
  const { kinds, hours } = publicationFields('authority-published');
  return {
    kinds: ofSet('authority-kind', kinds.of.of),
    'hours.days': ofSet('weekday', hours.of.of.days.of.of),
    'names.language': (typed) => languageItems(words, typed),
    accepts: ticks(languageItems(words, '').filter(({ value }) => value !== '')),
    doesItself: measures,
    withCourt: measures,
    passesOn: measures,
    provisions: ticks(
      provisionsNamingContacts(law).map((value) => ({
        value,
        text: words.t('directory.item', { name: value }),
      })),
    ),
    networks: ticks(
      law.data.networks.map(({ id }) => ({ value: id, text: networkItem(words, law, id) })),
    ),
  };
}
