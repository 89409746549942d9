import type { LinkHead } from '@comity/log';
import {
  type BatchHeader,
  composeGivenBack,
  EARLIER_MAX,
  GIVE_BACK_MAX,
  type GiveBack,
  HEAD_UNKNOWN,
  type LinkDirection,
  type ReturnedEntry,
  readGiveBack,
  readKeyStatement,
  type SignedKeyStatement,
  type StoredReceipt,
} from '@comity/wire';
import { earlierReceipts } from '../exchange/earlier-receipts.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { ReceiveAnswer } from '../exchange/post.ts';
import { problemAnswer } from '../exchange/problem-answer.ts';
import { receiptFromRow } from '../exchange/receipt-rows.ts';
import type { Tx } from '../store/index.ts';
import type { EntryRow } from './entry-row.ts';
import { onLine } from './line.ts';
import { returnActs } from './return-acts.ts';

/** A post whose sender is proven, with its body. */
interface ProvenPost {
  readonly header: BatchHeader;
  readonly body: Uint8Array;
}

/** Bytes of entries in one answer: leaves room for the frame under the 8 MiB of a batch. */
const BYTES_MAX = 6 * 1_048_576;

/**
 * Gives a peer back what it asks for of the link with us, and of nothing else: entries of the log
 * that both share, our receipts or its own, and the acts, sealed for the authority that has lost
 * them. At most fifty entries at once.
 */
export async function giveBack(
  parts: ExchangeParts,
  { header, body }: ProvenPost,
): Promise<ReceiveAnswer> {
  const read = readGiveBack(body);
  if (!read.ok) return problemAnswer(400, read.error.code);
  const { from, to, want } = read.value;
  if (from !== header.from || to !== header.to) return problemAnswer(400, 'header-body');
  const given = await parts.store.asWorker(async (tx) => {
    if ('statements' in want) {
      const statements = await statementsFor(parts, tx, { peer: from, hashes: want.statements });
      return { entries: [], statements, more: false };
    }
    if ('keysAfter' in want)
      return { entries: [], ...(await newerKeys(parts, tx, want.keysAfter)) };
    const rows = await rowsFor(tx, from, want);
    if (rows === undefined) return undefined;
    const entries = await entriesFor(parts, tx, { peer: from, rows: rows.slice(0, GIVE_BACK_MAX) });
    const more = 'link' in want && rows.length > entries.length;
    return { entries, statements: [], more };
  });
  if (given === undefined) return problemAnswer(422, HEAD_UNKNOWN);
  const count = given.entries.length + given.statements.length;
  parts.world.log({ level: 'warn', what: 'given-back', peer: from, count });
  return { status: 200, body: composeGivenBack({ from: to, to: from, ...given }) };
}

const COLUMNS = `select l.lane, l.direction, l.epoch, l.seq, l.prev, l.envelope, r.authority, r.act_id,
    r.receipt, r.place, r.path, b.head
  from link_log l left join receipts r on r.envelope = l.envelope
  left join receipt_batches b on b.hash = r.batch`;
const RANGE = `${COLUMNS} where l.peer = $1 and l.direction = $2 and l.lane = $3
  and ${onLine('l')} and (l.epoch, l.seq) > ($4::bigint, $5::bigint) order by l.epoch, l.seq limit $6`;
const NAMED = `${COLUMNS} where l.peer = $1 and l.envelope = any($2::text[])
  order by l.direction, l.lane, l.epoch, l.seq`;
const KNOWN = `select from link_log l
  where peer = $1 and direction = $2 and lane = $3 and epoch = $4 and seq = $5 and hash = $6
    and ${onLine('l')}`;

/** What the peer has sent, we have taken. */
const ourDirection = (link: LinkDirection): 'out' | 'in' => (link === 'sent' ? 'in' : 'out');

async function rowsFor(
  tx: Tx,
  peer: string,
  want: Exclude<GiveBack['want'], { statements: unknown } | { keysAfter: unknown }>,
): Promise<readonly EntryRow[] | undefined> {
  if ('envelopes' in want) return tx.query<EntryRow>(NAMED, [peer, want.envelopes]);
  const direction = ourDirection(want.link);
  const { lane } = want;
  const { epoch, seq, hash }: LinkHead = want.after;
  if (hash !== null || seq !== 0) {
    const [known] = await tx.query(KNOWN, [peer, direction, lane, epoch, seq, hash]);
    if (known === undefined) return undefined;
  }
  return tx.query<EntryRow>(RANGE, [peer, direction, lane, epoch, seq, GIVE_BACK_MAX + 1]);
}

async function entriesFor(
  parts: ExchangeParts,
  tx: Tx,
  { peer, rows }: { readonly peer: string; readonly rows: readonly EntryRow[] },
): Promise<ReturnedEntry[]> {
  const acts = await returnActs(parts, tx, { peer, rows });
  const direction = rows[0]?.direction === 'in' ? 'given' : 'received';
  const earlier = await earlierReceipts(tx, {
    ...{ peer, direction },
    actIds: rows.flatMap(({ act_id }) => act_id ?? []),
    envelopes: rows.map(({ envelope }) => envelope),
    max: GIVE_BACK_MAX * EARLIER_MAX,
  });
  const byAct = Map.groupBy(earlier, ({ receipt }) => receipt.actId);
  const entries: ReturnedEntry[] = [];
  let size = 0;
  for (const row of rows) {
    const act = acts.get(row.envelope) ?? null;
    const before = (byAct.get(row.act_id) ?? []).slice(0, EARLIER_MAX);
    size += (act?.sealed.length ?? 0) + 16_384 * (1 + before.length);
    if (size > BYTES_MAX && entries.length > 0) break;
    entries.push({
      link: row.direction === 'in' ? 'sent' : 'taken',
      place: { lane: row.lane, epoch: row.epoch, seq: row.seq, prev: row.prev },
      envelope: row.envelope,
      receipt: receiptIn(parts, row),
      earlier: before,
      act,
    });
  }
  return entries;
}

function receiptIn({ world }: ExchangeParts, row: EntryRow): StoredReceipt | null {
  const { receipt } = row;
  if (receipt === null) return null;
  try {
    return receiptFromRow({ ...row, receipt });
  } catch {
    world.log({ level: 'error', what: 'row-damaged', part: 'receipt', subject: row.envelope });
    return null;
  }
}

const STATEMENTS = `select statement from key_statements
  where hash = any($1::text[]) and participant = any($2::text[])`;

/** Our own statements, and the peer's: nobody else's are ours to pass on. */
async function statementsFor(
  { keyring }: ExchangeParts,
  tx: Tx,
  { peer, hashes }: { readonly peer: string; readonly hashes: readonly string[] },
): Promise<SignedKeyStatement[]> {
  const rows = await tx.query<{ statement: Uint8Array }>(STATEMENTS, [
    hashes,
    [keyring.participant, peer],
  ]);
  return rows.flatMap(({ statement }) => {
    const read = readKeyStatement(statement);
    return read.ok ? [{ ...read.value }] : [];
  });
}

/** Statements in one answer. */
const STATEMENTS_MAX = 4;
const NEWER = `select statement from key_statements where participant = $1 and version > $2
  order by version limit $3`;

/** Our own statements after a version, oldest first: each leads to the next. */
async function newerKeys(
  { keyring }: ExchangeParts,
  tx: Tx,
  after: number,
): Promise<{ readonly statements: SignedKeyStatement[]; readonly more: boolean }> {
  const rows = await tx.query<{ statement: Uint8Array }>(NEWER, [
    ...[keyring.participant, after],
    STATEMENTS_MAX + 1,
  ]);
  const statements = rows.slice(0, STATEMENTS_MAX).flatMap(({ statement }) => {
    const read = readKeyStatement(statement);
    return read.ok ? [{ ...read.value }] : [];
  });
  return { statements, more: rows.length > STATEMENTS_MAX };
}
