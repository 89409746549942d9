import type { Confidence } from '@comity/base';
import { Icon, Said } from '@comity/design';
import type { Words } from '@comity/words';

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A sentence of the law with its days as the reader writes them. */
export const withDays = (words: Words, text: string): string =>
  text.replace(DAY, (day) => (isDay(day) ? words.day(day, 'wholeDate') : day));

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What the law, a source or a note says, with its days as the reader writes them. */
export const LawText = ({
  words,
  children,
}: {
  readonly words: Words;
  readonly children: string;
}) => <Said>{withDays(words, children)}</Said>;

/** Files and copies in which a source was found: a reader wants the source. */
const COPIES = [
  / copied in github:\S+(?: \([^)]*\))?(?: \S+\.(?:csv|json|yaml))?/g,
  /\s*\([^()]*\.(?:csv|json|yaml)\)/g,
  / \(snapshot[^)]*\)/g,
];

/** Where something was read, as a reader would look for it. */
export const SourceText = ({
  words,
  children,
}: {
  readonly words: Words;
  readonly children: string;
}) => (
  <LawText words={words}>{COPIES.reduce((text, copy) => text.replace(copy, ''), children)}</LawText>
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
