import type { OnDuty } from '@comity/service';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';

type Shifts = OnDuty['shifts'];

/** Running shifts by when they end, what ends first first: until the last end somebody is there. */
export function dutyEnds(
  shifts: Shifts,
): readonly { readonly until: string; readonly shifts: Shifts }[] {
  const ends = [...new Set(shifts.map(({ until }) => until))].toSorted();
  return ends.map((until) => ({ until, shifts: shifts.filter((one) => one.until === until) }));
}

interface DutyNowProps {
  readonly words: Words;
  readonly shifts: Shifts;
  readonly zone: string;
}

/** Who is on duty by the roster now, each until their own end. */
export function DutyNow({ words, shifts, zone }: DutyNowProps): VNode {
  if (shifts.length === 0) return <>{words.t('roster.nobody-now')}</>;
  return (
    <>
      {dutyEnds(shifts).map((one) => (
        <span class="c-block">
          {words.t('roster.until', {
            names: words.all(one.shifts.map(({ officer }) => officer.name)),
            moment: words.moment(one.until, zone),
          })}
        </span>
      ))}
    </>
  );
}
