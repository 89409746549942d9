import { Lines, Panel, StateCode } from '@comity/design';
import type { OwnEmergencies } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { takenUpWithin } from '../pings/emergency-times.tsx';

interface FiguresProps {
  readonly visit: OfficerVisit;
  readonly own: OwnEmergencies;
}

/** How often this office asked in an emergency within a year, and what became of it: who asks too often is believed less. */
export function OwnFigures({ visit: { words }, own }: FiguresProps): VNode {
  const { asked, acknowledged, answered, median, lowered } = own;
  return (
    <Panel title={words.t('emergency.own')} padded={false}>
      <Lines
        items={
          asked === 0
            ? [words.t('emergency.own-none')]
            : [
                words.t('emergency.own-sent', { n: asked }),
                words.t('emergency.own-acknowledged', {
                  n: acknowledged.inTime,
                  all: acknowledged.over,
                }),
                words.t('emergency.own-answered', { n: answered.inTime, all: answered.over }),
                ...(median === null ? [] : [takenUpWithin(words, median)]),
                lowered.length === 0 ? (
                  words.t('emergency.own-not-lowered')
                ) : (
                  <>
                    {words.t('emergency.own-lowered')}
                    {lowered.map(({ participant, name, n }) => (
                      <span class="c-block">
                        <StateCode code={participant} name={stateName(words, name)} />{' '}
                        {words.number(n)}
                      </span>
                    ))}
                  </>
                ),
              ]
        }
      />
    </Panel>
  );
}
