import { no, ok, type Result, readZone } from '@comity/base';
import type { Clock, JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { ClockKind } from '../vocabulary.ts';
import { countDays, lengthText } from './effect-date.ts';
import { type Holidays, isWorkingDay } from './holidays.ts';
import { readInstant } from './instant.ts';

export interface DeadlineQuestion {
  /** Id of the clock: `CETS185:29(7)`, `eu-e-evidence:10(4)`. */
  readonly clock: string;
  /** A date, or a time with or without offset; hours need a time. */
  readonly start: string;
  /** Whose holidays and zone count. */
  readonly state?: JurisdictionCode;
  /** IANA zone, in the place of the State's own. */
  readonly zone?: string;
}

export interface Deadline {
  readonly clock: string;
  readonly kind: ClockKind;
  readonly start: string;
  /** A date for a date, a time with offset for a time; `null` where the text gives no figure. */
  readonly due: string | null;
  /** How it was counted. */
  readonly rule: string;
  readonly pinpoint: PinpointText;
}

/**
 * When a clock that starts at `start` ends.
 *
 * Days leave out the day of the event and end with its last hour. Under Regulation 1182/71 the
 * hour of the event is left out as well, days that end on a free day roll to the next working day,
 * a period of two days or more holds two working days, and hours never roll.
 * Codes: `clock-unknown`, `start-form`, `start-needs-time`, `zone-needed`, and those of a zone and of a
 * time that its clocks skip or show twice.
 */
export function deadline(
  law: Law,
  question: DeadlineQuestion,
  holidays: Holidays,
): Result<Deadline> {
  const clock = law.clocks.get(question.clock);
  if (clock === undefined) {
    const params = { typed: question.clock.slice(0, 60), n: 0, near: '' };
    return no({ code: 'clock-unknown', params });
  }
  const start = readStart(law, question, clock);
  if (!start.ok) return start;
  const base = {
    clock: clock.id,
    kind: clock.kind,
    start: start.value.text,
    pinpoint: clock.pinpoint,
  };
  if (clock.length === null) {
    return ok({ ...base, due: null, rule: 'The text gives no figure: at once, or as it says.' });
  }
  const asleep = notLive(law, clock, start.value.day);
  const counted =
    clock.length.unit === 'hours' && start.value.time !== undefined
      ? countHours(clock, start.value.time)
      : countToDay(clock, start.value, question.state, holidays);
  return ok({ ...base, ...counted, rule: asleep + counted.rule });
}

/** A clock of what is not in force runs for nobody: the count is only what it would be. */
function notLive(law: Law, clock: Clock, on: LawDate): string {
  const instrument = law.instruments.get(clock.instrument);
  if (instrument === undefined || clock.kind === 'effect-date') return '';
  const waiting =
    instrument.inForce === null ? instrument.quorum !== undefined : on < instrument.inForce;
  return waiting
    ? `${instrument.shortTitle} is not in force on ${on}, as far as known: nobody owes this yet. `
    : '';
}

interface Start {
  readonly text: string;
  readonly day: LawDate;
  readonly time?: Temporal.ZonedDateTime;
}

function readStart(law: Law, question: DeadlineQuestion, clock: Clock): Result<Start> {
  const own =
    question.state === undefined ? undefined : law.jurisdictions.get(question.state)?.zone;
  const zone = question.zone ?? own;
  const text = question.start;
  const known = zone === undefined ? null : readZone(zone);
  if (known?.ok === false) return known;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    if (clock.length?.unit === 'hours') {
      return no({ code: 'start-needs-time', params: { clock: clock.id } });
    }
    return plainDay(text);
  }
  const moment = readInstant(text, zone);
  if (!moment.ok) {
    return moment.error.code === 'time-form' ? startForm(text) : moment;
  }
  const zoned = moment.value;
  return ok({ text: instantText(zoned), day: zoned.toPlainDate().toString(), time: zoned });
}

function plainDay(text: string): Result<Start> {
  try {
    const day = Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
    return ok({ text: day, day });
  } catch {
    return startForm(text);
  }
}

const startForm = (text: string): Result<never> =>
  no({ code: 'start-form', params: { typed: text.slice(0, 40) } });

type Counted = Pick<Deadline, 'due' | 'rule'>;

function countHours(clock: Clock, time: Temporal.ZonedDateTime): Counted {
  const hours = clock.length?.value ?? 0;
  if (clock.counting !== 'eu-1182-71') {
    const due = time.add({ hours });
    return { due: instantText(due), rule: `${hours} hours from the event, free days included.` };
  }
  const whole = { smallestUnit: 'hour', roundingMode: 'floor' } as const;
  const first = time.round(whole).add({ hours: 1 });
  return {
    due: instantText(first.add({ hours })),
    rule:
      `${hours} hours by Regulation 1182/71: the hour of the event is not counted, so it runs from ` +
      `${instantText(first)}; hours run on through nights, weekends and holidays.`,
  };
}

function countToDay(
  clock: Clock,
  start: Start,
  state: JurisdictionCode | undefined,
  holidays: Holidays,
): Counted {
  const length = clock.length ?? { value: 0, unit: 'days' };
  const last = Temporal.PlainDate.from(countDays(start.day, length, clock.counting));
  const rolls = clock.counting === 'eu-1182-71' || clock.counting === 'roll-off-holidays';
  if (!rolls || length.unit === 'hours') {
    return { due: dueOn(last, start), rule: plainRule(clock) };
  }
  const working = (day: Temporal.PlainDate): boolean => isWorkingDay(holidays, state, day);
  let due = last;
  while (!working(due)) due = due.add({ days: 1 });
  if (clock.counting === 'eu-1182-71' && length.unit === 'days' && length.value >= 2) {
    due = withTwoWorkingDays(Temporal.PlainDate.from(start.day), due, working);
  }
  const rolled = due.equals(last) ? '' : ` ${last} is a free day, so it rolls to ${due}.`;
  return { due: dueOn(due, start), rule: rollRule(clock, state, holidays) + rolled };
}

function withTwoWorkingDays(
  start: Temporal.PlainDate,
  due: Temporal.PlainDate,
  working: (day: Temporal.PlainDate) => boolean,
): Temporal.PlainDate {
  let count = 0;
  let day = start;
  while (count < 2) {
    day = day.add({ days: 1 });
    if (working(day)) count += 1;
  }
  return Temporal.PlainDate.compare(day, due) > 0 ? day : due;
}

function plainRule(clock: Clock): string {
  const length = lengthText(clock.length) ?? '';
  switch (clock.counting) {
    case 'on-receipt':
      return 'From receipt.';
    case 'first-of-month-after-months':
      return `${length} from the day, then the first day of the next month.`;
    case 'months-same-day':
      return `${length}: the day of the same number, or the last of the month.`;
    default:
      return `${length}: the day of the event is not counted; free days make no difference.`;
  }
}

function rollRule(clock: Clock, state: JurisdictionCode | undefined, holidays: Holidays): string {
  const law = clock.counting === 'eu-1182-71' ? ' by Regulation 1182/71' : '';
  const whose =
    state === undefined
      ? 'only Saturdays and Sundays are free, as no State was named'
      : holidays.knows(state)
        ? `weekends and public holidays of ${state} are free`
        : `no calendar of ${state} is known, so only its weekend is free`;
  return `${lengthText(clock.length)}${law}: the day of the event is not counted, the last day ends with its last hour; ${whose}.`;
}

/** For a date the date; for a time the last second of the day in the same zone. */
function dueOn(day: Temporal.PlainDate, start: Start): string {
  if (start.time === undefined) return day.toString();
  const end = day.toZonedDateTime({
    timeZone: start.time.timeZoneId,
    plainTime: Temporal.PlainTime.from('23:59:59'),
  });
  return instantText(end);
}

const instantText = (time: Temporal.ZonedDateTime): string =>
  time.toString({ timeZoneName: 'never', smallestUnit: 'second' });
