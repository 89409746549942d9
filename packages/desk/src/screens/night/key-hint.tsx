import type { VNode } from 'preact';

/** The key that presses what it stands in: shown and heard only where the page rings aloud. */
export const KeyHint = ({ of }: { readonly of: 'a' | '2' | '3' | '4' }): VNode => (
  <span hidden data-key={of} aria-hidden="true">
    {' '}
    <kbd class="c-iso">{of.toUpperCase()}</kbd>
  </span>
);
