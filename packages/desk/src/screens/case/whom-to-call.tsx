import { CaseHead, type Here, Said, WarningText } from '@comity/design';
import type { ToCall } from '@comity/feed';
import type { CaseView, TakenUp } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import { CallBack } from '../directory/call-back.tsx';
import { Telephone } from '../directory/telephone.tsx';
import { SuspendedWarning } from '../participants/suspended-warning.tsx';
import { CallBackFirstIn, CalledBackForm } from './call-back-first.tsx';

interface WhomProps {
  readonly here: Here;
  readonly view: CaseView;
  /** What the other State has published of its authority. */
  readonly toCall: ToCall;
  readonly formToken: string;
}

/**
 * Whom the side that asks can be called by, and who is in charge there by which decision: the first
 * things that whoever answers at night looks for. To make sure that a message is theirs, the number
 * is called that their State has published; one that came in the message itself proves nothing.
 */
export function WhomToCall({ here, view, toCall, formToken }: WhomProps) {
  const { words } = here;
  const { contact, investigation } = view.request ?? {};
  const items = [
    toCall.number === undefined && !toCall.doubtful ? null : (
      <>
        {words.t('case.call-back')} <CallBack here={here} to={toCall} />{' '}
        <a class="govuk-link" href={`/directory/${view.them.participant}`}>
          {words.t('case.call-back-from')}
        </a>
      </>
    ),
    ...(contact === undefined
      ? []
      : [
          <>
            {words.t('case.call')} <b>{<Said>{contact.function}</Said>}</b>{' '}
            {contact.telephone === undefined ? null : (
              <>
                <Telephone number={contact.telephone} />{' '}
                <span class="c-quiet c-small">{words.t('case.call-from-message')} </span>
              </>
            )}
            {contact.hours === undefined ? null : <Said>{contact.hours}</Said>}
          </>,
          told(words.t('case.call-second'), contact.secondContact),
        ]),
    view.calledBack === null ? null : (
      <span>
        {words.rich('case.called-back', {
          name: <Said>{view.calledBack.by.name}</Said>,
          moment: <bdi>{words.moment(view.calledBack.at, here.place.zone)}</bdi>,
        })}
      </span>
    ),
    ...emergencyLines(words, view),
    told(words.t('case.in-charge'), investigation?.authority),
    told(words.t('case.decided-at-home'), investigation?.decision),
  ].filter((item) => item !== null);
  return (
    <>
      <SuspendedWarning
        here={here}
        state={stateName(words, view.them.participantName)}
        link={view.link}
      />
      <CallBackFirstIn here={here} view={view} toCall={toCall} />
      <CalledBackForm here={here} view={view} formToken={formToken} />
      {view.inDoubt === null ? null : (
        <WarningText word={words.t('form.warning')}>
          {words.t(view.inDoubt.oursAlone ? 'case.in-doubt-here' : 'case.in-doubt', {
            n: view.inDoubt.acts,
            authority: view.them.authorityName,
            since: words.moment(view.inDoubt.since, here.place.zone),
          })}
        </WarningText>
      )}
      {items.length === 0 ? null : <CaseHead items={items} />}
    </>
  );
}

const told = (name: string, text: string | undefined): VNode | null =>
  text === undefined ? null : (
    <>
      {name} <Said>{text}</Said>
    </>
  );

/** How emergencies between the two States were taken up by the side that this case asks. */
function emergencyLines(
  words: Here['words'],
  { emergencies, side }: Pick<CaseView, 'emergencies' | 'side'>,
): readonly (string | null)[] {
  if (emergencies === null) return [];
  const { asked, lowered, here, there } = emergencies;
  const inTime = (which: 'here' | 'there', { acknowledged }: TakenUp): string | null =>
    acknowledged.over === 0
      ? null
      : words.t(`case.emergencies-in-time-${which}`, {
          inTime: acknowledged.inTime,
          over: acknowledged.over,
        });
  return side === 'requested'
    ? [words.t('case.emergencies-of-year', { asked, lowered }), inTime('here', here)]
    : [inTime('there', there)];
}
