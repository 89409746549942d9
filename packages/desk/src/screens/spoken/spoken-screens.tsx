import type { Fault } from '@comity/base';
import type { SpokenTyped } from '@comity/service';
import { nameOf, type Spoken, spoken, type Words } from '@comity/words';
import type { Fields } from '../../http/form.ts';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { stateItems } from '../new-request/choices.ts';
import { placesOf } from '../new-request/places.ts';
import { SpokenForm, SpokenPage } from './spoken-page.tsx';

const typedIn = (form: Fields): SpokenTyped => ({
  ...{ side: form.one('side'), peer: form.one('peer'), saidAt: form.one('said-at') },
  ...{ with: form.one('with'), what: form.one('what') },
});

/** What is wrong at a field, in the words of this form where something is missing. */
function problemOf(words: Words, fault: Fault): Spoken {
  const { code, at = '' } = fault;
  const text = code === 'missing' ? nameOf(words, 'spoken', `missing-${at}`) : undefined;
  return text === undefined ? { ...spoken(words, fault), at } : { code, text, at };
}

async function showForm(
  visit: OfficerVisit,
  typed: SpokenTyped,
  problems: readonly Spoken[],
): Promise<Answer> {
  const { service, session, words } = visit;
  const [notes, places] = await Promise.all([service.spoken.open(session), placesOf(visit)]);
  const content = {
    title: words.t('spoken.title'),
    section: 'night',
    breadcrumbs: [
      { content: words.t('night.title'), href: '/night' },
      { content: words.t('spoken.title') },
    ],
    body: (
      <SpokenForm
        {...{ visit, typed, problems, notes }}
        states={stateItems(words, places, typed.peer)}
      />
    ),
  } as const;
  return pageWith(problems, content);
}

const open: OfficerScreen = {
  name: 'spoken',
  access: 'officer',
  method: 'GET',
  path: '/spoken',
  sample: '/spoken',
  needs: 'spoken.open',
  handle: (visit) => showForm(visit, typedIn(visit.query), []),
};

const create: OfficerScreen = {
  name: 'spoken.note',
  access: 'officer',
  method: 'POST',
  path: '/spoken',
  needs: 'spoken.note',
  async handle(visit) {
    const { service, session, words } = visit;
    const typed = typedIn(visit.form);
    const done = await service.spoken.note(session, typed);
    if (done.ok) return redirect(`/spoken/${encodeURIComponent(done.value)}?done=noted`);
    return showForm(
      visit,
      typed,
      done.error.map((fault) => problemOf(words, fault)),
    );
  },
};

async function showOne(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words } = visit;
  const found = await service.spoken.get(session, visit.param('id'));
  if (!found.ok) return notFound();
  const note = found.value;
  const side = note.ours ? 'requesting' : 'requested';
  const { rows: cases } = await service.cases.workList(session, { peer: note.peer, side });
  const content = {
    title: words.t('spoken.title'),
    section: 'night',
    breadcrumbs: [
      { content: words.t('night.title'), href: '/night' },
      { content: words.t('spoken.title'), href: '/spoken' },
    ],
    body: <SpokenPage {...{ visit, note, problems, cases }} />,
  } as const;
  return pageWith(problems, content);
}

const one: OfficerScreen = {
  name: 'spoken.one',
  access: 'officer',
  method: 'GET',
  path: '/spoken/:id',
  sample: '/spoken/spoken-1',
  needs: 'spoken.get',
  handle: (visit) => showOne(visit, []),
};

const end: OfficerScreen = {
  name: 'spoken.end',
  access: 'officer',
  method: 'POST',
  path: '/spoken/:id',
  needs: 'spoken.end',
  async handle(visit) {
    const { service, session, words, form } = visit;
    const id = visit.param('id');
    const how = form.one('do') === 'case' ? { caseId: form.one('case') } : { why: form.one('why') };
    const done = await service.spoken.end(session, id, how);
    if (done.ok) return redirect(`/spoken/${encodeURIComponent(id)}?done=ended`);
    return showOne(visit, [problemOf(words, done.error)]);
  },
};

export const spokenScreens: readonly OfficerScreen[] = [open, create, one, end];
