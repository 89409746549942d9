import {
  Button,
  Code,
  Lines,
  Panel,
  ProblemSummary,
  Said,
  SelectField,
  StateCode,
  TextBox,
  TextField,
  TitleBar,
} from '@comity/design';
import { type Colleague, type Shift, toHandOver, type WorkRow } from '@comity/service';
import { type Spoken, spoken, stateName } from '@comity/words';
import type { VNode } from 'preact';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { rowName } from '../case-name.ts';
import { Done } from '../done.tsx';
import { PlainLine, PlainText } from '../plain-text.tsx';

/** Cases that a form offers; who has more hands over twice. */
const OFFERED = 50;

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words } = visit;
  const [shifts, colleagues, list] = await Promise.all([
    service.office.shifts(session),
    service.office.colleagues(session),
    service.cases.workList(session, { open: true }),
  ]);
  const rows = toHandOver(list.rows, session.officer).slice(0, OFFERED);
  const content = {
    title: words.t('office.shift-title'),
    section: 'work',
    breadcrumbs: [
      { content: words.t('work.title'), href: '/' },
      { content: words.t('office.shift-title') },
    ],
    body: (
      <div class="c-reading c-stack">
        <Done words={words} done={visit.query.one('done')} set="office" />
        <ProblemSummary words={words} problems={problems} />
        <TitleBar title={words.t('office.shift-title')} lead={words.t('office.shift-lead')} />
        <Waiting visit={visit} shifts={shifts} />
        <HandOver visit={visit} rows={rows} problems={problems} />
        <StandIn visit={visit} colleagues={colleagues} problems={problems} />
      </div>
    ),
  } as const;
  return pageWith(problems, content);
}

/** Shifts that wait for the next officer. */
function Waiting({
  visit,
  shifts,
}: {
  readonly visit: OfficerVisit;
  readonly shifts: readonly Shift[];
}): VNode {
  const { words, session, formToken } = visit;
  return (
    <Panel title={words.t('office.shifts-waiting')} padded={shifts.length === 0}>
      {shifts.length === 0 ? <p>{words.t('office.no-shifts')}</p> : null}
      {shifts.map((shift) => (
        <section class="c-panel__body">
          <h3>
            <Said>{shift.from.name}</Said>, {words.moment(shift.at, session.officer.zone)}
          </h3>
          {shift.damaged ? <p>{words.t('office.shift-damaged')}</p> : null}
          {shift.note === '' ? null : (
            <p>
              <PlainText words={words} text={shift.note} />
            </p>
          )}
          <Lines
            items={shift.cases.map((one) => (
              <>
                <a class="govuk-link" href={`/cases/${encodeURIComponent(one.caseId)}`}>
                  <Code>{one.reference}</Code> <PlainLine text={one.title} />
                </a>
                {one.note === '' ? null : (
                  <div class="c-small">
                    <PlainText words={words} text={one.note} />
                  </div>
                )}
              </>
            ))}
          />
          {shift.mine.ok ? (
            <form method="post" action="/shift">
              <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
              <input type="hidden" name="shift" value={shift.id} />
              <Button name="do" value="take" preventDoubleClick>
                {words.t('office.take-shift')}
              </Button>
            </form>
          ) : (
            <p class="c-small c-quiet">
              <Said>{spoken(words, shift.mine.error).text}</Said>
            </p>
          )}
        </section>
      ))}
    </Panel>
  );
}

interface HandOverProps {
  readonly visit: OfficerVisit;
  readonly rows: readonly WorkRow[];
  readonly problems: readonly Spoken[];
}

/** The officer's open cases, and those that nobody has, each with a word for the next one. */
function HandOver({ visit, rows, problems }: HandOverProps): VNode {
  const { words, form, formToken, session } = visit;
  const typed = form.has('do');
  const chosen = (row: WorkRow): boolean =>
    typed ? form.all('case').includes(row.caseId) : row.officer?.id === session.officer.id;
  return (
    <Panel title={words.t('office.hand-over')}>
      <form method="post" action="/shift" novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        {rows.length === 0 ? (
          <p>{words.t('office.nothing-open')}</p>
        ) : (
          <fieldset class="govuk-fieldset" id="cases" tabindex={-1}>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
              {words.t('office.which-cases')}
            </legend>
            {rows.map((row) => (
              <div class="c-row">
                <div
                  class="govuk-checkboxes govuk-checkboxes--small"
                  data-module="govuk-checkboxes"
                >
                  <div class="govuk-checkboxes__item">
                    <input
                      class="govuk-checkboxes__input"
                      type="checkbox"
                      id={`case-${row.caseId}`}
                      name="case"
                      value={row.caseId}
                      checked={chosen(row)}
                    />
                    <label class="govuk-label govuk-checkboxes__label" for={`case-${row.caseId}`}>
                      <StateCode code={row.peer} name={stateName(words, row.peerName)} />{' '}
                      <PlainLine text={rowName(words, row)} /> <Code>{row.reference}</Code>
                      {row.officer === null ? (
                        <span class="c-quiet"> {words.t('office.nobody-has')}</span>
                      ) : null}
                    </label>
                  </div>
                </div>
                <TextField
                  words={words}
                  problems={[]}
                  name={`note-${row.caseId}`}
                  label={words.t('office.note-for', { reference: row.reference })}
                  value={form.one(`note-${row.caseId}`)}
                />
              </div>
            ))}
          </fieldset>
        )}
        <TextBox
          words={words}
          problems={problems}
          name="note"
          label={words.t('office.shift-note')}
          value={form.one('note')}
          maxlength={10_000}
        />
        <Button name="do" value="hand-over" preventDoubleClick>
          {words.t('office.hand-over')}
        </Button>
      </form>
    </Panel>
  );
}

interface StandInProps {
  readonly visit: OfficerVisit;
  readonly colleagues: readonly Colleague[];
  readonly problems: readonly Spoken[];
}

/** Who stands in for the officer while they are away. */
function StandIn({ visit, colleagues, problems }: StandInProps): VNode {
  const { words, form, formToken, session } = visit;
  const own = colleagues.find(({ id }) => id === session.officer.id)?.standIn ?? null;
  const typed = form.one('do') === 'stand-in';
  return (
    <Panel title={words.t('office.stand-in')}>
      <p>{words.t('office.stand-in-lead')}</p>
      <form method="post" action="/shift" novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <SelectField
          words={words}
          problems={problems}
          name="officer"
          label={words.t('office.stand-in-who')}
          value={typed ? form.one('officer') : (own?.officer.id ?? '')}
          items={[
            { value: '', text: words.t('office.nobody') },
            ...colleagues
              .filter(({ id }) => id !== session.officer.id)
              .map(({ id, name, open: n }) => ({
                value: id,
                text: words.t('office.colleague', { name, n }),
              })),
          ]}
        />
        <TextField
          words={words}
          problems={problems}
          name="until"
          label={words.t('office.stand-in-until')}
          hint={words.t('office.stand-in-until-hint')}
          value={typed ? form.one('until') : (own?.until ?? '')}
        />
        <Button name="do" value="stand-in" class="govuk-button--secondary" preventDoubleClick>
          {words.t('office.stand-in-save')}
        </Button>
      </form>
    </Panel>
  );
}

const open: OfficerScreen = {
  name: 'office.shift',
  access: 'officer',
  method: 'GET',
  path: '/shift',
  sample: '/shift',
  handle: (visit) => show(visit, []),
};

const change: OfficerScreen = {
  name: 'case.shift',
  access: 'officer',
  method: 'POST',
  path: '/shift',
  async handle(visit) {
    const { service, session, form, words } = visit;
    const order = form.one('do');
    if (order !== 'take' && order !== 'stand-in') return handOver(visit);
    const done =
      order === 'take'
        ? await service.office.takeShift(session, form.one('shift'))
        : await service.office.standIn(session, form.one('officer'), form.one('until').trim());
    if (!done.ok) return show(visit, [spoken(words, done.error)]);
    return redirect(`/shift?done=${order}`);
  },
};

/** Hands the chosen cases over; those for named officers only are left out, and that is said. */
async function handOver(visit: OfficerVisit): Promise<Answer> {
  const { service, session, form, words } = visit;
  const cases = form
    .all('case')
    .map((caseId) => ({ caseId, note: form.one(`note-${caseId}`).trim() }));
  const done = await service.office.handOver(session, { note: form.one('note').trim(), cases });
  if (!done.ok) return show(visit, [spoken(words, done.error)]);
  return redirect(`/shift?done=${done.value.left === 0 ? 'handed-over' : 'handed-some'}`);
}

export const shiftScreens: readonly OfficerScreen[] = [open, change];
