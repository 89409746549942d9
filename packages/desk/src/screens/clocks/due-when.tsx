import type { Due } from '@comity/case';
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
  return (
    <>
      {words.rich('kept.last-day', {
        day: words.day(due.day, 'wholeDay'),
        city: <bdi>{words.city({ zone: due.zone })}</bdi>,
      })}
    </>
  );
}
