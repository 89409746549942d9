import { Icon, Said } from '@comity/design';
import { dayIn } from '@comity/law';
import {
  holderOf,
  may,
  type OnDuty,
  REST_HOURS,
  type RosterShift,
  type RosterWeek,
} from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';

interface WeekProps {
  readonly visit: OfficerVisit;
  readonly week: RosterWeek;
  readonly onDuty: OnDuty;
  /** What a public holiday here is called, in English; undefined on any other day. */
  readonly holidayOf: (day: string) => string | undefined;
  /** For paper: nothing to press. */
  readonly paper?: boolean;
}

/** More kinds of hours than this stand in one row, each with its hours. */
const LINES_MAX = 8;

const hour = (at: string, zone: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
const dayOf = ({ words }: OfficerVisit, at: string, zone: string): string =>
  words.at(at, zone, 'day');

/** Days beside one another, a row for each kind of hours, and one for the hours that nobody has. */
export function WeekTable(props: WeekProps): VNode {
  const { visit, week, holidayOf } = props;
  const { words, now } = visit;
  const { zone } = week;
  const lines = linesOf(week);
  const rows = lines.length > LINES_MAX ? [null] : lines;
  const today = dayIn(now, zone);
  return (
    <div class="c-worklist-box">
      <table class="c-worklist c-week">
        <caption class="govuk-visually-hidden">{words.t('roster.week')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('roster.shifts')}</th>
            {week.days.map(({ day, free }) => (
              <th scope="col" aria-current={day === today ? 'date' : undefined}>
                {words.day(day, 'dayOfYear')}
                {day === today ? (
                  <small class="c-block">{words.t('clocks.strip-today')}</small>
                ) : null}
                {free ? <FreeDay words={words} name={holidayOf(day)} /> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {week.shifts.length === 0
            ? null
            : rows.map((line) => (
                <tr>
                  <th scope="row">
                    {line === null ? words.t('roster.shifts') : <Hours {...props} line={line} />}
                  </th>
                  {week.days.map(({ day }) => (
                    <td
                      class={day === today ? 'is-today' : undefined}
                      data-day={words.day(day, 'dayOfYear')}
                    >
                      <Cell {...props} day={day} line={line} />
                    </td>
                  ))}
                </tr>
              ))}
          {week.gaps.length === 0 ? null : <GapRow {...props} />}
        </tbody>
      </table>
      {week.shifts.length === 0 ? (
        <p class="c-panel__body c-quiet">{words.t('roster.none')}</p>
      ) : null}
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

/** The hours of a row by the clock of the office and in UTC, where they are the same on each day. */
function Hours({ visit: { words }, week, line }: WeekProps & { readonly line: string }): VNode {
  const utc = utcOf(week, line);
  const [same] = utc;
  return (
    <>
      {same === undefined || utc.size > 1
        ? words.t('roster.hours-of', { hours: line })
        : words.t('roster.both-hours', { here: line, utc: same })}
    </>
  );
}

/** The hours in UTC of the shifts of a row: more than one where clocks change within the week. */
const utcOf = ({ shifts, zone }: RosterWeek, line: string | null): ReadonlySet<string> =>
  new Set(
    shifts.filter((shift) => keyOf(shift, zone) === line).map((shift) => keyOf(shift, 'UTC')),
  );

/** Why nobody works on a day: the holiday where its name is known. */
function FreeDay({
  words,
  name,
}: {
  readonly words: OfficerVisit['words'];
  readonly name: string | undefined;
}): VNode {
  return (
    <small class="c-block c-quiet">
      {words.t('roster.free')}
      {name === undefined ? null : (
        <>
          {': '}
          <bdi lang="en">{name}</bdi>
        </>
      )}
    </small>
  );
}

/** The hours that nobody has, on the day on which they begin, and the way to name somebody. */
function GapRow({ visit, week, paper = false }: WeekProps): VNode {
  const { words, session, now } = visit;
  const { zone, monday } = week;
  const today = dayIn(now, zone);
  const dayOfGap = (from: string): string => {
    const day = dayIn(from, zone);
    return day.localeCompare(monday) < 0 ? monday : day;
  };
  return (
    <tr class="is-late-row">
      <th scope="row">
        <Icon name="late" /> {words.t('roster.has-nobody')}
      </th>
      {week.days.map(({ day }) => (
        <td class={day === today ? 'is-today' : undefined} data-day={words.day(day, 'dayOfYear')}>
          {week.gaps
            .filter(({ from }) => dayOfGap(from) === day)
            .map((gap) => (
              <b class="c-block">{keyOf(gap, zone)}</b>
            ))}
          {!paper &&
          week.open.length > 0 &&
          week.gaps.some(({ from }) => dayOfGap(from) === day) &&
          may(session.officer.role, 'rosters.fill') ? (
            <a class="govuk-link" href="#takes">
              {words.t('roster.name-somebody')}
            </a>
          ) : null}
        </td>
      ))}
    </tr>
  );
}

/** The kinds of hours that a week has, by when they begin. */
function linesOf({ shifts, zone, monday }: RosterWeek): readonly string[] {
  const keys = new Set(shifts.filter(isIn(monday, zone)).map((shift) => keyOf(shift, zone)));
  return [...keys].toSorted();
}

const keyOf = ({ from, until }: Pick<RosterShift, 'from' | 'until'>, zone: string): string =>
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

function ShiftLine(
  props: WeekProps & { readonly shift: RosterShift; readonly line: string | null },
): VNode {
  const { visit, week, onDuty, shift } = props;
  const { words, now } = visit;
  const { zone } = week;
  const isMixed = utcOf(week, props.line).size > 1;
  const isNow = onDuty.shifts.some(({ id }) => id === shift.id);
  const isOver = Date.parse(shift.until) <= Date.parse(now);
  const name = <Said>{shift.officer.name}</Said>;
  return (
    <>
      {isOver || props.paper === true ? (
        <span class={isOver ? 'c-quiet' : undefined}>{name}</span>
      ) : (
        <a class="govuk-link" href={shiftHref(shift.id, week.monday)}>
          {name}
          <span class="govuk-visually-hidden"> {dayOf(visit, shift.from, zone)}</span>
        </a>
      )}
      {props.line === null || isMixed ? (
        <small>
          {words.t('roster.both-hours', {
            here: keyOf(shift, zone),
            utc: keyOf(shift, 'UTC'),
          })}
        </small>
      ) : null}
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
      {week.short.includes(shift.id) && !isOver ? (
        <small>
          <Icon name="soon" /> {words.t('roster.short', { hours: REST_HOURS })}
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
