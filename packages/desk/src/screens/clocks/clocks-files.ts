import {
  type MissedDeadline,
  missedBy,
  owedBy,
  type RunningClock,
  type SpokenNote,
  type TakenClocks,
  type ToldHere,
} from '@comity/service';
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

/** What stands in the files: clocks, what was missed, notes of calls, and what waits for an answer. */
export interface OnFile {
  readonly clocks: TakenClocks;
  /** What others say that they told us, and nobody has answered: it has no date. */
  readonly told: readonly ToldHere[];
}

type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], string>>>;

/** All clocks as a table; times in UTC and both zones. Of a call no more than with which State, and when. */
export function clocksTable(words: Words, { clocks, told }: OnFile, zone: string): string {
  const head = COLUMNS.map((column) => words.t(`clocks.file-${column}`));
  const rows = [
    ...clocks.running.map((clock) => rowOf(words, clock, zone)),
    ...clocks.notes.map((note) => rowOfNote(words, note, zone)),
    ...told.map((one) => rowOfTold(words, one)),
    ...clocks.missed.map((one) => rowOfMissed(words, one, zone)),
  ];
  return tableText(
    words,
    head,
    rows.map((row) => COLUMNS.map((column) => row[column] ?? '')),
  );
}

const stateOf = (words: Words, { peer, peerName }: Pick<ToldHere, 'peer' | 'peerName'>): string =>
  `${peer} ${stateName(words, peerName)}`;

const rowOfNote = (words: Words, note: SpokenNote, zone: string): Row => ({
  state: stateOf(words, note),
  what: words.t(note.ours ? 'spoken.ours-at' : 'spoken.theirs-at', {
    moment: words.moment(note.saidAt, zone),
  }),
  kind: words.t(note.missedAt === null ? 'spoken.open' : 'spoken.missed'),
  ...{ due: note.dueAt, here: words.moment(note.dueAt, zone) },
  ...{ counted: words.t('spoken.house'), stops: words.t('spoken.case') },
  // Whoever asked writes it.
  whose: words.t(note.ours ? 'clocks.whose-ours' : 'clocks.whose-theirs'),
});

const rowOfTold = (words: Words, one: ToldHere): Row => ({
  ...{ reference: one.reference, state: stateOf(words, one) },
  ...{ what: words.t('night.told-panel'), whose: words.t('clocks.whose-ours') },
});

const rowOfMissed = (words: Words, one: MissedDeadline, zone: string): Row => ({
  ...{ reference: one.reference, state: stateOf(words, one) },
  ...{ what: words.t(`due.${one.what}`), kind: words.t('clocks.missed') },
  ...{ due: one.dueAt, here: words.moment(one.dueAt, zone) },
  there: words.moment(one.dueAt, one.peerZone),
  stops: words.t(one.open ? 'clocks.still-owed' : 'clocks.done'),
  whose: words.t(`clocks.whose-${missedBy(one)}`),
});

function rowOf(words: Words, clock: RunningClock, zone: string): Row {
  const { due } = clock;
  return {
    ...{ reference: clock.reference, state: stateOf(words, clock) },
    ...{ what: words.t(`due.${due.what}`), kind: dueKindText(words, due) },
    ...(due.at === undefined
      ? {}
      : {
          due: due.at,
          here: words.moment(due.at, zone),
          there: words.moment(due.at, clock.peerZone),
        }),
    counted: words.t(`clocks.counted-${due.what}`),
    pinpoint: due.pinpoint ?? '',
    stops:
      due.held === undefined
        ? words.t(`clocks.stops-${due.what}`)
        : (nameOf(words, 'due', `held-${due.held.code}`) ?? due.held.code),
    whose: words.t(`clocks.whose-${owedBy(clock)}`),
  };
}

/**
 * All clocks that run, as iCalendar, with what waits to be written: no more of a case than its reference
 * and the kind of date, and of a call no more than its State.
 */
export const clocksCalendar = (
  words: Words,
  { running, notes }: TakenClocks,
  now: string,
): string =>
  calendarOf(
    words,
    running.map(({ caseId, reference, due }) => ({ caseId, reference, due: [due] })),
    now,
    notes.map((note) => ({
      id: ['spoken', note.id],
      from: note.dueAt,
      summary: `${note.peer} ${words.t('spoken.open')}`,
    })),
  );
