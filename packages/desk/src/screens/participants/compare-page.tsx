import {
  Button,
  ButtonGroup,
  Code,
  Columns,
  Facts,
  Lines,
  Panel,
  ProblemSummary,
  Said,
  StateCode,
  Status,
  Steps,
  TextField,
  WarningText,
} from '@comity/design';
import type { AdmissionView, ComparedGroup } from '@comity/service';
import { type Spoken, sentencesOf, stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { ChangedLines } from '../keys/changed-since.tsx';

interface CompareProps {
  readonly visit: OfficerVisit;
  readonly view: AdmissionView;
  readonly problems: readonly Spoken[];
}

const PLACES = 16;

/** The digits that a form carries, by place. */
export const placesAsked = (form: Fields): readonly (readonly [string, string])[] =>
  Array.from({ length: PLACES }, (_, n) => String(n + 1))
    .filter((place) => form.has(`group-${place}`))
    .map((place) => [place, form.one(`group-${place}`)]);

/** One officer compares the fingerprint of a statement with the note in their hand. */
export function CompareBody({ visit, view, problems }: CompareProps): VNode {
  const { words } = visit;
  return (
    <>
      <Steps
        words={words}
        items={[
          { content: words.t('participants.step-read'), state: 'done' },
          {
            content: words.t('participants.step-first'),
            state: view.first === null ? 'current' : 'done',
          },
          {
            content: words.t('participants.step-second'),
            state: view.first === null ? 'ahead' : 'current',
          },
          { content: words.t('participants.step-admitted'), state: 'ahead' },
        ]}
      />
      <Columns
        side="end"
        label={words.t('participants.statement-title')}
        aside={<Beside visit={visit} view={view} />}
      >
        <ProblemSummary words={words} problems={problems} />
        <h1>{words.t('participants.compare', { participant: stateName(words, view.name) })}</h1>
        <p class="c-lead">
          {words.t(view.first === null ? 'participants.lead-first' : 'participants.lead-second')}
        </p>
        {view.replaces === null ? null : (
          <WarningText word={words.t('form.warning')}>
            {words.t('participants.replaces', { participant: stateName(words, view.name) })}
          </WarningText>
        )}
        {view.changed === null ? null : <ChangedLines visit={visit} changed={view.changed} />}
        <div class="c-stack">
          <Seats visit={visit} view={view} />
          {view.mine.ok ? (
            <CompareForm visit={visit} view={view} problems={problems} />
          ) : (
            <p>
              <Said>{sentencesOf(words, view.mine.error)}</Said>
            </p>
          )}
          <form method="post" action={`${addressOf(view)}/stop`}>
            <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
            <Button class="govuk-button--warning">{words.t('participants.stop')}</Button>
          </form>
          <Panel title={words.t('participants.does')} padded={false}>
            <Lines
              items={[
                words.t('participants.does-believed', { participant: stateName(words, view.name) }),
                words.t('participants.does-write'),
                words.t('participants.does-audit'),
                words.t('participants.does-back'),
              ]}
            />
          </Panel>
        </div>
      </Columns>
    </>
  );
}

const addressOf = (view: AdmissionView): string =>
  `/participants/${view.participant}/${view.statement}`;

/** Who has compared, and who does now. */
function Seats({ visit, view }: Pick<CompareProps, 'visit' | 'view'>): VNode {
  const { words, session } = visit;
  const { first } = view;
  const mine = view.mine.ok ? session.officer : null;
  return (
    <section class="c-panel">
      <div class="c-seats">
        <div>
          <p class="c-quiet c-tiny">{words.t('participants.step-first')}</p>
          <Seat visit={visit} name={first?.officer.name ?? mine?.name} at={first?.at ?? null} />
        </div>
        <div>
          <p class="c-quiet c-tiny">{words.t('participants.step-second')}</p>
          <Seat visit={visit} name={first === null ? undefined : mine?.name} at={null} />
        </div>
      </div>
    </section>
  );
}

function Seat({
  visit,
  name,
  at,
}: {
  readonly visit: OfficerVisit;
  readonly name: string | undefined;
  readonly at: string | null;
}): VNode {
  const { words, session } = visit;
  if (name === undefined) return <p>{words.t('participants.seat-free')}</p>;
  return (
    <>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
      </p>
      <p>
        <Status kind={at === null ? 'held' : 'open'}>
          {words.t(at === null ? 'participants.comparing' : 'participants.compared')}
        </Status>{' '}
        {at === null ? null : words.moment(at, session.officer.zone)}
      </p>
    </>
  );
}

function CompareForm({ visit, view, problems }: CompareProps): VNode {
  const { words, form } = visit;
  return (
    <form method="post" action={addressOf(view)} novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
      <ol class="c-groups">
        {view.groups.map((group, index) => (
          <Group visit={visit} group={group} place={index + 1} problems={problems} />
        ))}
      </ol>
      <p class="c-small c-quiet">{words.t('participants.groups-hint')}</p>
      <TextField
        words={words}
        name="note"
        label={words.t('participants.note')}
        value={form.has('note') ? form.one('note') : view.note}
        problems={problems}
        class="govuk-input--width-20"
      />
      <ButtonGroup>
        <Button preventDoubleClick>{words.t('participants.confirm')}</Button>
        <Button href="/participants" class="govuk-button--secondary">
          {words.t('participants.title')}
        </Button>
      </ButtonGroup>
    </form>
  );
}

function Group({
  visit,
  group,
  place,
  problems,
}: {
  readonly visit: OfficerVisit;
  readonly group: ComparedGroup;
  readonly place: number;
  readonly problems: readonly Spoken[];
}): VNode {
  const { words, form } = visit;
  if (!group.asked) {
    return (
      <li>
        <span class="c-groups__place">{place}</span>
        <b>
          <bdi>{group.word}</bdi>
        </b>
        <span class="c-groups__digits">{group.digits}</span>
      </li>
    );
  }
  const name = `group-${place}`;
  return (
    <li class="is-asked">
      <TextField
        words={words}
        name={name}
        label={words.t('participants.group', { n: place })}
        labelClass="c-groups__place"
        value={form.one(name)}
        problems={problems}
        inputmode="numeric"
        autocomplete="off"
      />
    </li>
  );
}

/** What the statement says of itself, and how to compare. */
function Beside({ visit, view }: Pick<CompareProps, 'visit' | 'view'>): VNode {
  const { words, session } = visit;
  return (
    <>
      <Panel title={words.t('participants.statement-title')}>
        <Facts
          facts={[
            {
              name: words.t('participants.state'),
              value: <StateCode code={view.participant} name={stateName(words, view.name)} />,
            },
            {
              name: words.t('directory.authorities'),
              value: view.authorities.map(({ name }) => (
                <div>
                  <Said>{name}</Said>
                </div>
              )),
            },
            { name: words.t('participants.node'), value: <Code>{view.url}</Code> },
            {
              name: words.t('participants.issued'),
              value: words.moment(view.issued, session.officer.zone),
            },
          ]}
        />
      </Panel>
      <Panel title={words.t('participants.how')}>
        <ol class="c-small">
          <li>{words.t('participants.how-1')}</li>
          <li>{words.t('participants.how-2')}</li>
          <li>{words.t('participants.how-3')}</li>
          <li>{words.t('participants.how-4')}</li>
        </ol>
      </Panel>
    </>
  );
}
