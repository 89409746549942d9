import type { CONDITIONS } from './acts/terms.ts';
import type { Field, Fields } from './field.ts';

/** One limit on the use of what a statement gives, as its author wrote it. */
export interface LimitSaid {
  /** Its place among the limits of its sort of field, from 0. */
  readonly index: number;
  readonly sort: (typeof CONDITIONS)[number];
  readonly text: string;
}

/** The fields by which a description sets limits on the use of what is given. */
export interface LimitFields {
  /** Lists of conditions: each row says by a choice of the set `condition` what it is about. */
  readonly conditions: readonly ConditionList[];
  /** Whether a text `limits` stands beside what is handed over: it binds as soon as that is here. */
  readonly limits: boolean;
}

/** A list of conditions, and which members of its rows hold what. */
export interface ConditionList {
  readonly field: string;
  readonly sort: string;
  readonly text: string;
}

/** How a statement limits use: read from its description, so that no kind has to be named for it. */
export const limitFieldsOf = (says: Fields): LimitFields => ({
  conditions: Object.entries(says).flatMap(([field, of]) => conditionList(field, of) ?? []),
  limits: says['limits']?.as === 'long',
});

function conditionList(field: string, of: Field): ConditionList | null {
  if (of.as !== 'list' || of.of.as !== 'group') return null;
  const members = Object.entries(of.of.of);
  const sort = members.find(([, member]) => member.as === 'choice' && member.set === 'condition');
  const text = members.find(([, { as }]) => as === 'long');
  return sort === undefined || text === undefined ? null : { field, sort: sort[0], text: text[0] };
}

type Row = Readonly<Record<string, unknown>>;

/** The conditions that a checked content of such a description says, in the order of its rows. */
export const conditionsSaid = ({ conditions }: LimitFields, content: Row): readonly LimitSaid[] =>
  conditions.flatMap(({ field, sort, text }) =>
    ((content[field] ?? []) as readonly Row[]).map((row, index) => ({
      index,
      sort: row[sort] as LimitSaid['sort'],
      text: row[text] as string,
    })),
  );

/** The limits that stand in a checked content beside what it hands over. */
export const limitsSaid = ({ limits }: LimitFields, content: Row): readonly LimitSaid[] =>
  limits && typeof content['limits'] === 'string'
    ? [{ index: 0, sort: 'use-limit', text: content['limits'] }]
    : [];
