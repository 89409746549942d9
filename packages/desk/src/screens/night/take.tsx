import { Button, type Here } from '@comity/design';
import type { Alarm } from '@comity/service';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { NotUnderstoodThere } from '../act/not-understood.tsx';
import { KeyHint } from './key-hint.tsx';
import { SHOWN_FIELD, writeShown } from './shown.ts';

export interface TakeProps {
  readonly here: Here;
  readonly alarm: Alarm;
  readonly formToken: string;
  /** Where the form comes back to. */
  readonly next: string;
}

const TAKE = {
  emergency: 'night.acknowledge',
  urgent: 'night.acknowledge',
  answer: 'night.acknowledge',
  unreached: 'night.acknowledge-unreached',
  release: 'night.acknowledge-release',
  wake: 'walls.wake-take',
  told: 'night.acknowledge-told',
  lapse: 'night.acknowledge-lapse',
  test: 'night.acknowledge-test',
  ping: 'pings.acknowledge',
} as const;

/** Taken in hand without a word to the other State. */
const STAYS_HERE: ReadonlySet<string> = new Set(['unreached', 'told', 'lapse']);

/** The form that takes an alarm in hand: one button, which key A presses where the page rings aloud. */
export function Take({ here, alarm, formToken, next }: TakeProps): VNode {
  return (
    <form method="post" action="/night">
      {alarm.about?.understood === false && !STAYS_HERE.has(alarm.sort) ? (
        <NotUnderstoodThere words={here.words} />
      ) : null}
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <input type="hidden" name="alarm" value={alarm.id} />
      <input type="hidden" name={SHOWN_FIELD} value={writeShown(alarm.shown)} />
      <input type="hidden" name="sort" value={alarm.sort} />
      <input type="hidden" name="next" value={next} />
      <Button
        name="do"
        value="take"
        preventDoubleClick
        attributes={{
          id: `take-${alarm.id}`,
          'data-take-alarm': alarm.mine ? 'mine' : 'other',
        }}
      >
        {here.words.t(TAKE[alarm.sort])}
        <KeyHint of="a" />
      </Button>
    </form>
  );
}
