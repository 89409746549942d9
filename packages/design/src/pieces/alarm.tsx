import { type Content, classNames, shown } from '../kit/content.ts';
import { type Counted, clockState, counted, timeLeft } from './clock.tsx';
import type { Here } from './here.ts';
import { Icon } from './icon.tsx';
import { Pinpoints } from './pinpoint.tsx';
import { StateCode, type StateProps } from './state.tsx';
import { toneOf } from './status.tsx';

/** One step of the ladder by which a person is reached. */
export interface Reached {
  readonly text: Content;
  readonly done: boolean;
}

/** A clock, or none. */
type AlarmClock = Pick<Counted, 'due' | 'owed'> | { readonly due: null; readonly owed?: undefined };

export type AlarmProps = AlarmClock & AlarmWords;

interface AlarmWords {
  readonly here: Here;
  /** An emergency: first on the page, in its own colour, announced. */
  readonly emergency?: boolean | undefined;
  /** Under the time that is left: until when, in both cities. */
  readonly until?: Content;
  readonly from: StateProps;
  /** After the State: who, sent when, whose move. */
  readonly by?: Content;
  readonly title: Content;
  /** Under the title, before the text: what else whoever is woken has to read. */
  readonly says?: Content;
  readonly text?: Content;
  readonly pinpoints?: readonly string[] | undefined;
  readonly actions?: Content;
  /** What is to be done before it is acted on, across the card. */
  readonly warns?: Content;
  readonly level?: 2 | 3 | undefined;
  readonly ladder?: readonly Reached[] | undefined;
}

/** A request on the night desk. */
export function Alarm(props: AlarmProps) {
  const { words, now } = props.here;
  const { due, owed = false } = props;
  const Heading = `h${props.level ?? 2}` as 'h2';
  const state = clockState({ due, owed }, now);
  const tone = toneOf(props.emergency ? 'late' : state);
  return (
    <article class={classNames('c-alarm', tone, props.emergency && 'c-alarm--top')}>
      <div>
        <div class="c-count-down" {...(due === null ? {} : counted(words, { due, owed }))}>
          {due === null ? words.t('clock.none') : timeLeft(words, { due, owed }, now)}
        </div>
        {shown(props.until) ? <small>{props.until}</small> : null}
      </div>
      <div>
        <div class="c-alarm__from">
          {props.emergency ? (
            <b class="c-alarm__word">{words.t('night.emergency-capitals')}</b>
          ) : null}
          <StateCode {...props.from} />
          {shown(props.by) ? <span>{props.by}</span> : null}
        </div>
        <Heading class="c-alarm__h">{props.title}</Heading>
        {props.says}
        <p>
          {props.text} <Pinpoints at={props.pinpoints} />
        </p>
      </div>
      <div class="c-alarm__act">{props.actions}</div>
      {shown(props.warns) ? <div class="c-alarm__warns">{props.warns}</div> : null}
      {props.ladder ? (
        <ul class="c-ladder" aria-label={words.t('night.reached')}>
          {props.ladder.map((step) => (
            <li>
              <Icon name={step.done ? 'check' : 'wait'} /> {step.text}
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}
