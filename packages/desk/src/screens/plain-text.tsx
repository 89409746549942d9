import { withoutHiddenCharacters } from '@comity/base';
import { Said, Status } from '@comity/design';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';

/**
 * Text that a person or a peer wrote, in one line: nothing in it reorders or hides what stands
 * around it. For names and titles.
 */
export const PlainLine = ({ text }: { readonly text: string }): VNode => (
  <Said>{withoutHiddenCharacters(text)}</Said>
);

export interface PlainTextProps {
  readonly words: Words;
  readonly text: string;
}

/** The same for longer text: its lines are kept, and it is said when characters were taken out. */
export function PlainText({ words, text }: PlainTextProps): VNode {
  const plain = withoutHiddenCharacters(text);
  return (
    <span class="c-said">
      <Said>{plain}</Said>
      {plain === text ? null : (
        <>
          {' '}
          <Status kind="limited">{words.t('case.hidden-taken-out')}</Status>
        </>
      )}
    </span>
  );
}
