import type { Content } from '../kit/content.ts';

export interface ColumnsProps {
  /** `end`: main column and a side column; `start`: facts first; `night`: the night desk. */
  readonly side: 'start' | 'end' | 'night';
  readonly aside: Content;
  readonly label?: string | undefined;
  readonly children?: Content;
}

/** Two columns; one below 48 rem, where the side column comes last unless it holds the facts. */
export function Columns({ side, aside, label, children }: ColumnsProps) {
  const column = (
    <aside class="c-stack" aria-label={label}>
      {aside}
    </aside>
  );
  return (
    <div class={`c-split c-split--${side}`}>
      {side === 'start' ? column : null}
      <div class="c-split__main">{children}</div>
      {side === 'start' ? null : column}
    </div>
  );
}

/** Things one under another, with room between them. */
export function Stack({ children }: { readonly children?: Content }) {
  return <div class="c-stack">{children}</div>;
}
