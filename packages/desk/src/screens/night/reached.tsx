import { type Here, type Reached, Said } from '@comity/design';
import type { Alarm, Call } from '@comity/service';
import type { VNode } from 'preact';
import { timeOrMoment } from '../time-or-moment.ts';

/** Since when the keys of the other side are known here: what a call back goes by. */
export const keysKnown = (
  { words, place }: Here,
  { keysSince }: NonNullable<Alarm['about']>,
): readonly Reached[] =>
  keysSince === null
    ? []
    : [
        {
          text: words.t('night.keys-since', { day: words.at(keysSince, place.zone, 'wholeDay') }),
          done: true,
        },
      ];

/** The newest call of each officer by each way, and that nobody has it yet. */
export function reached(here: Here, { calls, sort }: Alarm): readonly Reached[] {
  const { words } = here;
  const newest = new Map<string, Call>();
  for (const call of calls) {
    const key = `${call.officer.id} ${call.channel}`;
    const known = newest.get(key);
    // What was shown or taken once has reached the officer, whatever the next try comes to.
    if (known?.reachedAt == null || call.reachedAt !== null) newest.set(key, call);
  }
  const steps = [...newest.values()].map((call) => ({
    text: saidOf(here, call),
    done: call.reachedAt !== null,
  }));
  return sort === 'test' || sort === 'ping'
    ? steps
    : [...steps, { text: words.t('night.nobody-yet'), done: false }];
}

function saidOf(here: Here, call: Call): VNode {
  const { words } = here;
  const { channel, reachedAt, calledAt, officer, trouble } = call;
  const values = {
    name: <Said>{officer.name}</Said>,
    time: <bdi>{timeOrMoment(here, reachedAt ?? calledAt)}</bdi>,
  };
  const { name } = values;
  if (reachedAt !== null) return <span>{words.rich(`night.called-${channel}`, values)}</span>;
  if (trouble !== null) return <span>{words.rich('night.call-failed', { name })}</span>;
  if (channel === 'screen') return <span>{words.rich('night.calling-screen', values)}</span>;
  return <span>{words.rich(`night.calling-${channel}`, { name })}</span>;
}
