import { beginOfDay, endOfDay } from '@comity/law';
import {
  AUDIT_OF_THE_NODE,
  AUDIT_ON_PAGE,
  type AuditLine,
  type AuditOfTheNode,
  type AuditSearch,
  type Keeping,
  PERSONS,
} from '@comity/service';
import { readAudit } from '../audit/index.ts';
import { loadOfficers } from '../identity/officers.ts';
import type { NodeParts } from '../node-parts.ts';
import { SHELL } from '../trust/admission.ts';

const SEARCH = `select * from audit where authority = $1 and kind = any($2)
    and ($3 = '' or officer = $3) and at >= $4 and at <= $5
  order by n desc limit $6 offset $7`;

const EARLIEST = '1970-01-01T00:00:00.000Z';
const PAGES_MAX = 10_000;

/** Numbers under which no officer writes: the node, its shell, and a name that nobody has. */
const NOBODY: readonly string[] = ['system', SHELL, 'nobody'];

/**
 * Looks through the audit of one authority for what is of the node and of no case. What a line is about
 * is an officer or a State here; everything else of it is not shown.
 *
 * @param who the authority that is meant where the search names none, and the zone of its days
 */
export async function searchAudit(
  parts: Pick<NodeParts, 'store' | 'keyring' | 'world'>,
  who: { readonly authority: string; readonly zone: string },
  search: AuditSearch,
): ReturnType<Keeping['audit']> {
  const { store, keyring, world } = parts;
  const authority = keyring.authorities.find((id) => id === search.authority) ?? who.authority;
  const kinds = AUDIT_OF_THE_NODE.filter((kind) => search.kind === '' || kind === search.kind);
  const from = dayOf(search.from);
  const to = dayOf(search.to);
  const page = Math.min(Math.max(1, Math.trunc(search.page) || 1), PAGES_MAX);
  const entries = await store.asOperator(authority, (tx) =>
    readAudit(tx, keyring, {
      ...{ authority, sql: SEARCH },
      params: [
        ...[authority, kinds, search.officer.replaceAll('\u0000', '')],
        from === undefined ? EARLIEST : beginOfDay(from, who.zone),
        to === undefined ? world.now() : endOfDay(to, who.zone),
        ...[AUDIT_ON_PAGE + 1, (page - 1) * AUDIT_ON_PAGE],
      ],
    }),
  );
  const people = await store.asGate((tx) =>
    loadOfficers(tx, parts, [...new Set(entries.map(({ subject }) => subject))]),
  );
  const lines = entries.slice(0, AUDIT_ON_PAGE).map(
    ({ at, officer, kind, subject, detail }): AuditLine => ({
      ...{ at, officer: NOBODY.includes(officer) ? null : officer },
      kind: kind as AuditOfTheNode,
      about:
        people.find(({ id }) => id === subject)?.name ??
        (/^[A-Z][A-Z0-9-]{2,15}$/.test(subject) ? subject : ''),
      role: PERSONS.find((role) => role === detail['role']) ?? null,
    }),
  );
  return { lines, more: entries.length > AUDIT_ON_PAGE };
}

/** A day as it was typed; undefined where nothing, or none, was. */
function dayOf(typed: string): string | undefined {
  const isForm = /^\d{4}-\d\d-\d\d$/.test(typed);
  // No line of an audit is older, and PostgreSQL has no year 0 and none of five digits.
  if (!isForm || typed < '1970-01-02' || typed > '9999-12-30') return undefined;
  try {
    return Temporal.PlainDate.from(typed).toString();
  } catch {
    return undefined;
  }
}
