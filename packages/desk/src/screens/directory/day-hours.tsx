import { Details, type Here, Table } from '@comity/design';
import { type OfficeNow, thereSpans } from '@comity/feed';
import { addDays, addElapsedDays, dayIn, MINUTES_OF_CLOCK } from '@comity/law';
import { hoursLine } from './hours-line.ts';

interface HoursProps {
  readonly here: Here;
  readonly office: OfficeNow;
}

/** The day of an office as a bar with the present hour, and its hours in words. */
export function DayHours({ here, office }: HoursProps) {
  const { words, now } = here;
  const { content } = office.entry;
  return (
    <>
      <DayBar now={now} office={office} />
      <div class="c-quiet c-small">
        {content.opening === 'always'
          ? words.t('directory.hours-always')
          : (content.hours ?? []).map((span) => <div>{hoursLine(words, span)}</div>)}
      </div>
      {content.opening === 'always' && coverOf(office) === null ? null : (
        <Week here={here} office={office} />
      )}
    </>
  );
}

/** What counts of its cover: nothing of an entry in doubt. */
const coverOf = ({ entry, doubtful }: OfficeNow) => (doubtful ? null : entry.cover);

/** When somebody of an office is there within a stretch, by its cover where it tells that. */
const spansOf = (office: OfficeNow, within: { readonly from: string; readonly until: string }) =>
  thereSpans({ content: office.entry.content, cover: coverOf(office) }, within, office.isHoliday);

/** When somebody is there in the next seven days, by its clock and by that of whoever reads. */
function Week({ here, office }: HoursProps) {
  const { words, now, place } = here;
  const { content } = office.entry;
  if (localTime(now, content.zone) === undefined) return null;
  const week = { from: now, until: addElapsedDays(now, WEEK_DAYS) };
  const spans = spansOf(office, week);
  const zones = [...new Set([content.zone, place.zone])];
  const title = words.t('directory.week');
  return (
    <Details summary={title}>
      <section class="c-law-scroll" tabindex={0} aria-label={title}>
        <Table
          head={[
            ...zones.map((zone) => ({ content: <bdi>{words.city({ zone })}</bdi> })),
            ...(coverOf(office) === null ? [] : [{ content: words.t('directory.known-by') }]),
          ]}
          rows={spans.map((span) => [
            ...zones.map((zone) => ({
              content: words.t('roster.span', {
                from: words.moment(span.from, zone),
                until:
                  Temporal.Instant.compare(addElapsedDays(span.from, 1), span.until) > 0
                    ? words.at(span.until, zone, 'time')
                    : words.moment(span.until, zone),
              }),
            })),
            ...(coverOf(office) === null ? [] : [{ content: words.t(`directory.by-${span.by}`) }]),
          ])}
        />
      </section>
    </Details>
  );
}

const WEEK_DAYS = 7;
const DAY = MINUTES_OF_CLOCK;

function DayBar({ now, office }: { readonly now: string; readonly office: OfficeNow }) {
  const { content } = office.entry;
  const local = localTime(now, content.zone);
  if (local === undefined) return null;
  return (
    <svg
      width="100%"
      height="18"
      viewBox={`0 0 ${DAY} 90`}
      preserveAspectRatio="none"
      fill="currentColor"
      aria-hidden="true"
    >
      <rect x="0" y="20" width={DAY} height="50" fill-opacity="0.15" />
      {minutesOf(office, local.day).map(({ from, to }) => (
        <rect x={from} y="20" width={to - from} height="50" fill-opacity="0.6" />
      ))}
      <rect x={Math.max(0, local.minutes - 4)} y="0" width="8" height="90" />
    </svg>
  );
}

/** Parts of a day of an office in which somebody is there, in minutes of its clock. */
function minutesOf(office: OfficeNow, day: string) {
  const { zone } = office.entry.content;
  const startOf = (at: string): string =>
    Temporal.PlainDate.from(at).toZonedDateTime(zone).toInstant().toString();
  const minute = (at: string): number => localTime(at, zone)?.minutes ?? 0;
  return spansOf(office, { from: startOf(day), until: startOf(addDays(day, 1)) }).map(
    ({ from, until }) => ({
      from: minute(from),
      to: dayIn(until, zone) > day ? DAY : minute(until),
    }),
  );
}

/** The day and the minutes since its midnight at a place; undefined in a zone not known here. */
export function localTime(now: string, zone: string): { day: string; minutes: number } | undefined {
  try {
    const { hour, minute } = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
    return { day: dayIn(now, zone), minutes: hour * 60 + minute };
  } catch {
    return undefined;
  }
}
