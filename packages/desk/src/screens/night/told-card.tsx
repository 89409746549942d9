import { Alarm as AlarmPiece } from '@comity/design';
import type { Alarm, ToldHere } from '@comity/service';
import { stateName, theState } from '@comity/words';
import type { VNode } from 'preact';
import { timeOrMoment } from '../time-or-moment.ts';
import { Beside, SaidOf } from './beside.tsx';
import { reached } from './reached.tsx';
import { Take, type TakeProps } from './take.tsx';
import { WasItUs } from './told-us.tsx';

interface ToldCardProps extends TakeProps {
  readonly about: NonNullable<Alarm['about']>;
  readonly told: readonly ToldHere[];
}

/** What another State says that it told us, with the question whether that is so. */
export function ToldCard(props: ToldCardProps): VNode {
  const { here, alarm, about, told, formToken } = props;
  const { words } = here;
  return (
    <AlarmPiece
      here={here}
      emergency
      due={null}
      from={{ code: about.peer, name: stateName(words, about.peerName) }}
      by={timeOrMoment(here, alarm.raisedAt)}
      title={
        <SaidOf title={about.title}>
          {words.t('night.told-title', { state: theState(words, about.peerName) })}
        </SaidOf>
      }
      says={<Beside here={here} says={about.says} />}
      actions={
        <>
          {told
            .filter(({ caseId }) => caseId === about.caseId)
            .map((one) => (
              <WasItUs here={here} one={one} formToken={formToken} />
            ))}
          <Take {...props} />
          <p>
            <a class="govuk-link" href={`/cases/${encodeURIComponent(about.caseId)}`}>
              {words.t('night.open')}
            </a>
          </p>
        </>
      }
      ladder={reached(here, alarm)}
    />
  );
}
