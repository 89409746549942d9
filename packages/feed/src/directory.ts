import { isKnownZone } from '@comity/base';
import { addDays, dayIn, daysBetween } from '@comity/law';
import type { StatedCover } from './cover.ts';
import { type EntryQuestion, openQuestions, saidAt } from './entry-questions.ts';
import { formalFaults, type Publication, type PublishedBy, readContent } from './publication.ts';
import type { Fill } from './publication-statement.ts';
import {
  describedPublication,
  isPublicationKind,
  type PublicationContent,
} from './publications/index.ts';

/** What a participant says of one of its authorities. */
export type StatedAuthority = PublicationContent<'authority-published'>;

/** How tests of others were answered there, as it says itself. */
export type StatedAnswers = PublicationContent<'answers-published'>;

/** One change of an entry: who made it, when, and which fields it touched. */
export interface Change {
  readonly seq: number;
  readonly at: string;
  readonly by: PublishedBy;
  readonly what:
    | 'published'
    | 'changed'
    | 'confirmed'
    | 'ended'
    | 'figures'
    | 'relays'
    | 'cover'
    | 'cover-end';
  /** The fields that are not as they were before it, each once; none of an entry that is new. */
  readonly fields: readonly FieldName[];
  /** What the entry said before, where fields of it changed; else null. */
  readonly before: StatedAuthority | null;
  /** What it said from then on. */
  readonly after: StatedAuthority;
  /** When this node took it in, where it keeps that. */
  readonly takenAt?: string;
  /** Paths of what it says besides, which this version does not know; absent where there is nothing. */
  readonly unknown?: readonly string[];
}

/** A field of an entry. */
export type FieldName = keyof StatedAuthority;

/** One authority as it stands, and how it came to. */
export interface DirectoryEntry {
  readonly participant: string;
  readonly authority: string;
  readonly content: StatedAuthority;
  /** The day of its office for which its participant last stood by it. */
  readonly sureOn: string;
  /** Set once its participant has ended it. */
  readonly ended: {
    readonly on: string;
    readonly successor?: string;
    readonly why?: string;
  } | null;
  /** Null where it has published none. */
  readonly answers: StatedAnswers | null;
  /** Participants by whose nodes what is for it may be carried, the first to be tried first. */
  readonly relays: readonly string[];
  /** In which hours somebody is there, by its own word; null where it says nothing of that. */
  readonly cover: StatedCover | null;
  /** Newest first; that its cover was told anew is not among them. */
  readonly history: readonly Change[];
}

/** A publication that changes nothing in the directory, and why: kept all the same. */
export interface SetAside {
  readonly participant: string;
  readonly seq: number;
  readonly kind: string;
  readonly why: 'later-kind' | 'malformed' | 'no-entry';
}

/** What all feeds together say of who can be written to. */
export interface Directory {
  /** By participant and authority. */
  readonly entries: readonly DirectoryEntry[];
  /** What States say of the entries of others and these have not answered, the newest first. */
  readonly questions: readonly EntryQuestion[];
  readonly aside: readonly SetAside[];
}

/** An entry is asked to be confirmed so often. */
export const CONFIRM_DAYS = 90;

/**
 * The directory that publications make: whatever the order of the feeds among each other, the same.
 * Kinds that only later versions know, and what has not the form of its kind, are set aside by name
 * and change nothing else; of a known kind what a later version has added is named, and the rest counts.
 */
export function foldDirectory(publications: Iterable<Publication>): Directory {
  const entries = new Map<string, DirectoryEntry>();
  const asked: EntryQuestion[] = [];
  const aside: SetAside[] = [];
  const feeds = Map.groupBy(publications, ({ participant }) => participant);
  for (const participant of [...feeds.keys()].sort()) {
    const feed = feeds.get(participant) ?? [];
    for (const one of feed.toSorted((a, b) => a.seq - b.seq)) {
      const why = take({ entries, asked }, one);
      if (why !== undefined) aside.push({ participant, seq: one.seq, kind: one.kind, why });
    }
  }
  const all = [...entries.values()].sort((a, b) => (a.authority < b.authority ? -1 : 1));
  return { entries: all, questions: openQuestions(entries, asked), aside };
}

/** What publications make, while they are read. */
interface Taking {
  readonly entries: Map<string, DirectoryEntry>;
  readonly asked: EntryQuestion[];
}

function take({ entries, asked }: Taking, one: Publication): SetAside['why'] | undefined {
  const { kind } = one;
  if (!isPublicationKind(kind) || one.version !== describedPublication(kind).version) {
    return 'later-kind';
  }
  const read = { ...one, ...readContent(kind, one.content) };
  if (formalFaults(read.participant, read).length > 0) return 'malformed';
  const { fills } = describedPublication(kind);
  if (fills === 'question') {
    const { participant, seq, by } = read;
    const said = read.content as unknown as PublicationContent<'entry-questioned'>;
    asked.push({ ...said, participant, seq, at: saidAt(read), by });
    return undefined;
  }
  const before = entries.get(String(read.content['authority']));
  const next = FILLS[fills](read, before);
  if (next === undefined) return 'no-entry';
  entries.set(next.authority, next);
  return undefined;
}

/** A publication with no more in its content than this version knows. */
type Read = Publication & ReturnType<typeof readContent>;

type Take = (one: Read, before: DirectoryEntry | undefined) => DirectoryEntry | undefined;

const FILLS: Readonly<Record<Exclude<Fill, 'question'>, Take>> = {
  entry: (one, before) => {
    const content = one.content as unknown as StatedAuthority;
    const again = before !== undefined && before.ended === null;
    const goesOn = again && !isOver(before, one.at);
    return {
      participant: one.participant,
      authority: content.authority,
      content,
      sureOn: dayAt(content, one.at),
      ended: null,
      answers: before?.answers ?? null,
      relays: before?.relays ?? [],
      // Cover was decided for the office that ended, or ran out: of one published anew it is decided anew.
      cover: goesOn ? before.cover : null,
      history: [
        change(one, again ? 'changed' : 'published', content, before?.content),
        ...(before?.history ?? []),
      ],
    };
  },
  confirmation: (one, before) => {
    if (before === undefined || before.ended !== null) return undefined;
    const { on } = one.content as unknown as PublicationContent<'authority-confirmed'>;
    // Nobody can vouch for a day that had not come.
    const [day = on] = [on, dayAt(before.content, one.at)].sort();
    const [, sureOn = day] = [day, before.sureOn].sort();
    return {
      ...before,
      sureOn,
      history: [change(one, 'confirmed', before.content), ...before.history],
    };
  },
  figures: (one, before) => {
    if (before === undefined) return undefined;
    const answers = one.content as unknown as StatedAnswers;
    return {
      ...before,
      answers,
      history: [change(one, 'figures', before.content), ...before.history],
    };
  },
  relays: (one, before) => {
    if (before === undefined) return undefined;
    const { relays = [] } = one.content as unknown as PublicationContent<'relays-named'>;
    return {
      ...before,
      relays: [...new Set(relays)],
      history: [change(one, 'relays', before.content), ...before.history],
    };
  },
  cover: (one, before) => {
    if (before === undefined) return undefined;
    const { seq, at, by } = one;
    const said = one.content as unknown as PublicationContent<'cover-published'>;
    const cover = { ...said, seq, at, by };
    const decided = isDecided(cover, before) ? [change(one, 'cover', before.content)] : [];
    return { ...before, cover, history: [...decided, ...before.history] };
  },
  'cover-end': (one, before) => {
    if (before === undefined) return undefined;
    const ended = before.cover === null ? [] : [change(one, 'cover-end', before.content)];
    return { ...before, cover: null, history: [...ended, ...before.history] };
  },
  end: (one, before) => {
    if (before === undefined) return undefined;
    const { authority: _, ...ended } =
      one.content as unknown as PublicationContent<'authority-ended'>;
    return {
      ...before,
      ended: ended as NonNullable<DirectoryEntry['ended']>,
      history: [change(one, 'ended', before.content), ...before.history],
    };
  },
};

/**
 * Whether somebody has decided that cover is told, or told so. It is told anew each week and whenever the
 * roster changes, by the node as a rule; a node of before did it in the name of who had decided.
 */
function isDecided(cover: StatedCover, { cover: last, history }: DirectoryEntry): boolean {
  if (last === null) return true;
  const decided = history.find(({ what }) => what === 'cover')?.by;
  const isSame = cover.by.officer === decided?.officer && cover.instead === last.instead;
  return cover.by.role !== NODE_ROLE && !isSame;
}

/** Who tells cover anew, where no officer does. */
const NODE_ROLE = 'node';

/** The day of an office at a moment, RFC 3339; of a zone that this machine does not know, that of UTC. */
const dayAt = ({ zone }: Pick<StatedAuthority, 'zone'>, at: string): string =>
  dayIn(at, isKnownZone(zone) ? zone : 'UTC');

function change(
  { seq, at, by, takenAt, unknown }: Read,
  what: Change['what'],
  after: StatedAuthority,
  before?: StatedAuthority,
): Change {
  const fields = before === undefined ? [] : changedFields(before, after);
  return {
    ...{ seq, at, by, what, fields, after },
    before: fields.length === 0 || before === undefined ? null : before,
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(unknown.length === 0 ? {} : { unknown }),
  };
}

function changedFields(before: StatedAuthority, after: StatedAuthority): readonly FieldName[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as FieldName[]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/**
 * Whether an authority is to be written to at a moment, RFC 3339: its days are those of its own zone,
 * so what Tokyo publishes for a day counts there from midnight on, nine hours before UTC has that day.
 * Of a zone that this machine does not know the day of UTC counts.
 */
export function isCurrent(entry: DirectoryEntry, now: string): boolean {
  const day = dayThere(entry, now);
  const end = endOf(entry);
  return entry.content.from <= day && (end === undefined || day < end);
}

/** Whether an authority is to be written to no more at a moment, RFC 3339, as `isCurrent` counts days. */
export function isOver(entry: DirectoryEntry, now: string): boolean {
  const end = endOf(entry);
  return end !== undefined && dayThere(entry, now) >= end;
}

/** The day of an office at a moment. */
export const dayThere = ({ content }: Pick<DirectoryEntry, 'content'>, now: string): string =>
  dayAt(content, now);

/** The first day on which an entry holds no more, where there is one. */
export const endOf = ({ content: { until }, ended }: DirectoryEntry): string | undefined =>
  [until, ended?.on]
    .flatMap((day) => day ?? [])
    .sort()
    .at(0);

/**
 * How long ago its participant last stood by an entry at a moment, RFC 3339, in days of its office, and
 * whether it is to do so again.
 */
export function freshnessOf(
  entry: DirectoryEntry,
  now: string,
): { readonly days: number; readonly stale: boolean; readonly confirmBy: string } {
  const { sureOn } = entry;
  const days = Math.max(0, daysBetween(sureOn, dayThere(entry, now)));
  return { days, stale: days > CONFIRM_DAYS, confirmBy: addDays(sureOn, CONFIRM_DAYS) };
}
