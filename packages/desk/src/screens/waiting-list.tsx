import { Lines, Panel } from '@comity/design';
import type { ComponentChildren, VNode } from 'preact';

export interface WaitingListProps {
  readonly title: string;
  /** Said where nothing waits. */
  readonly none: string;
  readonly lines: readonly WaitingLine[];
  /** Where a link of another page leads. */
  readonly id?: string;
}

/** One thing that waits for somebody. */
export interface WaitingLine {
  readonly href: string;
  /** What waits: the text of the link. */
  readonly what: ComponentChildren;
  /** Where it stands. */
  readonly state?: ComponentChildren;
  /** Since when, by whom, until when. */
  readonly told: ComponentChildren;
}

/** What waits for an officer, line by line, each with the page where it is dealt with. */
export function WaitingList({ title, none, lines, id }: WaitingListProps): VNode {
  return (
    <Panel {...(id === undefined ? {} : { id })} title={title} padded={lines.length === 0}>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <Lines
          items={lines.map(({ href, what, state, told }) => (
            <>
              <a class="govuk-link" href={href}>
                {what}
              </a>{' '}
              {state}
              <p class="c-small c-quiet">{told}</p>
            </>
          ))}
        />
      )}
    </Panel>
  );
}
