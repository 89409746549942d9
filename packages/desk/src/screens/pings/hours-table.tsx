import { type Here, Said, Table } from '@comity/design';
import type { VNode } from 'preact';
import { hourSaid, secondsSaid, type Times } from './times.tsx';

/** How tests were answered by the hour of the day in a zone; nothing where there was none. */
export function HoursTable({
  here: { words },
  hours,
  zone,
}: {
  readonly here: Pick<Here, 'words'>;
  readonly hours: readonly (Times & { readonly hour: number })[];
  readonly zone: string;
}): VNode | null {
  if (hours.length === 0) return null;
  const time = (seconds: number | null | undefined): string =>
    seconds == null ? '–' : secondsSaid(words, seconds);
  const title = words.t('pings.hours', { city: words.city({ zone }) });
  return (
    <section class="c-law-scroll" tabindex={0} aria-label={title}>
      <Table
        caption={<Said>{title}</Said>}
        firstCellIsHeader
        head={(['hour', 'hour-tests', 'hour-answered', 'hour-median', 'hour-ninth'] as const).map(
          (name) => ({ content: words.t(`pings.${name}`) }),
        )}
        rows={hours.map(({ hour, tests, answered, median, ninth }) => [
          { content: hourSaid(hour) },
          { content: words.number(tests) },
          { content: words.number(answered) },
          { content: time(median) },
          { content: time(ninth) },
        ])}
      />
    </section>
  );
}
