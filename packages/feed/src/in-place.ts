import type { Fault } from '@comity/base';
import { type DirectoryEntry, isOver } from './directory.ts';
import type { Fill } from './publication-statement.ts';
import { describedPublication, type PublicationKind } from './publications/index.ts';

/** What a participant wants to say to everybody. */
export interface WantedPublication {
  readonly participant: string;
  readonly kind: PublicationKind;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The directory as what is wanted meets it. */
interface Met {
  readonly entries: readonly DirectoryEntry[];
  /** RFC 3339. */
  readonly now: string;
}

/** The entry of an authority of a participant, whether or not it holds. */
export const entryOf = (
  entries: readonly DirectoryEntry[],
  { participant, authority }: Pick<DirectoryEntry, 'participant' | 'authority'>,
): DirectoryEntry | undefined =>
  entries.find((entry) => entry.authority === authority && entry.participant === participant);

/** The same while it is not over: an end that is announced is still ahead. */
export function entryNow(
  { entries, now }: Met,
  of: Pick<DirectoryEntry, 'participant' | 'authority'>,
): DirectoryEntry | undefined {
  const entry = entryOf(entries, of);
  return entry === undefined || isOver(entry, now) ? undefined : entry;
}

type Judge<Said> = (met: Met, wanted: WantedPublication) => Said;

/**
 * Why something may not be said to everybody as the directory is: asked alike when it is proposed, shown,
 * agreed to, and said by the node itself. Codes: `cover-without-entry`; `cover-office-unknown` at `instead`;
 * `cover-not-told`.
 */
export const outOfPlace: Judge<Fault | undefined> = (met, wanted) =>
  WANTS[describedPublication(wanted.kind).fills]?.(met, wanted);

/** Of a kind that is not here nothing is wanted: it is said of what is there or is not. */
const WANTS: Partial<Readonly<Record<Fill, Judge<Fault | undefined>>>> = {
  cover: (met, { participant, content: { authority, instead } }) => {
    const stands = (office: unknown): boolean =>
      entryNow(met, { participant, authority: String(office) }) !== undefined;
    if (!stands(authority)) return { code: 'cover-without-entry' };
    const isNamed = instead !== undefined && instead !== '';
    return isNamed && (instead === authority || !stands(instead))
      ? { code: 'cover-office-unknown', at: 'instead' }
      : undefined;
  },
  'cover-end': ({ entries }, { participant, content }) =>
    entryOf(entries, { participant, authority: String(content['authority']) })?.cover == null
      ? { code: 'cover-not-told' }
      : undefined,
};

/**
 * Whether it takes back something that stands: an office that ends, or ends sooner; cover that is told no
 * more; relays of which some carry nothing any more, and none is new. Once it is said there is less to be
 * taken back, so that it is never said without end.
 */
export function takesBack(
  { entries, now }: Met,
  { participant, kind, content }: WantedPublication,
) {
  const before = entryOf(entries, { participant, authority: String(content['authority']) });
  return (
    before !== undefined &&
    (LESS[describedPublication(kind).fills]?.(before, content, now) ?? false)
  );
}

type Less = (before: DirectoryEntry, said: WantedPublication['content'], now: string) => boolean;
const LESS: Partial<Readonly<Record<Fill, Less>>> = {
  end: (before, { on }, now) =>
    !isOver(before, now) && (before.ended === null || String(on) < before.ended.on),
  'cover-end': ({ cover }) => cover !== null,
  relays: ({ relays }, { relays: said }) => {
    const left = new Set(Array.isArray(said) ? said : []);
    return left.size < relays.length && [...left].every((one) => relays.includes(one));
  },
};
