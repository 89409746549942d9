import { Alarm as AlarmPiece, Said } from '@comity/design';
import { toCall } from '@comity/feed';
import type { AlarmedWait, PublishedDirectory, Service, ToldHere } from '@comity/service';
import { stateName, theState } from '@comity/words';
import type { VNode } from 'preact';
import { actName } from '../case/act-names.ts';
import { CallBackFirst } from '../case/call-back-first.tsx';
import { measureName } from '../case/measure-names.ts';
import { Until } from '../clocks/until.tsx';
import { CallBack } from '../directory/call-back.tsx';
import { participantNamed, theParticipantNamed } from '../participant-name.ts';
import { pinpointsIn } from '../pinpoints-in.ts';
import { PlainLine } from '../plain-text.tsx';
import { timeOrMoment } from '../time-or-moment.ts';
import { Beside, SaidOf } from './beside.tsx';
import { keysKnown, reached } from './reached.tsx';
import { Take, type TakeProps } from './take.tsx';
import { ToldCard } from './told-card.tsx';

export interface AlarmCardProps extends TakeProps {
  readonly names: Pick<Service, 'named'>;
  readonly published: PublishedDirectory;
  /** What others say that they told us, and nobody has answered. */
  readonly told: readonly ToldHere[];
}

/** Something that rings: what, from whom, who was called how, and the one button that ends it. */
export function AlarmCard(props: AlarmCardProps): VNode {
  const { here, alarm } = props;
  const { words } = here;
  const { about, waits } = alarm;
  if (alarm.sort === 'ping') return <TestCard {...props} />;
  if (alarm.sort === 'wake') return <WakeCard {...props} />;
  if (alarm.sort === 'told' && about !== null) return <ToldCard {...props} about={about} />;
  if (waits !== null) return <WaitsCard {...props} waits={waits} />;
  if (about === null) {
    return (
      <AlarmPiece
        here={here}
        due={null}
        from={{ code: here.us, name: '' }}
        by={timeOrMoment(here, alarm.raisedAt)}
        title={words.t('night.test-title')}
        text={words.t('night.test-text')}
        actions={<Take {...props} />}
        ladder={reached(here, alarm)}
      />
    );
  }
  const state = theState(words, about.peerName);
  const call = toCall(props.published, {
    ...{ participant: about.peer, authority: about.peerAuthority, now: here.now },
  });
  const isOurs = alarm.sort === 'unreached';
  const isLapse = alarm.sort === 'lapse';
  const raised = timeOrMoment(here, alarm.raisedAt);
  return (
    <AlarmPiece
      here={here}
      emergency={alarm.sort === 'emergency' || isOurs}
      due={about.dueAt}
      owed={about.lateFrom !== null}
      until={
        about.dueAt === null ? undefined : (
          <Until
            here={here}
            what={about.dueWhat}
            at={about.dueAt}
            day={about.dueDay}
            there={about.peerZone}
          />
        )
      }
      from={{ code: about.peer, name: stateName(words, about.peerName) }}
      by={[
        ...(alarm.sort === 'answer' ? [words.t('night.answers'), ' · '] : []),
        isLapse ? raised : words.t('night.arrived', { time: raised }),
      ]}
      title={
        isOurs || isLapse ? (
          <SaidOf title={about.title}>
            {words.t(isOurs ? 'night.unreached' : 'night.lapse', { state })}
          </SaidOf>
        ) : (
          <PlainLine text={about.title} />
        )
      }
      says={<Beside here={here} says={about.says} />}
      pinpoints={pinpointsIn(about.basis)}
      text={
        <>
          {isOurs
            ? words.t('night.unreached-text', {
                moment: words.moment(alarm.raisedAt, here.place.zone),
                reference: about.reference,
              })
            : isLapse
              ? words.t('night.lapse-text')
              : words.list(about.measures.map((measure) => measureName(words, measure)))}
          {alarm.news > 0 ? ` · ${words.t('night.more-news', { n: alarm.news })}` : null}
        </>
      }
      actions={
        <>
          <Take {...props} />
          <p>
            <a
              class="govuk-link"
              href={`/cases/${encodeURIComponent(about.caseId)}${isOurs ? '/reach' : ''}`}
            >
              {words.t(isOurs ? 'reach.link' : 'night.open')}
            </a>
            {' · '}
            <a class="govuk-link" href={`/directory/${about.peer}`}>
              {words.t('night.call-back')}
            </a>{' '}
            {about.callBackFirst.length > 0 ? null : <CallBack here={here} to={call} />}
          </p>
        </>
      }
      warns={
        about.callBackFirst.length === 0 ? undefined : (
          <CallBackFirst
            here={here}
            because={about.callBackFirst}
            authority={about.peerAuthorityName}
            participant={about.peer}
            toCall={call}
          />
        )
      }
      ladder={[...reached(here, alarm), ...keysKnown(here, about)]}
    />
  );
}

/** A test of another State: calm, and last. */
function TestCard(props: AlarmCardProps): VNode {
  const { here, alarm, names } = props;
  const { words } = here;
  const from = alarm.waits?.to ?? '';
  return (
    <AlarmPiece
      here={here}
      due={null}
      from={{
        code: from === '' ? here.us : from,
        name: from === '' ? '' : participantNamed(words, names, from),
      }}
      by={timeOrMoment(here, alarm.raisedAt)}
      title={words.t('pings.alarm-title')}
      text={words.t('pings.alarm-text', {
        state:
          from === '' ? words.t('night.release-nobody') : theParticipantNamed(words, names, from),
      })}
      actions={<Take {...props} />}
      ladder={reached(here, alarm)}
    />
  );
}

const hrefOfWait = ({ what, id }: AlarmedWait): string =>
  what === 'referral'
    ? `/referrals/${encodeURIComponent(id)}`
    : what === 'draft'
      ? `/emergency/check?draft=${encodeURIComponent(id)}`
      : `/proposals/${encodeURIComponent(id)}`;

/** What has the agreement of one officer, or was referred by another office, and has not left. */
function WaitsCard(props: AlarmCardProps & { readonly waits: AlarmedWait }): VNode {
  const { here, alarm, waits, names } = props;
  const { words } = here;
  const isNamed = waits.to !== '';
  const isReferred = waits.what === 'referral';
  const isRequest = waits.what === 'draft' || isReferred;
  const first = waits.first?.name ?? words.t('night.release-somebody');
  return (
    <AlarmPiece
      here={here}
      emergency
      due={null}
      from={
        isNamed
          ? { code: waits.to, name: participantNamed(words, names, waits.to) }
          : { code: here.us, name: '' }
      }
      by={words.t('night.release-since', {
        time: timeOrMoment(here, alarm.raisedAt),
      })}
      title={
        <SaidOf title={waits.title}>
          {isRequest
            ? words.t('night.release-request', {
                state: isNamed
                  ? theParticipantNamed(words, names, waits.to)
                  : words.t('night.release-nobody'),
              })
            : words.t('night.release-act', { act: actName(words, waits.kind) })}
        </SaidOf>
      }
      says={<Beside here={here} says={waits.says} />}
      text={
        isReferred
          ? words.t('referrals.rings')
          : words.rich('night.release-text', { name: <Said>{first}</Said> })
      }
      actions={
        <>
          <p>
            <a class="govuk-link" href={hrefOfWait(waits)}>
              {words.t(isReferred ? 'referrals.rings-look' : 'night.release-look')}
            </a>
          </p>
          {alarm.mine ? <Take {...props} /> : null}
        </>
      }
      ladder={reached(here, alarm)}
    />
  );
}

/** Whom to wake, and nothing of what for. */
function WakeCard(props: AlarmCardProps): VNode {
  const { here, alarm } = props;
  const { words } = here;
  const whom = alarm.wake ?? [];
  return (
    <AlarmPiece
      here={here}
      emergency
      due={null}
      from={{ code: here.us, name: '' }}
      by={timeOrMoment(here, alarm.raisedAt)}
      title={words.t('walls.wake-title')}
      text={
        whom.length === 0 ? (
          <>
            {words.t('walls.wake-nobody')}
            {alarm.opens !== null && (
              <p class="govuk-body">
                {words.rich('walls.wake-opens', { reference: <bdi>{alarm.opens}</bdi> })}
              </p>
            )}
          </>
        ) : (
          <>
            {words.t('walls.wake-text')}
            <ul class="govuk-list govuk-list--bullet">
              {whom.map(({ officer: { name, number }, telephone }) => (
                <li>
                  {words.rich(telephone === '' ? 'walls.wake-who' : 'walls.wake-who-at', {
                    name: <Said>{name}</Said>,
                    number: <bdi>{number}</bdi>,
                    telephone: <bdi>{telephone}</bdi>,
                  })}
                </li>
              ))}
            </ul>
          </>
        )
      }
      actions={<Take {...props} />}
      ladder={reached(here, alarm)}
    />
  );
}
