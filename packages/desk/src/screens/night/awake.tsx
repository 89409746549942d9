import { Lines, Panel, StateCode } from '@comity/design';
import { type DirectoryEntry, type OfficeNow, officesOf } from '@comity/feed';

import { MINUTES_OF_CLOCK } from '@comity/law';
import type { KnownParticipant, OnDuty, Service } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { officeName } from '../directory/office-name.ts';
import { OpenStatus } from '../directory/office-panel.tsx';
import { hereOf } from '../here.ts';
import { fallbackText } from '../roster/roster-forms.tsx';
import { waitingLines } from '../roster/waiting.tsx';

interface AwakeProps {
  readonly visit: OfficerVisit;
  readonly entries: readonly KnownParticipant[];
  readonly published: readonly DirectoryEntry[];
}

interface OpenState {
  readonly code: string;
  readonly name: string;
  readonly office: OfficeNow;
  /** Minutes since midnight there; null in a zone that this machine does not know. */
  readonly minutes: number | null;
}

interface Placed extends OpenState {
  readonly minutes: number;
}

const isPlaced = (one: OpenState): one is Placed => one.minutes !== null;

const DAY = MINUTES_OF_CLOCK;
/** Room that a code takes on the band, in minutes. */
const CODE = 110;
const ROW = 90;

/** By its own published hours: who is open now, by the hour that it is there. */
export function Awake({ visit, entries, published }: AwakeProps): VNode | null {
  const { words, now } = visit;
  const states = entries
    .filter(({ self }) => !self)
    .flatMap(({ participant: code, name }) => {
      const [office] = officesOf(published, { state: code, now });
      if (office === undefined) return [];
      return [
        {
          code,
          name: stateName(words, name),
          office,
          minutes: minutesAt(now, office.entry.content.zone),
        },
      ];
    })
    .toSorted((a, b) => (a.minutes ?? DAY) - (b.minutes ?? DAY));
  if (states.length === 0) return null;
  const placed = states.filter(isPlaced);
  return (
    <Panel title={words.t('night.awake')} padded={false}>
      {placed.length === 0 ? null : (
        <div class="c-panel__body">
          <Band states={placed} label={words.t('night.awake-band')} />
        </div>
      )}
      <Lines items={states.map((one) => <StateLine visit={visit} one={one} />)} />
    </Panel>
  );
}

function StateLine({ visit, one }: { readonly visit: OfficerVisit; readonly one: OpenState }) {
  const { words, now } = visit;
  const { entry } = one.office;
  const { zone } = entry.content;
  return (
    <>
      <StateCode code={one.code} name={one.name} />{' '}
      <OpenStatus here={hereOf(visit)} office={one.office} />
      <span class="c-quiet c-block">
        {one.minutes === null
          ? null
          : `${words.t('directory.time-here', {
              time: words.at(now, zone, 'time'),
              city: words.city({ zone }),
            })} · `}
        <bdi>{officeName(words, entry)}</bdi>
      </span>
    </>
  );
}

/** The day as a band from midnight to midnight, each State where its clock stands. */
function Band(props: { readonly states: readonly Placed[]; readonly label: string }): VNode {
  const placed = stacked(props.states);
  const rows = Math.max(...placed.map(({ row }) => row)) + 1;
  return (
    <svg
      width="100%"
      viewBox={`0 0 ${DAY} ${rows * ROW + 60}`}
      fill="currentColor"
      role="img"
      aria-label={props.label}
    >
      <rect width={DAY} height={rows * ROW} fill-opacity="0.18" />
      <rect x={DAY / 4} width={DAY / 2} height={rows * ROW} fill-opacity="0.18" />
      {[0, 6, 12, 18].map((hour) => (
        <text x={hour * 60} y={rows * ROW + 45} font-size="40">
          {String(hour).padStart(2, '0')}
        </text>
      ))}
      {placed.map(({ code, office, minutes, row }) => (
        <>
          <circle
            cx={minutes}
            cy={row * ROW + 45}
            r="14"
            fill-opacity={office.openness.open === true ? 1 : 0}
            stroke="currentColor"
            stroke-width="5"
          />
          <text
            x={minutes > DAY - CODE ? minutes - 22 : minutes + 22}
            y={row * ROW + 60}
            font-size="44"
            text-anchor={minutes > DAY - CODE ? 'end' : 'start'}
          >
            {code}
          </text>
        </>
      ))}
    </svg>
  );
}

/** One under another where two would stand upon each other. */
function stacked(states: readonly Placed[]): readonly (Placed & { readonly row: number })[] {
  const ends: number[] = [];
  return states.map((state) => {
    const free = ends.findIndex((end) => end <= state.minutes);
    const row = free < 0 ? ends.length : free;
    ends[row] = state.minutes + CODE + 30;
    return { ...state, row };
  });
}

function minutesAt(now: string, zone: string): number | null {
  try {
    const { hour, minute } = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
    return hour * 60 + minute;
  } catch {
    return null;
  }
}

/** Who is on duty here by the roster now and next, and who is called where nobody is. */
export function RosterNow({
  visit,
  onDuty,
}: {
  readonly visit: OfficerVisit;
  readonly onDuty: OnDuty;
}): VNode {
  const { words, session } = visit;
  const { zone } = session.officer;
  const names = (shifts: OnDuty['shifts']) => words.all(shifts.map(({ officer }) => officer.name));
  const [running] = onDuty.shifts;
  return (
    <p>
      {running === undefined
        ? words.t('roster.nobody-now')
        : words.t('roster.until', {
            names: names(onDuty.shifts),
            moment: words.moment(running.until, zone),
          })}
      <span class="c-quiet c-block">
        {onDuty.next === null
          ? words.t('night.fallback', { name: fallbackText(words, onDuty.fallback) })
          : words.t('roster.from', {
              names: names(onDuty.next.shifts),
              moment: words.moment(onDuty.next.from, zone),
            })}
      </span>
      {waitingLines(words, onDuty).map((line) => (
        <span class="c-block">{line}</span>
      ))}
    </p>
  );
}

/** What was published changes by the day, and the night desk asks several times a minute. */
const kept = new WeakMap<
  Service,
  { minute: string; entries: Promise<readonly DirectoryEntry[]> }
>();

/** The published entries, read once a minute by each process. */
export async function publishedThisMinute({
  service,
  session,
  now,
}: OfficerVisit): Promise<readonly DirectoryEntry[]> {
  const minute = now.slice(0, 16);
  const known = kept.get(service);
  if (known?.minute === minute) return known.entries;
  const entries = service.directory.published(session).then((found) => found.entries);
  kept.set(service, { minute, entries });
  // What failed is asked for again by the next page.
  entries.catch(() => {
    if (kept.get(service)?.entries === entries) kept.delete(service);
  });
  return entries;
}
