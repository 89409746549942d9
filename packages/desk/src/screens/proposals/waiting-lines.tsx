import { Code, Said, Status } from '@comity/design';
import { isPublicationKind } from '@comity/feed';
import type { ActProposal, AskedEnd } from '@comity/service';
import type { Words } from '@comity/words';
import type { OfficerVisit } from '../../http/screen.ts';
import { actName } from '../case/act-names.ts';
import type { WaitingLine } from '../waiting-list.tsx';

/** An act or publication that waits for a second person. */
export const proposalLine = (
  { words, session }: OfficerVisit,
  proposal: ActProposal,
): WaitingLine => ({
  href: `/proposals/${proposal.id}`,
  what: nameOfProposal(words, proposal),
  state: (
    <Status kind={proposal.mine.ok ? 'held' : 'run'}>
      {words.t('proposals.approvals', { done: proposal.approvals.length, of: proposal.needed })}
    </Status>
  ),
  told: (
    <>
      {proposal.reference === '' ? null : (
        <>
          <Code>{proposal.reference}</Code>,{' '}
        </>
      )}
      {words.moment(proposal.at, session.officer.zone)}
    </>
  ),
});

/** The end of a hold that a colleague asks for: agreed to on the page of what is kept of the case. */
export const endLine = ({ words, session }: OfficerVisit, asked: AskedEnd): WaitingLine => ({
  href: `/cases/${encodeURIComponent(asked.caseId)}/retention`,
  what: words.t('proposals.hold-end', { until: words.day(asked.until, 'date') }),
  state: (
    <Status kind={asked.mine.ok ? 'held' : 'run'}>
      {words.t('proposals.approvals', { done: 1, of: 2 })}
    </Status>
  ),
  told: (
    <>
      <Code>{asked.reference}</Code>,{' '}
      {words.rich('retention.end-asked', {
        name: <Said>{asked.by.name}</Said>,
        moment: words.moment(asked.at, session.officer.zone),
      })}
    </>
  ),
});

/** What would be stated in a case, or said to everybody. */
export const nameOfProposal = (words: Words, { kind }: ActProposal): string =>
  isPublicationKind(kind) ? words.t(`publication.${kind}`) : actName(words, kind);
