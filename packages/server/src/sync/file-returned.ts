import type { Lane, LinkHead } from '@comity/log';
import type { LinkDirection } from '@comity/wire';
import { lockCases, projectCases } from '../exchange/accept-receipts.ts';
import type { ChangedCase, ExchangeParts } from '../exchange/exchange.ts';
import { type ActToFile, fileActs } from '../exchange/file-acts.ts';
import { receiptEntry } from '../exchange/receipt-entry.ts';
import { storeReceipts } from '../exchange/receipt-rows.ts';
import { noteDamage } from '../quarantine/note-damage.ts';
import { scopeTo, type Tx } from '../store/index.ts';
import { fileBare } from './file-bare.ts';
import { joinLine, leaveLine, sendReplaced } from './line.ts';
import type { ProvenAct, ProvenEntry } from './verify-returned.ts';

/** Our head of the link is not where it was when the entries were asked for. */
export class HeadMoved extends Error {
  override readonly name = 'HeadMoved';
}

/** What came back of one direction and lane of a link, in its order. */
export interface Returned {
  readonly peer: string;
  readonly link: LinkDirection;
  readonly lane: Lane;
  /** Our head when they were asked for. */
  readonly head: LinkHead;
  /** What they follow: our head, or an earlier entry where the peer's line is another than ours. */
  readonly after: LinkHead;
  readonly entries: readonly ProvenEntry[];
}

const LOCK = `select head from links
  where peer = $1 and direction = $2 and lane = $3 for update`;
const INSERT_LOG = `insert into link_log (peer, direction, lane, epoch, seq, prev, envelope, hash)
  select $1, $2, $3, *
  from unnest($4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::text[])
  on conflict do nothing`;
const ADVANCE = `update links set epoch = $4, seq = $5, head = $6
  where peer = $1 and direction = $2 and lane = $3`;
/** What has its receipt is on its way no more; what is still is sealed for a place that is taken. */
const ARRIVED = `delete from outbox where peer = $1 and authority = $2 and act_id = any($3::text[])`;
const UNSEAL = `update outbox set epoch = null, seq = null, prev = null, link_hash = null,
  envelope_hash = null, envelope = null where peer = $1 and lane = $2 and envelope is not null`;
const ON_FILE = 'select id from acts where authority = $1 and id = any($2::text[])';

/**
 * Files entries that came back and were proven: the log, the receipts of then, the acts that are
 * not on file; folds their cases. What stood on our line instead, and the peer has not, is sent again.
 * One transaction.
 *
 * @throws HeadMoved
 */
export async function fileReturned(
  parts: ExchangeParts,
  tx: Tx,
  { peer, link, lane, head: asked, after, entries }: Returned,
): Promise<void> {
  const direction = link === 'sent' ? 'out' : 'in';
  const [row] = await tx.query<{ head: string | null }>(LOCK, [peer, direction, lane]);
  if (row?.head !== asked.hash) throw new HeadMoved();
  const isOther = asked.hash !== after.hash;
  if (isOther) {
    parts.world.log({ level: 'error', what: 'line-left', peer, lane, after: placeOf(after) });
    leaveLine(tx, { peer, lane }, after);
  }
  const own = entries.map((each) => ({ each, ...whose(parts, link, each) }));
  for (const [authority, group] of Map.groupBy(own, (each) => each.authority)) {
    if (authority === null) continue;
    const of = { peer, link, authority, group };
    await projectReturned(parts, tx, of, await fileActsOf(parts, tx, of));
  }
  storeReceipts(
    tx,
    { direction: link === 'sent' ? 'received' : 'given', peer },
    own.flatMap(({ each, authority, caseId, actId }) =>
      receiptsOf(each).map((stored) => ({ authority, caseId, actId, stored })),
    ),
  );
  const of = <T>(pick: (each: ProvenEntry) => T): T[] => entries.map(pick);
  tx.later(INSERT_LOG, [
    ...[peer, direction, lane],
    of(({ entry }) => entry.place.epoch),
    of(({ entry }) => entry.place.seq),
    of(({ entry }) => entry.place.prev),
    of(({ entry }) => entry.envelope),
    of(({ head }) => head.hash),
  ]);
  const head = entries.at(-1)?.head ?? after;
  joinLine(
    tx,
    peer,
    of((each) => each.head.hash),
  );
  tx.later(ADVANCE, [peer, direction, lane, head.epoch, head.seq, head.hash]);
  if (link === 'sent') tx.later(UNSEAL, [peer, lane]);
  if (isOther) sendReplaced(parts, tx, { peer, lane });
}

const receiptsOf = ({ receipt, earlier }: ProvenEntry) => [...earlier, receipt];
const placeOf = ({ epoch, seq }: LinkHead): string => `${epoch}/${seq}`;

/** Which of our authorities an entry concerns, and its case and act, as the receipt names them. */
function whose({ keyring }: ExchangeParts, link: LinkDirection, { receipt: stored }: ProvenEntry) {
  const { receipt } = stored;
  const end = link === 'sent' ? receipt.from : receipt.to;
  const isOurs = end.authority !== null && keyring.find(end.authority) !== undefined;
  const authority = isOurs ? end.authority : null;
  return { authority, caseId: receipt.case, actId: receipt.actId };
}

interface OfAuthority {
  readonly peer: string;
  readonly link: LinkDirection;
  readonly authority: string;
  readonly group: readonly {
    readonly each: ProvenEntry;
    readonly caseId: string | null;
    readonly actId: string | null;
  }[];
}

/** @returns the acts that were not on file */
async function fileActsOf(
  parts: ExchangeParts,
  tx: Tx,
  what: OfAuthority,
): Promise<readonly ProvenAct[]> {
  const { peer, link, authority, group } = what;
  const { keyring, world } = parts;
  const at = world.now();
  scopeTo(tx, authority);
  const ids = group.flatMap(({ actId }) => actId ?? []);
  const onFile = await tx.query<{ id: string }>(ON_FILE, [authority, ids]);
  const known = new Set(onFile.map(({ id }) => id));
  const fresh: ProvenAct[] = [];
  for (const { each, caseId, actId } of group) {
    if (actId === null || known.has(actId)) continue;
    known.add(actId);
    if (each.proven !== undefined) fresh.push(each.proven);
    // The peer's own copy is damaged: the case waits for it under its name.
    else noteDamage(parts, tx, { authority, part: 'act', subject: actId, caseId, peer });
  }
  const whole: ActToFile[] = fresh.flatMap(({ act, hash, body }) =>
    body === undefined
      ? []
      : [{ act, hash, body: body.sealed, content: body.plain.content, dataKey: body.dataKey }],
  );
  await fileActs(tx, { keyring, authority, at }, whole);
  for (const { act, hash, body } of fresh) {
    if (body !== undefined) continue;
    // Erased there, or lost: the case waits until an act says that it was erased, or it is found.
    await fileBare(tx, { keyring, authority, at }, { act, hash });
    const { id: subject, case: caseId } = act.header;
    noteDamage(parts, tx, { authority, part: 'body', subject, caseId, peer });
  }
  if (link === 'sent') tx.later(ARRIVED, [peer, authority, ids]);
  return fresh;
}

/** Folds what came back into its cases; those that are not here yet are opened. */
async function projectReturned(
  parts: ExchangeParts,
  tx: Tx,
  { peer, link, authority, group }: OfAuthority,
  fresh: readonly ProvenAct[],
): Promise<void> {
  const ids = [...new Set(group.flatMap(({ caseId }) => caseId ?? []))];
  const rows = await lockCases(tx, authority, ids);
  const known = new Map(rows.map((row) => [row.id, row]));
  const changed = ids.flatMap((caseId): ChangedCase[] => {
    const of = group.filter((each) => each.caseId === caseId && each.actId !== null);
    const [first] = of;
    if (first === undefined) return [];
    const { from, to } = first.each.receipt.receipt;
    const end = link === 'sent' ? to : from;
    const row = known.get(caseId);
    const acts = fresh
      .filter(({ act }) => act.header.case === caseId)
      .map(({ act, hash, body }) => ({ act, hash, body: body?.plain ?? ('erased' as const) }));
    if (row === undefined && acts.length === 0) return [];
    const receipts = of.flatMap(({ actId, each }) =>
      receiptsOf(each).map(({ receipt }) => receiptEntry(actId ?? '', receipt)),
    );
    const peerAuthority = row?.peer_authority ?? end.authority ?? '';
    const head = row?.head ?? null;
    return [{ caseId, peer: row?.peer ?? peer, peerAuthority, head, acts, receipts }];
  });
  await projectCases(parts, tx, { authority, changed, kind: 'act-arrived' });
}
