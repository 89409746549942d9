import type { Result } from '@comity/base';
import type { OfficerLink, OfficerSearch, OfficerStep } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import type { Fields } from '../../http/form.ts';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { AddBody } from './add-page.tsx';
import { addressOf } from './address-of.ts';
import { OfficerBody } from './officer-page.tsx';
import { OfficersBody } from './officers-page.tsx';
import { waitingScreens } from './waiting-screens.tsx';

const PATH = '/officers';
const ALL: OfficerSearch = { words: '', authority: '', role: '', standing: '', page: 1 };

const searchIn = (query: Fields): OfficerSearch => ({
  words: query.one('words'),
  authority: query.one('authority'),
  role: query.one('role'),
  standing: query.one('standing'),
  page: /^\d{1,6}$/.test(query.one('page')) ? Number(query.one('page')) : 1,
});

const crumbsOf = ({ words }: OfficerVisit) => [{ content: words.t('officers.title'), href: PATH }];

const list: OfficerScreen = {
  name: 'officers',
  access: 'officer',
  method: 'GET',
  path: PATH,
  sample: PATH,
  async handle(visit) {
    const { words, service, session, query } = visit;
    const search = searchIn(query);
    const found = await service.officers.list(session, search);
    return page({
      title: words.t('officers.title'),
      section: 'officers',
      body: <OfficersBody visit={visit} search={search} found={found} />,
    });
  },
};

async function showAdd(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { words, service, session } = visit;
  const { authorities } = await service.officers.list(session, ALL);
  return pageWith(problems, {
    title: words.t('officers.add'),
    section: 'officers',
    breadcrumbs: crumbsOf(visit),
    body: <AddBody visit={visit} authorities={authorities} problems={problems} />,
  });
}

const toAdd: OfficerScreen = {
  name: 'officers.to-add',
  access: 'officer',
  method: 'GET',
  path: `${PATH}/add`,
  sample: `${PATH}/add`,
  handle: (visit) => showAdd(visit, []),
};

const add: OfficerScreen = {
  name: 'officers.add',
  access: 'officer',
  method: 'POST',
  path: `${PATH}/add`,
  async handle(visit) {
    const { service, session, words, form } = visit;
    const done = await service.officers.add(session, {
      authority: form.one('authority'),
      number: form.one('number'),
      name: form.one('name'),
      role: form.one('role'),
      zone: form.one('zone'),
    });
    if (!done.ok)
      return showAdd(
        visit,
        done.error.map((fault) => spoken(words, fault)),
      );
    const { value } = done;
    // The link is shown in this answer alone, and stands in no address of a page.
    return value.step === 'done' && value.link !== null
      ? showOne(visit, value.link.officer, { link: value.link })
      : redirect(`${PATH}?done=${value.step === 'asked' ? 'asked' : 'added'}`);
  },
};

interface Shown {
  readonly link?: OfficerLink;
  readonly problems?: readonly Spoken[];
}

async function showOne(
  visit: OfficerVisit,
  id: string,
  { link, problems = [] }: Shown = {},
): Promise<Answer> {
  const { words, service, session } = visit;
  const found = await service.officers.view(session, id);
  if (!found.ok) return notFound();
  return pageWith(problems, {
    title: words.t('officers.title'),
    section: 'officers',
    breadcrumbs: crumbsOf(visit),
    body: <OfficerBody visit={visit} view={found.value} link={link ?? null} problems={problems} />,
  });
}

const one: OfficerScreen = {
  name: 'officers.one',
  access: 'officer',
  method: 'GET',
  path: `${PATH}/:officer`,
  sample: `${PATH}/*`,
  handle: (visit) => showOne(visit, visit.param('officer')),
};

type Order = (visit: OfficerVisit, id: string) => Promise<Result<OfficerStep | null>>;

/** What may be ordered about an officer, by what the form says. */
const ORDERS: Readonly<Record<string, { readonly done: string; readonly order: Order }>> = {
  suspend: {
    done: 'suspended',
    order: ({ service, session }, id) => service.officers.suspend(session, id),
  },
  'let-in': {
    done: 'let-in',
    order: ({ service, session }, id) => service.officers.letIn(session, id),
  },
  role: {
    done: 'role',
    order: ({ service, session, form }, id) =>
      service.officers.changeRole(session, id, form.one('role')),
  },
  link: {
    done: 'link',
    order: ({ service, session }, id) => service.officers.makeLink(session, id),
  },
  person: {
    done: 'person',
    order: ({ service, session, form }, id) =>
      service.officers.declarePerson(session, id, form.one('other').trim()),
  },
  end: {
    done: 'ended',
    order: ({ service, session, form }, id) =>
      service.officers.endSession(session, id, form.one('session')),
  },
};

const change: OfficerScreen = {
  name: 'officers.change',
  access: 'officer',
  method: 'POST',
  path: `${PATH}/:officer`,
  needs: 'officers.view',
  async handle(visit) {
    const id = visit.param('officer');
    const name = visit.form.one('do');
    const order = Object.hasOwn(ORDERS, name) ? ORDERS[name] : undefined;
    if (order === undefined) return notFound();
    const done = await order.order(visit, id);
    if (!done.ok) return showOne(visit, id, { problems: [spoken(visit.words, done.error)] });
    const step = done.value;
    if (step?.step === 'asked') return redirect(`${addressOf(id)}?done=asked`);
    const link = step?.link;
    return link == null
      ? redirect(`${addressOf(id)}?done=${order.done}`)
      : showOne(visit, id, { link });
  },
};

export const officerScreens: readonly OfficerScreen[] = [
  list,
  toAdd,
  add,
  ...waitingScreens,
  one,
  change,
];
