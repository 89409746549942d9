import type { Due } from '@comity/case';
import type { Here } from '@comity/design';
import { nameOf } from '@comity/words';
import type { VNode } from 'preact';
import { EndOf } from './due-when.tsx';

interface UntilProps {
  readonly here: Here;
  /** The code of what the hours are left for; null where nothing says it. */
  readonly what: string | null;
  readonly at: string;
  /** Where that is a whole day, which, and whose: `at` is its end. */
  readonly day?: Pick<Due, 'day' | 'zone'> | undefined;
  /** The zone of the other side, where the hour is said in both. */
  readonly there?: string;
}

/**
 * Under the time that is left: what it is left for, and until when. Hours alone do not say whether an
 * answer is due by then, or whether it is too late.
 */
export function Until({ here, what, at, day: whole, there }: UntilProps): VNode {
  const { words, place } = here;
  const { day, zone } = whole ?? {};
  return (
    <>
      {what === null ? null : <b class="c-block">{nameOf(words, 'due', what) ?? what}</b>}
      {day !== undefined && zone !== undefined ? (
        <EndOf words={words} due={{ day, zone }} as="day" />
      ) : there === undefined ? (
        words.moment(at, place.zone)
      ) : (
        words.t('night.until', {
          here: words.moment(at, place.zone),
          there: words.moment(at, there),
        })
      )}
    </>
  );
}
