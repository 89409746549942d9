import type { WorkListFilter } from '@comity/service';

/** A place in the order of the work list: rank, how pressing, the time that the order goes by, id. */
export interface Place {
  readonly rank: number;
  readonly harm: number;
  readonly time: string;
  readonly id: string;
}

/** What a page of the work list is asked for, apart from how many rows. */
export interface ListQuestion {
  readonly authority: string;
  readonly filter: WorkListFilter;
  /** Numbers of the only cases that count; null for all. */
  readonly among: readonly number[] | null;
  /** The place to go on from; null at the top. */
  readonly after: Place | null;
}

/** One statement with its parameters. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/**
 * Rows that one page may look through. Direction and measure have no index of their own, nor has
 * anything beside the orders by age and by harm, and a word may stand in most cases: a page then looks at so many
 * rows in order and says where to go on.
 */
export const LOOK_MAX = 5_000;

/** The time by which rows of one rank follow each other, and the columns that all follow by. */
const timeIn = ({ order }: WorkListFilter) => (order === 'age' ? 'age_key' : 'due_key');
const byHarm = ({ order }: WorkListFilter) => (order === 'harm' ? ' harm,' : '');
const inOrder = (filter: WorkListFilter): string =>
  `order by rank,${byHarm(filter)} ${timeIn(filter)}, id`;
const COLUMNS = `id, peer, side, parts, status, urgency, priority, move, move_what, due_at,
  due_what, review_due, dates, opened_at, updated_at, unread, bound, title_sealed, rank, harm, due_key, age_key, officer`;

/** A page of rows, each condition served by the index whose order it is. */
export function rowsInOrder(question: ListQuestion, limit: number): Statement {
  const { conditions, params, bind } = indexed(question);
  const all = [...conditions, ...unindexed(question.filter, bind)].join(' and ');
  return {
    sql: `select ${COLUMNS} from cases where ${all} ${inOrder(question.filter)} limit ${bind(limit)}`,
    params,
  };
}

/** A case that a look came across. */
export interface Looked {
  readonly n: number;
  /** What has no index of its own lets it through. */
  readonly passes: boolean;
  /** Its place, when it is the last that the look reaches. */
  readonly rank: number | null;
  readonly harm: number | null;
  readonly time: Date | null;
  readonly id: string | null;
}

/** The cases among the next {@link LOOK_MAX} that may be shown, and the last. */
export function lookInOrder(question: ListQuestion): Statement {
  const { conditions, params, bind } = indexed(question);
  const passes = ['true', ...unindexed(question.filter, bind)].join(' and ');
  const edge = `at = ${LOOK_MAX}`;
  const [order, time] = [inOrder(question.filter), timeIn(question.filter)];
  return {
    sql: `with look as materialized (
        select n, side, parts, peer, move, officer, rank, harm, ${time} as time, id,
          row_number() over (${order}) as at from cases
        where ${conditions.join(' and ')} ${order} limit ${LOOK_MAX})
      select n, ${passes} as passes, case when ${edge} then rank end as rank,
        case when ${edge} then harm end as harm,
        case when ${edge} then time end as time, case when ${edge} then id end as id
      from look where ${passes} or ${edge} order by at`,
    params,
  };
}

/** Whether a page has to look through rows that it may not show. */
export const needsLook = (filter: WorkListFilter): boolean =>
  unindexed(filter, () => '').length > 0;

interface Conditions {
  readonly conditions: readonly string[];
  readonly params: unknown[];
  /** Adds a parameter and returns its name in the statement. */
  readonly bind: (value: unknown) => string;
}

/**
 * Conditions on columns that an index leads with. Each is in the statement only when it is asked
 * for, so that the text of the statement decides its plan; there are few such texts.
 */
function indexed({ authority, filter, among, after }: ListQuestion): Conditions {
  const params: unknown[] = [];
  const bind = (value: unknown): string => {
    params.push(value);
    return `$${params.length}`;
  };
  const conditions = [`authority = ${bind(authority)}`];
  if (filter.order === undefined) conditions.push(...ofSomebody(filter, bind));
  if (filter.open !== undefined) conditions.push(filter.open ? 'rank < 2' : 'rank = 2');
  if (among !== null) conditions.push(`n = any(${bind(among)}::bigint[])`);
  if (filter.review === true) {
    conditions.push(
      'id in (select case_id from reviews where authority = $1 and reviewed_by is null)',
    );
  }
  if (after !== null) {
    const [rank, time, id] = [bind(after.rank), bind(after.time), bind(after.id)];
    const harm = filter.order === 'harm' ? ` ${bind(after.harm)}::smallint,` : '';
    conditions.push(
      `(rank,${byHarm(filter)} ${timeIn(filter)}, id) >
        (${rank}::smallint,${harm} ${time}::timestamptz, ${id}::text)`,
    );
  }
  return { conditions, params, bind };
}

/** Whose cases: the order by time has an index that leads with each, the others have none. */
function ofSomebody(
  { peer, move, officers }: WorkListFilter,
  bind: Conditions['bind'],
): readonly string[] {
  return [
    ...(peer === undefined ? [] : [`peer = ${bind(peer)}`]),
    ...(move === undefined ? [] : [`move = ${bind(move)}`, "move <> 'nobody'"]),
    ...(officers === undefined
      ? []
      : [`officer = any(${bind(officers.length === 0 ? [''] : officers)}::text[])`]),
  ];
}

function unindexed(filter: WorkListFilter, bind: Conditions['bind']): readonly string[] {
  const { side, measure } = filter;
  return [
    ...(filter.order === undefined ? [] : ofSomebody(filter, bind)),
    ...(side === undefined ? [] : [`side = ${bind(side)}`]),
    ...(measure === undefined ? [] : [`parts @> ${bind(JSON.stringify([{ measure }]))}::jsonb`]),
  ];
}
