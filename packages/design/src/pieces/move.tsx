import type { Place } from '@comity/words';
import { type Content, classNames, shown } from '../kit/content.ts';
import { Clock, type Counted, clockState, counted, Meter, Zones } from './clock.tsx';
import type { Here } from './here.ts';
import { Pinpoints } from './pinpoint.tsx';
import { type Mover, Side } from './side.tsx';
import { toneOf } from './status.tsx';

export interface MoveProps {
  readonly here: Here;
  readonly who: Mover;
  /** Code of the other State. */
  readonly them: string;
  /** What is to be done: "Accept or decline Iceland's condition on use". */
  readonly title: Content;
  /** Why, and what follows. */
  readonly why?: Content;
  readonly pinpoints?: readonly string[] | undefined;
  /** Buttons, as a `ButtonGroup`. */
  readonly actions?: Content;
  readonly when?: MoveWhen | undefined;
}

export interface MoveWhen extends Counted {
  /** Clocks of both sides: ours first. */
  readonly places: readonly Place[];
  /** When the clock started, RFC 3339; draws how much of it is gone. */
  readonly since?: string | undefined;
  /** What the clock rests on: "Date set by Iceland in act 13". */
  readonly note?: Content;
}

/** Whose move, what, on what basis, by when: the first thing on a case. */
export function Move(props: MoveProps) {
  const { words } = props.here;
  return (
    <section
      class={classNames('c-move', props.who !== 'ours' && 'c-move--theirs')}
      aria-label={words.t('case.whose-move')}
    >
      <div class="c-move__what">
        <Side words={words} who={props.who} them={props.them} />
        <h2>{props.title}</h2>
        {shown(props.why) || props.pinpoints ? (
          <p class="c-small c-move__why">
            {props.why} <Pinpoints at={props.pinpoints} />
          </p>
        ) : null}
        {props.actions}
      </div>
      {props.when ? <When here={props.here} when={props.when} /> : null}
    </section>
  );
}

function When({ here, when }: { readonly here: Here; readonly when: MoveWhen }) {
  const { words, now } = here;
  const { due, owed } = when;
  if (due === null || when.held) {
    return (
      <div class="c-move__when">
        <Clock here={here} due={due} owed={owed} held={when.held} note={when.note} />
      </div>
    );
  }
  const state = clockState(when, now);
  const over = Date.parse(now) - Date.parse(due);
  return (
    <div class="c-move__when">
      <span class="c-quiet c-small">
        {words.t(over <= 0 ? 'clock.time-left' : owed ? 'clock.overdue-by' : 'clock.passed-since')}
      </span>
      <span class={classNames('c-big', toneOf(state))} {...counted(words, { due, owed })}>
        {words.span(Math.abs(over))}
      </span>
      {when.places.length === 0 ? null : <Zones words={words} at={due} places={when.places} />}
      {when.since ? <Meter gone={partGone(when.since, due, now)} state={state} /> : null}
      {shown(when.note) ? <p class="c-tiny c-quiet">{when.note}</p> : null}
    </div>
  );
}

function partGone(since: string, due: string, now: string): number {
  const whole = Date.parse(due) - Date.parse(since);
  return whole > 0 ? (Date.parse(now) - Date.parse(since)) / whole : 1;
}
