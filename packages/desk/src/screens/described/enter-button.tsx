import type { VNode } from 'preact';

export interface EnterButtonProps {
  /** What the same button further down says. */
  readonly text: string;
  readonly name?: string;
  readonly value?: string;
}

/** The button that the Enter key presses: it comes before those that add or remove a row. */
export const EnterButton = ({ text, name, value }: EnterButtonProps): VNode => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: not in the tab order; the same button follows
  <button
    class="c-enter"
    type="submit"
    {...(name === undefined ? {} : { name, value })}
    tabindex={-1}
    aria-hidden="true"
  >
    {text}
  </button>
);
