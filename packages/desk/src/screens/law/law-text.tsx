import type { Confidence } from '@comity/base';
import { type Content, Icon, Said } from '@comity/design';
import type { LawSays } from '@comity/law';
import {
  endOf,
  kindOfAuthority,
  LAW_SAID,
  lawSentences,
  lawText,
  readableSource,
  type Sentence,
  textOfData,
  valuesOf,
  type WordKey,
  type Words,
  withDays,
  wordsFor,
} from '@comity/words';
import type { ComponentChildren } from 'preact';

/** What stands between a text of the law and the next one: the stop that is still missing, a gap. */
export const afterText = (words: Words, text: string | LawSays): string =>
  endOf(words, typeof text === 'string' ? text : lawText(words, text)) + words.locale.gap;

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
    lawSentences(words, children).map((one) => (
      <>
        {sentenceSaid(words, one)}
        {one.after}
      </>
    ))
  );

/** An authority: its kind in the reader's language, and the name that stands on an envelope. */
export function AuthorityName({ words, children }: LawTextProps): Content {
  const kind = typeof children === 'string' ? kindOfAuthority(words, children) : undefined;
  const name = <LawText words={words}>{children}</LawText>;
  return kind === undefined ? name : words.rich('law.in-both', { own: kind, original: name });
}

/** A sentence with the text of the data in its place as an element; any other as it is. */
function sentenceSaid(words: Words, { of: { code, params = {} }, text }: Sentence): Content {
  const key = `${LAW_SAID}.${code}`;
  const { law } = params;
  if (typeof law !== 'string' || !words.has(key)) return text;
  const values: Record<string, ComponentChildren> = valuesOf(words, {
    set: LAW_SAID,
    code,
    params,
  });
  values['law'] = <Quoted words={words}>{law}</Quoted>;
  return (words.rich as RichByKey)(key, values);
}

type RichByKey = (
  key: WordKey,
  values: Readonly<Record<string, ComponentChildren>>,
) => ComponentChildren;

/**
 * A text of the data: as the reader's language says it where it knows that text, else in English,
 * marked as such where the page is not.
 */
function Quoted({ words, children }: { readonly words: Words; readonly children: string }) {
  if (words.locale.tag === 'en' || words.locale.pseudo) {
    return <Said>{withDays(words, children)}</Said>;
  }
  const own = textOfData(words, children);
  return own === undefined ? (
    <bdi lang="en">{withDays(wordsFor('en'), children)}</bdi>
  ) : (
    <Said>{own}</Said>
  );
}

/** Where something was read, as a reader would look for it. */
export const SourceText = ({ words, children }: LawTextProps) => (
  <LawText words={words}>
    {typeof children === 'string' ? readableSource(children) : children}
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
