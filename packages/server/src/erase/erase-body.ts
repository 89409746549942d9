import { type Fault, type JsonObject, no, ok, type Result } from '@comity/base';
import { type CaseEntry, fold, seenUpTo } from '@comity/case';
import { checkContent, describedKind, isBodyKept } from '@comity/statements';
import { appendAudit } from '../audit/index.ts';
import type { Exchange } from '../exchange/index.ts';
import type { Keyring } from '../keys/index.ts';
import { heldBy } from '../retention/holds.ts';
import { forgetWords } from '../search/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { eraseCopies } from './erase-copies.ts';
import { ERASURE, type ErasedWhy, type ErasedWhyGiven, erasedWhy } from './erased-why.ts';
import { insertErasure } from './erasure-rows.ts';
import { letGoOfErased } from './let-go.ts';

/** Which body goes, why (one of the two), and who answers for it. */
export interface Erasure extends ErasedWhyGiven {
  readonly authority: string;
  readonly caseId: string;
  readonly actId: string;
  readonly officer: { readonly role: string; readonly number: string };
  /** Numbers of all who agreed, where it took several. */
  readonly officers?: readonly string[];
}

/** What erasing is done with. */
export interface EraseParts {
  readonly exchange: Exchange;
  readonly keyring: Keyring;
  readonly world: World;
}

/**
 * Destroys the key of one body, its ciphertext, its search tokens and the copies of its words in
 * drafts, proposals and the journal, and says so to the other side by an act of its own: one
 * transaction. The act's header, its signature and its receipts
 * still verify. What the other side holds is the other side's; it is asked by `erasure-requested`.
 * Codes: `case-unknown`, `case-held` (a hold stands), `act-not-here`, `body-is-record`, `body-erased-already`, `act-on-its-way`,
 * and those of `checkContent` and of `Exchange.enqueue`; on each of them all is as it was.
 */
export async function eraseBody(
  tx: Tx,
  parts: EraseParts,
  erasure: Erasure,
): Promise<Result<{ readonly actId: string }>> {
  const { actId } = erasure;
  const found = await findErasable(tx, parts, erasure);
  if (!found.ok) return found;
  // An act without effect would tell the other side nothing.
  const why = erasedWhy(erasure);
  if (!why.ok) return why;
  const said = checkContent(describedKind(ERASURE).says, { act: actId, ...why.value });
  if (!said.ok) return no(said.error[0] ?? REASON_UNREADABLE);
  await tx.query('savepoint erasing');
  const told = await eraseAndTell(tx, parts, { erasure, why: why.value, ...found.value });
  if (!told.ok) {
    await tx.query('rollback to savepoint erasing');
    return told;
  }
  const { authority, officer, caseId } = erasure;
  await appendAudit(tx, parts, {
    ...{ authority, officer: officer.number, kind: ERASURE, subject: actId },
    detail: { case: caseId, ...why.value },
  });
  return told;
}

async function eraseAndTell(
  tx: Tx,
  parts: EraseParts,
  {
    erasure,
    why,
    place,
    entries,
    act,
  }: Erasable & {
    readonly erasure: Erasure;
    readonly why: ErasedWhy;
  },
): Promise<Result<{ readonly actId: string }>> {
  const { authority, caseId, actId } = erasure;
  await destroy(tx, parts, erasure);
  await forgetWords(tx, {
    ...{ keyring: parts.keyring, authority, caseId, actId },
    content: contentOf(act),
    others: entries.flatMap((entry) => (entry === act ? [] : (contentOf(entry) ?? []))),
  });
  await eraseCopies(tx, parts, {
    ...{ authority, caseId, actId, kind: act.kind, content: contentOf(act) },
    officers: officersOf(erasure),
  });
  await letGoOfErased(tx, parts.world, { authority, caseId });
  // It says what is erased, and of nothing later that it was read.
  const seen = seenUpTo(fold(entries), authority, { [act.author.authority]: act.seq });
  const { keyring, exchange } = parts;
  return exchange.enqueue(tx, {
    ...{ authority, caseId },
    draft: {
      kind: ERASURE,
      parts: [],
      content: { act: actId, ...why },
      pinpoints: [],
      seen,
    },
    officer: erasure.officer,
    to: { participant: place.peer, authority: place.peer_authority },
    zone: keyring.authority(authority).stated.zone,
  });
}

const REASON_UNREADABLE: Fault = { code: 'missing', at: 'reason' };

interface Erasable {
  readonly place: { readonly peer: string; readonly peer_authority: string };
  readonly entries: readonly CaseEntry[];
  readonly act: CaseEntry & { readonly entry: 'act' };
}

/** The act whose body may go, with its case, locked. Codes: those of {@link eraseBody}. */
export async function findErasable(
  tx: Tx,
  parts: EraseParts,
  { authority, caseId, actId }: Pick<Erasure, 'authority' | 'caseId' | 'actId'>,
): Promise<Result<Erasable>> {
  const [place] = await tx.query<Erasable['place']>(
    'select peer, peer_authority from cases where authority = $1 and id = $2 for update',
    [authority, caseId],
  );
  if (place === undefined) return no(CASE_UNKNOWN);
  const held = await heldBy(tx, parts, { authority, caseId });
  if (held !== null) return no(held);
  const entries = await parts.exchange.entriesOf(tx, authority, caseId);
  const act = entries.find((entry) => entry.entry === 'act' && entry.id === actId);
  if (act?.entry !== 'act') return no(ACT_UNKNOWN);
  if (isBodyKept(act.kind)) return no(BODY_IS_RECORD);
  const which = [authority, actId];
  const [onItsWay] = await tx.query(
    'select from outbox where authority = $1 and act_id = $2',
    which,
  );
  if (onItsWay !== undefined) return no(ON_ITS_WAY);
  const [key] = await tx.query('select from body_keys where authority = $1 and act_id = $2', which);
  return key === undefined ? no(ERASED_ALREADY) : ok({ place, entries, act });
}

const officersOf = ({ officer, officers }: Erasure): readonly string[] =>
  officers ?? [officer.number];

async function destroy(tx: Tx, { keyring, world }: EraseParts, erasure: Erasure): Promise<void> {
  const { authority, actId, caseId } = erasure;
  // Without this record the database lets nothing go.
  await insertErasure(tx, keyring, {
    ...{ authority, kind: 'act-body', subject: actId, case_id: caseId },
    officers: officersOf(erasure),
    at: new Date(world.now()),
  });
  await tx.query('select erase_body($1)', [actId]);
}

/** What an act says, while it can be read. */
const contentOf = (entry: CaseEntry): JsonObject | undefined =>
  entry.entry === 'act' && 'content' in entry.body ? entry.body.content : undefined;

const CASE_UNKNOWN: Fault = { code: 'case-unknown' };
const ACT_UNKNOWN: Fault = { code: 'act-not-here' };
const BODY_IS_RECORD: Fault = { code: 'body-is-record' };
const ERASED_ALREADY: Fault = { code: 'body-erased-already' };
const ON_ITS_WAY: Fault = { code: 'act-on-its-way' };
