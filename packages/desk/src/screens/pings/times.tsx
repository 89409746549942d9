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

/** How tests were answered, in a line. */
export function timesSaid({ words }: Pick<Here, 'words'>, times: AnswerTimes): string {
  const { tests, answered, median, ninth } = times;
  if (tests === 0) return words.t('pings.today-none');
  return [
    words.t('pings.of', { answered, tests }),
    ...(median === null ? [] : [words.t('pings.median', { time: secondsSaid(words, median) })]),
    ...(ninth === null ? [] : [words.t('pings.ninth', { time: secondsSaid(words, ninth) })]),
  ].join(' · ');
}
