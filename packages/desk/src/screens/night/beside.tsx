import { shortText } from '@comity/base';
import { Details, type Here } from '@comity/design';
import type { ComponentChildren, VNode } from 'preact';
import { PlainLine, PlainText } from '../plain-text.tsx';

interface BesideProps {
  readonly here: Here;
  /** What is to be read beside a title, each text whole. */
  readonly says: readonly string[];
}

/** What is to be read beside a title: who is in danger. Of a long text the beginning, and all of it folded. */
export const Beside = ({ here: { words }, says }: BesideProps): VNode => (
  <>
    {says.map((text) => {
      const short = shortText(text, SHOWN_MAX);
      return (
        <>
          <p>
            <PlainText words={words} text={short} />
          </p>
          {short === text ? null : (
            <Details summary={words.t('night.says-all')}>
              <PlainText words={words} text={text} />
            </Details>
          )}
        </>
      );
    })}
  </>
);

/** So much of a text is read standing, at night. */
const SHOWN_MAX = 300;

interface SaidOfProps {
  /** '' where it has none. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The heading of a card that says what is to be done, with the name of what: two of one State are not alike. */
export const SaidOf = ({ title, children }: SaidOfProps): VNode => (
  <>
    {children}
    {title === '' ? null : (
      <span class="c-block">
        <PlainLine text={title} />
      </span>
    )}
  </>
);
