import { dayIn } from '@comity/law';
import { CLOCK_VIEWS, type ClockView } from '@comity/service';
import { file, notFound, type OfficerScreen, page } from '../../http/screen.ts';
import { publishedThisMinute } from '../night/awake.tsx';
import { clocksCalendar, clocksTable } from './clocks-files.ts';
import { ClocksPage } from './clocks-page.tsx';
import { DigestPage } from './digest-page.tsx';

/** The view that an address names; anything else is all. */
const viewOf = (text: string): ClockView => CLOCK_VIEWS.find((view) => view === text) ?? 'all';

const open: OfficerScreen = {
  name: 'clocks',
  access: 'officer',
  method: 'GET',
  path: '/clocks',
  sample: '/clocks',
  async handle(visit) {
    const { service, session, words } = visit;
    const [clocks, notes, { holidays }] = await Promise.all([
      service.clocks.all(session),
      service.spoken.open(session),
      publishedThisMinute(visit),
    ]);
    const view = viewOf(visit.query.one('view'));
    return page({
      title: words.t('clocks.title'),
      section: 'clocks',
      body: <ClocksPage {...{ visit, clocks, notes, view, holidays }} />,
    });
  },
};

/** A post, because what is taken out of the node is put on record. */
const take: OfficerScreen = {
  name: 'clocks.take',
  access: 'officer',
  method: 'POST',
  path: '/clocks',
  async handle({ service, session, words, form, now }) {
    const order = form.one('do');
    if (order !== 'table' && order !== 'calendar') return notFound();
    const [clocks, { told }] = await Promise.all([
      service.clocks.take(session),
      service.alarms.told(session, { all: true }),
    ]);
    const { zone } = session.officer;
    const isTable = order === 'table';
    const text = isTable
      ? clocksTable(words, { clocks, told }, zone)
      : clocksCalendar(words, clocks, now);
    const name = `comity-${service.node.participant}-clocks-${dayIn(now, zone)}`;
    return file({
      fileName: `${name}.${isTable ? 'csv' : 'ics'}`,
      type: `text/${isTable ? 'csv' : 'calendar'}; charset=utf-8`,
      bytes: new TextEncoder().encode(text),
    });
  },
};

const digest: OfficerScreen = {
  name: 'clocks.digest',
  access: 'officer',
  method: 'GET',
  path: '/clocks/digest',
  sample: '/clocks/digest',
  async handle(visit) {
    const { service, session, words } = visit;
    const [clocks, counts, onDuty] = await Promise.all([
      service.clocks.all(session),
      service.cases.counts(session),
      service.rosters.onDuty(session),
    ]);
    return page({
      title: words.t('digest.title'),
      section: 'clocks',
      counts,
      breadcrumbs: [
        { content: words.t('clocks.title'), href: '/clocks' },
        { content: words.t('digest.title') },
      ],
      body: <DigestPage {...{ visit, clocks, onDuty }} />,
    });
  },
};

export const clocksScreens: readonly OfficerScreen[] = [open, take, digest];
