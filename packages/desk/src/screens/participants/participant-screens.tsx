import { Button, ProblemSummary, StateCode, Status, TextBox, TitleBar } from '@comity/design';
import { type AdmissionLine, type AdmittedLine, may } from '@comity/service';
import { type Spoken, spoken, stateName } from '@comity/words';
import type { VNode } from 'preact';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { Peers } from '../node/health-screen.tsx';
import { type WaitingLine, WaitingList } from '../waiting-list.tsx';
import { CompareBody, placesAsked } from './compare-page.tsx';
import { standingScreens } from './standing-screens.tsx';

/** Address of one proposal. */
const addressOf = (line: Pick<AdmissionLine, 'participant' | 'statement'>): string =>
  `/participants/${line.participant}/${line.statement}`;

/** Who waits to be admitted, and how a statement is proposed. */
async function showList(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { words, service, session, query } = visit;
  const [lines, admitted] = await Promise.all([
    service.admissions.proposals(session),
    service.admissions.admitted(session),
  ]);
  const content = {
    title: words.t('participants.title'),
    section: 'participants',
    body: (
      <>
        <Done words={words} done={query.one('done')} set="participants" />
        <TitleBar title={words.t('participants.title')} lead={words.t('participants.lead')} />
        <div class="c-stack">
          <WaitingList
            id="waiting"
            title={words.t('participants.waiting')}
            none={words.t('participants.none')}
            lines={lines.map((line) => lineOf(visit, line))}
          />
          <WaitingList
            id="believed"
            title={words.t('participants.believed')}
            none={words.t('keeping.peers-none')}
            lines={admitted.map((line) => admittedLine(visit, line))}
          />
          {may(session.officer.role, 'admissions.propose') ? (
            <ProposeForm visit={visit} problems={problems} />
          ) : null}
          {may(session.officer.role, 'keeping.queues') ? (
            <Peers visit={visit} peers={(await service.keeping.queues(session)).peers} />
          ) : null}
          <p>
            <a class="govuk-link" href="/keys">
              {words.t('participants.keys')}
            </a>
          </p>
          {may(session.officer.role, 'tokens.list') ? (
            <p>
              <a class="govuk-link" href="/tokens">
                {words.t('tokens.link')}
              </a>
            </p>
          ) : null}
          <p>
            <a class="govuk-link" href="/directory">
              {words.t('participants.admitted')}
            </a>
          </p>
        </div>
      </>
    ),
  } as const;
  return pageWith(problems, content);
}

const lineOf = ({ words, session }: OfficerVisit, line: AdmissionLine): WaitingLine => ({
  href: addressOf(line),
  what: <StateCode code={line.participant} name={stateName(words, line.name)} />,
  state: (
    <Status kind={line.first === null ? 'held' : 'run'}>
      {words.t(line.first === null ? 'participants.state-proposed' : 'participants.state-first')}
    </Status>
  ),
  told: (
    <>
      {words.t('participants.proposed', {
        moment: words.moment(line.proposedAt, session.officer.zone),
      })}
      {line.proposedBy === null ? ` ${words.t('participants.by-shell')}` : null}
    </>
  ),
});

const admittedLine = ({ words, session }: OfficerVisit, line: AdmittedLine): WaitingLine => {
  const { zone } = session.officer;
  const { suspended, waiting } = line;
  return {
    href: `/participants/${line.participant}`,
    what: <StateCode code={line.participant} name={stateName(words, line.name)} />,
    state: (
      <Status kind={suspended === null ? 'open' : 'late'}>
        {words.t(`participants.standing-${suspended === null ? 'believed' : 'suspended'}`)}
      </Status>
    ),
    told: (
      <>
        {suspended === null
          ? words.t('participants.admitted-at', { moment: words.moment(line.admittedAt, zone) })
          : words.t('participants.suspended-at', { moment: words.moment(suspended.since, zone) })}
        {waiting === null ? null : (
          <>
            <br />
            {words.t(`participants.waits-${waiting.wanted}`)}
          </>
        )}
      </>
    ),
  };
};

const ProposeForm = ({
  visit,
  problems,
}: {
  readonly visit: OfficerVisit;
  readonly problems: readonly Spoken[];
}): VNode => (
  <form method="post" action="/participants" novalidate>
    <ProblemSummary words={visit.words} problems={problems} />
    <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
    <TextBox
      words={visit.words}
      name="statement"
      label={visit.words.t('participants.statement')}
      hint={visit.words.t('participants.statement-hint')}
      value={visit.form.one('statement')}
      problems={problems}
    />
    <Button preventDoubleClick>{visit.words.t('participants.propose')}</Button>
  </form>
);

const list: OfficerScreen = {
  name: 'participants',
  access: 'officer',
  method: 'GET',
  path: '/participants',
  sample: '/participants',
  handle: (visit) => showList(visit, []),
};

const propose: OfficerScreen = {
  name: 'participants.propose',
  access: 'officer',
  method: 'POST',
  path: '/participants',
  async handle(visit) {
    const typed = visit.form.one('statement').trim();
    const bytes = new TextEncoder().encode(typed);
    const done = await visit.service.admissions.propose(visit.session, bytes);
    if (done.ok) return redirect(addressOf(done.value));
    return showList(visit, [{ ...spoken(visit.words, done.error), at: 'statement' }]);
  },
};

const whichOf = (visit: OfficerVisit) => ({
  participant: visit.param('participant'),
  statement: visit.param('statement'),
});

async function showOne(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { words, service, session } = visit;
  const { participant, statement } = whichOf(visit);
  const found = await service.admissions.view(session, participant, statement);
  if (!found.ok) return notFound();
  const content = {
    title: words.t('participants.compare', { participant: stateName(words, found.value.name) }),
    section: 'participants',
    breadcrumbs: [{ content: words.t('participants.title'), href: '/participants' }],
    body: <CompareBody visit={visit} view={found.value} problems={problems} />,
  } as const;
  return pageWith(problems, content);
}

const compare: OfficerScreen = {
  name: 'participants.compare',
  access: 'officer',
  method: 'GET',
  path: '/participants/:participant/:statement',
  sample: '/participants/KIR/*',
  handle: (visit) => showOne(visit, []),
};

const confirm: OfficerScreen = {
  name: 'participants.confirm',
  access: 'officer',
  method: 'POST',
  path: '/participants/:participant/:statement',
  async handle(visit) {
    const { service, session, form } = visit;
    const outcome = await service.admissions.confirm(session, whichOf(visit), {
      digits: Object.fromEntries(placesAsked(form)),
      note: form.one('note'),
    });
    if (outcome.ok) return redirect(`/participants?done=${outcome.value.step}`);
    return outcome.error.code === 'admission-unknown'
      ? notFound()
      : showOne(visit, [spoken(visit.words, outcome.error)]);
  },
};

const stop: OfficerScreen = {
  name: 'participants.stop',
  access: 'officer',
  method: 'POST',
  path: '/participants/:participant/:statement/stop',
  async handle(visit) {
    const outcome = await visit.service.admissions.stop(visit.session, whichOf(visit));
    return outcome.ok ? redirect('/participants?done=stopped') : notFound();
  },
};

export const participantScreens: readonly OfficerScreen[] = [
  ...[list, propose, compare, confirm, stop],
  ...standingScreens,
];
