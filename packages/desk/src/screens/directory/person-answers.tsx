import type { Here } from '@comity/design';
import type { DirectoryEntry } from '@comity/feed';
import type { VNode } from 'preact';
import { hourSaid, secondsSaid } from '../pings/times.tsx';
import { localTime } from './day-hours.tsx';

/** How soon a person answers, as the State has published it. */
export interface PersonAnswers {
  /** Median, seconds. */
  readonly seconds: number;
  /** Answered tests that it is of. */
  readonly tests: number;
  /** The hour of the day there; null for all hours together, where that hour has no answer. */
  readonly hour: number | null;
}

/** How soon a person of an office answers at the hour that it is there; undefined where nothing is published. */
export function personAnswers(
  { answers, content }: Pick<DirectoryEntry, 'answers' | 'content'>,
  now: string,
): PersonAnswers | undefined {
  const local = localTime(now, content.zone);
  if (answers === undefined || answers === null || local === undefined) return undefined;
  const hour = Math.floor(local.minutes / 60);
  const there = answers.byHour.find((each) => each.hour === hour);
  if (there?.median != null) return { seconds: there.median, tests: there.answered, hour };
  return answers.median == null
    ? undefined
    : { seconds: answers.median, tests: answers.answered, hour: null };
}

interface LineProps {
  readonly here: Here;
  readonly entry: Pick<DirectoryEntry, 'answers' | 'content'>;
}

/** The same in a line, beside a State that is to be called; nothing where nothing is published. */
export function PersonAnswersLine({ here: { words, now }, entry }: LineProps): VNode | null {
  const said = personAnswers(entry, now);
  return said === undefined ? null : (
    <span class="c-block c-small">
      {leadOf({ words }, said)} <b>{secondsSaid(words, said.seconds)}</b>{' '}
      <span class="c-quiet">({words.t('directory.person-of', { n: said.tests })})</span>
    </span>
  );
}

/** The same, large: the first thing on the page of a State. */
export function PersonAnswersFirst({ here: { words, now }, entry }: LineProps): VNode | null {
  const said = personAnswers(entry, now);
  return said === undefined ? null : (
    <div class="c-panel__body">
      <p class="c-quiet c-small">{leadOf({ words }, said)}</p>
      <p class="c-reach__number">
        <b>{secondsSaid(words, said.seconds)}</b>
      </p>
      <p class="c-quiet c-small">{words.t('directory.person-of', { n: said.tests })}</p>
    </div>
  );
}

const leadOf = ({ words }: Pick<Here, 'words'>, { hour }: PersonAnswers): string =>
  hour === null
    ? words.t('directory.person-in-any')
    : words.t('directory.person-in', { hour: hourSaid(hour) });
