import { Button, ProblemSummary, SelectField, TextField, TitleBar } from '@comity/design';
import { DIGEST_HOURS } from '@comity/service';
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

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words, form, formToken } = visit;
  const own = await service.alarms.addresses(session);
  const typed = form.one('do') === 'keep';
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
        <h2>{words.t('night.digest')}</h2>
        <p>{words.t('night.digest-lead')}</p>
        {own.mail === '' ? <p class="c-quiet">{words.t('night.digest-no-mail')}</p> : null}
        <form method="post" action="/night/addresses" novalidate>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <SelectField
            words={words}
            problems={problems}
            name="digest"
            label={words.t('night.digest-hour')}
            value={own.digest === null ? '' : String(own.digest)}
            items={[
              { value: '', text: words.t('night.digest-none') },
              ...DIGEST_HOURS.map((hour) => ({
                value: String(hour),
                text: words.t('night.digest-from', { hour: String(hour) }),
              })),
            ]}
          />
          <Button name="do" value="digest" class="govuk-button--secondary" preventDoubleClick>
            {words.t('night.address-keep')}
          </Button>
        </form>
      </div>
    ),
  } as const;
  return pageWith(problems, content);
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
    const done =
      form.one('do') === 'digest'
        ? await service.alarms.keepDigest(session, form.one('digest'))
        : await service.alarms.keepAddresses(session, {
            mail: form.one('mail'),
            telephone: form.one('telephone'),
          });
    return done.ok
      ? redirect('/night/addresses?done=kept')
      : show(visit, [spoken(words, done.error)]);
  },
};

export const addressScreens: readonly OfficerScreen[] = [open, keep];
