import {
  adviceOnAct,
  decideAdvised,
  informationUnder,
  notUnderstood,
  provisionsOf,
} from '@comity/advice';
import { canonicalText, type Fault, type JsonObject, no, ok, type Result } from '@comity/base';
import {
  type ActDraft,
  type CaseState,
  type Command,
  fold,
  isUnderstood,
  openerOf,
  opensWhat,
  partsFor,
  saidByOthers,
  seenUpTo,
  unheardBy,
} from '@comity/case';
import { isPublicationKind } from '@comity/feed';
import { dayIn } from '@comity/law';
import { CASE_SYSTEM, readStatement, type Statement } from '@comity/service';
import { understoodBy } from '../cases/case-view.ts';
import { ERASURE, eraseBody, erasedWhy, findErasable } from '../erase/index.ts';
import { publish } from '../feeds/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { noteToldOf } from '../rosters/roster-rows.ts';
import type { Tx } from '../store/index.ts';
import { addressees } from '../trust/index.ts';
import { decidePublication } from './decide-publication.ts';
import { peopleFor } from './people-for.ts';
import type { ReadyAct, WantedAct } from './ready-act.ts';

/** An act that is wanted in a case. */
type WantedInCase = WantedAct & { readonly statement: Statement };

/** Decides what is wanted: an act in a case, or what is said to everybody. Codes: of both. */
export function decideWanted(
  tx: Tx,
  parts: NodeParts,
  wanted: WantedAct,
): Promise<Result<ReadyAct, readonly Fault[]>> {
  const { kind } = wanted.statement;
  return isPublicationKind(kind)
    ? decidePublication(tx, parts, { ...wanted, kind })
    : decideAct(tx, parts, wanted);
}

/**
 * Decides an act on the case as it is, locked for the rest of the transaction. What is handed in may
 * be anything; what is said to everybody is no act of a case. Codes: of `readStatement`, of `decide`.
 */
export async function decideAct(
  tx: Tx,
  parts: NodeParts,
  handedIn: WantedAct,
): Promise<Result<ReadyAct, readonly Fault[]>> {
  const read = readStatement(handedIn.statement);
  if (!read.ok) return read;
  const wanted = { ...handedIn, statement: read.value };
  const { officer, caseId, statement } = wanted;
  // Two officers of one authority take turns: the second decides on what the first has done. A case
  // that is not there yet has no row to wait for; its name is.
  if (statement.to !== undefined) {
    await tx.query('select from open_case($1, $2)', [officer.authority, caseId]);
  }
  const [row] = await tx.query<LockedCase>(LOCK, [caseId]);
  if (row === undefined) return decideOpening(parts, wanted);
  const to = { participant: row.peer, authority: row.peer_authority };
  const { authority } = officer;
  const { state } = await parts.open.read(tx, { authority, caseId, head: row.head });
  const { urgency } = row;
  const heard = !RINGS.has(urgency) || unheardBy(state, parts.participant.id, 'calls').length === 0;
  const about = statement.parts ?? partsFor(statement.kind, state, statement.content);
  const rule = peopleFor(parts, state, { subject: statement.kind, urgency, parts: about });
  // Where something rings, an officer hears it first: no system states anything over it.
  const people = { ...rule, bySystem: rule.bySystem && heard };
  const opened = openedAlready(state, wanted);
  if (opened !== null) {
    const content = statement.content as JsonObject;
    return ok({
      ...wanted,
      to,
      decided: null,
      warnings: [],
      content,
      saidAlready: opened,
      ...people,
    });
  }
  const came = cameMeanwhile(parts, state, statement);
  if (statement.kind === ERASURE) {
    return came.length > 0 ? no(came) : erasure(tx, parts, { ...wanted, to, ...people });
  }
  const decided = decideAdvised(state, commandOf(parts, wanted, to), {
    ...adviceOnAct(parts.law, state, {
      kind: statement.kind,
      on: dayIn(parts.world.now(), officer.zone),
      parts: statement.parts,
    }),
    ...understoodBy(parts, row.peer),
  });
  if (!decided.ok) return no([...came, ...decided.error]);
  const already = saidAlready(state, { ...wanted, ...people }, decided.value);
  if (already === null && came.length > 0) return no(came);
  const { shown } = handedIn;
  const seen = shown === undefined ? {} : { seen: seenUpTo(state, authority, shown) };
  return ok({
    ...wanted,
    statement: { ...statement, othersSaid: saidByOthers(state, parts.participant.id).length },
    to,
    decided: { ...decided.value, ...seen },
    warnings: decided.value.warnings,
    content: decided.value.content as JsonObject,
    saidAlready: already,
    ...people,
  });
}

/** That others have said something since the form was shown; none where it does not tell. */
function cameMeanwhile(
  { participant }: Pick<NodeParts, 'participant'>,
  state: CaseState,
  { othersSaid }: Statement,
): readonly Fault[] {
  if (othersSaid === undefined) return [];
  const n = saidByOthers(state, participant.id).length - othersSaid;
  return n > 0 ? [{ code: 'came-meanwhile', params: { n } }] : [];
}

/** Cases that cannot wait: what others say in them rings. */
const RINGS: ReadonlySet<string> = new Set(['urgent', 'emergency']);

const LOCK = 'select peer, peer_authority, urgency, head from cases where id = $1 for update';
interface LockedCase {
  readonly peer: string;
  readonly peer_authority: string;
  readonly urgency: string;
  readonly head: string;
}

const commandOf = (
  { participant }: Pick<NodeParts, 'participant'>,
  { officer, statement }: WantedInCase,
  to: ReadyAct['to'],
): Command => ({
  kind: statement.kind,
  author: {
    participant: participant.id,
    authority: officer.authority,
    role: officer.role,
    officer: officer.number,
  },
  to,
  ...(statement.parts === undefined ? {} : { parts: statement.parts }),
  content: statement.content,
});

/** Decides an act that opens a case of its own. A request does so by its draft, and not here. */
function decideOpening(parts: NodeParts, wanted: WantedInCase): Result<ReadyAct, readonly Fault[]> {
  const { kind, to, content } = wanted.statement;
  const opens = opensWhat(kind);
  if (to === undefined || opens === null || opens === 'request') return no([CASE_UNKNOWN]);
  const there = understoodBy(parts, to.participant);
  // A draft that its reader's node keeps unread would be talked over by one side alone.
  if (opens === 'draft' && !isUnderstood(kind, there)) return no([NOT_UNDERSTOOD]);
  if (!addressees(parts).has(to.authority) || !to.authority.startsWith(`${to.participant}.`)) {
    return no([{ code: 'addressee-missing', at: 'to' }]);
  }
  const { under } = (content ?? {}) as Readonly<Record<string, unknown>>;
  const decided = decideAdvised(fold([]), commandOf(parts, wanted, to), {
    provisions: provisionsOf(
      parts.law,
      informationUnder(parts.law, typeof under === 'string' ? [under] : []),
    ),
    ...there,
  });
  if (!decided.ok) return decided;
  return ok({
    ...wanted,
    to,
    decided: decided.value,
    warnings: decided.value.warnings,
    content: decided.value.content as JsonObject,
    saidAlready: null,
    ...peopleFor(parts, null, { subject: kind, urgency: 'routine' }),
  });
}

/**
 * The act that opened the case of an offer, where it is open: a second click. The name of the case
 * says who offered what to whom; of two people the act is stated by the one who agreed last.
 */
function openedAlready(state: CaseState, { officer, statement }: WantedAct): string | null {
  if (statement.to === undefined) return null;
  const opener = openerOf(state);
  const isSame = opener?.kind === statement.kind && opener.author.authority === officer.authority;
  return isSame ? opener.act : null;
}

/** Own acts are counted, as their order is ours and never changes. */
function saidAlready(
  state: CaseState,
  { officer, statement, needed }: WantedAct & Pick<ReadyAct, 'needed'>,
  { content, parts }: ActDraft,
): string | null {
  if (statement.ownActs === undefined) return null;
  const said = canonicalText({ content: content as JsonObject, parts: [...parts] });
  const own = state.timeline.filter(({ author }) => author.authority === officer.authority);
  const same = own.slice(statement.ownActs).find(
    (act) =>
      act.kind === statement.kind &&
      // What two people state goes out under the name of who agreed last, and so does what a system
      // proposes.
      (needed > 1 || officer.role === CASE_SYSTEM || act.author.officer === officer.number) &&
      act.content !== null &&
      canonicalText({ content: act.content, parts: [...act.parts] }) === said,
  );
  return same?.act ?? null;
}

/** An erasure is decided by what is there to erase, and says nothing but that. */
async function erasure(
  tx: Tx,
  parts: NodeParts,
  wanted: Omit<ReadyAct, 'content' | 'decided' | 'saidAlready' | 'warnings'>,
): Promise<Result<ReadyAct, readonly Fault[]>> {
  const { officer, caseId, statement } = wanted;
  const said = (statement.content ?? {}) as Readonly<Record<string, unknown>>;
  const { act = '' } = said;
  if (typeof act !== 'string') return no([ACT_MISSING]);
  const why = erasedWhy(said);
  if (!why.ok) return no([why.error]);
  const found = await findErasable(tx, parts, {
    ...{ authority: officer.authority, caseId },
    actId: act,
  });
  if (!found.ok) return no([found.error]);
  const warnings = notUnderstood(ERASURE, understoodBy(parts, wanted.to.participant));
  const content = { act, ...why.value };
  return ok({ ...wanted, decided: null, warnings, saidAlready: null, content });
}

/**
 * Signs, stores and queues an act that enough people want.
 *
 * @param agreed numbers of all who agreed, the officer of the act among them
 */
export async function stateAct(
  tx: Tx,
  parts: NodeParts,
  { act, agreed }: { readonly act: ReadyAct; readonly agreed: readonly string[] },
): Promise<Result<{ readonly actId: string }, readonly Fault[]>> {
  const { officer, caseId, to, decided, content } = act;
  const { authority, role, number, zone } = officer;
  if (isPublicationKind(act.statement.kind)) return statePublication(tx, parts, act);
  const done =
    decided === null
      ? await eraseBody(tx, parts, {
          ...{ authority, caseId },
          actId: String(content['act'] ?? ''),
          ...{ because: content['because'], reason: content['reason'] },
          officer: { role, number },
          officers: agreed,
        })
      : await parts.exchange.enqueue(tx, {
          ...{ authority, caseId, to, zone },
          draft: decided,
          officer: { role, number },
        });
  return done.ok ? ok({ actId: done.value.actId }) : no([done.error]);
}

/** Puts what enough people want to say to everybody into the feed. */
async function statePublication(
  tx: Tx,
  parts: NodeParts,
  { officer, statement, content }: ReadyAct,
): Promise<Result<{ readonly actId: string }, readonly Fault[]>> {
  const { authority, role, number } = officer;
  const { kind } = statement;
  const done = await publish(tx, parts, { authority, officer: { role, number }, kind, content });
  if (!done.ok) return done;
  if (kind === 'cover-published') noteToldOf(tx, authority);
  const { hash, seq } = done.value;
  await parts.journal.write(tx, {
    ...{ authority, officer: number, kind: 'published', subject: hash },
    content: { publication: kind, seq, content },
  });
  tx.afterCommit(() => parts.exchange.tellPeers());
  return ok({ actId: hash });
}

const ACT_MISSING: Fault = { code: 'missing', at: 'act' };
const CASE_UNKNOWN: Fault = { code: 'case-unknown' };
const NOT_UNDERSTOOD: Fault = { code: 'draft-not-understood' };
