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
import type { FormPlace, ToPublish } from '@comity/service';
import { type Fields as SaidFields, typedOfContent } from '@comity/statements';
import type { Spoken } from '@comity/words';
import type { Fields } from '../../http/form.ts';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { saidOf, typedOf } from '../act/form-asker.ts';
import { inWords } from '../act/in-words.ts';
import type { Typed } from '../described/asker.ts';
import { participantNamed } from '../participant-name.ts';
import { statedRows } from '../stated/stated.tsx';
import { TypedBefore } from '../typed-before.tsx';
import {
  ANEW_FIELD,
  asksToCheck,
  dropTyped,
  formPlace,
  keepAndShow,
  stoodForm,
} from '../unsent-form.ts';
import { type FormKind, PublicationForm } from './publication-form.tsx';
import { checkPage, crumbsOf } from './publish-check.tsx';
import { confirm, doneWith } from './publish-confirm.tsx';

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
  /** Where the form is. */
  readonly place: FormPlace;
  /** When that was typed and kept, not sent; null where nothing was. */
  readonly since: string | null;
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
  { kind, place, since, typed, base, changed, problems }: Shown,
): Promise<Answer> {
  const { words, formToken, service } = visit;
  const relays = kind === 'relays-named' ? await relayItems(visit) : [];
  const title = words.t(`publish.title-${kind}`);
  const content = {
    ...({ title, section: 'directory' } as const),
    breadcrumbs: crumbsOf(visit),
    body: (
      <form class="c-reading" method="post" action={place.at} novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <input type="hidden" name={BASE_FIELD} value={String(base)} />
        <ProblemSummary words={words} problems={problems} />
        <TitleBar title={title} lead={words.t('publish.lead')} />
        <TypedBefore words={words} since={since} zone={visit.session.officer.zone} />
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

/** The form of one entry, or of a new one. */
const placeOf = (visit: OfficerVisit): FormPlace => formPlace(visit, null, ['authority']);

/** What a form says, and where each of its fields was typed. */
function said(kind: FormKind, posted: Fields) {
  const says = fieldsOf(kind);
  const typed = typedOf(says, posted);
  const base = baseIn(posted.one(BASE_FIELD));
  return { typed, base, ...saidOf(says, typed) };
}

/** Whether there is an entry of which the form can be. */
async function isFor(
  visit: OfficerVisit,
  kind: FormKind,
  entry: DirectoryEntry | undefined,
): Promise<boolean> {
  if (kind === 'entry-questioned') return isOfOther(visit, visit.query.one('authority'));
  return entry !== undefined || (kind === 'authority-published' && !visit.query.has('authority'));
}

const open = (kind: FormKind): OfficerScreen => ({
  name: `directory.${kind}`,
  access: 'officer',
  needs: 'directory.publish',
  method: 'GET',
  path: PATHS[kind],
  sample: samples[kind],
  async handle(visit) {
    const own = await ownEntry(visit, visit.query.one('authority'));
    if (!(await isFor(visit, kind, own.entry))) return notFound();
    const place = placeOf(visit);
    const { fields, since, wrong } = await stoodForm(visit, place);
    // Behind its signature there is nothing to check any more.
    if (since === null && asksToCheck(visit))
      return redirect(`/directory/${visit.service.node.participant}`);
    if (since === null) {
      const typed = startOf(visit, kind, own.entry);
      return formPage(visit, { kind, place, since, typed, base: own.base, problems: [] });
    }
    const form = said(kind, fields);
    const shown = { kind, place, since, typed: form.typed, base: form.base };
    if (!wrong && !asksToCheck(visit)) return formPage(visit, { ...shown, problems: [] });
    const { content, base } = form;
    const checked = await visit.service.directory.check(visit.session, { kind, content, base });
    if (!checked.ok) {
      return refusedForm(visit, { ...shown, faults: checked.error, placeOf: form.placeOf });
    }
    if (!asksToCheck(visit)) return formPage(visit, { ...shown, problems: [] });
    return checkPage(visit, { kind, action: place.at, content, posted: fields, ...checked.value });
  },
});

const send = (kind: FormKind): OfficerScreen => ({
  name: `directory.${kind}.send`,
  access: 'officer',
  needs: 'directory.publish',
  method: 'POST',
  path: PATHS[kind],
  async handle(visit) {
    const { form, service, session } = visit;
    const place = placeOf(visit);
    if (form.has(ANEW_FIELD)) {
      await dropTyped(visit, place);
      return redirect(place.at);
    }
    if (['add', 'remove', 'change'].some((name) => form.has(name))) {
      return keepAndShow(visit, place, 'form');
    }
    const { content, base, typed, placeOf: placed } = said(kind, form);
    const what: ToPublish = { kind, content, base };
    const checked = await service.directory.check(session, what);
    if (!checked.ok || !form.has('confirmed')) {
      return keepAndShow(visit, place, checked.ok ? 'check' : 'wrong');
    }
    const done = await service.directory.publish(session, what);
    if (!done.ok) {
      await keepAndShow(visit, place, 'wrong');
      const shown = { kind, place, since: null, typed, base };
      return refusedForm(visit, { ...shown, faults: done.error, placeOf: placed });
    }
    await dropTyped(visit, place);
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
  { faults, placeOf: placed, ...shown }: RefusedForm,
): Promise<Answer> {
  const problems = inWords(visit.words, faults, placed);
  const isChanged = faults.some(({ code }) => code === 'entry-changed-meanwhile');
  if (!isChanged) return formPage(visit, { ...shown, problems });
  const now = await ownEntry(visit, String(shown.typed['authority'] ?? ''));
  return formPage(visit, { ...shown, base: now.base, changed: now.entry, problems });
}

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
