import type { PublishedBy } from './publication.ts';
import type { PublicationContent } from './publications/index.ts';

/** That something of an entry is wrong, by the word of another State. */
export type EntryQuestion = PublicationContent<'entry-questioned'> & {
  /** Who says it. */
  readonly participant: string;
  readonly seq: number;
  /** When it was said, RFC 3339: a clock that was ahead counts from when it was taken in here. */
  readonly at: string;
  readonly by: PublishedBy;
};

/** An entry, as far as it answers who questioned it. */
interface Answering {
  readonly participant: string;
  /** Newest first. */
  readonly history: readonly {
    readonly what: string;
    readonly at: string;
    readonly takenAt?: string;
  }[];
}

/** When something was said: nobody has said what had not come, whatever its clock says. */
export const saidAt = ({
  at,
  takenAt = at,
}: {
  readonly at: string;
  readonly takenAt?: string;
}): string => (takenAt < at ? takenAt : at);

/**
 * The newest question of each asking State of each entry, as long as the entry's own State has said nothing
 * of it since: who changed, confirmed or ended it has answered.
 */
export function openQuestions(
  entries: ReadonlyMap<string, Answering>,
  asked: readonly EntryQuestion[],
): readonly EntryQuestion[] {
  const newest = new Map(asked.map((one) => [`${one.participant} ${one.of}`, one]));
  return [...newest.values()]
    .filter(({ of, at, participant }) => {
      const entry = entries.get(of);
      const answer = entry?.history.find(({ what }) => ANSWERS.has(what));
      const answered = answer === undefined ? '' : saidAt(answer);
      return entry !== undefined && entry.participant !== participant && answered < at;
    })
    .sort((a, b) => b.at.localeCompare(a.at) || a.participant.localeCompare(b.participant));
}

/** What a State says of an entry of its own that answers who questioned it. */
const ANSWERS: ReadonlySet<string> = new Set(['published', 'changed', 'confirmed', 'ended']);
