import type { Client } from 'pg';
import type { ApprovalRule } from '../approval/approval-rules.ts';

/** The rules by which the database itself demands approvals. */
export async function installRules(client: Client, rules: readonly ApprovalRule[]): Promise<void> {
  const wanted = JSON.stringify(rules);
  const { rows } = await client.query<{ stand: boolean }>(RULES_STAND, [wanted]);
  if (rows[0]?.stand === true) return;
  await client.query('begin');
  await client.query('delete from comity.approval_rules');
  await client.query(
    `insert into comity.approval_rules (subject, measure, urgency, people, alone_when_closed) ${RULES}`,
    [wanted],
  );
  // A schema of before knows no such column, and its policies say nothing of a second.
  if (rules.some(({ second = 'any' }) => second !== 'any')) await client.query(SECOND, [wanted]);
  await client.query('commit');
}

const RULES = `select r->>'subject', r->>'measure', r->>'urgency', (r->>'people')::smallint,
  (r->>'aloneWhenClosed')::boolean from jsonb_array_elements($1::jsonb) r`;
const SECOND = `update comity.approval_rules a set second = r->>'second'
  from jsonb_array_elements($1::jsonb) r where r ? 'second' and a.subject = r->>'subject'
    and a.measure = r->>'measure' and a.urgency = r->>'urgency'`;

/** Whether the rules are there as they are to be, none more and none twice; of a column or without it. */
const RULES_STAND = `with stands as (
    select subject, measure, urgency, people, alone_when_closed,
      coalesce(to_jsonb(a)->>'second', 'any') from comity.approval_rules a),
  wanted as (
    select r->>'subject', r->>'measure', r->>'urgency', (r->>'people')::smallint,
      (r->>'aloneWhenClosed')::boolean, coalesce(r->>'second', 'any')
    from jsonb_array_elements($1::jsonb) r)
  select not exists ((table stands except all table wanted) union all
    (table wanted except all table stands)) as stand`;
