import { createHash } from 'node:crypto';
import {
  caseIdFor,
  type Fault,
  no,
  ok,
  placed,
  type Result,
  spokenReference,
  toHex,
} from '@comity/base';
import {
  allSaid,
  contentSoFar,
  earlierCases,
  type Facts,
  isUnderstood,
  standing,
} from '@comity/case';
import type { CheckedAct, DraftConsultation, Offered, Session, Showing } from '@comity/service';
import { COUNTS } from '@comity/statements';
import { undertake } from '../approval/act-proposals.ts';
import type { ReadyAct } from '../approval/ready-act.ts';
import { decideAct } from '../approval/state-act.ts';
import { understoodBy } from '../cases/case-view.ts';
import { peersOfCases } from '../cases/held-cases.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { addressees } from '../trust/index.ts';
import { takeOverWall } from '../walls/wall-rows.ts';
import { boundElsewhere } from './bound-elsewhere.ts';
import type { BoundTo, DraftRow } from './draft-rows.ts';

/** What is shown of a draft. */
const KIND = 'draft-shown';

/** A draft with what was typed into it. */
interface OfDraft {
  readonly row: Pick<DraftRow, 'id' | 'authority'>;
  readonly facts: Facts;
  /** The case that it was begun from. */
  readonly follows?: string | undefined;
  /** What bound it at the office that drafted it. */
  readonly boundTo?: BoundTo | undefined;
}

/**
 * The case in which a draft is talked over with a State. Its name follows from both: the draft finds
 * its case without a row of its own, and a draft that goes to another State has another one there. Ids
 * of drafts are random and stay at home, so nobody else can name it.
 */
export function caseOfDraft({ id, authority }: OfDraft['row'], participant: string): string {
  const said = JSON.stringify(['draft-shown', id, participant]);
  const name = createHash('sha256').update(said).digest().subarray(0, CASE_ID_BYTES);
  return caseIdFor(authority, toHex(name));
}

const CASE_ID_BYTES = 16;

const stateAsked = ({ to }: Facts): string => to?.trim() ?? '';

/** Whether the draft was shown to the State that it goes to now, by the case; null where not. */
async function heldCase(tx: Tx, { row, facts }: OfDraft): Promise<string | null> {
  const to = stateAsked(facts);
  if (to === '') return null;
  const caseId = caseOfDraft(row, to);
  return (await peersOfCases(tx, [caseId])).get(caseId) === to ? caseId : null;
}

/** The facts as they are sent: a request names the case in which its draft was talked over. */
export async function namingConsultation(tx: Tx, draft: OfDraft): Promise<Facts> {
  const { facts } = draft;
  const caseId = await heldCase(tx, draft);
  const earlier = facts.earlier ?? [];
  const isNamed = earlierCases(facts).some((one) => one.caseId === caseId);
  return caseId === null || isNamed || earlier.length >= COUNTS.links
    ? facts
    : { ...facts, earlier: [...earlier, { kind: 'network', case: caseId }] };
}

/** How the draft stands with the State that it goes to; null where it names none. */
export async function consultationOf(
  tx: Tx,
  parts: NodeParts,
  draft: OfDraft,
): Promise<DraftConsultation | null> {
  const to = stateAsked(draft.facts);
  if (to === '') return null;
  const { authority } = draft.row;
  const caseId = caseOfDraft(draft.row, to);
  const [row] = await tx.query<{ head: string }>('select head from cases where id = $1', [caseId]);
  const understood = isUnderstood(KIND, understoodBy(parts, to));
  const about = { caseId, reference: spokenReference(caseId), understood };
  if (row === undefined) return { ...about, shown: false, remarks: [] };
  const { state } = await parts.open.read(tx, { authority, caseId, head: row.head });
  const remarks = allSaid(state, 'draft-remarked').map(({ act, claimed, content }) => ({
    ...{ act, claimed, content },
  }));
  return { ...about, shown: standing(state, KIND) !== null, remarks };
}

/** What the officer chose of what was typed, and nothing else. */
function shownContent(facts: Facts, { question, parts, fields }: Showing) {
  const said = contentSoFar(facts);
  const rows = Array.isArray(said['parts'])
    ? (said['parts'] as Readonly<Record<string, unknown>>[])
    : [];
  const shows = (name: Showing['fields'][number]): boolean => fields.includes(name);
  const chosen = (of: Readonly<Record<string, unknown>>, names: Showing['fields']) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = of[name];
        const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined;
        return shows(name) && isThere ? [[name, value]] : [];
      }),
    );
  const shown = rows.flatMap((row, index) =>
    parts.includes(index)
      ? [{ measure: row['measure'], ...chosen(row, ['basis', 'targets', 'wanted']) }]
      : [],
  );
  return {
    title: said['title'],
    question,
    ...(shown.length === 0 ? {} : { parts: shown }),
    ...chosen(said, ['offences', 'conduct', 'contact']),
    sensitivity: said['sensitivity'],
    language: said['language'],
  };
}

/** What is shown of a draft, decided as an act; or every want of form, at its field of the draft. */
async function ready(
  tx: Tx,
  parts: NodeParts,
  { session: { officer }, draft, showing }: ToShow,
): Promise<Result<ReadyAct, readonly Fault[]>> {
  const { facts, row } = draft;
  const to = { participant: stateAsked(facts), authority: facts.toAuthority?.trim() ?? '' };
  const bound = await boundElsewhere(tx, parts, {
    ...{ authority: row.authority, facts },
    ...(draft.follows === undefined ? {} : { follows: draft.follows }),
    ...(draft.boundTo === undefined ? {} : { boundTo: draft.boundTo }),
  });
  if (bound.length > 0) return no(bound);
  const isThere =
    addressees(parts).has(to.authority) && to.authority.startsWith(`${to.participant}.`);
  if (!isThere) return no([{ code: 'addressee-missing', at: 'toAuthority' }]);
  if (!isUnderstood(KIND, understoodBy(parts, to.participant))) {
    return no([{ code: 'draft-not-understood' }]);
  }
  const caseId = caseOfDraft(row, to.participant);
  const held = await heldCase(tx, draft);
  const content = shownContent(facts, showing);
  const decided = await decideAct(tx, parts, {
    officer,
    caseId,
    // Where it was shown before, the case has its two authorities; the same again is said once.
    statement: { kind: KIND, content, ...(held === null ? { to } : { ownActs: 0 }) },
  });
  if (decided.ok) return decided;
  const rows = (facts.parts ?? []).flatMap((_, row) => (showing.parts.includes(row) ? [row] : []));
  return no(decided.error.map((fault) => atDraft(fault, rows)));
}

/** A fault at its field of the draft: the measures that are shown are some of its measures. */
function atDraft(fault: Fault, rows: readonly number[]): Fault {
  const [root, row, ...rest] = fault.at?.split('.') ?? [];
  const place = root === 'parts' ? rows[Number(row)] : undefined;
  return place === undefined ? fault : placed(fault, { at: ['parts', place, ...rest].join('.') });
}

interface ToShow {
  readonly session: Session;
  readonly draft: OfDraft;
  readonly showing: Showing;
}

/** What would be signed; nothing is stored. */
export async function checkShown(
  tx: Tx,
  parts: NodeParts,
  to: ToShow,
): Promise<Result<CheckedAct, readonly Fault[]>> {
  const found = await ready(tx, parts, to);
  if (!found.ok) return found;
  const { decided, needed } = found.value;
  return decided === null
    ? no([{ code: 'already-said', params: { kind: KIND } }])
    : ok({ ...decided, people: needed });
}

/** Shows it, or proposes to where the policy wants two people. A wall around the draft is one around its case. */
export async function showDraft(
  tx: Tx,
  parts: NodeParts,
  to: ToShow,
): Promise<Result<Offered, readonly Fault[]>> {
  const found = await ready(tx, parts, to);
  if (!found.ok) return found;
  const { caseId, officer } = found.value;
  const { id, authority } = to.draft.row;
  takeOverWall(tx, { authority, subject: caseId, from: [id] });
  await parts.journal.write(tx, {
    ...{ authority, officer: officer.number, kind: 'draft-consulted', subject: id },
    content: { case: caseId },
  });
  const done = await undertake(tx, parts, found.value);
  return done.ok ? ok({ ...done.value, caseId }) : done;
}

/** The draft that is talked over in a case with a State, of those that were not sent. */
export async function draftShownIn(
  tx: Tx,
  { authority, caseId }: { readonly authority: string; readonly caseId: string },
): Promise<string | null> {
  const [held] = await tx.query<{ peer: string }>('select peer from cases where id = $1', [caseId]);
  if (held === undefined) return null;
  const drafts = await tx.query<{ id: string }>(
    `select id from drafts where authority = $1 and state <> 'sent'`,
    [authority],
  );
  return drafts.find(({ id }) => caseOfDraft({ id, authority }, held.peer) === caseId)?.id ?? null;
}
