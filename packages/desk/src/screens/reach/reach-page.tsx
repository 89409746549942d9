import { besideTitleOf, isOwed, tooLateAfter } from '@comity/case';
import { Alarm, Button, Lines, Panel, StateCode } from '@comity/design';
import type { ContactWay, PersonsWay, ToCall } from '@comity/feed';
import { type CaseView, maySay, type Reached } from '@comity/service';
import { stateName, theState } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { NotUnderstood } from '../act/not-understood.tsx';
import { OwnActs } from '../act/own-acts.tsx';
import { KeptData } from '../case/kept-data.tsx';
import { viewName } from '../case-name.ts';
import { Until } from '../clocks/until.tsx';
import { CallBack } from '../directory/call-back.tsx';
import { dialled } from '../directory/telephone.tsx';
import { Done } from '../done.tsx';
import { hereOf } from '../here.ts';
import { Beside } from '../night/beside.tsx';
import { Renewing } from '../night/renewed.tsx';
import { PlainLine } from '../plain-text.tsx';
import { type AlsoAsked, reachHref } from './also-asked.ts';
import { DueLater } from './due-later.tsx';
import { Ladder } from './ladder.tsx';
import { levelOf, Prepared, preparedText, SAID_FIELD, writtenFor } from './prepared.tsx';
import { ReachLadder } from './reach-ladder.tsx';
import { TOLD, ToldSoFar } from './told.tsx';

export interface ReachPageProps {
  readonly visit: OfficerVisit;
  readonly view: CaseView;
  readonly reached: Reached;
  /** What the other State has published of its authority. */
  readonly toCall: ToCall;
  /** The ways that it has declared, its node first. */
  readonly ways: readonly ContactWay[];
  /** The other States that were asked by the same form. */
  readonly also: readonly AlsoAsked[];
}

/** What has happened so far, what comes next, and what to say on the telephone meanwhile. */
export function ReachPage(props: ReachPageProps): VNode {
  const { visit, view, reached } = props;
  const { words } = visit;
  const here = hereOf(visit);
  const { them, request } = view;
  const clock = tooLateAfter(view.due, visit.now) ?? view.clock;
  const state = theState(words, them.participantName);
  const waits = reached.waits !== null;
  const basis = request?.parts.flatMap((part) => part.basis) ?? [];
  return (
    <>
      <Done words={words} done={visit.query.one('done')} set="ladder" />
      <h1 class="govuk-visually-hidden">{words.t('reach.title')}</h1>
      <Alarm
        here={here}
        emergency={waits && levelOf(view) === 'emergency'}
        due={clock?.at ?? null}
        owed={clock !== null && isOwed(clock)}
        until={
          clock?.at === undefined ? undefined : (
            <Until here={here} what={clock.what} at={clock.at} day={clock} there={them.zone} />
          )
        }
        from={{ code: them.participant, name: stateName(words, them.participantName) }}
        title={<PlainLine text={viewName(words, view)} />}
        says={<Beside here={here} says={besideTitleOf(view.state, view.title)} />}
        pinpoints={[...new Set(basis.flatMap(({ pinpoints }) => pinpoints))]}
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
      <Renewing visit={visit} at={reachHref(view.caseId, props.also)} />
      {props.also.length === 0 ? null : (
        <>
          <h2>{reachedOf(props)}</h2>
          <div class="c-each">
            <ReachLadder visit={visit} view={view} reached={reached} />
            {props.also.map((one) => (
              <ReachLadder visit={visit} {...one} other={otherOf(props, one)} />
            ))}
          </div>
        </>
      )}
      <div class="c-night-grid">
        {props.also.length === 0 ? (
          <ReachLadder visit={visit} view={view} reached={reached} />
        ) : (
          <div class="c-stack">
            <h2>
              <StateCode code={them.participant} name={stateName(words, them.participantName)} />
            </h2>
            <WhileWaiting {...props} />
          </div>
        )}
        <aside class="c-stack">
          {props.also.length === 0 ? <WhileWaiting {...props} /> : null}
          <ToldSoFar visit={visit} view={view} />
          <KeptData here={here} law={visit.service.law.law} view={view} />
          <DueLater visit={visit} view={view} />
          <MayDo {...props} />
        </aside>
      </div>
    </>
  );
}

/** In how many of the States that were asked a person has it. */
function reachedOf({ visit, reached, also }: ReachPageProps): string {
  const all = [reached, ...also.map((one) => one.reached)];
  return visit.words.t('reach.also', {
    n: all.filter(({ waits }) => waits === null).length,
    all: all.length,
  });
}

/** The page of another State that was asked, from which this one is seen beside it. */
function otherOf({ view, also }: ReachPageProps, one: AlsoAsked) {
  const { caseId } = one.view;
  const rest = also.filter((each) => each.view.caseId !== caseId);
  return { href: reachHref(caseId, [{ view }, ...rest]), toCall: one.toCall };
}

/** By which ways they are told meanwhile, and in which words. */
function WhileWaiting(props: ReachPageProps): VNode | null {
  const { visit, view, reached } = props;
  if (reached.waits === null) return null;
  return (
    <>
      <NotUnderstood words={visit.words} view={view} kind={TOLD} />
      <WaysLeft {...props} />
      <ToSay {...props} />
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
  const call = words.t('reach.call', { city: words.city({ zone: view.them.zone }) });
  const dial = toCall.number === undefined ? undefined : dialled(toCall.number);
  return (
    <>
      {dial === undefined || toCall.doubtful ? call : <Button href={dial}>{call}</Button>}
      <p class="c-reach__number">
        <CallBack here={hereOf(visit)} to={toCall} />
      </p>
    </>
  );
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
          <>
            <a class="govuk-link" href={`/emergency?like=${encodeURIComponent(view.caseId)}`}>
              {words.t('reach.may-third')}
            </a>
            <span class="c-quiet c-block c-small">{words.t('reach.may-third-note')}</span>
          </>,
          ...(maySay(view, 'request-withdrawn') ? [link('withdraw', 'withdraw')] : []),
          <a class="govuk-link" href={at}>
            {words.t('reach.may-case')}
          </a>,
        ]}
      />
    </Panel>
  );
}
