import type { ActStatement } from '../act-statement.ts';
import type { Reply } from '../expected.ts';
import { isDay } from '../forms/day.ts';
import type { ContentOf as Content } from '../value.ts';
import { answersOnSubstance } from './answers.ts';
import { collecting } from './collecting.ts';
import { consulting } from './consulting.ts';
import { ending } from './ending.ts';
import { execution } from './execution.ts';
import { handling } from './handling.ts';
import { information } from './information.ts';
import { linking } from './linking.ts';
import { opening } from './opening.ts';
import { preserving } from './preserving.ts';
import { record } from './record.ts';
import { results } from './results.ts';
import { terms } from './terms.ts';

/** The kinds by what they are about, in the order in which a case usually meets them. */
const GROUPS = {
  opening,
  consulting,
  information,
  handling,
  terms,
  execution,
  collecting,
  answers: answersOnSubstance,
  preserving,
  linking,
  results,
  ending,
  record,
} as const;

const KINDS = {
  ...opening,
  ...consulting,
  ...information,
  ...handling,
  ...terms,
  ...execution,
  ...collecting,
  ...answersOnSubstance,
  ...preserving,
  ...linking,
  ...results,
  ...ending,
  ...record,
} as const;

/** What a kind is about, for lists of many kinds. */
export type KindGroup = keyof typeof GROUPS;
export const KIND_GROUPS = Object.keys(GROUPS) as readonly KindGroup[];

/** The group that a kind belongs to. */
export const groupOf = (kind: ActKind): KindGroup =>
  KIND_GROUPS.find((group) => Object.hasOwn(GROUPS[group], kind)) ?? 'record';

/** The closed set of kinds that this version knows. */
export type ActKind = keyof typeof KINDS;

/** What an act of one kind says. */
export type ContentOf<Kind extends ActKind> = Content<(typeof KINDS)[Kind]['says']>;

/** All kinds, in the order in which a case usually meets them. */
export const ACT_KINDS = Object.keys(KINDS) as readonly ActKind[];

/** Whether the body of an act is kept for good; that of a kind that nobody knows is not. */
export const isBodyKept = (kind: string): boolean =>
  isActKind(kind) && describedKind(kind).bodyKept !== undefined;

/** The newest version of each kind that this program understands, as key statements list them. */
export const KINDS_UNDERSTOOD: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(KINDS).map(([kind, { version }]) => [kind, version]),
);

/** Says whether this version knows a kind. */
export const isActKind = (kind: string): kind is ActKind => Object.hasOwn(KINDS, kind);

/** The description of one kind. */
export const actStatement = <Kind extends ActKind>(kind: Kind): (typeof KINDS)[Kind] => KINDS[kind];

/** The same where the kind is not known at compile time. */
export const describedKind = (kind: ActKind): ActStatement => KINDS[kind];

/** The reply that acts of a kind ask for; `null` for one that asks nothing, or that nobody knows. */
export function expectedBy(kind: string): Reply | null {
  const fills = isActKind(kind) ? describedKind(kind).fills : null;
  return fills?.how === 'asks' ? fills.expects : null;
}

/**
 * The day that the title of an act names, ISO 8601; null where its kind names none, it is of a kind
 * that is not known here, or what it says cannot be read.
 */
export function dayOfTitle(kind: string, content: unknown): string | null {
  if (!isActKind(kind) || typeof content !== 'object' || content === null) return null;
  const { titledBy } = describedKind(kind);
  const day: unknown = titledBy === undefined ? undefined : Reflect.get(content, titledBy);
  return typeof day === 'string' && isDay(day) ? day : null;
}

/** The slot that a kind fills: its own name where it shares none. */
export function slotOf(kind: ActKind): string {
  const { fills } = describedKind(kind);
  return ('slot' in fills ? fills.slot : undefined) ?? kind;
}
