import { type Facts, REQUEST } from '@comity/case';
import { type FormReader, typedOfForm } from '@comity/statements';
import type { Fields } from '../../http/form.ts';
import { typedDay } from '../act/act-form.ts';

/** What a new request begins with: the plain case, and one offence to fill in. */
export const firstFacts = (query: Fields): Facts => ({
  parts: [{ measure: query.one('measure') || 'preservation' }],
  to: query.one('to'),
  language: 'en',
  sensitivity: 'normal',
  confidentialityRequested: 'yes',
  urgency: { level: 'routine' },
  offences: [{ kind: 'known' }],
});

/** A posted form as descriptions read it: a day comes in three boxes. */
const readerOf = (typed: Fields): FormReader => ({
  one: (name, as) => (as === 'day' ? typedDay(typed, name) : typed.one(name)),
  all: (name) => typed.all(name).filter((value) => value !== ''),
  names: () => typed.pairs().map(([name]) => name),
});

/**
 * The facts as typed into the form of the first step; blank ones as ''. What other steps ask for is
 * not among them, save the basis of each part, which rides along with its row.
 */
export function typedFacts(typed: Fields): Facts {
  const { from: _from, contents: _contents, ...said } = typedOfForm(REQUEST, readerOf(typed));
  return { ...said, toAuthority: typed.one('toAuthority') };
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The facts with the list at a path changed: `offences`, `parts`, `parts.0.targets`. */
function withList(facts: Facts, path: string, change: (rows: Rows) => Rows): Facts {
  const [list = '', part, inner] = path.split('.');
  const rows = ((facts as Readonly<Record<string, Rows | undefined>>)[list] ?? []) as Rows;
  if (list !== 'offences' && list !== 'parts') return facts;
  if (part === undefined) return { ...facts, [list]: change(rows) };
  if (list !== 'parts' || inner !== 'targets') return facts;
  const parts = rows.map((row, index) =>
    String(index) === part ? { ...row, targets: change((row['targets'] ?? []) as Rows) } : row,
  );
  return { ...facts, parts };
}

/** Where a row is added: its list, and the kind of the row. */
const orderOf = (order: string): { readonly path: string; readonly kind: string } => {
  const [path = '', kind = ''] = order.split(':');
  return { path, kind };
};

/**
 * The facts with one more row: `parts.0.targets:ip`, `offences:other`, `parts:`. A new part is
 * aimed at what the last one is aimed at. Other orders change nothing.
 */
export function withAdded(facts: Facts, order: string): Facts {
  const { path, kind } = orderOf(order);
  return withList(facts, path, (rows) => [
    ...rows,
    path === 'parts' ? { measure: '', targets: rows.at(-1)?.['targets'] ?? [] } : { kind },
  ]);
}

/** The facts without one row: `parts.0.targets.2`. */
export function withoutRow(facts: Facts, row: string): Facts {
  const path = row.split('.').slice(0, -1).join('.');
  const index = row.split('.').at(-1);
  return withList(facts, path, (rows) => rows.filter((_, at) => String(at) !== index));
}

/** The path of the row that an order has added. */
export function addedRow(facts: Facts, order: string): string {
  const { path } = orderOf(order);
  let last = 0;
  withList(facts, path, (rows) => {
    last = Math.max(0, rows.length - 1);
    return rows;
  });
  return `${path}.${last}`;
}
