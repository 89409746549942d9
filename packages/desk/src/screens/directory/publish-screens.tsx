import type { Fault } from '@comity/base';
import {
  Button,
  ButtonGroup,
  Panel,
  ProblemSummary,
  type SelectItem,
  SummaryList,
  TitleBar,
} from '@comity/design';
import { type DirectoryEntry, type PublicationKind, publicationFields } from '@comity/feed';
import { dayIn } from '@comity/law';
import type { ToPublish } from '@comity/service';
import { type Fields as SaidFields, typedOfContent } from '@comity/statements';
import { type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { saidOf, typedOf } from '../act/form-asker.ts';
import { inWords } from '../act/in-words.ts';
import type { Typed } from '../described/asker.ts';
import { participantNamed } from '../participant-name.ts';
import { statedRows } from '../stated/stated.tsx';
import { type FormKind, PublicationForm } from './publication-form.tsx';
import { checkPage, crumbsOf } from './publish-check.tsx';

const PATHS: Readonly<Record<FormKind, string>> = {
  'authority-published': '/directory/publish',
  'authority-ended': '/directory/end',
  'relays-named': '/directory/relays',
  'entry-questioned': '/directory/question',
};

const samples: Readonly<Record<FormKind, string>> = {
  'authority-published': PATHS['authority-published'],
  'authority-ended': `${PATHS['authority-ended']}?authority=USA.doj-oia`,
  'relays-named': `${PATHS['relays-named']}?authority=USA.doj-oia`,
  'entry-questioned': `${PATHS['entry-questioned']}?authority=JPN.npa-247`,
};

const fieldsOf = (kind: PublicationKind): SaidFields => publicationFields(kind) as SaidFields;

/** The entry that the address names, and the number of our newest publication. */
async function ownEntry(
  { service, session }: OfficerVisit,
  wanted: string,
): Promise<{ readonly entry: DirectoryEntry | undefined; readonly base: number }> {
  const { entries } = await service.directory.published(session);
  const own = entries.filter(({ participant }) => participant === service.node.participant);
  return {
    entry: own.find(({ authority }) => authority === wanted),
    base: Math.max(0, ...own.map(({ history }) => history[0]?.seq ?? 0)),
  };
}

/** Whether somebody has an entry that can be questioned: one of another State. */
async function isOfOther({ service, session }: OfficerVisit, wanted: string): Promise<boolean> {
  const { entries } = await service.directory.published(session);
  return entries.some(
    ({ participant, authority }) =>
      authority === wanted && participant !== service.node.participant,
  );
}

/** What a form holds when it is opened: the entry as it stands, or the office of the officer. */
function startOf(visit: OfficerVisit, kind: FormKind, entry: DirectoryEntry | undefined): Typed {
  const today = dayIn(visit.now, visit.session.officer.zone);
  if (kind === 'authority-ended') return { authority: entry?.authority ?? '', on: today };
  if (kind === 'entry-questioned') {
    return { authority: visit.session.officer.authority, of: visit.query.one('authority') };
  }
  if (kind === 'relays-named') {
    return { authority: entry?.authority ?? '', relays: [...(entry?.relays ?? [])] };
  }
  if (entry !== undefined) return typedOfContent(fieldsOf(kind), entry.content as never) as Typed;
  const { authority, authorityName, zone } = visit.session.officer;
  // The name that the settings give it is in English, whatever the officer reads.
  return { ...{ authority, zone, from: today }, names: [{ language: 'en', name: authorityName }] };
}

interface Shown {
  readonly kind: FormKind;
  readonly typed: Typed;
  /** Number of our newest publication when the form was opened. */
  readonly base: number;
  /** The entry as it stands, where it was changed since the form was opened. */
  readonly changed?: DirectoryEntry | undefined;
  readonly problems: readonly Spoken[];
}

/** Hidden field of {@link Shown.base}. */
const BASE_FIELD = 'base';
const baseIn = (posted: string): number => (/^[0-9]{1,9}$/.test(posted) ? Number(posted) : 0);

/** Whose nodes are admitted here, and may be named as relays. */
async function relayItems({ service, words }: OfficerVisit): Promise<readonly SelectItem[]> {
  const known = await service.directory.entries();
  return known
    .filter(({ self }) => !self)
    .map(({ participant }) => ({
      value: participant,
      text: words.t('directory.item', { name: participantNamed(words, service, participant) }),
    }));
}

async function formPage(
  visit: OfficerVisit,
  { kind, typed, base, changed, problems }: Shown,
): Promise<Answer> {
  const { words, formToken, service } = visit;
  const relays = kind === 'relays-named' ? await relayItems(visit) : [];
  const title = words.t(`publish.title-${kind}`);
  const content = {
    ...({ title, section: 'directory' } as const),
    breadcrumbs: crumbsOf(visit),
    body: (
      <form class="c-reading" method="post" action={PATHS[kind]} novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <input type="hidden" name={BASE_FIELD} value={String(base)} />
        <ProblemSummary words={words} problems={problems} />
        <TitleBar title={title} lead={words.t('publish.lead')} />
        {changed === undefined ? null : (
          <Panel title={words.t('publish.stands-now')}>
            <SummaryList
              rows={statedRows('authority-published', changed.content, {
                words,
                law: service.law.law,
              }).map((row) => ({ key: row.name, value: row.value }))}
            />
          </Panel>
        )}
        <PublicationForm
          words={words}
          law={service.law.law}
          relays={relays}
          example={visit.session.officer.authority}
          kind={kind}
          typed={typed}
          problems={problems}
        />
        <ButtonGroup>
          <Button>{words.t('publish.continue')}</Button>
          <a class="govuk-link" href={`/directory/${service.node.participant}`}>
            {words.t('publish.cancel')}
          </a>
        </ButtonGroup>
      </form>
    ),
  };
  return pageWith(problems, content);
}

const open = (kind: FormKind): OfficerScreen => ({
  name: `directory.${kind}`,
  access: 'officer',
  needs: 'directory.publish',
  method: 'GET',
  path: PATHS[kind],
  sample: samples[kind],
  async handle(visit) {
    const wanted = visit.query.one('authority');
    const { entry, base } = await ownEntry(visit, wanted);
    if (kind === 'entry-questioned') {
      return (await isOfOther(visit, wanted))
        ? formPage(visit, { kind, typed: startOf(visit, kind, entry), base, problems: [] })
        : notFound();
    }
    if (entry === undefined && (kind !== 'authority-published' || visit.query.has('authority'))) {
      return notFound();
    }
    return formPage(visit, { kind, typed: startOf(visit, kind, entry), base, problems: [] });
  },
});

const send = (kind: FormKind): OfficerScreen => ({
  name: `directory.${kind}.send`,
  access: 'officer',
  method: 'POST',
  path: PATHS[kind],
  async handle(visit) {
    const { form, service, session } = visit;
    const says = fieldsOf(kind);
    const typed = typedOf(says, form);
    const base = baseIn(form.one(BASE_FIELD));
    if (['add', 'remove', 'change'].some((name) => form.has(name))) {
      await service.directory.check(session, { kind, content: {} });
      return formPage(visit, { kind, typed, base, problems: [] });
    }
    const { content, placeOf } = saidOf(says, typed);
    const what: ToPublish = { kind, content, base };
    const checked = await service.directory.check(session, what);
    if (!checked.ok) {
      return refusedForm(visit, { kind, typed, base, faults: checked.error, placeOf });
    }
    if (!form.has('confirmed')) {
      return checkPage(visit, { kind, action: PATHS[kind], content, ...checked.value });
    }
    const done = await service.directory.publish(session, what);
    if (!done.ok) return refusedForm(visit, { kind, typed, base, faults: done.error, placeOf });
    return doneWith(visit, done.value.proposal);
  },
});

interface RefusedForm extends Omit<Shown, 'problems' | 'changed'> {
  readonly faults: readonly Fault[];
  readonly placeOf: (path: string) => string;
}

/** The form with what is wrong; where the entry was changed meanwhile, with that as it stands now. */
async function refusedForm(
  visit: OfficerVisit,
  { kind, typed, base, faults, placeOf }: RefusedForm,
): Promise<Answer> {
  const problems = inWords(visit.words, faults, placeOf);
  const isChanged = faults.some(({ code }) => code === 'entry-changed-meanwhile');
  if (!isChanged) return formPage(visit, { kind, typed, base, problems });
  const now = await ownEntry(visit, String(typed['authority'] ?? ''));
  return formPage(visit, { kind, typed, base: now.base, changed: now.entry, problems });
}

const doneWith = ({ service }: OfficerVisit, proposal: string | null): Answer =>
  redirect(
    proposal === null
      ? `/directory/${service.node.participant}?done=published`
      : '/proposals?done=proposed',
  );

/** It is still right today: one button, and by one person unless the policy says otherwise. */
const confirm: OfficerScreen = {
  name: 'directory.confirm',
  access: 'officer',
  method: 'POST',
  path: '/directory/confirm',
  async handle(visit) {
    const { service, session, form, now, words } = visit;
    const on = dayIn(now, session.officer.zone);
    const content = { authority: form.one('authority'), on };
    const done = await service.directory.publish(session, { kind: 'authority-confirmed', content });
    if (done.ok) return doneWith(visit, done.value.proposal);
    const [fault] = done.error;
    return page({
      status: 422,
      title: words.t('directory.confirm'),
      section: 'directory',
      breadcrumbs: crumbsOf(visit),
      body: (
        <div class="c-reading">
          <h1>{words.t('directory.confirm')}</h1>
          <p>{fault === undefined ? null : spoken(words, fault).text}</p>
          <p>{fault === undefined ? null : spoken(words, fault).next}</p>
        </div>
      ),
    });
  },
};

export const publishScreens: readonly OfficerScreen[] = [
  open('authority-published'),
  send('authority-published'),
  open('authority-ended'),
  send('authority-ended'),
  open('relays-named'),
  send('relays-named'),
  open('entry-questioned'),
  send('entry-questioned'),
  confirm,
];
