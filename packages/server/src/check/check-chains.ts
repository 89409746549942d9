import type { Fault } from '@comity/base';
import { type Lane, type LinkEntry, linkEntryHash, verifyLinkLog } from '@comity/log';
import { checkRecords } from '../audit/check-records.ts';
import { type ChainHead, followAudit } from '../audit/index.ts';
import { followJournal } from '../journal/check-journal.ts';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { onLine } from '../sync/line.ts';
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
  const { broken: line } = audit;
  const { broken: entry } = journal;
  return [
    {
      ...{ log: 'audit', ...of(authority, audit.entries) },
      ...verdict(line === null ? null : { code: 'audit-line-changed', params: { line } }),
    },
    {
      ...{ log: 'journal', ...of(authority, journal.entries) },
      ...verdict(entry === null ? null : { code: 'entry-changed', params: { entry } }),
    },
    {
      ...{ log: 'records', ...of(authority, checked) },
      ...verdict(
        first === undefined
          ? null
          : {
              code: 'record-contradicts',
              params: { rule: first.code, subject: first.subject, n: faults.length },
            },
      ),
    },
  ];
}

const of = (name: string, entries: number) => ({ of: name, entries });
const verdict = (broken: Fault | null) => ({ ok: broken === null, broken });

interface LinkRow extends Omit<LinkEntry, 'from' | 'to'> {
  readonly hash: string;
  /** It stands on the line that leads to the head. */
  readonly on_line: boolean;
}

interface HeadRow {
  readonly peer: string;
  readonly lane: Lane;
  readonly direction: 'out' | 'in';
  readonly head: string | null;
  readonly forked: boolean;
  readonly held: boolean;
  readonly trouble: string | null;
}

const LINKS = `select peer, lane, direction, head, standing = 'forked' as forked, not whole as held,
    trouble from links
  order by peer, lane desc, direction`;
const LOG = `select lane, epoch, seq, prev, envelope, hash, ${onLine('l')} as on_line from link_log l
  where peer = $1 and lane = $2 and direction = $3 order by epoch, seq`;

/** The link logs with every peer, both directions and lanes. A line that was left lawfully is no alarm. */
export async function checkLinks(tx: Tx, self: string): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const link of await tx.query<HeadRow>(LINKS)) {
    const { peer, lane, direction, head } = link;
    const rows = await tx.query<LinkRow>(LOG, [peer, lane, direction]);
    const [from, to] = direction === 'out' ? [self, peer] : [peer, self];
    const broken = brokenLink({ from, to }, rows, head);
    checks.push({
      log: 'link',
      ...{ of: { from, to, lane }, entries: rows.length },
      ...verdict(broken),
      ...noteOf(link),
    });
  }
  return checks;
}

/** Why nothing new is stated in old cases with a peer: whole or not, its log says nothing of that. */
function noteOf({ peer, forked, held, trouble }: HeadRow): Pick<Check, 'note'> {
  const params = { peer, trouble: trouble ?? '-' };
  if (forked) return { note: { code: 'link-of-two-pasts', params } };
  return held ? { note: { code: 'link-not-whole', params } } : {};
}

function brokenLink(
  { from, to }: Pick<LinkEntry, 'from' | 'to'>,
  rows: readonly LinkRow[],
  head: string | null,
): Fault | null {
  const entryOf = ({ hash: _, on_line: __, ...row }: LinkRow): LinkEntry => ({ from, to, ...row });
  const wrong = rows.findIndex((row) => linkEntryHash(entryOf(row)) !== row.hash);
  if (wrong >= 0) return { code: 'entry-changed', params: { entry: wrong + 1 } };
  const hashes = new Set<string | null>([null, ...rows.map(({ hash }) => hash)]);
  const loose = rows.findIndex(({ prev }) => !hashes.has(prev));
  if (loose >= 0) return { code: 'entry-changed', params: { entry: loose + 1 } };
  const line = verifyLinkLog(rows.filter((row) => row.on_line).map(entryOf));
  if (!line.ok) return line.error;
  return line.value.hash === head ? null : { code: 'link-head-other' };
}
