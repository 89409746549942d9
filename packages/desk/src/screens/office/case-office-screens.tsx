import {
  Button,
  Columns,
  Lines,
  Panel,
  ProblemSummary,
  Said,
  SelectField,
  TextBox,
} from '@comity/design';
import { type CaseAtHome, type CaseView, type Colleague, mayHave } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
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
import { caseCrumbs } from '../case/references.tsx';
import { Done } from '../done.tsx';
import { PlainText } from '../plain-text.tsx';

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words } = visit;
  const caseId = visit.param('caseId');
  const [found, view, colleagues] = await Promise.all([
    service.office.ofCase(session, caseId),
    service.cases.view(session, caseId, { acts: 'page' }),
    service.office.colleagues(session),
  ]);
  if (!found.ok || !view.ok) return notFound();
  const content = {
    title: words.t('office.case-title'),
    section: 'work',
    breadcrumbs: [...caseCrumbs(words, view.value), { content: words.t('office.case-title') }],
    body: (
      <OfficePage
        visit={visit}
        view={view.value}
        atHome={found.value}
        colleagues={colleagues}
        problems={problems}
      />
    ),
  } as const;
  return pageWith(problems, content);
}

interface OfficePageProps {
  readonly visit: OfficerVisit;
  readonly view: CaseView;
  readonly atHome: CaseAtHome;
  readonly colleagues: readonly Colleague[];
  readonly problems: readonly Spoken[];
}

/** Who has the case, and what colleagues note about it. */
function OfficePage({ visit, view, atHome, colleagues, problems }: OfficePageProps): VNode {
  const { words, formToken, session, form, query } = visit;
  const { zone } = session.officer;
  const action = `/cases/${view.caseId}/office`;
  return (
    <Columns
      side="end"
      label={words.t('office.notes')}
      aside={
        <Panel title={words.t('office.notes')} padded={false}>
          <Lines
            items={
              atHome.notes.length === 0
                ? [<p class="c-small c-quiet">{words.t('office.no-notes')}</p>]
                : atHome.notes.map((note) => (
                    <div class="c-small">
                      <b>
                        <Said>{note.officer.name}</Said>
                      </b>{' '}
                      <span class="c-quiet">{words.moment(note.at, zone)}</span>
                      <div>
                        {note.text === null ? (
                          words.t('office.note-damaged')
                        ) : (
                          <PlainText words={words} text={note.text} />
                        )}
                      </div>
                    </div>
                  ))
            }
          />
        </Panel>
      }
    >
      <Done words={words} done={query.one('done')} set="office" />
      <ProblemSummary words={words} problems={problems} />
      <h1>{words.t('office.case-title')}</h1>
      <p class="c-lead">{words.t('office.case-lead')}</p>
      <form method="post" action={action} novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <SelectField
          words={words}
          problems={problems}
          name="officer"
          label={words.t('office.assigned')}
          value={form.has('officer') ? form.one('officer') : (atHome.assigned?.officer.id ?? '')}
          items={[
            { value: '', text: words.t('office.nobody') },
            ...mayHave(atHome, colleagues).map((one) => ({
              value: one.id,
              text: nameWithStandIn(visit, one),
            })),
          ]}
        />
        <Button name="do" value="assign" preventDoubleClick>
          {words.t('office.assign')}
        </Button>
        <TextBox
          words={words}
          problems={problems}
          name="note"
          label={words.t('office.add-note')}
          hint={words.t('office.add-note-hint')}
          value={form.one('note')}
          maxlength={10_000}
        />
        <Button name="do" value="note" class="govuk-button--secondary" preventDoubleClick>
          {words.t('office.keep-note')}
        </Button>
      </form>
    </Columns>
  );
}

/** A colleague with the open cases they have, and who stands in for them meanwhile. */
export function nameWithStandIn(
  { words }: OfficerVisit,
  { name, standIn, open: n }: Colleague,
): string {
  return standIn === null
    ? words.t('office.colleague', { name, n })
    : words.t('office.name-standing-in', { name, other: standIn.officer.name, n });
}

const open: OfficerScreen = {
  name: 'case.office',
  access: 'officer',
  method: 'GET',
  path: '/cases/:caseId/office',
  sample: '/cases/*/office',
  handle: (visit) => show(visit, []),
};

const change: OfficerScreen = {
  name: 'case.office.change',
  access: 'officer',
  method: 'POST',
  path: '/cases/:caseId/office',
  async handle(visit) {
    const { service, session, form, words } = visit;
    const caseId = visit.param('caseId');
    const noting = form.one('do') === 'note';
    const done = noting
      ? await service.office.keepNote(session, caseId, form.one('note'))
      : await service.office.assign(session, caseId, form.one('officer'));
    if (done.ok) return redirect(`/cases/${caseId}/office?done=${noting ? 'noted' : 'assigned'}`);
    return done.error.code === 'case-unknown'
      ? notFound()
      : show(visit, [spoken(words, done.error)]);
  },
};

export const caseOfficeScreens: readonly OfficerScreen[] = [open, change];
