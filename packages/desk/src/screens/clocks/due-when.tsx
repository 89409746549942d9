import type { Due } from '@comity/case';
import type { WholeDay } from '@comity/service';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';

interface DueWhenProps {
  readonly words: Words;
  readonly due: Pick<Due, 'day' | 'zone'>;
  /** The moment, and the zone in which one that is no day is read. */
  readonly at: string;
  readonly zone: string;
}

/** When something is due: a day that was named as the whole day that it is, in its own zone. */
export function DueWhen({ words, due, at, zone }: DueWhenProps): VNode {
  if (due.day === undefined || due.zone === undefined) return <>{words.moment(at, zone)}</>;
  return <EndOf words={words} due={{ day: due.day, zone: due.zone }} as="wholeDay" />;
}

interface EndOfProps {
  readonly words: Words;
  readonly due: WholeDay;
  /** `day` is short, for a list. */
  readonly as: 'day' | 'wholeDay';
}

/** "End of Sun 28 Feb 2027, Tokyo": never the midnight that belongs to the day after. */
export const EndOf = ({ words, due, as }: EndOfProps): VNode => (
  <>
    {words.rich('kept.last-day', {
      day: words.day(due.day, as),
      city: <bdi>{words.city({ zone: due.zone })}</bdi>,
    })}
  </>
);
