import { setImmediate } from 'node:timers/promises';
import { clocksFor, useLimitsIn } from '@comity/advice';
import { firstLine, toBase64Url } from '@comity/base';
import {
  type Advice,
  actOf,
  bindsUse,
  type CaseState,
  type Due,
  due,
  firstOfSubstance,
  isAnswered,
  nextDue,
  openerOf,
  partsAsked,
  promptnessOf,
  type Reliance,
  requestOfCase,
  type Side,
  sensitivityOf,
  standing,
  timesOf,
  titleOf,
  USE_BOUND,
  urgencyOf,
  whoseMove,
} from '@comity/case';
import type { Law } from '@comity/law';
import type { ChangedCase } from '../exchange/index.ts';
import type { Keyring } from '../keys/index.ts';
import { closedAt, hasTexts } from '../retention/kept-texts.ts';
import { packed, type Tx, unpacked } from '../store/index.ts';
import { wallByRule } from '../walls/wall-by-rule.ts';
import { takeOverWall } from '../walls/wall-rows.ts';
import type { World } from '../world.ts';
import { sealTitle, TITLE_MAX } from './case-title.ts';
import { decidedOf } from './decided.ts';
import type { OpenCase, OpenCases } from './open-cases.ts';

/** What a projection is made with. */
export interface ProjectionParts {
  readonly keyring: Keyring;
  readonly law: Law;
  readonly world: World;
  readonly participant: string;
  readonly open: OpenCases;
}

const COLUMNS = `id, side, parts, status, urgency, priority, move, move_what, due_at, due_what,
  opened_at, entries, their_acts, closed, head, bound, answered_at, dates, claimed, closed_at, has_texts, came,
  dealt_at, promptness`;
const GIVEN = `unnest($4::text[], $5::text[], $6::jsonb[], $7::text[], $8::text[], $9::text[],
    $10::text[], $11::text[], $12::timestamptz[], $13::text[], $14::timestamptz[], $15::integer[],
    $16::integer[], $17::boolean[], $18::text[], $19::boolean[], $20::timestamptz[],
    $21::jsonb[], $22::text[], $23::timestamptz[], $24::boolean[], $25::boolean[],
    $26::timestamptz[], $27::jsonb[], $28::integer[], $29::integer[]`;
const TITLE = unpacked('$3', 'g.title_at', 'g.title_size');
const UPDATE = `update cases c set side = g.side, parts = g.parts, status = g.status,
    urgency = g.urgency, priority = g.priority, move = g.move, move_what = g.move_what,
    due_at = g.due_at, due_what = g.due_what, opened_at = g.opened_at, updated_at = $2,
    entries = g.entries, unread = c.unread or c.their_acts < g.their_acts,
    their_acts = g.their_acts, closed = g.closed, title_sealed = ${TITLE}, head = g.head, bound = g.bound,
    answered_at = g.answered_at, dates = g.dates,
    claimed = g.claimed, closed_at = g.closed_at, has_texts = g.has_texts,
    came = g.came, dealt_at = g.dealt_at, promptness = g.promptness
  from ${GIVEN}) g (${COLUMNS}, title_at, title_size)
  where c.authority = $1 and c.id = g.id`;
const INSERT = `insert into cases (authority, updated_at, unread, title_sealed, peer,
    peer_authority, ${COLUMNS})
  select $1, $2, their_acts > 0, ${TITLE}, peer, peer_authority, ${COLUMNS}
  from ${GIVEN}, $30::text[], $31::text[])
    g (${COLUMNS}, title_at, title_size, peer, peer_authority)`;

/** Cases that are folded at a stretch, some milliseconds; between them others get their turn. */
const AT_A_STRETCH = 8;

const UNREAD = 'update cases set unread = true where authority = $1 and id = $2';

/**
 * Brings the clear columns and the sealed titles of cases in line with what was stored of them, in
 * the transaction that stored it: each case is folded once, and all rows are written together.
 *
 * @returns the cases as they are now, by id
 */
export async function projectCases(
  tx: Tx,
  parts: ProjectionParts,
  { authority, changed }: { readonly authority: string; readonly changed: readonly ChangedCase[] },
): Promise<ReadonlyMap<string, OpenCase>> {
  const foldOne = async (each: ChangedCase) => {
    const newHead = toBase64Url(parts.world.randomBytes(9));
    const open = await parts.open.grow(tx, { authority, ...each }, { ...each, newHead });
    const decided = await decidedOf(tx, authority, open.state);
    return {
      each,
      open,
      columns: columnsOf(parts, { ...each, authority, open, newHead, decided }),
    };
  };
  const rows: Awaited<ReturnType<typeof foldOne>>[] = [];
  for (let from = 0; from < changed.length; from += AT_A_STRETCH) {
    if (from > 0) await setImmediate();
    rows.push(...(await Promise.all(changed.slice(from, from + AT_A_STRETCH).map(foldOne))));
  }
  // A state of which a part is missing is none: the columns stay until the row is mended.
  const damaged = rows.filter(({ open, each }) => !open.whole && each.head !== null);
  const whole = rows.filter((row) => !damaged.includes(row));
  const [old, fresh] = [true, false].map((isOld) =>
    whole.filter(({ each }) => (each.head !== null) === isOld),
  );
  for (const { each } of damaged) tx.later(UNREAD, [authority, each.caseId]);
  const now = parts.world.now();
  const write = (sql: string, some: typeof rows = [], more: readonly unknown[] = []): void => {
    if (some.length === 0) return;
    const [first] = some;
    const places =
      first?.columns.map((_, place) => some.map(({ columns }) => columns[place])) ?? [];
    const [titles, starts, sizes] = packed(
      some.map(({ each, open }) => sealedTitle(parts, { authority, ...each, open })),
    );
    tx.later(sql, [authority, now, titles, ...places, starts, sizes, ...more]);
  };
  write(UPDATE, old);
  write(INSERT, fresh, [
    (fresh ?? []).map(({ each }) => each.peer),
    (fresh ?? []).map(({ each }) => each.peerAuthority),
  ]);
  for (const { each, open } of fresh ?? []) {
    const earlier = requestOfCase(open.state)?.content?.earlier ?? [];
    const from = earlier.flatMap((one) => (one.kind === 'network' ? one.case : []));
    takeOverWall(tx, { authority, subject: each.caseId, from, peer: each.peer });
    if (cameSealed(open.state, parts.participant)) {
      await wallByRule(tx, parts, { authority, subject: each.caseId });
    }
  }
  return new Map(rows.map(({ each, open }) => [each.caseId, open]));
}

/** What another State asks to be read by named officers alone. */
const cameSealed = (state: CaseState, participant: string): boolean =>
  sensitivityOf(state) === 'sealed' && openerOf(state)?.author.participant !== participant;

interface Projected {
  readonly authority: string;
  readonly caseId: string;
  readonly open: OpenCase;
  readonly newHead: string;
  readonly decided: Pick<Advice, 'decided'>;
}

/** The values of {@link COLUMNS}, in their order. */
function columnsOf(parts: ProjectionParts, projected: Projected): readonly unknown[] {
  const { caseId, open, newHead, decided } = projected;
  const { state, theirActs } = open;
  const side = sideIn(state, parts.participant);
  const urgency = urgencyOf(state);
  const asked = partsAsked(state);
  const move = whoseMove(state);
  const clocks = { ...clocksFor(parts.law, state), ...decided };
  const [dates, dueAt, dueWhat] = duesColumns(due(state, clocks));
  return [
    caseId,
    side,
    JSON.stringify(
      state.parts.map(({ id, measure, stage }) => ({
        ...{ id, measure: measure ?? '', stage },
        basis: asked.find((part) => part.id === id)?.basis.flatMap(namesOfBasis) ?? [],
      })),
    ),
    state.status,
    // What the other side makes of our own request changes no rule of this house.
    side === 'requesting' ? (urgency.claimed ?? 'routine') : urgency.now,
    standing(state, 'request-triaged')?.content?.priority ?? null,
    move.side === null ? 'nobody' : move.side === side ? 'ours' : 'theirs',
    move.what,
    dueAt,
    dueWhat,
    openerOf(state)?.received ?? null,
    state.counts.acts + state.counts.receipts,
    theirActs,
    OVER.has(state.status),
    newHead,
    side === USE_BOUND && bindsUse(useLimitsIn(parts.law, state)),
    answeredAt(state),
    dates,
    urgency.claimed ?? 'routine',
    closedAt(state),
    hasTexts(state),
    ![undefined, parts.participant].includes(openerOf(state)?.author.participant),
    // By our own clock: nobody else says when we dealt with somebody.
    firstOfSubstance(state, parts.participant)?.claimed ?? null,
    promptnessColumn(state, clocks, parts.participant),
  ];
}

/** A list shows so many pinpoints of one instrument. */
const PINPOINTS_MAX = 2;
const namesOfBasis = ({ id, pinpoints }: Reliance): readonly string[] =>
  pinpoints.length === 0 ? [id] : pinpoints.slice(0, PINPOINTS_MAX);

/** What a row says of what is due: all of it as JSON with the moments that decide, when the next is, and what. */
export function duesColumns(dues: readonly Due[]): readonly [string, string | null, string | null] {
  const next = nextDue(dues);
  const rows = dues.map(({ params: _, ...due }) => ({ ...due, ...timesOf(due) }));
  return [JSON.stringify(rows), next?.at ?? null, next?.what ?? null];
}

/** What a row says of how soon a request was taken up; an empty object where there is none. */
export const promptnessColumn = (state: CaseState, clocks: Advice, participant: string): string =>
  JSON.stringify(promptnessOf(state, clocks, sideIn(state, participant)) ?? {});

/** When the last part that was not withdrawn got its answer; null while one waits. */
function answeredAt(state: CaseState): string | null {
  if (!isAnswered(state)) return null;
  const answers = state.parts
    .filter(({ stage }) => stage !== 'withdrawn')
    .flatMap(({ by }) => (by === null ? [] : (actOf(state, by)?.received ?? [])));
  return answers.toSorted().at(-1) ?? null;
}

function sealedTitle(
  { keyring }: ProjectionParts,
  { authority, caseId, open }: Omit<Projected, 'newHead' | 'decided'>,
): Buffer {
  const title = firstLine(titleOf(open.state), TITLE_MAX);
  return sealTitle({ keyring }, { authority, id: caseId, title });
}
const OVER: ReadonlySet<string> = new Set(['closed', 'rejected']);

/** Which side of the case a participant is on; without a request it asks. */
export const sideIn = (state: CaseState, participant: string): Side =>
  state.parties?.requested.participant === participant ? 'requested' : 'requesting';
