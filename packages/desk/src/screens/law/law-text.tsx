import type { Confidence } from '@comity/base';
import { type Content, Icon, Said } from '@comity/design';
import type { LawSays, LawSentence } from '@comity/law';
import { LAW_SAID, valuesOf, type WordKey, type Words } from '@comity/words';
import type { ComponentChildren } from 'preact';

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A sentence of the law with its days as the reader writes them. */
export const withDays = (words: Words, text: string): string =>
  text.replace(DAY, (day) => (isDay(day) ? words.day(day, 'wholeDate') : day));

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

interface LawTextProps {
  readonly words: Words;
  /** A text of the data, or what the engine says of it. */
  readonly children: string | LawSays;
}

/**
 * What the law, a source or a note says, with its days as the reader writes them: sentences of the
 * engine in the reader's language, texts of the data as they stand.
 */
export const LawText = ({ words, children }: LawTextProps): Content =>
  typeof children === 'string' ? (
    <Quoted words={words}>{children}</Quoted>
  ) : (
    children.says.map((one, index) => (
      <>
        {index === 0 ? null : ' '}
        {sentenceSaid(words, one)}
      </>
    ))
  );

/** A sentence with the text of the data in its place; one without words by its code. */
function sentenceSaid(words: Words, { code, params }: LawSentence): Content {
  const key = `${LAW_SAID}.${code}`;
  if (!words.has(key)) return code;
  const values: Record<string, ComponentChildren> = valuesOf(words, LAW_SAID, params ?? {}, (day) =>
    words.day(day, 'wholeDate'),
  );
  if (typeof params?.['law'] === 'string') {
    values['law'] = <Quoted words={words}>{params['law']}</Quoted>;
  }
  return (words.rich as RichByKey)(key, values);
}

type RichByKey = (
  key: WordKey,
  values: Readonly<Record<string, ComponentChildren>>,
) => ComponentChildren;

/** A text of the data, which is in English, marked as such where the page is not. */
const Quoted = ({ words, children }: { readonly words: Words; readonly children: string }) =>
  words.locale.tag === 'en' || words.locale.pseudo ? (
    <Said>{withDays(words, children)}</Said>
  ) : (
    <bdi lang="en">{children}</bdi>
  );

/** Files and copies in which a source was found: a reader wants the source. */
const COPIES = [
  / copied in github:\S+(?: \([^)]*\))?(?: \S+\.(?:csv|json|yaml))?/g,
  /\s*\([^()]*\.(?:csv|json|yaml)\)/g,
  / \(snapshot[^)]*\)/g,
];

/** Where something was read, as a reader would look for it. */
export const SourceText = ({ words, children }: LawTextProps) => (
  <LawText words={words}>
    {typeof children === 'string'
      ? COPIES.reduce((text, copy) => text.replace(copy, ''), children)
      : children}
  </LawText>
);

const ICONS = { high: 'open', medium: 'limited', low: 'late' } as const;

/** How sure a fact is, in a table: shape and word. */
export const Sure = ({
  words,
  confidence,
}: {
  readonly words: Words;
  readonly confidence: Confidence;
}) => (
  <span class={`c-law-sure c-law-sure--${confidence}`}>
    <Icon name={ICONS[confidence]} /> {words.t(`confidence.${confidence}`)}
  </span>
);
