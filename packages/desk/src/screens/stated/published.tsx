import { isPublicationKind, type PublicationKind, publicationFields } from '@comity/feed';
import type { Field, Fields } from '@comity/statements';
import type { ComponentChildren } from 'preact';
import { publicationLabel } from '../directory/publication-form.tsx';
import { type Content, type Reader, record, type Stated } from './looks.ts';
import { shownValue } from './stated.tsx';

/** What a publication says, row by row, before it is signed and wherever it waits. */
export const publishedRows = (
  kind: PublicationKind,
  content: Content,
  reader: Reader,
): readonly Stated[] => groupRows(publicationFields(kind) as Fields, content, { reader, path: '' });

/** The name of what is said to everybody; undefined for an act. */
export const publicationName = ({ words }: Pick<Reader, 'words'>, kind: string) =>
  isPublicationKind(kind) ? words.t(`publication.${kind}`) : undefined;

interface At {
  readonly reader: Reader;
  readonly path: string;
}

const groupRows = (fields: Fields, group: Content, at: At): readonly Stated[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    fieldRows(field, group[name], { ...at, path: at.path === '' ? name : `${at.path}.${name}` }),
  );

function fieldRows(field: Field, value: unknown, at: At): readonly Stated[] {
  if (value === undefined) return [];
  const name = publicationLabel(at.reader.words, at.path);
  if (field.as === 'group') return groupRows(field.of, record(value), at);
  if (field.as !== 'list')
    return [{ at: at.path, name, value: shownValue(field, value, at.reader) }];
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const { of } = field;
  return [{ at: at.path, name, value: rows.map((row) => <div>{rowOf(of, row, at.reader)}</div>) }];
}

/** A row of a list in one line: the days and hours, a name with its language. */
function rowOf(field: Field, row: unknown, reader: Reader): ComponentChildren {
  if (field.as !== 'group') return shownValue(field, row, reader);
  return Object.entries(field.of).map(([name, member]) => {
    const value = record(row)[name];
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    const of = member.as === 'list' ? member.of : member;
    return all.map((one) => (one === undefined ? null : <>{shownValue(of, one, reader)} </>));
  });
}
