import { parsePinpoint } from '@comity/base';
import { Pinpoint, Said, Status } from '@comity/design';
import {
  type ActKind,
  checkContent,
  describedKind,
  type Field,
  isActKind,
} from '@comity/statements';
import type { Words } from '@comity/words';
import type { ComponentChildren } from 'preact';
import { labelOf } from '../act/field-label.ts';
import { groundName } from '../act/ground-name.ts';
import { nameOf } from '../name-of.ts';
import { PlainText } from '../plain-text.tsx';
import { type RequestReader, requestRows } from '../request/request-rows.tsx';

/** One thing that an act says: what it is, and what is said. */
export interface Stated {
  readonly name: ComponentChildren;
  readonly value: ComponentChildren;
}

type Content = Readonly<Record<string, unknown>>;

/** How an act's content is read: the words, and how another act of the case is named. */
export interface Reader extends RequestReader {
  /** The question behind an answer, where it can be read. */
  question(asked: string, question: number): string | null;
  actTitle(id: string): string;
}

/** Kinds whose rows have a look of their own; all others are shown field by field. */
const DRESSED: Readonly<Record<string, (content: Content, reader: Reader) => readonly Stated[]>> = {
  'request-submitted': (content, reader) =>
    requestRows(content, reader).map(({ name, value }) => row(name, value)),
  'information-requested': (content, { words }) => [
    ...list(content['questions']).map((question, index) =>
      row(words.t('act.question', { n: index + 1 }), text(words, question)),
    ),
    row(words.t('stated.wanted-by'), day(words, content['wantedBy'])),
    remarks(content, words),
  ],
  'information-supplied': (content, reader) => [
    ...list(content['answers']).map((one) => answerRow(one as Content, reader)),
    remarks(content, reader.words),
  ],
  'assistance-refused': refusalRows,
};

/**
 * What an act says, row by row; nothing for kinds that only later versions know. A content that has
 * not the form of its kind stands in the log without effect: it is shown as it came, unread.
 */
export function statedRows(kind: string, content: Content, reader: Reader): readonly Stated[] {
  if (!isActKind(kind)) return [];
  if (!checkContent(describedKind(kind).says, content).ok) {
    const came = JSON.stringify(content).slice(0, MALFORMED_SHOWN);
    return [row(reader.words.t('stated.malformed'), text(reader.words, came))];
  }
  const rows = DRESSED[kind]?.(content, reader) ?? saidRows(kind, content, reader);
  return rows.filter((stated) => stated.value !== undefined);
}

const MALFORMED_SHOWN = 2_000;

/** The rows of a kind from its description. */
function saidRows(kind: ActKind, content: Content, reader: Reader): readonly Stated[] {
  return Object.entries(describedKind(kind).says).map(([name, field]) =>
    row(statedName(reader.words, kind, name), saidValue(field, content[name], reader)),
  );
}

const statedName = (words: Words, kind: string, name: string): string =>
  nameOf(
    words,
    'stated',
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  ) ?? labelOf(words, kind, name);

function saidValue(field: Field, value: unknown, reader: Reader): ComponentChildren {
  const { words, actTitle } = reader;
  if (value === undefined) return undefined;
  switch (field.as) {
    case 'day':
      return day(words, value);
    case 'choice':
      return code(words, field.set, value);
    case 'act':
      return typeof value === 'string' ? actTitle(value) : undefined;
    case 'list':
      return list(value).map((one) => <div>{saidValue(field.of, one, reader)}</div>);
    case 'flag':
      return words.t(value === true ? 'said.yes' : 'said.no');
    case 'whole':
      return typeof value === 'number' ? words.number(value) : undefined;
    case 'pinpoint':
      return <Pinpoint at={String(value)} />;
    case 'group':
      return Object.entries(field.of).map(([name, member]) => (
        <div>{saidValue(member, (value as Content)[name], reader)}</div>
      ));
    default:
      return text(words, value);
  }
}

const row = (name: ComponentChildren, value: ComponentChildren): Stated => ({ name, value });

const remarks = (content: Content, words: Words): Stated =>
  row(words.t('act.remarks'), text(words, content['remarks']));

/** Text of people: its lines are kept, and it cannot turn the page about. */
const text = (words: Words, value: unknown): ComponentChildren =>
  typeof value === 'string' && value !== '' ? <PlainText words={words} text={value} /> : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const day = (words: Words, value: unknown): ComponentChildren =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? words.day(value, 'wholeDate')
    : undefined;

const code = (words: Words, set: string, value: unknown): ComponentChildren =>
  typeof value === 'string' ? (nameOf(words, set, value) ?? text(words, value)) : undefined;

function answerRow(one: Content, reader: Reader): Stated {
  const { words } = reader;
  const question = Number(one['question']);
  const asked = reader.question(String(one['asked']), question);
  return row(
    words.t('case.answer-of', { n: question }),
    <>
      {asked === null ? null : (
        <div class="c-quiet">
          <PlainText words={words} text={asked} />
        </div>
      )}
      {text(words, one['text'])}
    </>,
  );
}

function refusalRows(content: Content, { words }: Reader): readonly Stated[] {
  const ground = (content['ground'] ?? {}) as Content;
  const known = ground['kind'] === 'known';
  return [
    known
      ? row(
          words.t('act.ground'),
          <>
            {groundName(words, String(ground['code']))} <Source of={String(ground['source'])} />{' '}
            {text(words, ground['article'])}
          </>,
        )
      : row(
          words.t('act.ground'),
          <>
            {text(words, ground['text'])}{' '}
            <Status kind="limited">{words.t('ground.not-found')}</Status>
          </>,
        ),
    row(words.t('act.citation'), known ? undefined : text(words, ground['citation'])),
    row(words.t('act.reasons-short'), text(words, content['reasons'])),
    row(
      words.t('act.consulted-short'),
      words.t(content['consultedFirst'] === true ? 'act.consulted-yes' : 'act.consulted-no'),
    ),
    row(words.t('act.consultation'), text(words, content['consultation'])),
  ];
}

/** A provision, or the treaty alone where its articles are not coded. */
const Source = ({ of }: { readonly of: string }) =>
  parsePinpoint(of).ok ? <Pinpoint at={of} /> : <Said>{of}</Said>;
