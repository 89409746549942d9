import { Button, Lines, Panel, ProblemSummary, TextField, TitleBar } from '@comity/design';
import { type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { PlainLine } from '../plain-text.tsx';
import { keptQuery } from '../work-list/filter.ts';

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words, formToken, form, query } = visit;
  const views = await service.office.views(session);
  const kept = keptQuery(form.has('name') ? form : query);
  const content = {
    title: words.t('office.views-title'),
    section: 'work',
    breadcrumbs: [
      { content: words.t('work.title'), href: '/' },
      { content: words.t('office.views-title') },
    ],
    body: (
      <div class="c-reading c-stack">
        <Done words={words} done={query.one('done')} set="office" />
        <ProblemSummary words={words} problems={problems} />
        <TitleBar title={words.t('office.views-title')} lead={words.t('office.views-lead')} />
        <Panel title={words.t('office.views')} padded={views.length === 0}>
          {views.length === 0 ? <p>{words.t('office.no-views')}</p> : null}
          <Lines
            items={views.map((view) => (
              <form method="post" action="/views">
                <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
                <input type="hidden" name="drop" value={view.id} />
                <a class="govuk-link" href={`/?${view.query}`}>
                  <PlainLine text={view.name} />
                </a>{' '}
                <Button class="govuk-button--secondary c-button--small">
                  {words.t('request.remove')}
                  <span class="govuk-visually-hidden"> {view.name}</span>
                </Button>
              </form>
            ))}
          />
        </Panel>
        {kept === '' ? null : (
          <Panel title={words.t('office.keep-view')}>
            <form method="post" action="/views" novalidate>
              <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
              {[...new URLSearchParams(kept)].map(([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ))}
              <TextField
                words={words}
                problems={problems}
                name="name"
                label={words.t('office.view-name')}
                value={form.one('name')}
              />
              <Button preventDoubleClick>{words.t('office.keep-view')}</Button>
            </form>
          </Panel>
        )}
      </div>
    ),
  } as const;
  return pageWith(problems, content);
}

const open: OfficerScreen = {
  name: 'office.views',
  access: 'officer',
  method: 'GET',
  path: '/views',
  sample: '/views?view=ours&state=ISL',
  handle: (visit) => show(visit, []),
};

const change: OfficerScreen = {
  name: 'office.views.change',
  access: 'officer',
  method: 'POST',
  path: '/views',
  async handle(visit) {
    const { service, session, form, words } = visit;
    if (form.has('drop')) {
      await service.office.dropView(session, form.one('drop'));
      return redirect('/views?done=view-dropped');
    }
    const view = { name: form.one('name'), query: keptQuery(form) };
    const done = await service.office.keepView(session, view);
    return done.ok ? redirect(`/?${view.query}`) : show(visit, [spoken(words, done.error)]);
  },
};

export const viewsScreens: readonly OfficerScreen[] = [open, change];
