import { type LinkEntry, linkEntryHash, verifyLinkHistory } from '@comity/log';
import { checkRecords } from '../audit/check-records.ts';
import { type ChainHead, followAudit } from '../audit/index.ts';
import { followJournal } from '../journal/check-journal.ts';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import type { Check } from './check.ts';

const LINES_AT_ONCE = 2_000;
const START: ChainHead = { n: 0, hash: null };

type Follow = (from: ChainHead) => Promise<{ head: ChainHead; broken: number | null }>;

/** Walks a chain from its first line to its last, some lines at a time. */
async function walk(follow: Follow): Promise<{ entries: number; broken: number | null }> {
  for (let head = START; ; ) {
    const { head: next, broken } = await follow(head);
    if (broken !== null || next.n === head.n) return { entries: next.n, broken };
    head = next;
  }
}

/** An authority's audit log, journal and records. The transaction's scope is the authority. */
export async function checkOwnLogs(
  tx: Tx,
  keyring: Keyring,
  authority: string,
): Promise<readonly Check[]> {
  const max = LINES_AT_ONCE;
  const audit = await walk((from) => followAudit(tx, keyring, { ...from, authority, max }));
  const journal = await walk((from) => followJournal(tx, keyring, { ...from, authority, max }));
  const { checked, faults } = await checkRecords(tx, keyring, authority);
  const [first] = faults;
  const said = first && `${first.code}: ${first.subject} (${faults.length} in all)`;
  const line = (name: string, n: number | null): string | null =>
    n === null ? null : `${name} ${n} is not what was written`;
  return [
    { log: 'audit', ...of(authority, audit.entries), ...verdict(line('line', audit.broken)) },
    {
      log: 'journal',
      ...of(authority, journal.entries),
      ...verdict(line('entry', journal.broken)),
    },
    { log: 'records', ...of(authority, checked), ...verdict(said ?? null) },
  ];
}

const of = (name: string, entries: number) => ({ of: name, entries });
const verdict = (broken: string | null) => ({ ok: broken === null, broken });

interface LinkRow extends Omit<LinkEntry, 'from' | 'to'> {
  readonly hash: string;
}

interface HeadRow {
  readonly peer: string;
  readonly direction: 'out' | 'in';
  readonly head: string | null;
}

const LINKS = 'select peer, direction, head from links order by peer, direction';
const LOG = `select epoch, seq, prev, envelope, hash from link_log
  where peer = $1 and direction = $2 order by epoch, seq`;

/** The link logs with every peer, both directions. An epoch that began lawfully is no alarm. */
export async function checkLinks(tx: Tx, self: string): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const { peer, direction, head } of await tx.query<HeadRow>(LINKS)) {
    const rows = await tx.query<LinkRow>(LOG, [peer, direction]);
    const [from, to] = direction === 'out' ? [self, peer] : [peer, self];
    const entries = rows.map(({ hash: _, ...row }): LinkEntry => ({ from, to, ...row }));
    const broken = brokenLink(entries, rows, head);
    checks.push({ log: 'link', ...of(`${from} to ${to}`, rows.length), ...verdict(broken) });
  }
  return checks;
}

function brokenLink(
  entries: readonly LinkEntry[],
  rows: readonly LinkRow[],
  head: string | null,
): string | null {
  const wrong = entries.findIndex((entry, n) => linkEntryHash(entry) !== rows[n]?.hash);
  if (wrong >= 0) return `entry ${wrong + 1} is not what was written`;
  const history = verifyLinkHistory(entries);
  if (!history.ok)
    return `${history.error.code} at entry ${Number(history.error.at?.slice(1)) + 1}`;
  return history.value.head.hash === head ? null : 'the newest entry is not the head on record';
}
