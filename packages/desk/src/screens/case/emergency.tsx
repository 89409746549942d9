import { hasOpenPart, isOwed, partsAsked, type Said as SaidAct, urgencyOf } from '@comity/case';
import { Alarm, type Here, InsetText, Said } from '@comity/design';
import type { Law } from '@comity/law';
import { type CaseView, type Alarm as Ringing, toTakeInHand } from '@comity/service';
import { nameOf, stateName, theState } from '@comity/words';
import type { VNode } from 'preact';
import { Take } from '../night/take.tsx';
import { PlainLine } from '../plain-text.tsx';
import { measureName } from './measure-names.ts';

interface EmergencyProps {
  readonly here: Here;
  readonly law: Law;
  readonly view: CaseView;
  /** What rings for this case at the authority. */
  readonly alarms: readonly Ringing[];
  readonly formToken: string;
}

/**
 * The head of a case that was asked as an emergency, while something in it waits: in its own colour,
 * with why it cannot wait, what is asked, who is to move and how long there is.
 */
export function Emergency({ here, view, alarms, formToken }: EmergencyProps): VNode | null {
  const { words } = here;
  const { request, state, whoseMove, clock } = view;
  const waits = hasOpenPart(state);
  const { claimed, lowered } = urgencyOf(state);
  if (request === null || claimed !== 'emergency' || !waits) return null;
  const at = `/cases/${encodeURIComponent(view.caseId)}`;
  // Whether they told us is asked in full beside it.
  const takes = toTakeInHand(alarms).map((alarm) => (
    <Take here={here} alarm={alarm} formToken={formToken} next={at} />
  ));
  if (lowered !== null) {
    return (
      <>
        <Lowered here={here} view={view} lowered={lowered} />
        {takes}
      </>
    );
  }
  const from = view.side === 'requesting' ? view.us : view.them;
  const measures = [
    ...new Set(partsAsked(state).map(({ measure }) => measureName(words, measure))),
  ];
  return (
    <Alarm
      here={here}
      emergency
      due={clock?.at ?? null}
      owed={clock !== null && isOwed(clock)}
      until={clock?.at === undefined ? undefined : words.moment(clock.at, here.place.zone)}
      from={{ code: from.participant, name: stateName(words, from.participantName) }}
      by={nameOf(words, 'expected', whoseMove.what) ?? whoseMove.what}
      title={<PlainLine text={request.urgency.why ?? view.title} />}
      text={words.list(measures)}
      actions={[
        ...takes,
        ...(view.side === 'requesting'
          ? [
              <a class="govuk-link" href={`${at}/reach`}>
                {words.t('reach.link')}
              </a>,
            ]
          : []),
      ]}
    />
  );
}

interface LoweredProps extends Pick<EmergencyProps, 'here' | 'view'> {
  readonly lowered: SaidAct<'urgency-assessed'>;
}

/** That it is treated as less urgent than it was asked, and why. */
function Lowered({ here: { words }, view, lowered }: LoweredProps): VNode {
  const reasons = <Said>{lowered.content?.reasons ?? ''}</Said>;
  return (
    <InsetText>
      {view.side === 'requested'
        ? words.rich('case.lowered-own', { reasons })
        : words.rich('case.lowered', {
            state: theState(words, view.them.participantName),
            reasons,
          })}
    </InsetText>
  );
}
