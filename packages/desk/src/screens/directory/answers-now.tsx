import { Details, type Here, Said } from '@comity/design';
import type { StatedAnswers } from '@comity/feed';
import type { VNode } from 'preact';
import { HoursTable } from '../pings/hours-table.tsx';
import { hourSaid, timesSaid } from '../pings/times.tsx';
import { localTime } from './day-hours.tsx';

interface AnswersNowProps {
  readonly here: Here;
  /** As the State has published them of an office. */
  readonly answers: StatedAnswers;
  readonly zone: string;
}

/** How tests were answered there at the hour that it is there now, and folded, at each hour. */
export function AnswersNow({ here, answers, zone }: AnswersNowProps): VNode | null {
  const { words, now } = here;
  const local = localTime(now, zone);
  if (local === undefined) return null;
  const hour = Math.floor(local.minutes / 60);
  const stated = answers.byHour.find((each) => each.hour === hour) ?? { tests: 0, answered: 0 };
  const hours = answers.byHour.toSorted((a, b) => a.hour - b.hour);
  return (
    <>
      <div>
        <Said>
          {words.t('directory.answers-hour', {
            hour: hourSaid(hour),
            times: timesSaid(here, stated),
          })}
        </Said>
      </div>
      <Details summary={<Said>{words.t('pings.hours', { city: words.city({ zone }) })}</Said>}>
        <HoursTable here={here} hours={hours} zone={zone} />
      </Details>
    </>
  );
}
