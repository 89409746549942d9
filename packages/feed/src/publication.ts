import { type Fault, type JsonObject, no, ok, type Result } from '@comity/base';
import { daysElapsed } from '@comity/law';
import { checkContent, knownPart } from '@comity/statements';
import {
  describedPublication,
  isPublicationKind,
  type PublicationContent,
  type PublicationKind,
} from './publications/index.ts';

/** One entry of a feed whose signature and place were checked by whoever hands it over. */
export interface Publication {
  readonly participant: string;
  /** Its place in the participant's feed, from 1. */
  readonly seq: number;
  readonly kind: string;
  readonly version: number;
  readonly content: JsonObject;
  /** When its author says that it was written, RFC 3339 UTC. */
  readonly at: string;
  readonly by: PublishedBy;
  /** When this node took it in, RFC 3339 UTC, where it keeps that: no part of what was signed. */
  readonly takenAt?: string;
  /** Id of the key that signed it, where that is known. */
  readonly signedWith?: string;
}

/** Who answers for a publication: an authority, by role and number; never by name. */
export interface PublishedBy {
  readonly authority: string;
  readonly role: string;
  readonly officer: string;
}

type Authority = PublicationContent<'authority-published'>;
type Answers = PublicationContent<'answers-published'>;
type Relays = PublicationContent<'relays-named'>;
type Cover = PublicationContent<'cover-published'>;

/**
 * Checks what is to be published: the form of its kind, that it speaks of the participant's own
 * authority, and what no single field can say. Codes: those of `checkContent`, `publication-kind`,
 * `authority-of-other`, `missing` (at `hours`), `hours-empty`, `until-before-from`, `figures-disagree`,
 * `relay-own-node`, `cover-disagrees`, `question-own-entry`, `question-number`.
 */
export function checkPublication(
  participant: string,
  { kind, content }: Pick<Publication, 'kind' | 'content'>,
): Result<null, readonly Fault[]> {
  const formal = formalFaults(participant, { kind, content });
  if (formal.length > 0) return no(formal);
  const found = kind === 'authority-published' ? entryFaults(content as unknown as Authority) : [];
  return found.length === 0 ? ok(null) : no(found);
}

/**
 * What a reader of this version takes of a content that was published: later versions may add members,
 * which mean nothing to the rest of it. Spec: `spec/feed.md`, "How a publication grows".
 */
export function readContent(
  kind: PublicationKind,
  published: JsonObject,
): { readonly content: JsonObject; readonly unknown: readonly string[] } {
  const { content, unknown } = knownPart(describedPublication(kind).says, published);
  return { content: content as JsonObject, unknown };
}

/** What is wrong with a publication for every reader of it, whenever and by whom it is read. */
export function formalFaults(
  participant: string,
  { kind, content }: Pick<Publication, 'kind' | 'content'>,
): readonly Fault[] {
  if (!isPublicationKind(kind)) return [{ code: 'publication-kind', params: { kind } }];
  const checked = checkContent(describedPublication(kind).says, content);
  if (!checked.ok) return checked.error;
  if (!isOwn(participant, content['authority'])) {
    return [{ code: 'authority-of-other', params: { participant }, at: 'authority' }];
  }
  if (kind === 'entry-questioned') return questionFaults(participant, content);
  if (kind === 'relays-named') return relayFaults(participant, content as unknown as Relays);
  if (kind === 'cover-published') return coverFaults(participant, content as unknown as Cover);
  return kind === 'answers-published' ? figureFaults(content as unknown as Answers) : [];
}

/**
 * Of its own entry a State says what is right; of that of another it says nothing to telephone by: a number
 * beside the published one is what whoever wants to be called in its place would write.
 */
function questionFaults(participant: string, { of, noticed }: JsonObject): readonly Fault[] {
  if (isOwn(participant, of)) return [{ code: 'question-own-entry', at: 'of' }];
  const withoutDays = String(noticed).replace(/\b\d{4}-\d{2}-\d{2}\b/gu, '');
  return NUMBER.test(withoutDays) ? [{ code: 'question-number', at: 'noticed' }] : [];
}

/** Seven digits of any script with no more between them than what stands in a telephone number. */
const NUMBER = /(?:\p{Nd}[^\p{L}\p{Nd}]{0,3}){7}/u;

/** A participant speaks for its own authorities only. */
const isOwn = (participant: string, authority: unknown): boolean =>
  typeof authority === 'string' && authority.startsWith(`${participant}.`);

function entryFaults({ opening, hours = [], from, until }: Authority): readonly Fault[] {
  return [
    ...(opening === 'by-hours' && hours.length === 0
      ? [{ code: 'missing', at: 'hours' } as const]
      : []),
    ...hours.flatMap((span, index) =>
      span.from === span.to ? [{ code: 'hours-empty', at: `hours.${index}.to` } as const] : [],
    ),
    ...(until !== undefined && until <= from
      ? [{ code: 'until-before-from', params: { from, until }, at: 'until' } as const]
      : []),
  ];
}

/** Nobody is a relay to itself. */
function relayFaults(participant: string, { relays = [] }: Relays): readonly Fault[] {
  return relays.includes(participant) ? [{ code: 'relay-own-node', at: 'relays' }] : [];
}

/** Cover is told of some weeks at most: who plans further says it again. */
const COVER_DAYS_MAX = 31;

/** Hours that cannot all be so: out of their order, beyond what is spoken of, or led to no other office. */
function coverFaults(participant: string, cover: Cover): readonly Fault[] {
  const { authority, from, until, instead, spans = [] } = cover;
  const ms = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;
  const edges = [from, ...spans.flatMap((span) => [span.from, span.until]), until].map(ms);
  const agree =
    ms(from) < ms(until) &&
    daysElapsed(from, until) <= COVER_DAYS_MAX &&
    edges.every((edge, index) => edge >= (edges[index - 1] ?? edge)) &&
    spans.every((span) => ms(span.from) < ms(span.until)) &&
    (instead === undefined || (isOwn(participant, instead) && instead !== authority));
  return agree ? [] : [{ code: 'cover-disagrees' }];
}

/** Figures that cannot all be right. */
function figureFaults({ first, last, byHour, nodes = [], ...whole }: Answers): readonly Fault[] {
  const all = [whole, ...byHour];
  const agree =
    first <= last &&
    all.every(({ tests, answered }) => answered <= tests) &&
    all.every(({ answered, median }) => answered > 0 === (median !== undefined)) &&
    all.every(({ answered, inTime = 0 }) => inTime <= answered) &&
    (whole.median ?? 0) <= (whole.ninth ?? 0) &&
    byHour.every(({ median, ninth }) => ninth === undefined || (median ?? Infinity) <= ninth) &&
    byHour.reduce((sum, { tests }) => sum + tests, 0) === whole.tests &&
    byHour.reduce((sum, { answered }) => sum + answered, 0) === whole.answered &&
    new Set(byHour.map(({ hour }) => hour)).size === byHour.length &&
    nodes.every(({ looks, answered }) => answered <= looks) &&
    new Set(nodes.map(({ participant }) => participant)).size === nodes.length;
  return agree ? [] : [{ code: 'figures-disagree' }];
}
