import { type JsonObject, no, ok, openingAuthority, type Result, type Said } from '@comity/base';
import {
  type ActKind,
  describedKind,
  isActKind,
  isBodyKept,
  OPEN_STAGES,
} from '@comity/statements';
import type { ActEntry } from './entry.ts';
import { erasedBy } from './erased.ts';
import { hasForm } from './has-form.ts';
import { opensWhat } from './opens.ts';
import { ownActsOf } from './own-acts.ts';
import { type Seen, withdrawn } from './seen.ts';
import type { Side } from './side.ts';

/** Who the two sides are. */
export interface Sides {
  readonly requesting: string;
  readonly requested: string;
}

/** The two sides that an act makes which opens a case: who offers information has what is wanted. */
export function sidesOf({ kind, author, to }: Pick<ActEntry, 'kind' | 'author' | 'to'>): Sides {
  const receives = opensWhat(kind) === 'information' ? to : author;
  const gives = receives === to ? author : to;
  return { requesting: receives.participant, requested: gives.participant };
}

/** The side of a participant; `null` for one that is not a party. */
export function sideOf(participant: string, sides: Sides | null): Side | null {
  if (participant === sides?.requesting) return 'requesting';
  return participant === sides?.requested ? 'requested' : null;
}

/**
 * Why an author of `side` who had seen `seen` could not act so; `null` when it could. Everything
 * follows from what the kind fills, in this order of precedence: whose act it is, whether there is
 * a case and one of its sort, whether the case or the request ended, what it fills, its parts.
 */
export function unmet(
  kind: ActKind,
  side: Side | null,
  about: { readonly seen: Seen; readonly parts: readonly string[] },
): Said<'problem'> | null {
  const { by, fills, always, within = ['request'] } = describedKind(kind);
  const { seen, parts } = about;
  if (by !== 'either' && by !== side) return { code: 'other-side-only', params: { side: by } };
  const opens = fills.how === 'opens';
  if (seen.opened === null) return opens ? null : BEFORE_REQUEST;
  if (opens && !('again' in fills && fills.again === true)) return SECOND_REQUEST;
  if (!within.includes(seen.opened)) return { code: 'other-sort-of-case', params: { kind } };
  if (fills.how === 'reopens') return seen.closed ? null : { code: 'case-open' };
  if (always !== true) {
    if (seen.closed) return { code: 'case-closed' };
    const closes = fills.how === 'ends' && fills.what === 'case';
    if (withdrawn(seen) && !closes) return { code: 'request-withdrawn' };
  }
  const named = partsNamed(kind, parts);
  return fillProblem(kind, seen, { side, parts: named }) ?? partsProblem(kind, seen, named);
}

/** The parts that an act is about: one about the case is about none, whatever its header names. */
export const partsNamed = (kind: ActKind, parts: readonly string[]): readonly string[] =>
  describedKind(kind).about === 'case' ? [] : parts;

function fillProblem(
  kind: ActKind,
  seen: Seen,
  { side, parts }: { readonly side: Side | null; readonly parts: readonly string[] },
): Said<'problem'> | null {
  const { fills, about } = describedKind(kind);
  if (fills.how === 'first' && about === 'case' && seen.holds(kind, null)) {
    return { code: 'already-said', params: { kind } };
  }
  const open = (asked: string) => seen.openAsks(asked, { side, parts }).length > 0;
  if (fills.how === 'replies' && fills.unasked !== true && !fills.to.some(open)) {
    return { code: 'nothing-asked', params: { kind } };
  }
  if (fills.how === 'ends' && fills.what === 'case' && !over(seen)) return { code: 'answer-owed' };
  return null;
}

/** What an act says that it answers, and what its author had seen open. */
export interface Answering {
  readonly answers: readonly string[] | undefined;
  readonly side: Side;
  readonly parts: readonly string[];
}

/**
 * The questions that an act answers, of those that its author had seen open: the ones that its
 * header names where its kind names any, else all about its parts. An act that names something that
 * is no open question of the other side has no effect.
 */
export function answered(
  kind: ActKind,
  seen: Pick<Seen, 'openAsks'>,
  { answers, side, parts }: Answering,
): Result<readonly string[], Said<'problem'>> {
  const { fills } = describedKind(kind);
  if (fills.how !== 'replies') return answers === undefined ? ok([]) : no(CONTENT_INVALID);
  const open = fills.to.flatMap((asked) => seen.openAsks(asked, { side, parts }));
  if (fills.names === undefined) return answers === undefined ? ok(open) : no(CONTENT_INVALID);
  if (answers === undefined || answers.length === 0) return no(CONTENT_INVALID);
  const strange = answers.find((act) => !open.includes(act));
  return strange === undefined ? ok(answers) : no(notOpen(strange));
}

/** Somebody answers what is no open question of the other side. */
export const notOpen = (act: string): Said<'problem'> => ({
  code: 'question-not-open',
  params: { act: act.slice(0, 22) },
});

/** The asking acts that a content of this kind names, each once; none where its kind names none. */
export function namedQuestions(
  kind: ActKind,
  content: Readonly<Record<string, unknown>>,
): readonly string[] {
  const { fills } = describedKind(kind);
  if (fills.how !== 'replies' || fills.names === undefined) return [];
  const named = content[fills.names];
  const rows = Array.isArray(named)
    ? named.map((row: Readonly<Record<string, unknown>> | null) => row?.['asked'])
    : [named];
  return [...new Set(rows.filter((act) => typeof act === 'string'))];
}

/** Nothing is owed any more on any part. */
const over = (seen: Seen): boolean =>
  withdrawn(seen) ||
  seen.parts.every((part) => {
    const stage = seen.stage(part);
    return stage !== null && !OPEN_STAGES.includes(stage);
  });

function partsProblem(kind: ActKind, seen: Seen, parts: readonly string[]): Said<'problem'> | null {
  const { about, fills, from, always } = describedKind(kind);
  if (about === 'parts' && parts.length === 0) return { code: 'parts-missing' };
  for (const part of parts) {
    const stage = seen.stage(part);
    if (stage === null) return { code: 'part-unknown', params: { part: part.slice(0, 40) } };
    if (always === true) continue;
    if (stage === 'withdrawn') return { code: 'part-withdrawn', params: { part } };
    if (from !== undefined && !from.includes(stage)) {
      return { code: 'part-stage', params: { part, stage } };
    }
    if (fills.how === 'first' && seen.holds(kind, part)) {
      return { code: 'already-said', params: { kind } };
    }
  }
  return null;
}

/** What the parties of an act are worth. */
export function partyProblem(entry: ActEntry, sides: Sides): Said<'problem'> | null {
  const side = sideOf(entry.author.participant, sides);
  if (side === null) {
    return { code: 'not-a-party', params: { participant: entry.author.participant } };
  }
  const { participant } = entry.to;
  return sideOf(participant, sides) !== null && participant !== sides[side]
    ? null
    : { code: 'wrong-addressee', params: { participant } };
}

/** Why an act that opens cases does not open this one. */
export function notOpening(entry: ActEntry): Said<'problem'> {
  const { author, to } = entry;
  if (author.participant === to.participant) {
    return { code: 'wrong-addressee', params: { participant: to.participant } };
  }
  return isNamedAfter(entry) ? CONTENT_INVALID : BEFORE_REQUEST;
}

/**
 * Whether a case is named after the author: nobody else opens it, whatever time an act claims and
 * wherever the order puts it.
 */
const isNamedAfter = ({ case: id, author }: ActEntry): boolean =>
  openingAuthority(id) === author.authority;

/** What a body says, or why the act has no effect for its sake. */
export type BodyRead =
  | { readonly ok: true; readonly content: JsonObject | null }
  | { readonly ok: false; readonly why: Said<'problem'> };

/** Reads the body of an act of a known kind, as its author could have meant it. */
export function readBody(entry: ActEntry, kind: ActKind, seen: Seen): BodyRead {
  const { body } = entry;
  if (!('content' in body)) {
    const isNeeded = describedKind(kind).bodyKept === 'needed';
    return isNeeded ? { ok: false, why: { code: 'body-missing' } } : { ok: true, content: null };
  }
  if (!meetsDescription(entry, kind, body.content)) return { ok: false, why: CONTENT_INVALID };
  const why = notInPlace(kind, body.content, { seen, author: entry.author.authority });
  return why === null ? { ok: true, content: body.content } : { ok: false, why };
}

/**
 * Whether a content is what an act of this kind and header says: a matter of the act alone, so that
 * its addressee can say it for good in the receipt, before the body may be erased.
 */
export const meetsDescription = (
  header: { readonly parts: readonly string[]; readonly answers?: readonly string[] | undefined },
  kind: ActKind,
  content: JsonObject,
): boolean =>
  hasForm(kind, content) &&
  namesItsParts(kind, content, header.parts) &&
  isSame(namedQuestions(kind, content), header.answers ?? []);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((act) => other.includes(act));

/**
 * A request says of each part that its header opens what it is, and of no other. Information is one
 * part.
 */
function namesItsParts(kind: ActKind, content: JsonObject, parts: readonly string[]): boolean {
  if (opensWhat(kind) === null) return true;
  const said = openedBy(kind, content);
  return (
    said.length === parts.length &&
    new Set(said).size === said.length &&
    said.every((id, index) => id === parts[index])
  );
}

/**
 * The ids of the parts that an act opens by its content: those that a request names, in its order;
 * none by a draft that is shown, which asks for nothing.
 */
export function openedBy(
  kind: ActKind,
  content: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (opensWhat(kind) === 'information') return [THE_INFORMATION];
  return opensWhat(kind) === 'request' && Array.isArray(content['parts'])
    ? content['parts'].map((part: Readonly<Record<string, unknown>> | null) => String(part?.['id']))
    : [];
}

/** The one part of a case of information. */
const THE_INFORMATION = 'p1';

/**
 * Why a content does not fit what its author had seen: what it names must be there, and where its
 * kind is about own acts, be the author's.
 */
export function notInPlace(
  kind: ActKind,
  content: Readonly<Record<string, unknown>>,
  {
    seen,
    author,
  }: { readonly seen: Pick<Seen, 'kindOf' | 'authorityOf'>; readonly author: string },
): Said<'problem'> | null {
  for (const act of ownActsOf(kind, content)) {
    const wrote = seen.authorityOf(act);
    if (wrote === null) return { code: 'act-unknown', params: { act: act.slice(0, 22) } };
    if (wrote !== author) return { code: 'act-of-others' };
  }
  for (const act of [
    ...erasedBy({ kind, content }, 'done'),
    ...erasedBy({ kind, content }, 'asked'),
  ]) {
    const why = erasable(act, seen);
    if (why !== null) return why;
  }
  return null;
}

/** Why the body of an act cannot be erased; `null` when it can. */
function erasable(act: string, seen: Pick<Seen, 'kindOf'>): Said<'problem'> | null {
  const kind = seen.kindOf(act);
  if (kind === null) return { code: 'act-unknown', params: { act: act.slice(0, 22) } };
  return isBodyKept(kind) ? { code: 'body-is-record' } : null;
}

/** Nothing can be said in a case that nobody opened. */
export const BEFORE_REQUEST: Said<'problem'> = { code: 'before-request' };
export const SECOND_REQUEST: Said<'problem'> = { code: 'second-request' };
export const EQUIVOCATION: Said<'problem'> = { code: 'equivocation' };
const CONTENT_INVALID: Said<'problem'> = { code: 'content-malformed' };

/** Whether an act that opens cases can open this one. */
export const canOpen = (entry: ActEntry): boolean =>
  isActKind(entry.kind) &&
  opensWhat(entry.kind) !== null &&
  entry.author.participant !== entry.to.participant &&
  isNamedAfter(entry) &&
  (!('content' in entry.body) || meetsDescription(entry, entry.kind, entry.body.content));
