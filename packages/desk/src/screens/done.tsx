import { NotificationBanner } from '@comity/design';
import { nameOf, type Words } from '@comity/words';
import type { VNode } from 'preact';

export interface DoneProps {
  readonly words: Words;
  /** Code from the address; anything that the catalogue does not know shows nothing. */
  readonly done: string;
  /** Set of the catalogue that it is looked up in: `work` finds `work.done-discarded`. */
  readonly set: string;
}

/** What has just been done, by a code in the address and never by its text. */
export function Done({ words, done, set }: DoneProps): VNode | null {
  const text = done === '' ? undefined : nameOf(words, set, `done-${done}`);
  return text === undefined ? null : <DoneBanner words={words} text={text} />;
}

/** The banner itself. */
export const DoneBanner = ({
  words,
  text,
}: {
  readonly words: Words;
  readonly text: string;
}): VNode => <NotificationBanner type="success" title={words.t('form.done')} text={text} />;
