import { type Fault, placed, type Result } from '@comity/base';
import { shiftsAhead } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
  pageWith,
  redirect,
  type Screen,
} from '../../http/screen.ts';
import { publishedThisMinute } from '../night/awake.tsx';
import { calendarScreens } from './calendar-screens.tsx';
import { coverScreens } from './cover-screens.tsx';
import { RosterPage } from './roster-page.tsx';
import { ShiftPage } from './shift-page.tsx';
import { WeekSheet } from './week-sheet.tsx';

const said = ({ words }: OfficerVisit, { error }: { readonly error: Fault }): readonly Spoken[] => [
  spoken(words, error),
];

const crumbs = ({ words }: OfficerVisit) => [
  { content: words.t('night.title'), href: '/night' },
  { content: words.t('roster.title'), href: '/roster' },
];

async function show(
  visit: OfficerVisit,
  { day, problems }: { readonly day: string; readonly problems: readonly Spoken[] },
): Promise<Answer> {
  const { service, session, words } = visit;
  const found = await service.rosters.week(session, day);
  if (!found.ok) return show(visit, { day: '', problems: [...problems, ...said(visit, found)] });
  const [onDuty, waiting, colleagues, published, cover] = await Promise.all([
    service.rosters.onDuty(session),
    service.office.shifts(session),
    service.office.colleagues(session),
    publishedThisMinute(visit),
    service.rosters.cover(session),
  ]);
  const scene = {
    ...{ visit, week: found.value, onDuty, waiting },
    ...{ colleagues, published, cover, problems },
  };
  const content = {
    title: words.t('roster.title'),
    section: 'night',
    breadcrumbs: crumbs(visit)
      .slice(0, 1)
      .concat({ content: words.t('roster.title'), href: '' }),
    body: <RosterPage {...scene} />,
  } as const;
  return pageWith(problems, content);
}

const open: OfficerScreen = {
  name: 'roster',
  access: 'officer',
  method: 'GET',
  path: '/roster',
  sample: '/roster',
  handle: (visit) => show(visit, { day: visit.query.one('week'), problems: [] }),
};

type Order = (visit: OfficerVisit) => Promise<Result<unknown>>;

const ORDERS: Readonly<Record<string, Order>> = {
  enter: ({ service, session, form }) =>
    service.rosters.enter(session, {
      days: form.all('days').map(Number),
      begins: form.one('begins'),
      ends: form.one('ends'),
      first: form.one('first'),
      weeks: form.one('weeks'),
      officer: form.one('officer'),
      substitute: form.one('substitute'),
    }),
  repeat: async ({ service, session, form }) =>
    atField(await service.rosters.repeat(session, form.one('week'), form.one('times')), 'times'),
  fill: ({ service, session, form }) =>
    service.rosters.fill(session, {
      ...{ from: form.one('from'), until: form.one('until') },
      ...{ officer: form.one('officer'), reason: form.one('reason') },
    }),
  fallback: ({ service, session, form }) =>
    service.rosters.nameFallback(session, {
      officer: form.one('fallback'),
      name: form.one('name'),
      telephone: form.one('telephone'),
    }),
  accept: ({ service, session, form }) => service.office.takeShift(session, form.one('shift')),
  'swap-accept': ({ service, session, form }) =>
    service.rosters.answerSwap(session, form.one('swap'), true),
  'swap-decline': ({ service, session, form }) =>
    service.rosters.answerSwap(session, form.one('swap'), false),
};

/** A page of several forms asks for the number of weeks twice. */
function atField<T>(done: Result<T>, field: string): Result<T> {
  return done.ok || done.error.at !== 'weeks'
    ? done
    : { ok: false, error: placed(done.error, { at: field }) };
}

/** The same week for paper. */
const print: OfficerScreen = {
  name: 'roster.print',
  access: 'officer',
  method: 'GET',
  path: '/roster/print',
  sample: '/roster/print',
  async handle(visit) {
    const { service, session, words, query } = visit;
    const [found, onDuty, published] = await Promise.all([
      service.rosters.week(session, query.one('week')),
      service.rosters.onDuty(session),
      publishedThisMinute(visit),
    ]);
    if (!found.ok) return notFound();
    return page({
      title: words.t('roster.print'),
      section: 'night',
      breadcrumbs: [...crumbs(visit), { content: words.t('roster.print') }],
      body: <WeekSheet {...{ visit, week: found.value, onDuty, published }} />,
    });
  },
};

const change: OfficerScreen = {
  name: 'roster.change',
  access: 'officer',
  method: 'POST',
  path: '/roster',
  async handle(visit) {
    const { form } = visit;
    const order = form.one('do');
    const run = Object.hasOwn(ORDERS, order) ? ORDERS[order] : undefined;
    if (run === undefined) return notFound();
    const done = await run(visit);
    const day = form.one('week');
    if (!done.ok) return show(visit, { day, problems: said(visit, done) });
    const week = /^\d{4}-\d{2}-\d{2}$/.test(day) ? `week=${day}&` : '';
    return redirect(`/roster?${week}done=${order}`);
  },
};

async function showShift(
  visit: OfficerVisit,
  of: { readonly id: string; readonly day: string; readonly problems: readonly Spoken[] },
): Promise<Answer> {
  const { service, session, words, now } = visit;
  const found = await service.rosters.week(session, of.day);
  const shift = found.ok ? found.value.shifts.find(({ id }) => id === of.id) : undefined;
  if (!found.ok || shift === undefined) return notFound();
  const week = found.value;
  const others = shiftsAhead(week, now);
  const colleagues = await service.office.colleagues(session);
  const content = {
    title: words.t('roster.shift-title', { moment: words.moment(shift.from, week.zone) }),
    section: 'night',
    breadcrumbs: [...crumbs(visit), { content: words.moment(shift.from, week.zone) }],
    body: <ShiftPage {...{ visit, week, shift, others, colleagues, problems: of.problems }} />,
  } as const;
  return pageWith(of.problems, content);
}

const shift: OfficerScreen = {
  name: 'roster.shift',
  access: 'officer',
  method: 'GET',
  path: '/roster/shift',
  sample: '/roster/shift?id=shift-0-4',
  handle: (visit) =>
    showShift(visit, {
      id: visit.query.one('id'),
      day: visit.query.one('week'),
      problems: [],
    }),
};

const changeShift: OfficerScreen = {
  name: 'roster.shift.change',
  access: 'officer',
  method: 'POST',
  path: '/roster/shift',
  async handle(visit) {
    const { service, session, form } = visit;
    const [id, day, order] = [form.one('id'), form.one('week'), form.one('do')];
    const done =
      order === 'swap'
        ? await service.rosters.askSwap(session, {
            ...{ shift: id, officer: form.one('officer'), instead: form.one('instead') },
          })
        : await service.rosters.change(session, id, {
            officer: form.one('officer'),
            substitute: form.one('substitute'),
          });
    if (!done.ok) return showShift(visit, { id, day, problems: said(visit, done) });
    return redirect(
      `/roster?week=${encodeURIComponent(day)}&done=${order === 'swap' ? 'swap' : 'give'}`,
    );
  },
};

export const rosterScreens: readonly Screen[] = [
  ...[open, print, change, shift, changeShift],
  ...calendarScreens,
  ...coverScreens,
];
