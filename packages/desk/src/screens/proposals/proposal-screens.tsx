import type { Fault } from '@comity/base';
import {
  Button,
  Code,
  Lines,
  Panel,
  ProblemSummary,
  Said,
  SummaryList,
  TitleBar,
} from '@comity/design';
import { isPublicationKind } from '@comity/feed';
import { type CaseView, may, type ProposalToAgree } from '@comity/service';
import { spoken } from '@comity/words';
import type { VNode } from 'preact';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { CameSince, OthersSaid, othersSaidIn } from '../act/came-since.tsx';
import { inWords } from '../act/in-words.ts';
import { Warnings } from '../act/warnings.tsx';
import { aboutParts } from '../case/about-parts.ts';
import { readerOf } from '../case/reader.ts';
import { DamagedRows } from '../damaged-rows.tsx';
import { Done } from '../done.tsx';
import { hereOf } from '../here.ts';
import { statedRows } from '../stated/stated.tsx';
import { WaitingList } from '../waiting-list.tsx';
import { BackForm, DamagedPage } from './give-back.tsx';
import { GivenBackPanel } from './given-back.tsx';
import { endLine, nameOfProposal, proposalLine } from './waiting-lines.tsx';

const list: OfficerScreen = {
  name: 'proposals',
  access: 'officer',
  method: 'GET',
  path: '/proposals',
  sample: '/proposals',
  async handle(visit) {
    const { words, service, session, query } = visit;
    const [{ waiting, damaged }, back, ends] = await Promise.all([
      service.proposals.list(session),
      service.proposals.givenBack(session),
      service.retention.endsAsked(session),
    ]);
    return page({
      title: words.t('proposals.title'),
      section: 'proposals',
      body: (
        <>
          <Done words={words} done={query.one('done')} set="proposals" />
          <TitleBar title={words.t('proposals.title')} lead={words.t('proposals.lead')} />
          <div class="c-stack">
            <WaitingList
              title={words.t('proposals.waiting')}
              none={words.t('proposals.none')}
              lines={[
                ...waiting.map((one) => proposalLine(visit, one)),
                ...ends.map((one) => endLine(visit, one)),
              ]}
            />
            <GivenBackPanel visit={visit} back={back} />
            <DamagedRows
              words={words}
              fault={{ code: 'proposal-damaged' }}
              rows={damaged}
              hrefOf={(id) => `/proposals/${encodeURIComponent(id)}`}
            />
            {may(session.officer.role, 'officers.wishes') ? (
              <p>
                <a class="govuk-link" href="/officers/waiting">
                  {words.t('officers.waiting-link')}
                </a>
              </p>
            ) : null}
            {may(session.officer.role, 'walls.openings') ? (
              <p>
                <a class="govuk-link" href="/openings">
                  {words.t('walls.link')}
                </a>
              </p>
            ) : null}
          </div>
        </>
      ),
    });
  },
};

async function show(visit: OfficerVisit, faults: readonly Fault[]): Promise<Answer> {
  const found = await visit.service.proposals.get(visit.session, visit.param('proposal'));
  const { words } = visit;
  const common = {
    section: 'proposals',
    breadcrumbs: [{ content: words.t('proposals.title'), href: '/proposals' }],
  } as const;
  if (!found.ok) {
    if (found.error.code !== 'proposal-damaged') return notFound();
    const title = words.t('damaged.title');
    const body = <DamagedPage visit={visit} fault={found.error} faults={faults} />;
    return page({ ...common, status: 409, title, body });
  }
  const proposal = found.value;
  const isForAll = isPublicationKind(proposal.kind);
  const ofCase = isForAll
    ? undefined
    : await visit.service.cases.view(visit.session, proposal.caseId, { acts: 'page' });
  // What opens a case of its own has none yet.
  const view = ofCase?.ok === true ? ofCase.value : null;
  if (view === null && proposal.to === null && !isForAll) return notFound();
  const content = {
    ...common,
    title: nameOfProposal(words, proposal),
    body: <ProposalPage visit={visit} proposal={proposal} view={view} faults={faults} />,
  } as const;
  return pageWith(faults, content);
}

interface ProposalProps {
  readonly visit: OfficerVisit;
  readonly proposal: ProposalToAgree;
  /** Null for an act that opens a case of its own. */
  readonly view: CaseView | null;
  readonly faults: readonly Fault[];
}

/** What would be stated, as the case will show it, and who wants it. */
function ProposalPage({ visit, proposal, view, faults }: ProposalProps): VNode {
  const { words, session, formToken } = visit;
  const { law } = visit.service.law;
  const reader =
    view === null ? { words, law } : readerOf(words, view, { here: hereOf(visit), law });
  const { zone } = session.officer;
  const problems = inWords(words, faults);
  const about = view === null ? null : aboutParts(words, view, proposal.parts);
  return (
    <div class="c-reading">
      <ProblemSummary words={words} problems={problems} />
      {view === null ? null : (
        <CameSince
          scene={{ words, view, law, here: hereOf(visit) }}
          since={proposal.othersSaid ?? undefined}
        />
      )}
      <TitleBar title={nameOfProposal(words, proposal)} lead={words.t('proposals.page-lead')} />
      <div class="c-stack">
        <Panel
          title={words.t('proposals.says')}
          aside={
            view === null ? undefined : (
              <a class="govuk-link" href={`/cases/${proposal.caseId}`}>
                {words.t('proposals.case')} <Code>{proposal.reference}</Code>
              </a>
            )
          }
        >
          <SummaryList
            rows={[
              proposal.to === null
                ? null
                : { key: words.t('act.sent-to'), value: <bdi>{proposal.to}</bdi> },
              about === null ? null : { key: words.t('case.about-parts'), value: about },
              ...statedRows(proposal.kind, proposal.content, reader).map(({ name, value }) => ({
                key: name,
                value,
              })),
            ]}
          />
        </Panel>
        <Panel title={words.t('proposals.who')} padded={false}>
          <Lines
            items={[
              proposal.proposedBy === null
                ? words.t('proposals.by-shell')
                : words.t('proposals.by', {
                    name: proposal.proposedBy.name,
                    moment: words.moment(proposal.at, zone),
                  }),
              ...proposal.approvals.map(({ officer, at }) =>
                words.t('proposals.agreed', { name: officer.name, moment: words.moment(at, zone) }),
              ),
            ]}
          />
        </Panel>
        <Warnings words={words} warnings={inWords(words, proposal.warnings)} />
        {proposal.mine.ok ? (
          <form method="post" action={`/proposals/${proposal.id}`}>
            <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
            {view === null ? null : <OthersSaid view={view} />}
            <Button preventDoubleClick>{words.t('proposals.agree')}</Button>
          </form>
        ) : (
          <p>
            <Said>{spoken(words, proposal.mine.error).text}</Said>
          </p>
        )}
        <BackForm visit={visit} id={proposal.id} faults={faults} />
      </div>
    </div>
  );
}

const open: OfficerScreen = {
  name: 'proposals.open',
  access: 'officer',
  method: 'GET',
  path: '/proposals/:proposal',
  sample: '/proposals/*',
  handle: (visit) => show(visit, []),
};

const agree: OfficerScreen = {
  name: 'proposals.agree',
  access: 'officer',
  method: 'POST',
  path: '/proposals/:proposal',
  async handle(visit) {
    const id = visit.param('proposal');
    const { othersSaid } = othersSaidIn(visit.form);
    const done = await visit.service.proposals.approve(visit.session, id, othersSaid);
    if (!done.ok) {
      const isGone = done.error.some(({ code }) => code === 'proposal-unknown');
      return isGone ? notFound() : show(visit, done.error);
    }
    return redirect(`/proposals?done=${done.value.actId === null ? 'agreed' : 'stated'}`);
  },
};

const giveBack: OfficerScreen = {
  name: 'proposals.back',
  access: 'officer',
  method: 'POST',
  path: '/proposals/:proposal/back',
  async handle(visit) {
    const { service, session, form } = visit;
    const done = await service.proposals.giveBack(
      session,
      visit.param('proposal'),
      form.one('why'),
    );
    if (done.ok) return redirect('/proposals?done=back');
    return done.error.code === 'proposal-unknown' ? notFound() : show(visit, [done.error]);
  },
};

export const proposalScreens: readonly OfficerScreen[] = [list, open, agree, giveBack];
