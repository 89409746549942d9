import type { Coded } from '@comity/base';
import { Lines, Panel } from '@comity/design';
import type { Damaged } from '@comity/service';
import { spoken, type Words } from '@comity/words';
import type { VNode } from 'preact';

export interface DamagedRowsProps {
  readonly words: Words;
  /** What is wrong, with what to do next. */
  readonly fault: Coded;
  readonly rows: readonly Damaged[];
  /** The page where one is put away. */
  readonly hrefOf: (id: string) => string;
}

/** Rows of a list that cannot be read: named apart, so that they stop none of the others. */
export function DamagedRows({ words, fault, rows, hrefOf }: DamagedRowsProps): VNode | null {
  if (rows.length === 0) return null;
  const { text, next } = spoken(words, fault);
  return (
    <Panel title={words.t('damaged.title')} padded={false} class="c-panel--apart">
      <Lines
        items={rows.map(({ id }) => (
          <>
            <a class="govuk-link" href={hrefOf(id)}>
              {words.rich('damaged.row', { id: <bdi>{id}</bdi> })}
            </a>
            <p class="c-small">{text}</p>
            {next === undefined ? null : <p class="c-small c-quiet">{next}</p>}
          </>
        ))}
      />
    </Panel>
  );
}
