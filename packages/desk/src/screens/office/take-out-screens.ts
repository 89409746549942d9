import { dayIn } from '@comity/law';
import { file, notFound, type OfficerScreen } from '../../http/screen.ts';
import { filterOf } from '../work-list/filter.ts';
import { calendarOf } from './calendar.ts';
import { spreadsheetOf } from './spreadsheet.ts';

/** Posts, because what is taken out of the node is put on record. */
const list: OfficerScreen = {
  name: 'office.take-list',
  access: 'officer',
  method: 'POST',
  path: '/office/list',
  async handle({ service, session, words, form, now }) {
    const colleagues = await service.office.colleagues(session);
    const rows = await service.office.takeList(session, filterOf(form, { session, colleagues }));
    return file({
      fileName: `comity-${service.node.participant}-${dayIn(now, 'UTC')}.csv`,
      type: 'text/csv; charset=utf-8',
      bytes: new TextEncoder().encode(spreadsheetOf(words, rows)),
    });
  },
};

const dates: OfficerScreen = {
  name: 'office.take-dates',
  access: 'officer',
  method: 'POST',
  path: '/office/dates',
  async handle({ service, session, words, form, now }) {
    const caseId = form.one('case');
    const found = await service.office.dates(session, caseId === '' ? null : caseId);
    if (!found.ok) return notFound();
    const [first] = found.value;
    const name = caseId === '' || first === undefined ? 'dates' : first.reference;
    return file({
      fileName: `comity-${name}.ics`,
      type: 'text/calendar; charset=utf-8',
      bytes: new TextEncoder().encode(calendarOf(words, found.value, now)),
    });
  },
};

export const takeOutScreens: readonly OfficerScreen[] = [list, dates];
