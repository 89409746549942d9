import { Pinpoint } from '@comity/design';
import type { Field, Fields } from '@comity/statements';
import { languageName, nameOf } from '@comity/words';
import type { ComponentChildren } from 'preact';
import { measureName } from '../case/measure-names.ts';
import { rowless } from '../described/asker.ts';
import { networkName } from '../directory/network-name.ts';
import { instrumentNamed, stateNamed } from '../law-names.ts';
import { periodTexts } from '../request/target-text.ts';
import { type Content, type Looks, type Reader, record, type Stated } from './looks.ts';
import { said } from './text.tsx';

/** What the fields of one kind of statement are called, and which of them have a look of their own. */
export interface Dress {
  /** What a field is called where it is read, by its path. */
  readonly labelOf: (path: string, reader: Reader) => string;
  readonly looks: Looks;
}

/**
 * What stands in the fields of a statement, a row each, in the order of its description; what is not
 * there has no row. The one walk over what is said, whoever says it to whom.
 */
export const describedRows = (
  fields: Fields,
  content: Content,
  { reader, dress }: { readonly reader: Reader; readonly dress: Dress },
): readonly Stated[] =>
  groupRows(fields, content, { content, reader, dress, path: '' }).filter(
    ({ value }) => value !== undefined && value !== null,
  );

interface Reading {
  readonly dress: Dress;
  readonly content: Content;
  readonly reader: Reader;
  readonly path: string;
}

const groupRows = (fields: Fields, group: Content, at: Reading): readonly Stated[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    fieldRows(field, group[name], { ...at, path: at.path === '' ? name : `${at.path}.${name}` }),
  );

function fieldRows(field: Field, value: unknown, at: Reading): readonly Stated[] {
  const { dress, path, content, reader } = at;
  const look = dress.looks[rowless(path)];
  const label = dress.labelOf(path, reader);
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

/** Times in their zone, and below in UTC, which all others count from, and on both sides' clocks. */
const periodRow = (period: Content, { words, zones }: Reader): ComponentChildren => {
  const texts = periodTexts(words, period, zones);
  return texts.length === 0 ? null : texts.map((text) => <div>{said(words, text)}</div>);
};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Short values of a list stand in one row; texts and groups have a row each. */
const isPlain = ({ as }: Field): boolean => !['long', 'group', 'variant', 'list'].includes(as);

const listOf = (field: Field, value: unknown, reader: Reader): ComponentChildren =>
  asList(value).map((one) => <div>{shownValue(field, one, reader)}</div>);

/** One value as it is read. */
function shownValue(field: Field, value: unknown, reader: Reader): ComponentChildren {
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
