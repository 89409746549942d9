import { type Content, classNames } from '@comity/design';

interface FoldPanelProps {
  readonly title: Content;
  /** How much is inside: it shows while folded. */
  readonly note?: Content;
  /** What a link leads to; following it unfolds the panel. */
  readonly id: string;
  readonly open?: boolean | undefined;
  readonly padded?: boolean | undefined;
  readonly children?: Content;
}

/** A panel that folds, so that a long page is read by its titles. On paper what is folded is left out. */
export function FoldPanel({ title, note, id, open, padded = true, children }: FoldPanelProps) {
  return (
    <details class="c-panel c-law-fold" open={open || undefined}>
      <summary>
        <h2>{title}</h2>
        <span class="c-quiet c-small">{note}</span>
      </summary>
      <div id={id} class={classNames('c-law-anchor', padded && 'c-panel__body')}>
        {children}
      </div>
    </details>
  );
}
