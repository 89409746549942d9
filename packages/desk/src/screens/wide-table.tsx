import { Panel, Table } from '@comity/design';
import type { ComponentChildren, VNode } from 'preact';

export interface WideTableProps {
  readonly title: string;
  /** At the end of the head of the panel. */
  readonly aside?: ComponentChildren;
  readonly head: readonly ComponentChildren[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** A table to compare in: on a narrow page it moves within its panel, also by keyboard. */
export const WideTable = ({ title, aside, head, rows }: WideTableProps): VNode => (
  <Panel title={title} {...(aside === undefined ? {} : { aside })}>
    <section class="c-law-scroll c-law-scroll--inner" tabindex={0} aria-label={title}>
      <Table
        head={head.map((content) => ({ content }))}
        rows={rows.map((row) => row.map((content) => ({ content })))}
      />
    </section>
  </Panel>
);
