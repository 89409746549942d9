import { canonicalBytes, type JsonObject, parseStrictJson, toBase64Url } from '@comity/base';
import { domainHash } from '@comity/seal';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';

/** Who saw, exported, changed or erased what. */
export interface AuditNote {
  readonly authority: string;
  /** Officer number, or `system`. */
  readonly officer: string;
  /** Kebab-case: `case-viewed`, `case-exported`, `body-erased` ... */
  readonly kind: string;
  /** Id of what it is about. */
  readonly subject: string;
  readonly detail: JsonObject;
}

/** What audit is written with. */
export interface AuditParts {
  readonly keyring: Keyring;
  readonly world: Pick<World, 'now' | 'randomBytes'>;
}

/** One line as it is read back. */
export interface AuditEntry extends AuditNote {
  readonly n: number;
  readonly at: string;
}

interface AuditRow {
  readonly n: number;
  readonly at: Date;
  readonly officer: string;
  readonly kind: string;
  readonly subject: string;
  readonly sealed: Uint8Array;
  readonly leaf: string;
  readonly prev: string | null;
  readonly hash: string;
}

/** One writer per authority at a time: the chain has no branches. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('comity/audit/' || $1, 0))`;
const LAST = 'select n, hash from audit where authority = $1 order by n desc limit 1';
const INSERT = `insert into audit
  (authority, n, at, officer, kind, subject, sealed, leaf, prev, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/**
 * Adds a line to an authority's audit log, at the end of the transaction of what it reports. The hash of each
 * line covers the one before; details are kept under the authority's key, committed to by salt and
 * hash. Spec: `spec/journal.md` (the same principle).
 */
export async function appendAudit(tx: Tx, parts: AuditParts, note: AuditNote): Promise<void> {
  tx.atEnd('audit', () => writeLine(tx, parts, note));
}

async function writeLine(tx: Tx, parts: AuditParts, note: AuditNote): Promise<void> {
  const { keyring, world } = parts;
  const { authority, officer, kind, subject } = note;
  const [, [last]] = await Promise.all([
    tx.query(LOCK, [authority]),
    tx.query<{ n: number; hash: string }>(LAST, [authority]),
  ]);
  const n = (last?.n ?? 0) + 1;
  const at = world.now();
  const detail = { salt: toBase64Url(world.randomBytes(32)), detail: note.detail };
  const leaf = leafOf({ authority, n, at, officer, kind, subject }, detail);
  const prev = last?.hash ?? null;
  await tx.query(INSERT, [
    authority,
    n,
    at,
    officer,
    kind,
    subject,
    keyring.sealAtRest(authority, canonicalBytes(detail), `audit/sealed/${n}`),
    leaf,
    prev,
    chained(prev, leaf),
  ]);
}

type Line = Omit<AuditEntry, 'detail'>;

const leafOf = (line: Line, detail: JsonObject): string =>
  domainHash('audit', {
    format: 'comity/2/audit',
    ...line,
    detail: domainHash('audit-detail', detail),
  });

const chained = (prev: string | null, leaf: string): string =>
  domainHash('audit-chain', { prev, leaf });

/** What a check of an audit log found. */
export interface AuditCheck {
  readonly valid: boolean;
  readonly entries: readonly AuditEntry[];
  /** Number of the first line that is not what was written, or is missing. */
  readonly broken: number | null;
}

/** The newest line of a log; before the first one `n` is 0 and `hash` null. */
export interface ChainHead {
  readonly n: number;
  readonly hash: string | null;
}

/** How far a log holds; `broken` is the number of the first line that does not. */
export interface Followed {
  readonly head: ChainHead;
  readonly broken: number | null;
}

const FROM = 'select * from audit where authority = $1 and n >= $2 order by n limit $3';

/**
 * Checks an authority's audit log from a line that was checked before: it is still there, and what
 * follows is what was written. At most `max` lines; the head says how far it came.
 */
export async function followAudit(
  tx: Tx,
  keyring: Keyring,
  from: ChainHead & { readonly authority: string; readonly max: number },
): Promise<Followed> {
  const { authority, max } = from;
  const rows = await tx.query<AuditRow>(FROM, [authority, Math.max(1, from.n), max]);
  let head: ChainHead = { n: from.n, hash: from.hash };
  if (from.n > 0) {
    const known = rows.shift();
    if (known?.n !== from.n || known.hash !== from.hash) return { head, broken: from.n };
  }
  for (const row of rows) {
    const stands =
      row.n === head.n + 1 &&
      row.prev === head.hash &&
      row.hash === chained(row.prev, row.leaf) &&
      readLine(row, keyring, authority) !== undefined;
    if (!stands) return { head, broken: head.n + 1 };
    head = { n: row.n, hash: row.hash };
  }
  return { head, broken: null };
}

/** Reads an authority's whole audit log and checks each line and the chain. */
export async function checkAudit(tx: Tx, keyring: Keyring, authority: string): Promise<AuditCheck> {
  const rows = await tx.query<AuditRow>('select * from audit where authority = $1 order by n', [
    authority,
  ]);
  const entries: AuditEntry[] = [];
  let prev: string | null = null;
  for (const row of rows) {
    const entry = readLine(row, keyring, authority);
    const expected = entries.length + 1;
    const follows = row.n === expected && row.prev === prev && row.hash === chained(prev, row.leaf);
    if (entry === undefined || !follows) return { valid: false, entries, broken: expected };
    entries.push(entry);
    prev = row.hash;
  }
  return { valid: true, entries, broken: null };
}

/** Lines of an authority's audit by a query of `audit`; those that are not what was written are left out. */
export async function readAudit(
  tx: Tx,
  keyring: Keyring,
  { authority, sql, params }: { authority: string; sql: string; params: readonly unknown[] },
): Promise<readonly AuditEntry[]> {
  const rows = await tx.query<AuditRow>(sql, params);
  return rows.flatMap((row) => readLine(row, keyring, authority) ?? []);
}

function readLine(row: AuditRow, keyring: Keyring, authority: string): AuditEntry | undefined {
  const { n, officer, kind, subject } = row;
  const line = { authority, n, at: row.at.toISOString(), officer, kind, subject };
  const opened = open(row, keyring, authority);
  if (opened === undefined || leafOf(line, opened) !== row.leaf) return undefined;
  return { ...line, detail: opened.detail };
}

function open(
  row: AuditRow,
  keyring: Keyring,
  authority: string,
): { readonly salt: string; readonly detail: JsonObject } | undefined {
  try {
    const bytes = keyring.openAtRest(authority, row.sealed, `audit/sealed/${row.n}`);
    const read = parseStrictJson(bytes, { bytesMax: bytes.length, depthMax: 24 });
    return read.ok ? (read.value as { salt: string; detail: JsonObject }) : undefined;
  } catch {
    return undefined;
  }
}
