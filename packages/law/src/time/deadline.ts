import { no, ok, type Result, readZone } from '@comity/base';
import type { Clock } from '../clock-data.ts';
import type { JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, type LawSentence, says } from '../law-says.ts';
import { namedInstrument, namedState } from '../named.ts';
import type { ClockKind } from '../vocabulary.ts';
import { countDays, lengthSaid } from './effect-date.ts';
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
  readonly rule: LawSays;
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
    return ok({ ...base, due: null, rule: says({ code: 'no-figure' }) });
  }
  const asleep = notLive(law, clock, start.value.day);
  const counted =
    clock.length.unit === 'hours' && start.value.time !== undefined
      ? countHours(clock, start.value.time)
      : countToDay(clock, start.value, { law, state: question.state, holidays });
  return ok({ ...base, due: counted.due, rule: says(...asleep, ...counted.rule) });
}

/** A clock of what is not in force runs for nobody: the count is only what it would be. */
function notLive(law: Law, clock: Clock, on: LawDate): readonly LawSentence[] {
  const instrument = law.instruments.get(clock.instrument);
  if (instrument === undefined || clock.kind === 'effect-date') return [];
  const waiting =
    instrument.inForce === null ? instrument.quorum !== undefined : on < instrument.inForce;
  const params = { instrument: namedInstrument(law, instrument.id), on };
  return waiting ? [{ code: 'nobody-owes-yet', params }] : [];
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

/** Whose free days count. */
interface Where {
  readonly law: Law;
  readonly state: JurisdictionCode | undefined;
  readonly holidays: Holidays;
}

interface Counted {
  readonly due: string;
  readonly rule: readonly LawSentence[];
}

function countHours(clock: Clock, time: Temporal.ZonedDateTime): Counted {
  const hours = clock.length?.value ?? 0;
  const length = lengthOf(clock);
  if (clock.counting !== 'eu-1182-71') {
    const due = instantText(time.add({ hours }));
    return { due, rule: [{ code: 'hours-from-event', params: { length } }] };
  }
  const whole = { smallestUnit: 'hour', roundingMode: 'floor' } as const;
  const first = time.round(whole).add({ hours: 1 });
  return {
    due: instantText(first.add({ hours })),
    rule: [{ code: 'hours-by-regulation', params: { length, begins: instantText(first) } }],
  };
}

function countToDay(clock: Clock, start: Start, where: Where): Counted {
  const { state, holidays } = where;
  const length = clock.length ?? { value: 0, unit: 'days' };
  const last = Temporal.PlainDate.from(countDays(start.day, length, clock.counting));
  const rolls = clock.counting === 'eu-1182-71' || clock.counting === 'roll-off-holidays';
  if (!rolls || length.unit === 'hours') {
    return { due: dueOn(last, start), rule: [plainRule(clock)] };
  }
  const working = (day: Temporal.PlainDate): boolean => isWorkingDay(holidays, state, day);
  let due = last;
  while (!working(due)) due = due.add({ days: 1 });
  if (clock.counting === 'eu-1182-71' && length.unit === 'days' && length.value >= 2) {
    due = withTwoWorkingDays(Temporal.PlainDate.from(start.day), due, working);
  }
  const rule = rollRule(clock, where);
  if (due.equals(last)) return { due: dueOn(due, start), rule };
  const params = { last: last.toString(), day: due.toString() };
  return { due: dueOn(due, start), rule: [...rule, { code: 'rolls-to', params }] };
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

const lengthOf = (clock: Clock): LawSentence | '' => lengthSaid(clock.length) ?? '';

function plainRule(clock: Clock): LawSentence {
  const params = { length: lengthOf(clock) };
  switch (clock.counting) {
    case 'on-receipt':
      return { code: 'from-receipt' };
    case 'first-of-month-after-months':
      return { code: 'first-of-next-month', params };
    case 'months-same-day':
      return { code: 'day-of-same-number', params };
    default:
      return { code: 'free-days-count', params };
  }
}

function rollRule(clock: Clock, { law, state, holidays }: Where): readonly LawSentence[] {
  const by = clock.counting === 'eu-1182-71' ? 'regulation' : 'state';
  const roll: LawSentence = { code: 'days-roll', params: { by, length: lengthOf(clock) } };
  if (state === undefined) return [roll, { code: 'free-without-state' }];
  const free = holidays.knows(state) ? 'calendar' : 'weekend';
  return [roll, { code: 'free-days', params: { free, state: namedState(law, state) } }];
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
