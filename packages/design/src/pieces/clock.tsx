import type { Place, Words } from '@comity/words';
import type { VNode } from 'preact';
import { type Content, classNames, shown } from '../kit/content.ts';
import type { Here } from './here.ts';
import { Icon } from './icon.tsx';
import { toneOf } from './status.tsx';

export type ClockState = 'run' | 'soon' | 'late' | 'held';

const SOON_MS = 12 * 60 * 60 * 1000;

/** What a clock counts to. */
export interface Counted {
  /** RFC 3339; null where no date is set. */
  readonly due: string | null;
  /** Somebody is late once it has passed; a day that simply comes only passes. */
  readonly owed: boolean;
  readonly held?: boolean | undefined;
}

/** @returns what the shape of the clock says: less than 12 hours are "soon" */
export function clockState({ due, owed, held = false }: Counted, now: string): ClockState {
  if (due === null || held) return 'held';
  const left = Date.parse(due) - Date.parse(now);
  if (left < 0) return owed ? 'late' : 'run';
  return left < SOON_MS ? 'soon' : 'run';
}

type Running = Pick<Counted, 'owed'> & { readonly due: string };

/** @returns "4 d 1 h", "2 d 4 h over", "2 d 4 h ago": rounded down on either side of the end. */
export function timeLeft(words: Words, { due, owed }: Running, now: string): string {
  const left = Date.parse(due) - Date.parse(now);
  if (left >= 0) return words.span(left);
  return words.t(owed ? 'clock.over' : 'clock.ago', { span: words.span(-left) });
}

/** What the script reads that keeps a span up to date: its end, and how it is said once it passed. */
export const counted = (words: Words, { due, owed }: Running) => ({
  'data-due': due,
  ...(owed ? {} : { 'data-ago': words.t('clock.ago', { span: '{a}' }) }),
});

export interface ClockProps extends Counted {
  readonly here: Here;
  /** The other side, to give its hour too. */
  readonly them?: Place | undefined;
  /** Words for the second line in place of the moment: what the clock is about. */
  readonly note?: Content;
}

/** What is left first, the moment of the end second; the shape says how it stands. */
export function Clock({ here, due, owed, held, them, note }: ClockProps) {
  const { words, now, place } = here;
  const state = clockState({ due, owed, held }, now);
  const running = due !== null && !held;
  return (
    <span class={classNames('c-clock', toneOf(state))}>
      <Icon name={state} />
      <b {...(running ? counted(words, { due, owed }) : {})}>
        {running
          ? timeLeft(words, { due, owed }, now)
          : words.t(held ? 'clock.held' : 'clock.none')}
      </b>
      {shown(note) ? <small>{note}</small> : null}
      {!shown(note) && due !== null ? (
        <small>
          <time datetime={due}>{endText(here, due, state)}</time>
          {them && them.zone !== place.zone ? (
            <>
              {' · '}
              <CityTime words={words} at={due} place={them} />
            </>
          ) : null}
        </small>
      ) : null}
    </span>
  );
}

/** The hour for today, the day and the hour for any other day. */
function endText({ words, now, place }: Here, due: string, state: ClockState): string {
  const today = sameDay(due, now, place.zone);
  const time = words.at(due, place.zone, 'time');
  if (state !== 'late') return today ? time : words.moment(due, place.zone);
  return today
    ? words.t('clock.due-today', { time })
    : words.t('clock.due', { moment: words.moment(due, place.zone) });
}

/** @returns whether two moments lie on one day of a zone's calendar. */
export function sameDay(one: string, other: string, zone: string): boolean {
  const day = (at: string): string =>
    Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  return day(one) === day(other);
}

interface CityTimeProps {
  readonly words: Words;
  readonly at: string;
  readonly place: Place;
}

/** "22:00 Kyiv". */
function CityTime({ words, at, place }: CityTimeProps) {
  return (
    <time datetime={at}>
      {words.t('time.time-city', {
        time: words.at(at, place.zone, 'time'),
        city: words.city(place),
      })}
    </time>
  );
}

export interface ZonesProps {
  readonly words: Words;
  readonly at: string;
  readonly places: readonly Place[];
  readonly whole?: boolean | undefined;
}

/** One moment on the walls of both sides, with the names of the cities. */
export function Zones({ words, at, places, whole }: ZonesProps) {
  return (
    <dl class="c-zones">
      {places.map((place) => (
        <>
          <dt>
            <bdi>{words.city(place)}</bdi>
          </dt>
          <dd>
            <time datetime={at}>
              {whole ? words.wholeMoment(at, place.zone) : words.moment(at, place.zone)}
            </time>
          </dd>
        </>
      ))}
    </dl>
  );
}

export interface MeterProps {
  /** Part of the time that is gone, 0 to 1. */
  readonly gone: number;
  readonly state?: ClockState | undefined;
}

/** How much of a span is gone. A drawing beside the words that say it, never alone. */
export function Meter({ gone, state = 'run' }: MeterProps) {
  const width = Math.round(Math.min(1, Math.max(0, gone)) * 1000) / 10;
  return (
    <svg
      class={classNames('c-meter', toneOf(state))}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="c-meter__track" width="100" height="6" />
      <rect class="c-meter__gone" width={width} height="6" />
    </svg>
  );
}

/** What a clock counts to, as its drawing has it. */
export type ClockKind = 'deadline' | 'minimum' | 'effect-date' | 'target';

/**
 * The kind of a clock as a shape, beside the word for it: a line that ends at a bar; a bar and a line
 * that goes on; a bar and an arrow; a dashed line to a ring. Time goes from left to right in all scripts.
 */
export function KindMark({ kind }: { readonly kind: ClockKind }) {
  return (
    <svg
      width="24"
      height="10"
      viewBox="0 0 24 10"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      aria-hidden="true"
      focusable="false"
    >
      {KIND_SHAPES[kind]}
    </svg>
  );
}

const KIND_SHAPES: Readonly<Record<ClockKind, VNode>> = {
  deadline: <path d="M1 5h19M21 0v10" />,
  minimum: (
    <>
      <path d="M2 0v10M2 5h10" />
      <path d="M14 5h10" stroke-dasharray="2.5" />
    </>
  ),
  'effect-date': <path d="M2 0v10M2 5h19M17 1l4 4-4 4" />,
  target: (
    <>
      <path d="M1 5h14" stroke-dasharray="2.5" />
      <circle cx="19.5" cy="5" r="3.4" />
    </>
  ),
};
