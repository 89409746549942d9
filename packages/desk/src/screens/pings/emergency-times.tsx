import type { Here } from '@comity/design';
import { type Emergencies, MEDIAN_FROM, type TakenUp } from '@comity/service';
import type { VNode } from 'preact';
import { secondsSaid } from './times.tsx';

const HOUR = 3_600;

/** What two States asked of each other as emergencies, how soon each side took it up, and how that is counted. */
export function EmergencyTimes({
  here: { words },
  emergencies: { asked, lowered, here, there },
}: {
  readonly here: Here;
  readonly emergencies: Emergencies;
}): VNode {
  const median = ({ median: seconds }: TakenUp): string =>
    seconds === null ? '' : ` ${takenUpWithin(words, seconds)}`;
  return (
    <div>
      <p>{words.t('pings.emergencies', { asked, lowered })}</p>
      <p>
        {words.t('pings.emergencies-here', figures(here))}
        {median(here)}
      </p>
      <p>
        {words.t('pings.emergencies-there', figures(there))}
        {median(there)}
      </p>
      <p class="c-quiet c-small">{words.t('pings.emergencies-rule', { n: MEDIAN_FROM })}</p>
    </div>
  );
}

/** Within how many seconds half of them were acknowledged. */
export const takenUpWithin = (words: Here['words'], seconds: number): string =>
  words.t('pings.emergencies-median', {
    time: seconds < HOUR ? secondsSaid(words, seconds) : words.span(seconds * 1_000),
  });

const figures = ({ asked, acknowledged, answered }: TakenUp) => ({
  asked,
  acknowledged: acknowledged.inTime,
  acknowledgedOver: acknowledged.over,
  answered: answered.inTime,
  answeredOver: answered.over,
});
