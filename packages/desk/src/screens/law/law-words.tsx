import type { Confidence } from '@comity/base';
import { type Content, Said, StateCode } from '@comity/design';
import type { Clock, Law, LawSays, Length, ProvisionValue } from '@comity/law';
import { nameOf, type WordKey, type Words } from '@comity/words';
import { stateNamed } from '../law-names.ts';
import { stateHref } from './law-address.ts';
import { afterText, LawText, SourceText, Sure } from './law-text.tsx';

/** A code of the law data in words; where the catalogue has none, the code as it stands. */
export const codeWords = (words: Words, set: string, code: string): Content =>
  nameOf(words, set, code) ?? <Said>{code.replaceAll('-', ' ')}</Said>;

/** `60 days`; "no figure" where the text gives none. */
export const lengthWords = (words: Words, length: Length | null): string =>
  length === null
    ? words.t('law.length-none')
    : words.t(`law.length-${length.unit}`, { n: length.value });

/** `at least 60 days`: the figure of a provision with its unit. */
export function valueWords(words: Words, { value, unit, kind }: ProvisionValue): Content {
  if (typeof value === 'string') {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? words.day(value, 'wholeDate') : <Said>{value}</Said>;
  }
  const key = ['law.length', 'law.unit']
    .map((set) => `${set}-${unit}`)
    .find((one) => words.has(one));
  const figure =
    key === undefined
      ? `${words.number(value)} ${unit}`
      : (words.t as (key: WordKey, params: { n: number }) => string)(key as WordKey, { n: value });
  return kind === 'minimum' || kind === 'maximum'
    ? words.t(`law.value-${kind}`, { figure })
    : figure;
}

/** Kind, length, start and counting of a clock, in one line. */
export const clockWords = (words: Words, clock: Pick<Clock, 'kind' | 'length'>): Content => (
  <>
    {lengthWords(words, clock.length)}
    {words.locale.stop + words.locale.gap}
    {codeWords(words, 'law-clock', clock.kind)}
  </>
);

/** A day of the data; "unknown" where it is not there. */
export const dayOr = (words: Words, day: string | null | undefined, none?: Content): Content =>
  day === null || day === undefined ? (none ?? '–') : words.day(day, 'wholeDate');

interface LinkProps {
  readonly words: Words;
  readonly law: Law;
  readonly code: string;
  readonly on?: string;
}

/** A jurisdiction as a link to its page. */
export function StateLink({ words, law, code, on }: LinkProps) {
  return (
    <a class="govuk-link" href={stateHref(code, on)}>
      <StateCode code={code} name={stateNamed(words, law, code)} />
    </a>
  );
}

/** Where a datum was read and how sure it is. */
export function Sourced({
  words,
  row,
}: {
  readonly words: Words;
  readonly row: {
    readonly source: string | LawSays;
    readonly confidence: Confidence;
    readonly note?: string;
  };
}) {
  return (
    <p class="c-quiet c-small c-law-source">
      <Sure words={words} confidence={row.confidence} />{' '}
      {words.rich('shell.labelled', {
        label: words.t('law.source'),
        text: <SourceText words={words}>{row.source}</SourceText>,
      })}
      {row.note === undefined ? null : (
        <>
          {afterText(words, row.source)}
          <LawText words={words}>{row.note}</LawText>
        </>
      )}
    </p>
  );
}
