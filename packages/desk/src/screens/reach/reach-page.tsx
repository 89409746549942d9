import { isOwed } from '@comity/case';
import { Alarm, type Content, Icon, type IconName, Lines, Panel, StateCode } from '@comity/design';
import type { ContactWay, PersonsWay, ToCall } from '@comity/feed';
import { type CaseView, maySay, type Reached } from '@comity/service';
import { nameOf, stateName, theState, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { NotUnderstood } from '../act/not-understood.tsx';
import { OwnActs } from '../act/own-acts.tsx';
import { actName } from '../case/act-names.ts';
import { CallBack } from '../directory/call-back.tsx';
import { Done } from '../done.tsx';
import { hereOf } from '../here.ts';
import { bothHours } from '../night/alarm-card.tsx';
import { Renewing } from '../night/renewed.tsx';
import { PlainLine } from '../plain-text.tsx';
import { Ladder } from './ladder.tsx';
import { levelOf, Prepared, preparedText, SAID_FIELD, writtenFor } from './prepared.tsx';
import { TOLD, ToldSoFar } from './told.tsx';

export interface ReachPageProps {
  readonly visit: OfficerVisit;
  readonly view: CaseView;
  readonly reached: Reached;
  /** What the other State has published of its authority. */
  readonly toCall: ToCall;
  /** The ways that it has declared, its node first. */
  readonly ways: readonly ContactWay[];
}

/** What has happened so far, what comes next, and what to say on the telephone meanwhile. */
export function ReachPage(props: ReachPageProps): VNode {
  const { visit, view, reached } = props;
  const { words } = visit;
  const here = hereOf(visit);
  const { them, request, clock } = view;
  const state = theState(words, them.participantName);
  const waits = reached.waits !== null;
  return (
    <>
      <Done words={words} done={visit.query.one('done')} set="ladder" />
      <h1 class="govuk-visually-hidden">{words.t('reach.title')}</h1>
      <Alarm
        here={here}
        emergency={waits && levelOf(view) === 'emergency'}
        due={clock?.at ?? null}
        owed={clock !== null && isOwed(clock)}
        until={clock?.at === undefined ? undefined : bothHours(here, clock.at, them.zone)}
        from={{ code: them.participant, name: stateName(words, them.participantName) }}
        title={<PlainLine text={request?.urgency.why ?? view.title} />}
        text={words.t(
          !waits
            ? 'reach.somebody'
            : reached.waits?.acceptedAt === null
              ? 'reach.not-accepted'
              : 'reach.nobody',
          { state },
        )}
        actions={waits ? <PublishedNumber {...props} /> : undefined}
      />
      {waits ? <p>{words.t('reach.lead')}</p> : null}
      <Renewing visit={visit} at={`/cases/${encodeURIComponent(view.caseId)}/reach`} />
      <div class="c-night-grid">
        <Panel
          title={
            <StateCode code={them.participant} name={stateName(words, them.participantName)} />
          }
          aside={
            <span class="c-quiet">
              {words.at(here.now, them.zone, 'time')} <bdi>{words.city({ zone: them.zone })}</bdi>
            </span>
          }
        >
          <Steps {...props} />
          {reached.there === null ? null : (
            <p class="c-quiet c-small">
              {words.t('reach.as-of', {
                time: words.at(reached.there.saidAt, here.place.zone, 'second'),
              })}
            </p>
          )}
        </Panel>
        <aside class="c-stack">
          {waits ? <NotUnderstood words={words} view={view} kind={TOLD} /> : null}
          {waits ? <WaysLeft {...props} /> : null}
          {waits ? <ToSay {...props} /> : null}
          <ToldSoFar visit={visit} view={view} />
          <MayDo {...props} />
        </aside>
      </div>
    </>
  );
}

/** The number that their State has published, before all else: whoever reads this should dial. */
function PublishedNumber({ visit, view, toCall }: ReachPageProps): VNode {
  const { words } = visit;
  if (toCall.number === undefined && !toCall.doubtful) {
    return (
      <a class="govuk-link" href={`/directory/${view.them.participant}`}>
        {words.t('reach.no-number')}
      </a>
    );
  }
  return (
    <p class="c-reach__number">
      {words.t('reach.call', { city: words.city({ zone: view.them.zone }) })}{' '}
      <CallBack here={hereOf(visit)} to={toCall} />
    </p>
  );
}

interface Step {
  readonly icon: IconName;
  readonly text: Content;
  readonly more?: Content;
  readonly at: string | null;
}

/** Every step with its time, oldest first; what has not happened yet stands last. */
function Steps({ visit, reached }: ReachPageProps): VNode {
  const { words, session } = visit;
  const { zone } = session.officer;
  const time = (at: string): string => words.at(at, zone, 'second');
  return (
    <ol class="c-reach">
      {stepsOf(words, reached, time).map(({ icon, text, more, at }) => (
        <li>
          <Icon name={icon} />
          <span>
            {text}
            {more === undefined ? null : <span class="c-quiet c-block c-small">{more}</span>}
          </span>
          {at === null ? null : <time datetime={at}>{time(at)}</time>}
        </li>
      ))}
    </ol>
  );
}

function stepsOf(
  words: Words,
  { waits, inHand, there, trouble, tellAt }: Reached,
  time: (at: string) => string,
): readonly Step[] {
  const steps: Step[] = [];
  if (waits !== null) {
    steps.push({ icon: 'check', text: words.t('reach.sent'), at: waits.sentAt });
    steps.push(
      waits.acceptedAt === null
        ? { icon: 'late', text: words.t('reach.not-accepted-step'), at: null }
        : { icon: 'check', text: words.t('reach.accepted'), at: waits.acceptedAt },
    );
  }
  for (const { whom, at, ways } of there?.rungs ?? []) {
    const more = ways.map(({ by, reached }) => {
      const way = nameOf(words, 'reach', `by-${by}`) ?? by;
      return reached === null
        ? words.t('reach.way-not', { way })
        : words.t('reach.way', { way, time: time(reached) });
    });
    const text =
      nameOf(words, 'reach', `whom-${whom}`) ?? words.t('reach.other-word', { word: whom });
    steps.push({ icon: 'check', text, at, more: words.list(more) });
  }
  if (inHand !== null) {
    const role = nameOf(words, 'role', inHand.role) ?? inHand.role;
    const text = words.t('reach.person', { act: actName(words, inHand.kind), role });
    return [...steps, { icon: 'open', text, at: inHand.at }];
  }
  const silent = trouble === null ? undefined : nameOf(words, 'reach', `trouble-${trouble}`);
  if (silent !== undefined) steps.push({ icon: 'late', text: silent, at: null });
  else if (there === null) {
    steps.push({ icon: 'wait', text: words.t('reach.said-nothing'), at: null });
  }
  steps.push({ icon: 'late', text: <b>{words.t('reach.no-person')}</b>, at: null });
  if (there?.next != null) {
    const { whom, at } = there.next;
    const text =
      nameOf(words, 'reach', `next-${whom}`) ?? words.t('reach.other-word', { word: whom });
    steps.push({ icon: 'wait', text, at });
  }
  if (tellAt !== null) steps.push({ icon: 'wait', text: words.t('reach.tell'), at: tellAt });
  return steps;
}

/** The prepared words, to be read aloud. */
function ToSay({ visit, view, reached }: ReachPageProps): VNode {
  const { words, now } = visit;
  return (
    <Panel
      title={words.t('reach.say-title')}
      aside={<span class="c-quiet">{words.t('reach.say-aside')}</span>}
    >
      <blockquote class="c-say">
        <Prepared {...{ words: writtenFor(visit, view), view, reached, now }} />
      </blockquote>
    </Panel>
  );
}

/** Hidden field: the office that answers by a way, where it is another one than was written to. */
export const OFFICE_FIELD = 'office';

/** What stands in {@link OFFICE_FIELD}; '' for the authority itself. */
const answeringAt = (way: PersonsWay): string => ('at' in way ? (way.at?.authority ?? '') : '');

const SUBJECT = {
  emergency: 'ladder.mail-subject',
  urgent: 'ladder.mail-subject-urgent',
} as const;

/** The ways that are left, each with the press that records that it was taken. */
function WaysLeft({ visit, view, reached, ways, toCall }: ReachPageProps): VNode {
  const { words, now, formToken } = visit;
  const here = hereOf(visit);
  const at = `/cases/${encodeURIComponent(view.caseId)}`;
  const written = writtenFor(visit, view);
  const said = preparedText({ words: written, view, reached, now });
  return (
    <Ladder
      here={here}
      names={visit.service}
      ways={ways}
      mail={{
        subject: written.t(SUBJECT[levelOf(view)], { reference: view.reference }),
        text: said,
      }}
      to={toCall}
      record={(taken) => (
        <form method="post" action={`${at}/reach`}>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <OwnActs view={view} />
          <input type="hidden" name={SAID_FIELD} value={said} />
          <input type="hidden" name={OFFICE_FIELD} value={answeringAt(taken)} />
          <button type="submit" class="c-link-button" name="way" value={taken.way}>
            {words.t(`ladder.record-${taken.way}`)}
          </button>{' '}
          <a class="govuk-link" href={`${at}/told-otherwise`}>
            {words.t('ladder.record-else')}
            <span class="govuk-visually-hidden"> {words.t(`ladder.way-${taken.way}`)}</span>
          </a>
        </form>
      )}
    />
  );
}

function MayDo({ visit, view, reached }: ReachPageProps): VNode {
  const { words } = visit;
  const at = `/cases/${encodeURIComponent(view.caseId)}`;
  const link = (slug: string, name: 'message' | 'withdraw'): VNode => (
    <>
      <a class="govuk-link" href={`${at}/${slug}`}>
        {words.t(`reach.may-${name}`)}
      </a>
      <span class="c-quiet c-block c-small">{words.t(`reach.may-${name}-note`)}</span>
    </>
  );
  return (
    <Panel title={words.t('reach.may-title')} padded={false}>
      <Lines
        items={[
          ...(reached.waits !== null && maySay(view, 'message-sent')
            ? [link('message', 'message')]
            : []),
          ...(maySay(view, 'request-withdrawn') ? [link('withdraw', 'withdraw')] : []),
          <a class="govuk-link" href={at}>
            {words.t('reach.may-case')}
          </a>,
        ]}
      />
    </Panel>
  );
}
