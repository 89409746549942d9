import { Pinpoint } from '@comity/design';
import {
  type ActKind,
  checkContent,
  describedKind,
  type Field,
  type Fields,
  isActKind,
} from '@comity/statements';
import { languageName, nameOf } from '@comity/words';
import type { ComponentChildren } from 'preact';
import { fieldWords } from '../act/field-label.ts';
import { measureName } from '../case/measure-names.ts';
import { rowless } from '../described/asker.ts';
import { networkName } from '../directory/network-name.ts';
import { instrumentNamed, stateNamed } from '../law-names.ts';
import { fieldLabel } from '../request/field-words.ts';
import { periodTexts } from '../request/target-text.ts';
import { actLooks } from './act-looks.tsx';
import { type Content, type Looks, type Reader, record, type Stated } from './looks.ts';
import { requestLooks } from './request-looks.tsx';
import { said } from './text.tsx';

const LOOKS: Readonly<Partial<Record<ActKind, Looks>>> = {
  'request-submitted': requestLooks,
  ...actLooks,
};

/**
 * What an act says, row by row; nothing for kinds that only later versions know. A content that has
 * not the form of its kind stands in the log without effect: it is shown as it came, unread.
 */
export function statedRows(kind: string, content: Content, reader: Reader): readonly Stated[] {
  if (!isActKind(kind)) return [];
  if (!checkContent(describedKind(kind).says, content).ok) {
    const came = JSON.stringify(content).slice(0, MALFORMED_SHOWN);
    return [{ at: '', name: reader.words.t('stated.malformed'), value: said(reader.words, came) }];
  }
  return rowsSoFar(kind, content, reader);
}

const MALFORMED_SHOWN = 2_000;

/**
 * The same of what is not whole yet, a draft: what is not there has no row. This is the one reading
 * of every statement, before it is signed, in the log, in print and at the other State.
 */
export function rowsSoFar(kind: ActKind, content: Content, reader: Reader): readonly Stated[] {
  const reading = { kind, content, reader };
  return groupRows(describedKind(kind).says, content, { ...reading, path: '' }).filter(
    ({ value }) => value !== undefined && value !== null,
  );
}

interface Reading {
  readonly kind: ActKind;
  readonly content: Content;
  readonly reader: Reader;
  readonly path: string;
}

const groupRows = (fields: Fields, group: Content, at: Reading): readonly Stated[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    fieldRows(field, group[name], { ...at, path: at.path === '' ? name : `${at.path}.${name}` }),
  );

function fieldRows(field: Field, value: unknown, at: Reading): readonly Stated[] {
  const { kind, path, content, reader } = at;
  const look = LOOKS[kind]?.[rowless(path)];
  const label = labelOf(at);
  if (look !== undefined) return look({ path, field, value, label, content, reader });
  if (value === undefined || field.carried === true) return [];
  switch (field.as) {
    case 'group':
      return field.rule === 'period'
        ? [{ at: path, name: label, value: periodRow(record(value), reader) }]
        : groupRows(field.of, record(value), at);
    case 'variant':
      return groupRows(field.of[String(record(value)['kind'])] ?? {}, record(value), at);
    case 'list':
      return isPlain(field.of)
        ? [{ at: path, name: label, value: listOf(field.of, value, reader) }]
        : asList(value).flatMap((row, index) =>
            fieldRows(field.of, row, { ...at, path: `${path}.${index}` }),
          );
    default:
      return [{ at: path, name: label, value: shownValue(field, value, reader) }];
  }
}

/** Times in their zone, and below in UTC, which all others count from. */
const periodRow = (period: Content, { words }: Reader): ComponentChildren => {
  const texts = periodTexts(words, period);
  return texts.length === 0 ? null : texts.map((text) => <div>{said(words, text)}</div>);
};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Short values of a list stand in one row; texts and groups have a row each. */
const isPlain = ({ as }: Field): boolean => !['long', 'group', 'variant', 'list'].includes(as);

const listOf = (field: Field, value: unknown, reader: Reader): ComponentChildren =>
  asList(value).map((one) => <div>{shownValue(field, one, reader)}</div>);

/** What a field is called where it is read: shorter than it is asked for, where there are words. */
function labelOf({ kind, path, reader: { words } }: Reading): string {
  if (kind === 'request-submitted') return fieldLabel(words, path) ?? path;
  const short = rowless(path).replaceAll('.', '-');
  const key = short.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const asked = { words, slug: kind, state: '' };
  const numbered = /\.[0-9]+$/.test(path) ? fieldWords(asked, path) : undefined;
  return numbered ?? nameOf(words, 'stated', key) ?? fieldWords(asked, path) ?? path;
}

/** One value as it is read. */
export function shownValue(field: Field, value: unknown, reader: Reader): ComponentChildren {
  const { words } = reader;
  switch (field.as) {
    case 'day':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? words.day(value, 'wholeDate')
        : null;
    case 'choice':
      return typeof value === 'string'
        ? (nameOf(words, field.set, value) ?? said(words, value))
        : null;
    case 'act':
      return typeof value === 'string' ? (reader.actTitle?.(value) ?? value) : null;
    case 'flag':
      return typeof value === 'boolean' ? words.t(value ? 'said.yes' : 'said.no') : null;
    case 'whole':
      return typeof value === 'number' ? words.number(value) : null;
    case 'code':
      return said(words, codeName(field, String(value), reader));
    case 'pinpoint':
      return <Pinpoint at={String(value)} />;
    default:
      return said(words, value);
  }
}

/** Codes of the field by their names, where the law data has them. */
function codeName(field: Field, code: string, { law, words }: Reader): string {
  if (field.as !== 'code') return code;
  switch (field.form) {
    case 'instrument':
      return instrumentNamed(words, law, code);
    case 'participant':
      return stateNamed(words, law, code);
    case 'measure':
      return measureName(words, code);
    case 'language':
      return languageName(words, code);
    case 'network':
      return networkName(law, code);
    default:
      return code;
  }
}
