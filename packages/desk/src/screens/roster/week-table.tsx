import { Icon, Said } from '@comity/design';
import { addDays, beginOfDay, dayIn, daysElapsed, endOfDay } from '@comity/law';
import { holderOf, type OnDuty, type RosterShift, type RosterWeek } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';

interface WeekProps {
  readonly visit: OfficerVisit;
  readonly week: RosterWeek;
  readonly onDuty: OnDuty;
}

/** More kinds of hours than this stand in one column, each with its hours. */
const LINES_MAX = 4;
const WEEK = 700;

const hour = (at: string, zone: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
const dayOf = ({ words }: OfficerVisit, at: string, zone: string): string =>
  words.at(at, zone, 'day');

/** The week as a bar: what is covered, what nobody has, and now. */
export function Coverage({ visit, week }: Omit<WeekProps, 'onDuty'>): VNode {
  const { words, now } = visit;
  const begin = beginOfDay(week.monday, week.zone);
  const whole = daysElapsed(begin, endOfDay(addDays(week.monday, 6), week.zone));
  const place = (at: string): number => {
    const passed = daysElapsed(begin, at);
    return Math.round(Math.min(WEEK, Math.max(0, (passed / whole) * WEEK)) * 10) / 10;
  };
  const bars = week.shifts
    .filter((shift) => holderOf(shift) !== undefined)
    .map(({ from, until }) => [place(from), place(until)] as const);
  const at = place(now);
  return (
    <svg
      width="100%"
      height="18"
      viewBox={`0 0 ${WEEK} 90`}
      preserveAspectRatio="none"
      fill="currentColor"
      role="img"
      aria-label={words.t('roster.covered', { n: week.gaps.length })}
    >
      <rect x="0" y="20" width={WEEK} height="50" fill-opacity="0.15" />
      {bars.map(([from, until]) => (
        <rect
          x={from}
          y="20"
          width={Math.max(0, until - from - 1)}
          height="50"
          fill-opacity="0.6"
        />
      ))}
      {at > 0 && at < WEEK ? <rect x={at - 1} y="0" width="3" height="90" /> : null}
    </svg>
  );
}

/** Days under one another, shifts beside one another where the same hours come again. */
export function WeekTable(props: WeekProps): VNode {
  const { visit, week } = props;
  const { words } = visit;
  const { zone } = week;
  const lines = linesOf(week);
  const columns = lines.length > LINES_MAX ? [null] : lines;
  return (
    <div class="c-worklist-box">
      <table class="c-worklist">
        <caption class="govuk-visually-hidden">{words.t('roster.week')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('roster.day')}</th>
            {columns.map((line) => (
              <th scope="col">
                {line === null
                  ? words.t('roster.shifts')
                  : words.t('roster.hours-of', { hours: line })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {week.days.map(({ day, free }) => (
            <tr>
              <th scope="row">
                {words.day(day, 'day')}
                {free ? <small class="c-block c-quiet">{words.t('roster.free')}</small> : null}
              </th>
              {columns.map((line) => (
                <td>
                  <Cell {...props} day={day} line={line} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {week.shifts.length === 0 ? <p class="c-quiet c-empty">{words.t('roster.none')}</p> : null}
      {week.gaps.map(({ from, until }) => (
        <p class="c-panel__body c-small">
          <Icon name="late" />{' '}
          {words.t('roster.gap', {
            from: words.moment(from, zone),
            until: words.moment(until, zone),
            span: words.span(Date.parse(until) - Date.parse(from)),
          })}
        </p>
      ))}
    </div>
  );
}

/** The kinds of hours that a week has, by when they begin. */
function linesOf({ shifts, zone, monday }: RosterWeek): readonly string[] {
  const keys = new Set(shifts.filter(isIn(monday, zone)).map((shift) => keyOf(shift, zone)));
  return [...keys].toSorted();
}

const keyOf = ({ from, until }: RosterShift, zone: string): string =>
  `${hour(from, zone)}–${hour(until, zone)}`;
const isIn =
  (monday: string, zone: string) =>
  ({ from }: RosterShift): boolean =>
    dayIn(from, zone) >= monday;

function Cell(
  props: WeekProps & { readonly day: string; readonly line: string | null },
): VNode | null {
  const { week, day, line } = props;
  const shifts = week.shifts.filter(
    (shift) =>
      dayIn(shift.from, week.zone) === day && (line === null || keyOf(shift, week.zone) === line),
  );
  if (shifts.length === 0) return null;
  return (
    <ul class="c-part-list">
      {shifts.map((shift) => (
        <li>
          <ShiftLine {...props} shift={shift} />
        </li>
      ))}
    </ul>
  );
}

function ShiftLine(props: WeekProps & { readonly shift: RosterShift }): VNode {
  const { visit, week, onDuty, shift } = props;
  const { words, now } = visit;
  const { zone } = week;
  const isNow = onDuty.shifts.some(({ id }) => id === shift.id);
  const isOver = Date.parse(shift.until) <= Date.parse(now);
  const name = <Said>{shift.officer.name}</Said>;
  return (
    <>
      {isOver ? (
        <span class="c-quiet">{name}</span>
      ) : (
        <a class="govuk-link" href={shiftHref(shift.id, week.monday)}>
          {name}
          <span class="govuk-visually-hidden"> {dayOf(visit, shift.from, zone)}</span>
        </a>
      )}
      <small>
        {words.t('roster.both-hours', {
          here: keyOf(shift, zone),
          utc: keyOf(shift, 'UTC'),
        })}
      </small>
      {shift.substitute === null ? null : (
        <small>{words.rich('roster.then', { name: <Said>{shift.substitute.name}</Said> })}</small>
      )}
      {isOver ? null : <Gone visit={visit} shift={shift} />}
      {isNow ? (
        <small>
          <b>{words.t('roster.now')}</b>
        </small>
      ) : null}
      {week.double.includes(shift.id) ? (
        <small>
          <Icon name="late" /> {words.t('roster.double')}
        </small>
      ) : null}
    </>
  );
}

/** Who of a shift is called no more, and who has it then. */
export function Gone({
  visit,
  shift,
}: {
  readonly visit: OfficerVisit;
  readonly shift: RosterShift;
}): VNode | null {
  const { words } = visit;
  const { officer, substitute, gone } = shift;
  if (gone.length === 0) return null;
  const named = [officer, ...(substitute === null ? [] : [substitute])];
  const holder = holderOf(shift);
  return (
    <>
      {named
        .filter(({ id }) => gone.includes(id))
        .map(({ name }) => (
          <small>
            <Icon name="late" /> {words.rich('roster.gone', { name: <Said>{name}</Said> })}
          </small>
        ))}
      {holder?.id === officer.id ? null : (
        <small>
          {holder === undefined
            ? words.t('roster.gone-nobody')
            : words.rich('roster.gone-held', { name: <Said>{holder.name}</Said> })}
        </small>
      )}
    </>
  );
}

/** Where a shift is changed. */
export const shiftHref = (id: string, monday: string): string =>
  `/roster/shift?id=${encodeURIComponent(id)}&week=${monday}`;
