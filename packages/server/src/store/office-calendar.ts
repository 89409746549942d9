import { createHash } from 'node:crypto';
import type { Client } from 'pg';

/** Days on which the offices of the node's State are closed. */
export interface FreeDays {
  /** The years that it knows; in others Saturday and Sunday are free. */
  readonly years: readonly number[];
  /** `2026-11-23`: weekends and holidays. */
  readonly days: readonly string[];
}

/** The days, worked out only where the database does not hold those that follow from this basis. */
export interface OfficeCalendar {
  /** All that the days follow from, as one line: the State, the year, versions of what is known. */
  readonly basis: string;
  readonly workOut: () => Promise<FreeDays>;
}

const READ = `select (select basis from comity.office_calendar) as basis,
  array_to_json(array(select year from comity.office_years order by year)) as years,
  array_to_json(array(select day from comity.free_days order by day)) as days`;
const KEEP = `insert into comity.office_calendar (basis) values ($1)`;

/**
 * Puts the days there by which the database itself tells whether an office is closed; where they stand
 * already, as they were worked out from the same basis, nothing is worked out again.
 */
export async function keepCalendar(client: Client, calendar: OfficeCalendar): Promise<void> {
  const { rows: tables } = await client.query(
    "select to_regclass('comity.office_calendar') is null as none",
  );
  if (tables[0]?.none !== false) return;
  const { rows } = await client.query<FreeDays & { readonly basis: string | null }>(READ);
  const [kept] = rows;
  if (kept !== undefined && kept.basis === mark(calendar, kept)) return;
  const { years, days } = await calendar.workOut();
  await client.query('begin');
  await client.query('delete from comity.office_years; delete from comity.free_days');
  await client.query('delete from comity.office_calendar');
  await client.query('insert into comity.office_years select unnest($1::integer[])', [years]);
  await client.query('insert into comity.free_days select unnest($1::text[])', [days]);
  await client.query(KEEP, [mark(calendar, { years: [...years].sort(), days: [...days].sort() })]);
  await client.query('commit');
}

/** The basis with the digest of what was worked out from it: a changed row is found by it. */
function mark({ basis }: OfficeCalendar, { years, days }: FreeDays): string {
  const text = JSON.stringify([years, days]);
  return `${basis} ${createHash('sha256').update(text).digest('hex')}`;
}
