import { spokenReference } from '@comity/base';
import { erasedBy } from '@comity/case';
import { addDays, addMonths, dayIn } from '@comity/law';
import type { DueCase, KeptAct, Officerly, Session } from '@comity/service';
import { actApprovals, waitingProposals } from '../approval/proposal-rows.ts';
import { titleAtRest } from '../cases/case-title.ts';
import type { OpenCase } from '../cases/open-cases.ts';
import { officersById } from '../drafts/draft-rows.ts';
import { DamagedRow } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { participantName } from '../trust/participant-name.ts';
import { holdsOf } from './holds.ts';
import { closedAt, isDue, type KeptText, keptTexts } from './kept-texts.ts';
import { shortestFor } from './retention-rules.ts';

/** Cases that a page shows, and that are looked through for them. */
const SHOWN_MAX = 50;
const LOOKED_MAX = 200;
/** What is due so soon is shown too. */
const DAYS_AHEAD = 30;

const CLOSED = `select id, head, peer, title_sealed from cases
  where authority = $1 and closed_at < $2 and has_texts
  order by closed_at, id limit ${LOOKED_MAX + 1}`;

interface ClosedRow {
  readonly id: string;
  readonly head: string;
  readonly peer: string;
  readonly title_sealed: Buffer | null;
}

/** An erasure that waits for another officer, by the act whose text would go. */
export interface WaitingErasure {
  readonly proposal: string;
  readonly agreed: readonly Officerly[];
}

/** The erasures in a case that wait, by act. */
export async function waitingErasures(
  tx: Tx,
  parts: NodeParts,
  { authority, caseId }: { readonly authority: string; readonly caseId: string },
): Promise<ReadonlyMap<string, WaitingErasure>> {
  const found = new Map<string, WaitingErasure>();
  for (const one of await waitingProposals(tx, parts, { authority, caseId })) {
    if (one.statement === null) continue;
    const { row, statement } = one;
    const [act] = erasedBy(statement, 'done');
    if (act === undefined) continue;
    const given = await actApprovals(tx, parts, row);
    const names = await officersById(
      tx,
      parts,
      given.map(({ officer_id: id }) => id),
    );
    const agreed = given.flatMap(({ officer_id: id }) => names.get(id) ?? []);
    found.set(act, { proposal: row.id, agreed });
  }
  return found;
}

/** How each text of a case is kept, as an officer is shown it. */
export function shownTexts(
  texts: readonly KeptText[],
  waiting: ReadonlyMap<string, WaitingErasure>,
  today: string,
): readonly KeptAct[] {
  return texts
    .map(({ act, kind, by, until, period: { months, source, confidence } }) => ({
      ...{ act, kind, by, until, months, source, confidence },
      due: isDue({ until }, today),
      agreed: waiting.get(act)?.agreed ?? [],
    }))
    .toSorted((a, b) => (a.until < b.until ? -1 : Number(a.until > b.until)));
}

/** Who has agreed to all that is due. */
export function agreedToAll(acts: readonly KeptAct[]): readonly Officerly[] {
  const [first, ...rest] = acts.filter(({ due }) => due);
  return (first?.agreed ?? []).filter(({ id }) =>
    rest.every(({ agreed }) => agreed.some((one) => one.id === id)),
  );
}

/** What is due at an authority, and soon; soonest first. */
export async function dueCases(
  tx: Tx,
  parts: NodeParts,
  { officer }: Session,
): Promise<{ readonly cases: readonly DueCase[]; readonly more: boolean }> {
  const { authority } = officer;
  const { zone } = parts.keyring.authority(authority).stated;
  const today = dayIn(parts.world.now(), zone);
  const horizon = addDays(today, DAYS_AHEAD);
  // A month is added to a day: what was closed later than this cannot be due by then.
  const closedBefore = addDays(addMonths(horizon, -shortestFor(parts.retention, authority)), 4);
  const rows = await tx.query<ClosedRow>(CLOSED, [authority, `${closedBefore}T00:00:00Z`]);
  const cases: DueCase[] = [];
  for (const row of rows.slice(0, LOOKED_MAX)) {
    const state = await stateOf(tx, parts, { authority, row });
    if (state === null) continue;
    const texts = keptTexts(parts.retention, state, { authority, zone });
    const [first] = texts.toSorted((a, b) => (a.until < b.until ? -1 : 1));
    if (first === undefined || first.until >= horizon) continue;
    const at = { authority, caseId: row.id };
    const acts = shownTexts(texts, await waitingErasures(tx, parts, at), today);
    const due = acts.filter((one) => one.due).length;
    const holds = await holdsOf(tx, parts, at);
    cases.push({
      caseId: row.id,
      reference: spokenReference(row.id),
      title: titleAtRest(parts, { authority, id: row.id, sealed: row.title_sealed }),
      peer: row.peer,
      peerName: participantName(parts, row.peer),
      closedOn: dayIn(closedAt(state) ?? parts.world.now(), zone),
      until: first.until,
      due,
      later: acts.length - due,
      hold: holds.find(({ stands }) => stands) ?? null,
      agreed: agreedToAll(acts),
    });
  }
  const sorted = cases.toSorted((a, b) => (a.until < b.until ? -1 : Number(a.until > b.until)));
  return {
    cases: sorted.slice(0, SHOWN_MAX),
    more: rows.length > LOOKED_MAX || sorted.length > SHOWN_MAX,
  };
}

/** Null of a case that cannot be read: it waits until it is mended. */
async function stateOf(
  tx: Tx,
  { open }: NodeParts,
  { authority, row }: { readonly authority: string; readonly row: ClosedRow },
): Promise<OpenCase['state'] | null> {
  try {
    return (await open.read(tx, { authority, caseId: row.id, head: row.head })).state;
  } catch (cause) {
    if (!(cause instanceof DamagedRow)) throw cause;
    return null;
  }
}
