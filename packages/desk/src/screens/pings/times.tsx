import type { Here } from '@comity/design';
import type { AnswerTimes } from '@comity/service';
import type { Words } from '@comity/words';

/** Seconds as a person says them: `1 min 42 s`. */
export function secondsSaid({ t }: Pick<Words, 't'>, seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return minutes === 0
    ? t('pings.seconds', { n: rest })
    : t('pings.minutes-seconds', { minutes, seconds: rest });
}

/** An hour of the day: `02:00`. */
export const hourSaid = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Figures of a node: what it publishes says nothing of what it did not count. */
export type Times = Pick<AnswerTimes, 'tests' | 'answered'> & {
  readonly [Figure in 'inTime' | 'median' | 'ninth']?: number | null | undefined;
};

/** How tests were answered, in a line. */
export function timesSaid({ words }: Pick<Here, 'words'>, times: Times): string {
  const { tests, answered, inTime = null, median = null, ninth = null } = times;
  if (tests === 0) return words.t('pings.today-none');
  return [
    words.t('pings.of', { answered, tests }),
    ...(inTime === null ? [] : [words.t('pings.in-time', { answered: inTime, tests })]),
    ...(median === null ? [] : [words.t('pings.median', { time: secondsSaid(words, median) })]),
    ...(ninth === null ? [] : [words.t('pings.ninth', { time: secondsSaid(words, ninth) })]),
  ].join(' · ');
}
