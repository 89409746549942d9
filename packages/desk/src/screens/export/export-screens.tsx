import { bindsUse, toReadNow, USE_BOUND } from '@comity/case';
import {
  Button,
  CheckboxField,
  Code,
  ProblemSummary,
  ProblemText,
  Said,
  StateCode,
  TextBox,
} from '@comity/design';
import type { CaseView, KnownParticipant } from '@comity/service';
import { type Spoken, stateName } from '@comity/words';
import type { VNode } from 'preact';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  file,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
} from '../../http/screen.ts';
import { inWords } from '../act/in-words.ts';
import { caseCrumbs } from '../case/references.tsx';
import { UseLimits } from '../case/use-limits.tsx';

async function show(visit: OfficerVisit, problem: Spoken | null): Promise<Answer> {
  const { words } = visit;
  const found = await visit.service.cases.view(visit.session, visit.param('caseId'), {
    acts: 'page',
  });
  if (!found.ok) return notFound();
  const view = found.value;
  const entries = await visit.service.directory.entries();
  return page({
    status: problem === null ? 200 : isTyped(problem) ? 422 : 409,
    title: words.t('export.title'),
    section: 'work',
    breadcrumbs: [...caseCrumbs(words, view), { content: words.t('export.title') }],
    body: <ExportPage visit={visit} view={view} entries={entries} problem={problem} />,
  });
}

/** What is wrong is a field of the page. */
const isTyped = ({ at }: Spoken): boolean => at === 'purpose' || at === 'read';

interface ExportPageProps {
  readonly visit: OfficerVisit;
  readonly view: CaseView;
  readonly entries: readonly KnownParticipant[];
  readonly problem: Spoken | null;
}

function ExportPage({ visit, view, entries, problem }: ExportPageProps): VNode {
  const { words } = visit;
  const parties = [view.us.participant, view.them.participant];
  const isBound = view.use.binds;
  const isForRequest = isBound && !bindsUse(view.use, 'what-was-requested');
  const asksToRead = view.side === USE_BOUND && toReadNow(view.use).length > 0;
  const typed = problem !== null && isTyped(problem) ? [problem] : [];
  return (
    <div class="c-reading">
      <ProblemSummary words={words} problems={typed} />
      <h1>{words.t('export.title')}</h1>
      {problem === null || typed.length > 0 ? null : (
        <p class="govuk-error-message" role="alert">
          {words.rich('shell.labelled', {
            label: words.t('export.failed'),
            text: <ProblemText problem={problem} />,
          })}
        </p>
      )}
      <p class="c-lead">{words.t('export.lead')}</p>
      <UseLimits words={words} law={visit.service.law.law} view={view} />
      <h2>{words.t('export.what')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{words.t('export.acts', { n: view.log.acts })}</li>
        <li>{words.t('export.receipts')}</li>
        <li>{words.t('export.keys')}</li>
        <li>{words.t('export.erased')}</li>
      </ul>
      {isBound && !isForRequest ? null : (
        <form method="post" action={`/cases/${view.caseId}/export`} novalidate>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
          {isForRequest ? (
            <TextBox
              words={words}
              problems={typed}
              name="purpose"
              label={words.t('export.purpose')}
              hint={words.t('export.purpose-hint')}
              rows={3}
              maxlength={2_000}
              value={visit.form.one('purpose')}
            />
          ) : null}
          {asksToRead ? (
            <CheckboxField
              words={words}
              problems={typed}
              name="read"
              legend={words.t('export.read')}
              hint={words.t('export.read-hint')}
              values={visit.form.all('read')}
              items={[
                {
                  value: 'yes',
                  content: words.rich('export.read-by', {
                    name: <bdi>{visit.session.officer.name}</bdi>,
                  }),
                },
              ]}
            />
          ) : null}
          <p class="c-quiet">{words.t('export.recorded')}</p>
          <Button>{words.t('export.button')}</Button>
        </form>
      )}
      <h2>{words.t('export.how')}</h2>
      <ol class="govuk-list govuk-list--number">
        <li>{words.t('export.how-1')}</li>
        <li>
          {words.t('export.how-2')} <Code>comity verify FILE</Code>
        </li>
        <li>{words.t('export.how-3')}</li>
      </ol>
      <p>{words.t('export.compare')}</p>
      <ul class="govuk-list">
        {entries
          .filter((entry) => parties.includes(entry.participant))
          .map((entry) => (
            <li class="c-fingerprint">
              <StateCode code={entry.participant} name={stateName(words, entry.name)} />{' '}
              <Code>
                <Said>{entry.fingerprint}</Said>
              </Code>
            </li>
          ))}
      </ul>
    </div>
  );
}

const open: OfficerScreen = {
  name: 'case.export',
  access: 'officer',
  method: 'GET',
  path: '/cases/:caseId/export',
  sample: '/cases/*/export',
  handle: (visit) => show(visit, null),
};

/** A post, because taking a case out of the node is put on record. */
const download: OfficerScreen = {
  name: 'case.export.download',
  access: 'officer',
  method: 'POST',
  path: '/cases/:caseId/export',
  async handle(visit) {
    const { form, words, session, service } = visit;
    const made = await service.cases.exportBundle(session, visit.param('caseId'), {
      ...(form.has('purpose') ? { purpose: form.one('purpose') } : {}),
      read: form.one('read') === 'yes',
    });
    if (made.ok) {
      return file({ ...made.value, type: 'application/json' });
    }
    return made.error.code === 'case-unknown'
      ? notFound()
      : show(visit, inWords(words, [made.error])[0] ?? null);
  },
};

export const exportScreens: readonly OfficerScreen[] = [open, download];
