import { ok, parseStrictJson } from '@comity/base';
import {
  type JournalEntry,
  journalEntryHash,
  type LinkEntry,
  linkEntryHash,
  verifyJournal,
  verifyLinkLog,
} from '@comity/log';
import { domainHash } from '@comity/seal';
import { checkAudit, checkRecords, type Keyring, type Node, type Tx } from '@comity/server';
import { sentenceOf } from '../said.ts';
import { type OperatorCommand, PLACE } from './operator-command.ts';
import { table } from './table.ts';

/** What the walk along one chain found. */
interface Check {
  readonly log: 'audit' | 'journal' | 'link' | 'records';
  /** An authority, or the two ends of a link. */
  readonly of: string;
  readonly entries: number;
  readonly ok: boolean;
  /** What is wrong first. */
  readonly broken: string | null;
}

export const LOG_CHECK: OperatorCommand = {
  name: 'log check',
  does: 'walk along every chain of this node: audit, journal, links; exit code 1 if one is broken',
  example: 'comity log check --data .comity/training --participant JPN',
  options: PLACE,
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const checks = await checkLogs(node);
      const good = checks.every((check) => check.ok);
      const rows = checks.map((check) => [
        check.ok ? 'ok' : 'broken',
        check.log,
        check.of,
        `${check.entries} entries`,
        check.broken ?? '',
      ]);
      const lines = [
        ...table(['', 'log', 'of', '', ''], rows),
        good ? 'All chains are whole.' : 'Something was changed or removed behind the node.',
      ];
      return ok({ value: { verdict: good ? 'whole' : 'broken', checks }, lines, good });
    }),
};

async function checkLogs({ parts: { store, keyring } }: Node): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const authority of keyring.authorities) {
    await store.as(authority, async (tx) => {
      checks.push(await auditOf(tx, keyring, authority));
      checks.push(await journalOf(tx, keyring, authority));
      checks.push(await recordsOf(tx, keyring, authority));
    });
  }
  const links = await store.asWorker((tx) => linksOf(tx, keyring.participant));
  return [...checks, ...links];
}

async function auditOf(tx: Tx, keyring: Keyring, authority: string): Promise<Check> {
  const { valid, entries, broken } = await checkAudit(tx, keyring, authority);
  const what =
    broken === null ? null : sentenceOf({ code: 'audit-line-changed', params: { line: broken } });
  return { log: 'audit', of: authority, entries: entries.length, ok: valid, broken: what };
}

/** Rows that carry a MAC, and what is gone without a record of its erasure. */
async function recordsOf(tx: Tx, keyring: Keyring, authority: string): Promise<Check> {
  const { checked, faults } = await checkRecords(tx, keyring, authority);
  const [first] = faults;
  const broken =
    first === undefined
      ? null
      : sentenceOf({
          code: 'record-contradicts',
          params: { rule: first.code, subject: first.subject, n: faults.length },
        });
  return { log: 'records', of: authority, entries: checked, ok: first === undefined, broken };
}

interface JournalRow {
  readonly n: number;
  readonly hash: string;
  readonly entry: JournalEntry;
  /** Null once erased: the header still stands. */
  readonly sealed: Uint8Array | null;
}

async function journalOf(tx: Tx, keyring: Keyring, authority: string): Promise<Check> {
  const rows = await tx.query<JournalRow>(
    'select n, hash, entry, sealed from journal where authority = $1 order by n',
    [authority],
  );
  const chain = verifyJournal(rows.map(({ entry }) => entry));
  const changed = rows.find((row) => !entryStands(row, keyring, authority));
  const broken = chain.ok
    ? changed === undefined
      ? null
      : sentenceOf({ code: 'entry-changed', params: { entry: changed.n } })
    : sentenceOf(chain.error);
  return { log: 'journal', of: authority, entries: rows.length, ok: broken === null, broken };
}

function entryStands(row: JournalRow, keyring: Keyring, authority: string): boolean {
  if (row.n !== row.entry.n || row.hash !== journalEntryHash(row.entry)) return false;
  if (row.sealed === null) return true;
  try {
    const bytes = keyring.openAtRest(authority, row.sealed, `journal/${authority}/${row.n}`);
    const read = parseStrictJson(bytes, { bytesMax: bytes.length, depthMax: 64 });
    return read.ok && domainHash('body', read.value) === row.entry.body;
  } catch {
    return false;
  }
}

interface LinkRow extends Omit<LinkEntry, 'from' | 'to'> {
  readonly hash: string;
}

interface HeadRow {
  readonly peer: string;
  readonly direction: 'out' | 'in';
  readonly seq: number;
  readonly head: string | null;
}

async function linksOf(tx: Tx, self: string): Promise<readonly Check[]> {
  const heads = await tx.query<HeadRow>(
    'select peer, direction, seq, head from links order by peer, direction',
  );
  const checks: Check[] = [];
  for (const { peer, direction, head } of heads) {
    const rows = await tx.query<LinkRow>(
      `select epoch, seq, prev, envelope, hash from link_log
       where peer = $1 and direction = $2 order by epoch, seq`,
      [peer, direction],
    );
    const [from, to] = direction === 'out' ? [self, peer] : [peer, self];
    const entries = rows.map(({ hash: _, ...row }): LinkEntry => ({ from, to, ...row }));
    const chain = verifyLinkLog(entries);
    const wrong = entries.findIndex((entry, n) => linkEntryHash(entry) !== rows[n]?.hash);
    const broken = !chain.ok
      ? sentenceOf(chain.error)
      : wrong >= 0
        ? sentenceOf({ code: 'entry-changed', params: { entry: wrong + 1 } })
        : chain.value.hash === head
          ? null
          : sentenceOf({ code: 'link-head-other' });
    const of = `${from} to ${to}`;
    checks.push({ log: 'link', of, entries: rows.length, ok: broken === null, broken });
  }
  return checks;
}
