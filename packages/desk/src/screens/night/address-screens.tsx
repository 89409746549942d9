import { Button, ProblemSummary, TextField, TitleBar } from '@comity/design';
import { type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  invalid,
  type OfficerScreen,
  type OfficerVisit,
  page,
  redirect,
} from '../../http/screen.ts';
import { Done } from '../done.tsx';

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words, form, formToken } = visit;
  const own = await service.alarms.addresses(session);
  const typed = form.has('do');
  const content = {
    title: words.t('night.addresses'),
    section: 'night',
    breadcrumbs: [
      { content: words.t('night.title'), href: '/night' },
      { content: words.t('night.addresses') },
    ],
    body: (
      <div class="c-reading">
        <Done words={words} done={visit.query.one('done')} set="night" />
        <ProblemSummary words={words} problems={problems} />
        <TitleBar title={words.t('night.addresses')} lead={words.t('night.addresses-lead')} />
        <form method="post" action="/night/addresses" novalidate>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <TextField
            words={words}
            problems={problems}
            name="mail"
            label={words.t('night.address-mail')}
            hint={words.t('night.address-mail-hint')}
            value={typed ? form.one('mail') : own.mail}
          />
          {own.ways.mail ? null : <p class="c-quiet">{words.t('night.no-mail')}</p>}
          <TextField
            words={words}
            problems={problems}
            name="telephone"
            label={words.t('night.address-telephone')}
            hint={words.t('night.address-telephone-hint')}
            value={typed ? form.one('telephone') : own.telephone}
          />
          {own.ways.gateway ? null : <p class="c-quiet">{words.t('night.no-gateway')}</p>}
          <Button name="do" value="keep" preventDoubleClick>
            {words.t('night.address-keep')}
          </Button>
        </form>
      </div>
    ),
  } as const;
  return problems.length > 0 ? invalid(content) : page(content);
}

const open: OfficerScreen = {
  name: 'night.addresses',
  access: 'officer',
  method: 'GET',
  path: '/night/addresses',
  sample: '/night/addresses',
  handle: (visit) => show(visit, []),
};

const keep: OfficerScreen = {
  name: 'night.addresses.keep',
  access: 'officer',
  method: 'POST',
  path: '/night/addresses',
  async handle(visit) {
    const { service, session, form, words } = visit;
    const done = await service.alarms.keepAddresses(session, {
      mail: form.one('mail'),
      telephone: form.one('telephone'),
    });
    return done.ok
      ? redirect('/night/addresses?done=kept')
      : show(visit, [spoken(words, done.error)]);
  },
};

export const addressScreens: readonly OfficerScreen[] = [open, keep];
