import { hasOpenPart, instrumentsOf, partsAsked, sortOf, standing, urgencyOf } from '@comity/case';
import {
  CaseHead,
  Columns,
  type Here,
  InsetText,
  Panel,
  Parties,
  Pinpoints,
  Priority,
  Said,
  Status,
  WarningText,
} from '@comity/design';
import type { ToCall } from '@comity/feed';
import type { Law } from '@comity/law';
import type {
  Alarm,
  CaseAtHome,
  CaseView,
  KnownParticipant,
  Service,
  ToldHereList,
} from '@comity/service';
import { nameOf, sentence, spoken, stateName, theState } from '@comity/words';
import type { VNode } from 'preact';
import { formWords } from '../act/field-label.ts';
import { FORM_KINDS, slugOf } from '../act/slugs.ts';
import { viewName } from '../case-name.ts';

import { Done, DoneBanner } from '../done.tsx';
import { instrumentNamed } from '../law-names.ts';
import { ToldUs } from '../night/told-us.tsx';
import { PlainLine } from '../plain-text.tsx';
import { AskedInFull } from '../stated/asked-in-full.tsx';
import { Acts } from './acts.tsx';
import { CaseMove } from './case-move.tsx';
import { CaseSide } from './case-side.tsx';
import { Emergency } from './emergency.tsx';
import { measureName, partName } from './measure-names.ts';
import { Reference } from './references.tsx';
import { UseLimits } from './use-limits.tsx';
import { WhomToCall } from './whom-to-call.tsx';

export interface CasePageProps {
  readonly here: Here;
  readonly law: Law;
  readonly names: Pick<Service, 'named'>;
  readonly view: CaseView;
  readonly directory: readonly KnownParticipant[];
  /** What the other State has published of its authority. */
  readonly toCall: ToCall;
  /** For paper: every fold is open. */
  readonly printed: boolean;
  readonly atHome: CaseAtHome;
  /** What rings for this case. */
  readonly alarms: readonly Alarm[];
  /** What the other State says that it told us in it. */
  readonly told: ToldHereList;
  /** The draft that is shown in it, where it is ours and here; null otherwise. */
  readonly shownDraft: string | null;
  readonly formToken: string;
  /** Code of what has just been done. */
  readonly done: string;
}

/** The page of one case, right for either side of it. */
export function CasePage(props: CasePageProps): VNode {
  const { here, view } = props;
  const { words } = here;
  return (
    <>
      <JustDone {...props} />
      <Emergency
        here={here}
        law={props.law}
        view={view}
        alarms={props.alarms}
        formToken={props.formToken}
      />
      <ToldUs
        here={here}
        {...props.told}
        all={`/cases/${encodeURIComponent(view.caseId)}?told=all#told-us`}
        toCall={() => props.toCall}
        formToken={props.formToken}
      />
      <h1>
        <PlainLine text={viewName(words, view)} />
      </h1>
      <CaseHead items={headItems(props)} />
      <WhomToCall here={here} view={view} toCall={props.toCall} formToken={props.formToken} />
      {view.log.valid ? null : (
        <div role="alert">
          <WarningText word={words.t('form.warning')}>
            {words.t('case.log-broken-title')}. {words.t('case.log-broken-text')}{' '}
            {view.log.broken === null ? null : <Said>{spoken(words, view.log.broken).text}</Said>}
          </WarningText>
        </div>
      )}
      <NotARequest {...props} />
      <CaseMove here={here} law={props.law} view={view} />
      <Columns side="end" label={words.t('case.next')} aside={<CaseSide {...props} />}>
        {props.printed ? <UseLimits words={words} law={props.law} view={view} /> : null}
        <Asked {...props} />
        <Acts here={here} law={props.law} view={view} printed={props.printed} />
      </Columns>
    </>
  );
}

/** A draft that is shown is no request, and nobody may take it for one. */
function NotARequest({ here: { words }, view, shownDraft }: CasePageProps): VNode | null {
  if (sortOf(view.state) !== 'draft') return null;
  return (
    <InsetText>
      <p>
        <b>{words.t('case.not-a-request')}</b>
      </p>
      {shownDraft === null ? null : (
        <a class="govuk-link" href={`/drafts/${encodeURIComponent(shownDraft)}/facts`}>
          {words.t('case.draft-here')}
        </a>
      )}
    </InsetText>
  );
}

/**
 * What is asked, in full and as it was signed, above what was said since: for the side that answers,
 * while something waits for its answer. On paper it stands among the acts, where every fold is open.
 */
function Asked({ here, law, view, printed }: CasePageProps): VNode | null {
  const { words } = here;
  const { request, side, state } = view;
  const waits = hasOpenPart(state);
  if (request === null || printed || side !== 'requested' || !waits) return null;
  return (
    <Panel title={words.t('case.asked-in-full')} class="c-panel--apart">
      <AskedInFull here={here} law={law} view={view} />
    </Panel>
  );
}

function JustDone({ here, view, done }: CasePageProps): VNode | null {
  const { words } = here;
  const slug = FORM_KINDS.map(slugOf).find((one) => one === done) ?? null;
  if (slug === null) return <Done words={words} done={done} set="case" />;
  const state = theState(words, view.them.participantName);
  const text = sentence(formWords(words, slug, 'done', state));
  return <DoneBanner words={words} text={text} />;
}

function headItems({ here, law, view }: CasePageProps) {
  const { words } = here;
  const us = { code: view.us.participant, name: stateName(words, view.us.participantName) };
  const them = { code: view.them.participant, name: stateName(words, view.them.participantName) };
  // What goes from whom to whom: a request from who asks, information from who has it.
  const isOffer = sortOf(view.state) === 'information';
  const [from, to] = (view.side === 'requesting') !== isOffer ? [us, them] : [them, us];
  const { request, state } = view;
  const claimed = request?.urgency.level;
  const given = standing(state, 'request-triaged')?.content?.priority;
  const treated = urgencyOf(state);
  const basis = partsAsked(state).flatMap((part) => part.basis);
  const under = isOffer ? instrumentsOf(view.state) : [];
  const pinpoints = [...new Set(basis.flatMap((one) => one.pinpoints))];
  const unwritten = new Set(basis.filter((one) => one.pinpoints.length === 0).map(({ id }) => id));
  return [
    <Parties words={words} from={from} to={to} />,
    <Reference words={words} reference={view.reference} />,
    ...(state.parts.length > 1
      ? state.parts.map(({ id, measure, stage }) => (
          <>
            {partName(words, id, measure)} ·{' '}
            <span class="c-quiet">{words.t(`stage.${stage}`)}</span>
          </>
        ))
      : [words.list(state.parts.flatMap(({ measure }) => measureName(words, measure ?? '')))]),
    claimed === undefined ? null : (
      <>
        {given === undefined ? null : `${words.t('case.urgency-claimed')} `}
        <Priority words={words} level={claimed} />
      </>
    ),
    treated.lowered === null ? null : (
      <>
        {words.t('case.treated-as')} <Priority words={words} level={treated.now} />
      </>
    ),
    given === undefined ? null : (
      <>
        {words.t('case.priority-given')} <Priority words={words} level={given} />
      </>
    ),
    under.length === 0 ? null : (
      <>
        {words.t('case.basis')}{' '}
        <Said>{words.list(under.map((id) => instrumentNamed(words, law, id)))}</Said>
      </>
    ),
    request === null ? null : (
      <>
        {words.t('case.basis')}{' '}
        {unwritten.size === 0 ? null : (
          <Said>{words.list([...unwritten].map((id) => instrumentNamed(words, law, id)))}</Said>
        )}{' '}
        {pinpoints.length === 0 ? null : <Pinpoints at={pinpoints} />}
      </>
    ),
    <Status kind={STATUS_KINDS[state.status]}>
      {nameOf(words, 'status', `case-${state.status}`) ?? state.status}
    </Status>,
    <Status kind={view.log.valid ? 'open' : 'late'}>
      {view.log.valid ? words.t('case.log-good', { n: view.log.acts }) : words.t('case.log-broken')}
    </Status>,
  ].filter((item) => item !== null);
}

const STATUS_KINDS = {
  unopened: 'held',
  rejected: 'late',
  submitted: 'run',
  acknowledged: 'run',
  'in-triage': 'run',
  'waiting-for-information': 'held',
  conditional: 'held',
  postponed: 'held',
  'in-execution': 'run',
  'answered-in-part': 'open',
  answered: 'open',
  preserved: 'open',
  refused: 'closed',
  declined: 'closed',
  withdrawn: 'closed',
  'draft-open': 'limited',
  'draft-answered': 'limited',
  'draft-sent': 'closed',
  closed: 'closed',
} as const;
