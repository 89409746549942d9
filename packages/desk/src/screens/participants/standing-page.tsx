import {
  Button,
  ButtonGroup,
  CheckboxField,
  Code,
  Facts,
  Lines,
  Panel,
  ProblemSummary,
  Said,
  StateCode,
  Status,
  TextBox,
  TextField,
  TitleBar,
} from '@comity/design';
import {
  type AdmittedView,
  may,
  STANDING_REASON_MAX,
  type StandingChange,
  type StandingWanted,
  type WaitingStanding,
} from '@comity/service';
import { type Spoken, sentencesOf, stateName } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { PlainText } from '../plain-text.tsx';

interface StandingProps {
  readonly visit: OfficerVisit;
  readonly view: AdmittedView;
  readonly problems: readonly Spoken[];
}

/** How one participant stands, what is asked for, and what officers agreed before. */
export function StandingBody({ visit, view, problems }: StandingProps): VNode {
  const { words, session } = visit;
  const { zone, role } = session.officer;
  const { suspended, waiting } = view;
  const wanted = suspended === null ? 'suspended' : 'let-in';
  return (
    <div class="c-reading">
      <ProblemSummary words={words} problems={problems} />
      <TitleBar
        title={<StateCode code={view.participant} name={stateName(words, view.name)} />}
        aside={
          <Status kind={suspended === null ? 'open' : 'late'}>
            {words.t(`participants.standing-${suspended === null ? 'believed' : 'suspended'}`)}
          </Status>
        }
      />
      <div class="c-stack">
        <Panel title={words.t('participants.state')}>
          <Facts
            facts={[
              {
                name: words.t('directory.fingerprint'),
                value: (
                  <span class="c-fingerprint">
                    <Code>{view.fingerprint}</Code>
                  </span>
                ),
              },
              {
                name: words.t('keeping.head-state'),
                value:
                  suspended === null
                    ? words.t('participants.admitted-at', {
                        moment: words.moment(view.admittedAt, zone),
                      })
                    : words.t('participants.suspended-at', {
                        moment: words.moment(suspended.since, zone),
                      }),
              },
              ...doubtFact(visit, suspended?.doubtFrom ?? null),
              { name: words.t('participants.held'), value: words.number(view.held) },
            ]}
          />
        </Panel>
        {waiting !== null ? (
          <Waiting visit={visit} participant={view.participant} waiting={waiting} />
        ) : may(role, 'admissions.askStanding') ? (
          <AskForm visit={visit} view={view} wanted={wanted} problems={problems} />
        ) : null}
        <Panel title={words.t('participants.history')} padded={view.changes.length === 0}>
          {view.changes.length === 0 ? (
            <p>{words.t('participants.history-none')}</p>
          ) : (
            <Lines items={view.changes.map((change) => wasAgreed(visit, change))} />
          )}
        </Panel>
      </div>
    </div>
  );
}

const doubtFact = ({ words, session }: OfficerVisit, from: string | null) =>
  from === null
    ? []
    : [
        {
          name: words.t('participants.doubt-from'),
          value: words.moment(from, session.officer.zone),
        },
      ];

const Token = ({ visit }: { readonly visit: OfficerVisit }): VNode => (
  <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
);

/** What is asked for, why, and who has agreed. */
function Waiting({
  visit,
  participant,
  waiting,
}: {
  readonly visit: OfficerVisit;
  readonly participant: string;
  readonly waiting: WaitingStanding;
}): VNode {
  const { words, session } = visit;
  const { wanted, proposedBy, agreed, mine } = waiting;
  return (
    <Panel title={words.t(`participants.wanted-${wanted}`)}>
      <p>
        {words.t(wanted === 'suspended' ? 'participants.suspend-lead' : 'participants.let-in-lead')}
      </p>
      <Facts
        facts={[
          {
            name: words.t('participants.reason'),
            value: <PlainText words={words} text={waiting.reason} />,
          },
          ...doubtFact(visit, waiting.doubtFrom),
          {
            name: words.t('participants.asked-by'),
            value: (
              <>
                {proposedBy === null ? words.t('keys.by-shell') : <Said>{proposedBy.name}</Said>}
                {', '}
                {words.moment(waiting.proposedAt, session.officer.zone)}
              </>
            ),
          },
          {
            name: words.t('participants.agreed-by'),
            value:
              agreed.length === 0 ? (
                words.t('participants.nobody-yet')
              ) : (
                <Said>{words.list(agreed.map(({ name }) => name))}</Said>
              ),
          },
        ]}
      />
      {mine.ok ? null : (
        <p>
          <Said>{sentencesOf(words, mine.error)}</Said>
        </p>
      )}
      <form method="post" action={`/participants/${participant}`}>
        <Token visit={visit} />
        <input type="hidden" name="change" value={waiting.id} />
        <ButtonGroup>
          {mine.ok ? (
            <Button name="do" value="agree" preventDoubleClick>
              {words.t(`participants.agree-${wanted}`)}
            </Button>
          ) : null}
          {may(session.officer.role, 'admissions.stopStanding') ? (
            <Button name="do" value="stop" class="govuk-button--secondary">
              {words.t('participants.do-not')}
            </Button>
          ) : null}
        </ButtonGroup>
      </form>
    </Panel>
  );
}

/** Asks for the one change that can be wanted as the participant stands. */
function AskForm({
  visit,
  view,
  wanted,
  problems,
}: StandingProps & { readonly wanted: StandingWanted }): VNode {
  const { words, form, session } = visit;
  const from = view.suspended?.doubtFrom ?? null;
  return (
    <section>
      <h2>
        {words.t(
          wanted === 'suspended' ? 'participants.suspend-title' : 'participants.let-in-title',
        )}
      </h2>
      <p>
        {words.t(wanted === 'suspended' ? 'participants.suspend-lead' : 'participants.let-in-lead')}
      </p>
      <form method="post" action={`/participants/${view.participant}`} novalidate>
        <Token visit={visit} />
        <input type="hidden" name="wanted" value={wanted} />
        <TextBox
          words={words}
          name="reason"
          label={words.t('participants.reason')}
          hint={words.t('participants.reason-hint')}
          value={form.one('reason')}
          maxlength={STANDING_REASON_MAX}
          problems={problems}
        />
        {wanted === 'suspended' ? (
          <TextField
            words={words}
            name="day"
            label={words.t('participants.doubt-day')}
            hint={
              <>
                {words.t('participants.doubt-day-hint')} {words.t('keeping.audit-day-hint')}
              </>
            }
            value={form.one('day')}
            problems={problems}
            autocomplete="off"
            class="govuk-input--width-10"
          />
        ) : from === null ? null : (
          <CheckboxField
            words={words}
            name="doubt"
            legend={words.t('participants.doubt-from')}
            values={form.has('wanted') && !form.has('doubt') ? [] : ['keep']}
            items={[
              {
                value: 'keep',
                content: words.t('participants.keep-doubt', {
                  from: words.moment(from, session.officer.zone),
                }),
              },
            ]}
          />
        )}
        <Button
          preventDoubleClick
          {...(wanted === 'suspended' ? { class: 'govuk-button--warning' } : {})}
        >
          {words.t(`participants.ask-${wanted}`)}
        </Button>
      </form>
    </section>
  );
}

function wasAgreed({ words, session }: OfficerVisit, change: StandingChange): VNode {
  const { zone } = session.officer;
  return (
    <>
      {words.rich(`participants.was-${change.wanted}`, {
        moment: words.moment(change.doneAt ?? change.proposedAt, zone),
        officers: <Said>{words.list(change.agreed.map(({ name }) => name))}</Said>,
      })}
      <div class="c-small c-quiet">
        <PlainText words={words} text={change.reason} />
      </div>
      {change.doubtFrom === null ? null : (
        <p class="c-small">
          {words.t('participants.warn-doubt', { moment: words.moment(change.doubtFrom, zone) })}
        </p>
      )}
    </>
  );
}
