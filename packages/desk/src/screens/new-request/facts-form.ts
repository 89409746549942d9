import { type Facts, REQUEST } from '@comity/case';
import {
  typedOfForm,
  withAddedRow,
  withoutRow as withoutTypedRow,
  withRows,
} from '@comity/statements';
import type { Fields } from '../../http/form.ts';
import type { OfficerVisit } from '../../http/screen.ts';
import { readerOf } from '../described/form-reader.ts';

/** The language that the officer reads is most likely the one that is written. */
export const writtenIn = ({ words: { locale } }: OfficerVisit): string =>
  locale.pseudo ? 'en' : locale.tag;

/**
 * What a new request begins with: one part and one offence to fill in. Nothing that has consequences
 * is chosen for the officer: measure, urgency, sensitivity and confidentiality are blank.
 */
export const firstFacts = (query: Fields, language: string): Facts => ({
  parts: [{ measure: query.one('measure') }],
  to: query.one('to'),
  language,
  offences: [{ kind: 'known' }],
});

/**
 * The facts as typed into the form of the first step; blank ones as ''. What other steps ask for is
 * not among them, save the basis of each part and its contents, which ride along with its row.
 */
export function typedFacts(typed: Fields): Facts {
  const { from: _from, ...said } = typedOfForm(REQUEST, readerOf(typed));
  return { ...said, toAuthority: typed.one('toAuthority') };
}

/**
 * The facts with one more row: `parts.0.targets:ip`, `offences:other`, `parts:`. A new part is
 * aimed at what the last one is aimed at. Other orders change nothing.
 */
export const withAdded = (facts: Facts, order: string): Facts => ({
  ...facts,
  ...withAddedRow(REQUEST, facts, order, (path, rows) =>
    path === 'parts' ? { measure: '', targets: targetsOf(rows.at(-1)) } : undefined,
  ),
});

const targetsOf = (part: unknown): unknown =>
  (part as { readonly targets?: unknown } | undefined)?.targets ?? [];

/** The facts without one row: `parts.0.targets.2`. */
export const withoutRow = (facts: Facts, row: string): Facts => ({
  ...facts,
  ...withoutTypedRow(REQUEST, facts, row),
});

/** The path of the row that an order has added. */
export function addedRow(facts: Facts, order: string): string {
  const [path = ''] = order.split(':');
  let last = 0;
  withRows(REQUEST, facts, {
    path,
    change: ({ rows }) => {
      last = Math.max(0, rows.length - 1);
      return rows;
    },
  });
  return `${path}.${last}`;
}
