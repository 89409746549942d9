import { type Content, Icon, type IconName } from '@comity/design';
import type { Reached } from '@comity/service';
import { nameOf, type Words } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { actName } from '../case/act-names.ts';
import { hereOf } from '../here.ts';
import { secondsSaid } from '../pings/times.tsx';
import { timeOrMoment } from '../time-or-moment.ts';

interface StepsProps {
  readonly visit: OfficerVisit;
  readonly reached: Reached;
}

interface Step {
  readonly icon: IconName;
  readonly text: Content;
  readonly more?: Content;
  readonly at: string | null;
}

/** Every step with its time, oldest first; what has not happened yet stands last. */
export function Steps({ visit, reached }: StepsProps): VNode {
  const { words, now } = visit;
  const here = hereOf(visit);
  const since = reached.waits?.sentAt;
  const time = (at: string): string => timeOrMoment(here, at);
  return (
    <ol class="c-reach">
      {stepsOf(words, reached, time).map(({ icon, text, more, at }) => (
        <li>
          <Icon name={icon} />
          <span>
            {text}
            {more === undefined ? null : <span class="c-quiet c-block c-small">{more}</span>}
          </span>
          {at === null ? null : (
            <span>
              <time datetime={at}>{time(at)}</time>
              <Apart words={words} at={at} now={now} since={since} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

interface ApartProps {
  readonly words: Words;
  readonly at: string;
  readonly now: string;
  /** When it was sent, where something waits. */
  readonly since: string | undefined;
}

/** How long after sending something was, or in how long it comes. */
function Apart({ words, at, now, since }: ApartProps): VNode | null {
  const ahead = Date.parse(at) - Date.parse(now);
  if (ahead > 0) {
    return (
      <span class="c-quiet c-block c-small">
        {words.t('reach.in', { span: secondsSaid(words, ahead / 1000) })}
      </span>
    );
  }
  const after = since === undefined ? 0 : (Date.parse(at) - Date.parse(since)) / 1000;
  return after < 1 ? null : (
    <span class="c-quiet c-block c-small">
      {words.t('reach.later', { span: secondsSaid(words, after) })}
    </span>
  );
}

type Rung = NonNullable<Reached['there']>['rungs'][number];

/** Calls of the same persons one after the other: since when, how often more, and the last of them. */
interface Run extends Rung {
  readonly more: number;
  readonly last: string;
}

/** A night in which everybody is called every five minutes is one step, not forty. */
function runsOf(rungs: readonly Rung[]): readonly Run[] {
  const runs: Run[] = [];
  for (const rung of rungs) {
    const before = runs.at(-1);
    if (before?.whom !== rung.whom) {
      runs.push({ ...rung, more: 0, last: rung.at });
      continue;
    }
    // Whom one of the calls has reached stays reached, whatever the next try comes to.
    const ways = rung.ways.map(({ by, reached }) => ({
      by,
      reached: reached ?? before.ways.find((way) => way.by === by)?.reached ?? null,
    }));
    runs[runs.length - 1] = { ...before, ways, more: before.more + 1, last: rung.at };
  }
  return runs;
}

function stepsOf(
  words: Words,
  { waits, inHand, there, trouble, tellAt }: Reached,
  time: (at: string) => string,
): readonly Step[] {
  const steps: Step[] = [];
  if (waits !== null) {
    steps.push({ icon: 'check', text: words.t('reach.sent'), at: waits.sentAt });
    steps.push(
      waits.acceptedAt === null
        ? { icon: 'late', text: words.t('reach.not-accepted-step'), at: null }
        : { icon: 'check', text: words.t('reach.accepted'), at: waits.acceptedAt },
    );
  }
  for (const { whom, at, ways, more: again, last } of runsOf(there?.rungs ?? [])) {
    const more = ways.map(({ by, reached }) => {
      const way = nameOf(words, 'reach', `by-${by}`) ?? by;
      return reached === null
        ? words.t('reach.way-not', { way })
        : words.t('reach.way', { way, time: time(reached) });
    });
    const text =
      nameOf(words, 'reach', `whom-${whom}`) ?? words.t('reach.other-word', { word: whom });
    const often = again === 0 ? [] : [words.t('reach.again', { n: again, time: time(last) })];
    steps.push({ icon: 'check', text, at, more: words.list([...often, ...more]) });
  }
  if (inHand !== null) {
    const role = nameOf(words, 'role', inHand.role) ?? inHand.role;
    const text = words.t('reach.person', { act: actName(words, inHand.kind), role });
    return [...steps, { icon: 'open', text, at: inHand.at }];
  }
  const silent = trouble === null ? undefined : nameOf(words, 'reach', `trouble-${trouble}`);
  if (silent !== undefined) steps.push({ icon: 'late', text: silent, at: null });
  else if (there === null) {
    steps.push({ icon: 'wait', text: words.t('reach.said-nothing'), at: null });
  }
  steps.push({ icon: 'late', text: <b>{words.t('reach.no-person')}</b>, at: null });
  if (there?.next != null) {
    const { whom, at } = there.next;
    const text =
      nameOf(words, 'reach', `next-${whom}`) ?? words.t('reach.other-word', { word: whom });
    steps.push({ icon: 'wait', text, at });
  }
  if (tellAt !== null) steps.push({ icon: 'wait', text: words.t('reach.tell'), at: tellAt });
  return steps;
}
