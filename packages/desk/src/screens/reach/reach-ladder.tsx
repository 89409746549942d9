import { Icon, Panel, StateCode } from '@comity/design';
import type { ToCall } from '@comity/feed';
import type { CaseView, Reached } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { CallBack } from '../directory/call-back.tsx';
import { hereOf } from '../here.ts';
import { timeOrMoment } from '../time-or-moment.ts';
import { Steps } from './steps.tsx';

interface LadderProps {
  readonly visit: OfficerVisit;
  readonly view: CaseView;
  readonly reached: Reached;
  /** Of a State whose page is another one: that page, and its number. */
  readonly other?: { readonly href: string; readonly toCall: ToCall };
}

/** How far it has come at one State, step by step, with what comes next. */
export function ReachLadder({ visit, view, reached, other }: LadderProps): VNode {
  const { words } = visit;
  const here = hereOf(visit);
  const { them } = view;
  const waits = reached.waits !== null;
  const state = <StateCode code={them.participant} name={stateName(words, them.participantName)} />;
  return (
    <Panel
      title={
        other === undefined ? (
          state
        ) : (
          <a class="govuk-link" href={other.href}>
            {state}
          </a>
        )
      }
      aside={
        <span class="c-quiet">
          {words.at(here.now, them.zone, 'time')} <bdi>{words.city({ zone: them.zone })}</bdi>
        </span>
      }
    >
      <h2>
        <Icon name={waits ? 'late' : 'open'} />{' '}
        {words.t(waits ? 'reach.verdict-nobody' : 'reach.verdict-person')}
      </h2>
      {other === undefined || !waits ? null : (
        <p>
          <CallBack here={here} to={other.toCall} />
        </p>
      )}
      <Steps visit={visit} reached={reached} />
      {reached.there === null ? null : (
        <p class="c-quiet c-small">
          {words.t('reach.as-of', {
            time: timeOrMoment(here, reached.there.saidAt),
          })}
        </p>
      )}
    </Panel>
  );
}
