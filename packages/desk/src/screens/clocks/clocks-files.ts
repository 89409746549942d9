import { type AllClocks, owedBy, type RunningClock } from '@comity/service';
import { nameOf, stateName, type Words } from '@comity/words';
import { dueKindText } from '../due-kind.ts';
import { calendarOf } from '../office/calendar.ts';
import { tableText } from '../office/spreadsheet.ts';

const COLUMNS = [
  'reference',
  'state',
  'what',
  'kind',
  'due',
  'here',
  'there',
  'counted',
  'pinpoint',
  'stops',
  'whose',
] as const;

/** All clocks as a table; times in UTC and both zones. */
export function clocksTable(words: Words, { running }: AllClocks, zone: string): string {
  const head = COLUMNS.map((column) => words.t(`clocks.file-${column}`));
  const rows = running.map((clock) => rowOf(words, clock, zone));
  return tableText(words, head, rows);
}

function rowOf(words: Words, clock: RunningClock, zone: string): readonly string[] {
  const { due } = clock;
  return [
    clock.reference,
    `${clock.peer} ${stateName(words, clock.peerName)}`,
    words.t(`due.${due.what}`),
    dueKindText(words, due),
    due.at ?? '',
    due.at === undefined ? '' : words.moment(due.at, zone),
    due.at === undefined ? '' : words.moment(due.at, clock.peerZone),
    words.t(`clocks.counted-${due.what}`),
    due.pinpoint ?? '',
    due.held === undefined
      ? words.t(`clocks.stops-${due.what}`)
      : (nameOf(words, 'due', `held-${due.held.code}`) ?? due.held.code),
    words.t(`clocks.whose-${owedBy(clock)}`),
  ];
}

/** All clocks that run, as iCalendar: no more of a case than its reference and the kind of date. */
export const clocksCalendar = (words: Words, { running }: AllClocks, now: string): string =>
  calendarOf(
    words,
    running.map(({ caseId, reference, due }) => ({ caseId, reference, due: [due] })),
    now,
  );
