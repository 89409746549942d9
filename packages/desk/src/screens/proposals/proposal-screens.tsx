import type { Fault } from '@comity/base';
import {
  Button,
  Facts,
  Lines,
  Panel,
  ProblemSummary,
  Said,
  Status,
  TextBox,
  TitleBar,
} from '@comity/design';
import type { ActProposal } from '@comity/service';
import { spoken } from '@comity/words';
import type { VNode } from 'preact';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  invalid,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
  redirect,
} from '../../http/screen.ts';
import { inWords } from '../act/parts.tsx';
import { actName } from '../case/act-names.ts';
import { Done } from '../done.tsx';
import { nameOf } from '../name-of.ts';

const list: OfficerScreen = {
  name: 'proposals',
  access: 'officer',
  method: 'GET',
  path: '/proposals',
  sample: '/proposals',
  async handle(visit) {
    const { words, service, session, query } = visit;
    const waiting = await service.proposals.list(session);
    return page({
      title: words.t('proposals.title'),
      section: 'proposals',
      body: (
        <>
          <Done words={words} done={query.one('done')} set="proposals" />
          <TitleBar title={words.t('proposals.title')} lead={words.t('proposals.lead')} />
          {waiting.length === 0 ? (
            <p>{words.t('proposals.none')}</p>
          ) : (
            <Panel title={words.t('proposals.waiting')} padded={false}>
              <Lines items={waiting.map((one) => <Waiting visit={visit} proposal={one} />)} />
            </Panel>
          )}
        </>
      ),
    });
  },
};

interface ProposalProps {
  readonly visit: OfficerVisit;
  readonly proposal: ActProposal;
}

function Waiting({ visit, proposal }: ProposalProps): VNode {
  const { words, session } = visit;
  return (
    <>
      <a class="govuk-link" href={`/proposals/${proposal.id}`}>
        {actName(words, proposal.kind)}
      </a>{' '}
      <Status kind={proposal.mine.ok ? 'held' : 'run'}>
        {words.t('proposals.approvals', { done: proposal.approvals.length, of: proposal.needed })}
      </Status>
      <p class="c-small c-quiet">{words.moment(proposal.at, session.officer.zone)}</p>
    </>
  );
}

async function show(visit: OfficerVisit, faults: readonly Fault[]): Promise<Answer> {
  const found = await visit.service.proposals.get(visit.session, visit.param('proposal'));
  if (!found.ok) return notFound();
  const { words } = visit;
  const content = {
    title: actName(words, found.value.kind),
    section: 'proposals',
    breadcrumbs: [{ content: words.t('proposals.title'), href: '/proposals' }],
    body: <ProposalPage visit={visit} proposal={found.value} faults={faults} />,
  } as const;
  return faults.length > 0 ? invalid(content) : page(content);
}

function ProposalPage({
  visit,
  proposal,
  faults,
}: ProposalProps & { readonly faults: readonly Fault[] }): VNode {
  const { words, session, formToken } = visit;
  const { zone } = session.officer;
  const problems = inWords(words, faults);
  return (
    <div class="c-reading">
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={actName(words, proposal.kind)} lead={words.t('proposals.page-lead')} />
      <Panel
        title={words.t('proposals.says')}
        aside={
          <a class="govuk-link" href={`/cases/${proposal.caseId}`}>
            {words.t('proposals.case')}
          </a>
        }
      >
        <Facts
          facts={Object.entries(proposal.content).map(([name, value]) => ({
            name: nameOf(words, 'request-field', name) ?? <Said>{name}</Said>,
            value: <Said>{typeof value === 'string' ? value : JSON.stringify(value)}</Said>,
          }))}
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
      {proposal.mine.ok ? (
        <form method="post" action={`/proposals/${proposal.id}`}>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <Button preventDoubleClick>{words.t('proposals.agree')}</Button>
        </form>
      ) : (
        <p>
          <Said>{spoken(words, proposal.mine.error).text}</Said>
        </p>
      )}
      <form method="post" action={`/proposals/${proposal.id}/back`} novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <TextBox
          words={words}
          name="why"
          label={words.t('proposals.why')}
          value={visit.form.one('why')}
          problems={problems}
        />
        <Button class="govuk-button--secondary">{words.t('proposals.back')}</Button>
      </form>
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
    const done = await visit.service.proposals.approve(visit.session, id);
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
