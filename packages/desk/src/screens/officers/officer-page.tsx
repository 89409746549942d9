import {
  Button,
  Facts,
  Panel,
  ProblemSummary,
  Said,
  SelectField,
  TextField,
  TitleBar,
  WarningText,
} from '@comity/design';
import { type OfficerLink, type Officers, PERSONS, standingOf } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { MadeLink } from './made-link.tsx';
import { Standing } from './officers-page.tsx';
import { Order } from './order.tsx';
import { SessionsOf } from './sessions-now.tsx';
import { WishLines } from './wish-lines.tsx';

type View = Extract<Awaited<ReturnType<Officers['view']>>, { readonly ok: true }>['value'];

export interface OfficerProps {
  readonly visit: OfficerVisit;
  readonly view: View;
  /** One that was just made. */
  readonly link: OfficerLink | null;
  readonly problems: readonly Spoken[];
}

/** One officer: who they are, where they are signed in, and what can be changed. */
export function OfficerBody(props: OfficerProps): VNode {
  const { visit, view, link, problems } = props;
  const { words, query } = visit;
  const { officer, sessions, wishes } = view;
  return (
    <div class="c-reading c-stack">
      <Done words={words} done={query.one('done')} set="officers" />
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={<Said>{officer.name}</Said>} lead={words.t(`role.${officer.role}`)} />
      {link === null ? null : <MadeLink visit={visit} link={link} />}
      {wishes.length === 0 ? null : (
        <Panel title={words.t('officers.waiting')} padded={false}>
          <WishLines visit={visit} wishes={wishes} />
        </Panel>
      )}
      <Known {...props} />
      <SessionsOf visit={visit} officer={officer.id} sessions={sessions} />
      <Changes {...props} />
    </div>
  );
}

function Known({ visit, view: { officer } }: OfficerProps): VNode {
  const { words, session } = visit;
  const { zone } = session.officer;
  return (
    <Panel title={words.t('officers.head-officer')}>
      <Facts
        facts={[
          {
            name: words.t('officers.head-state'),
            value: <Standing visit={visit} standing={standingOf(officer)} />,
          },
          ...(officer.suspended === null
            ? []
            : [
                {
                  name: words.t('officers.suspended-since'),
                  value: words.moment(officer.suspended, zone),
                },
              ]),
          { name: words.t('officers.number'), value: <bdi>{officer.number}</bdi> },
          { name: words.t('officers.authority'), value: <Said>{officer.authorityName}</Said> },
          {
            name: words.t('officers.head-ways'),
            value:
              officer.ways.length === 0
                ? words.t('officers.state-no-way-in')
                : words.list(officer.ways.map((way) => words.t(`sessions.way-${way}`))),
          },
          { name: words.t('officers.zone'), value: <bdi>{officer.zone}</bdi> },
          ...(officer.samePerson.length === 0
            ? []
            : [
                {
                  name: words.t('officers.person'),
                  value: <Said>{words.list(officer.samePerson)}</Said>,
                },
              ]),
        ]}
      />
    </Panel>
  );
}

function Changes({ visit, view: { officer }, problems }: OfficerProps): VNode | null {
  const { words, session } = visit;
  if (officer.id === session.officer.id) return null;
  const isSuspended = officer.suspended !== null;
  const { id } = officer;
  return (
    <>
      {isSuspended ? null : (
        <Panel title={words.t('officers.link-title')}>
          <p>{words.t('officers.link-text')}</p>
          <Order visit={visit} officer={id} order="link">
            <Button class="govuk-button--secondary" preventDoubleClick>
              {words.t('officers.link-make')}
            </Button>
          </Order>
        </Panel>
      )}
      <Panel title={words.t('officers.role-change')}>
        <p>{words.t('officers.role-text')}</p>
        <Order visit={visit} officer={id} order="role">
          <SelectField
            words={words}
            problems={problems}
            name="role"
            label={words.t('officers.role')}
            items={PERSONS.map((role) => ({ value: role, text: words.t(`role.${role}`) }))}
            value={officer.role}
          />
          <Button class="govuk-button--secondary" preventDoubleClick>
            {words.t('officers.role-change')}
          </Button>
        </Order>
      </Panel>
      <Panel title={words.t('officers.person')}>
        <p>{words.t('officers.person-text')}</p>
        {officer.sameName.length === 0 ? null : (
          <WarningText word={words.t('form.warning')}>
            {words.rich('officers.same-name', {
              others: <Said>{words.list(officer.sameName)}</Said>,
            })}
          </WarningText>
        )}
        <Order visit={visit} officer={id} order="person">
          {officer.samePerson.length > 0 ? null : (
            <TextField
              words={words}
              problems={problems}
              name="other"
              label={words.t('officers.person-other')}
              hint={words.t('officers.person-hint')}
              value={visit.form.one('other')}
              autocomplete="off"
            />
          )}
          <Button class="govuk-button--secondary" preventDoubleClick>
            {words.t(
              officer.samePerson.length > 0 ? 'officers.person-part' : 'officers.person-join',
            )}
          </Button>
        </Order>
      </Panel>
      <Panel title={words.t('officers.suspend-title')}>
        <p>{words.t('officers.suspend-text')}</p>
        <Order visit={visit} officer={id} order={isSuspended ? 'let-in' : 'suspend'}>
          <Button
            class={isSuspended ? 'govuk-button--secondary' : 'govuk-button--warning'}
            preventDoubleClick
          >
            {words.t(isSuspended ? 'officers.let-in' : 'officers.suspend')}
          </Button>
        </Order>
      </Panel>
    </>
  );
}
