import { type Fault, type JsonObject, no, ok, type Result, toBase64Url } from '@comity/base';
import type { Lane } from '@comity/log';
import { describedKind } from '@comity/statements';
import { composeAct, findEncryptionKey, sealBody } from '@comity/wire';
import type { Tx } from '../store/index.ts';
import type { ExchangeParts, Posting } from './exchange.ts';
import { fileActs } from './file-acts.ts';

/** Whoever opens a case of this name takes turns; the row that could be locked may not be there. */
const OPEN = 'select * from open_case($1, $2)';
/** An act that has become urgent takes the earlier acts of its case along: their order stands. */
const HURRY = `update outbox o set rank = c.rank,
    lane = case c.rank when 0 then 'emergency' else o.lane end
  from (select ${rankOf('cases')} as rank from cases where authority = $1 and id = $2) c
  where o.authority = $1 and o.case_id = $2 and o.rank > c.rank and o.envelope is null`;
const QUEUE = `insert into outbox (peer, authority, case_id, act_id, rank, lane, queued_at)
  select peer, authority, id, $3, ${rankOf('cases')},
    case cases.claimed when 'emergency' then 'emergency' else 'normal' end, $4
  from cases where authority = $1 and id = $2 returning lane`;

/** Characters of a locked body that still fit an envelope of 1 MiB once encrypted and padded. */
const SEALED_BODY_MAX = 560_000;

const TOO_LARGE: Fault = { code: 'content-too-large' };

/** By what the request claims: as what the other side treats it slows down nothing on its way. */
function rankOf(table: string): string {
  return `case ${table}.claimed when 'emergency' then 0 when 'urgent' then 1 else 2 end`;
}

/**
 * Spec and codes: `Exchange.enqueue`.
 *
 * @param queued told before the transaction is durable by which lane the act will leave
 */
export async function enqueue(
  parts: ExchangeParts,
  tx: Tx,
  posting: Posting,
  queued: (lane: Lane) => void,
): Promise<Result<{ readonly actId: string }>> {
  const { keyring, world } = parts;
  const { authority, caseId, to } = posting;
  const at = world.now();
  const known = recipient(parts, posting, at);
  if (!known.ok) return known;
  const [row] = await tx.query<OpenedCase>(OPEN, [authority, caseId]);
  const found = row?.peer === null ? undefined : row;
  const last = row?.hash == null || row.seq === null ? undefined : { seq: row.seq, hash: row.hash };
  const isOther = found?.peer !== to.participant || found.peer_authority !== to.authority;
  if (found !== undefined && isOther) return no(otherPeer(posting));
  // A case that is new has no past that could be missing.
  if (found?.lost === true) return no(NOT_WHOLE);
  if (found?.damaged === true) return no(DAMAGED);
  const composed = compose(parts, posting, { at, last });
  if (!composed.ok) return composed;
  const { act, body, hash } = composed.value;
  const dataKey = world.randomBytes(32);
  const sealed = sealBody(act.header, body, { dataKey, nonce: world.randomBytes(12) });
  if (sealed.ciphertext.length > SEALED_BODY_MAX) return no(TOO_LARGE);
  await fileActs(tx, { keyring, authority, at }, [
    { act, hash, body: sealed, content: body.content, dataKey },
  ]);
  const changed = { caseId, peer: to.participant, peerAuthority: to.authority };
  await parts.project(tx, authority, [
    { ...changed, head: found?.head ?? null, acts: [{ act, hash, body }], receipts: [] },
  ]);
  const { id } = act.header;
  if (found !== undefined) tx.later(HURRY, [authority, caseId]);
  tx.later<{ lane: Lane }>(QUEUE, [authority, caseId, id, at], (rows) =>
    queued(rows[0]?.lane ?? 'normal'),
  );
  return ok({ actId: id });
}

/** A case whose row is locked, and the newest act of ours in it; nulls where there is none. */
interface OpenedCase {
  readonly peer: string | null;
  readonly peer_authority: string | null;
  readonly head: string | null;
  /** The peer may have acts of it that are lost here. */
  readonly lost: boolean;
  readonly damaged: boolean;
  readonly seq: number | null;
  readonly hash: string | null;
}

/** A number that was given once is never given again: so nothing is numbered before all is here. */
const NOT_WHOLE: Fault = { code: 'case-not-whole' };
const DAMAGED: Fault = { code: 'case-damaged' };

interface Place {
  readonly at: string;
  readonly last: { readonly seq: number; readonly hash: string } | undefined;
}

function compose(parts: ExchangeParts, posting: Posting, { at, last }: Place) {
  const { keyring, world } = parts;
  const { authority, draft, officer } = posting;
  const participant = keyring.participant;
  const { signing } = keyring.authority(authority);
  return composeAct(
    {
      id: toBase64Url(world.randomBytes(16)),
      case: posting.caseId,
      kind: draft.kind,
      version: describedKind(draft.kind).version,
      parts: [...draft.parts],
      ...(draft.answers === undefined ? {} : { answers: [...draft.answers] }),
      author: { participant, authority, role: officer.role, officer: officer.number },
      to: { participant: posting.to.participant, authority: posting.to.authority },
      seq: (last?.seq ?? 0) + 1,
      prev: last?.hash ?? null,
      seen: { ...draft.seen },
      claimed: at,
      zone: posting.zone,
      law: { data: parts.lawVersion, pinpoints: [...draft.pinpoints] },
    },
    { content: draft.content as JsonObject, salt: world.randomBytes(32) },
    signing,
  );
}

function recipient(parts: ExchangeParts, { to }: Posting, at: string): Result<unknown> {
  if (to.participant === parts.keyring.participant) {
    return no({ code: 'recipient-own-node', params: { authority: to.authority } });
  }
  return findEncryptionKey(parts.trust.current(), { ...to, at });
}

const otherPeer = ({ caseId, to }: Posting): Fault => ({
  code: 'case-other-peer',
  params: { case: caseId, authority: to.authority },
});
