import type { Client } from 'pg';

/**
 * What no backup carries: who is signed in or on the way to it, addresses that open without signing in,
 * and what each start sets anew. What was ended must not live again.
 */
const NOT_SAVED: readonly string[] = [
  ...[
    'sessions',
    'provider_sign_ins',
    'sign_in_challenges',
    'sign_in_links',
    'sign_in_tries',
    'sign_in_sources',
  ],
  ...['calendar_links', 'tokens', 'token_requests', 'token_hooks', 'token_calls'],
  'officer_wishes',
  ...['migrations', 'roles', 'roles_may', 'approval_rules', 'office_years', 'free_days', 'timers'],
  'processes',
];

const TABLES = `select c.relname::text as name,
    coalesce((select array_agg(distinct f.confrelid::regclass::text) from pg_constraint f
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as needs
  from pg_class c where c.relnamespace = 'comity'::regnamespace and c.relkind = 'r'
  order by 1`;

/** The tables that are saved, each after those that it refers to. */
export async function savedTables(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; needs: string[] }>(TABLES);
  const needs = new Map(rows.map((row) => [row.name, row.needs.map(bare)]));
  const sorted: string[] = [];
  const visit = (name: string): void => {
    if (sorted.includes(name)) return;
    for (const need of needs.get(name) ?? []) visit(need);
    sorted.push(name);
  };
  for (const { name } of rows) visit(name);
  return sorted.filter((name) => !NOT_SAVED.includes(name));
}

const bare = (name: string): string => name.replace(/^comity\./, '').replaceAll('"', '');
