import { ConfidenceNote, type Content, Lines, Panel, Pinpoint, Said } from '@comity/design';
import type { Declaration, Law, Provision } from '@comity/law';
import { nameOf, startName, type WordKey, type Words } from '@comity/words';
import { measureName } from '../../case/measure-names.ts';
import { formHref } from '../law-address.ts';
import { LawText, SourceText } from '../law-text.tsx';
import { clockWords, codeWords, StateLink } from '../law-words.tsx';
import type { Hanging, HangingRule } from './hangs-on.ts';

interface PanelsProps {
  readonly words: Words;
  readonly law: Law;
  readonly hanging: Hanging;
  readonly of: Provision;
}

/** Clocks, rules, fields, declarations and profiles that rest on a provision. */
export function HangingPanels({ words, law, hanging, of }: PanelsProps) {
  const sets: readonly (readonly [WordKey, readonly Content[]])[] = [
    [
      'law.article.clocks',
      hanging.clocks.map((clock) => <ClockLine words={words} clock={clock} />),
    ],
    [
      'law.article.rules',
      hanging.rules.map((rule) => <RuleLine words={words} rule={rule} of={of} />),
    ],
    ['law.article.contents', hanging.contents.map((row) => <FieldLine words={words} row={row} />)],
    [
      'law.article.declarations',
      hanging.declarations.map((row) => <DeclarationLine words={words} law={law} row={row} />),
    ],
    [
      'law.article.profiles',
      hanging.profiles.map((code) => <StateLink words={words} law={law} code={code} />),
    ],
  ];
  const filled = sets.filter(([, items]) => items.length > 0);
  if (filled.length === 0) {
    return (
      <Panel title={words.t('law.article.hangs')}>
        <p>{words.t('law.article.hangs-none')}</p>
      </Panel>
    );
  }
  return (
    <>
      {filled.map(([key, items]) => (
        <Panel
          title={(words.t as (key: WordKey) => string)(key)}
          aside={<span class="c-quiet">{words.number(items.length)}</span>}
          padded={false}
        >
          <Lines items={items} />
        </Panel>
      ))}
    </>
  );
}

function ClockLine({ words, clock }: { words: Words; clock: Hanging['clocks'][number] }) {
  return (
    <>
      <b>{clockWords(words, clock)}</b> <Pinpoint at={clock.pinpoint} />
      <br />
      {words.rich('shell.labelled', {
        label: words.t('law.starts'),
        text: <Said>{startName(words, clock)}</Said>,
      })}
      {'. '}
      {words.rich('shell.labelled', {
        label: words.t('law.counting'),
        text: codeWords(words, 'law-counting', clock.counting),
      })}
      {clock.who === undefined ? null : (
        <>
          {'. '}
          {words.rich('shell.labelled', {
            label: words.t('law.owes'),
            text: <Said>{clock.who}</Said>,
          })}
        </>
      )}
      <br />
      <ConfidenceNote words={words} confidence={clock.confidence} />
    </>
  );
}

const LEVELS = new Set([
  'own-rule',
  'general',
  'endeavour',
  'domestic',
  'none',
  'outside',
  'information',
]);

function RuleLine({ words, rule, of }: { words: Words; rule: HangingRule; of: Provision }) {
  const { sort, about, text } = rule;
  const title = LEVELS.has(sort)
    ? (words.t as (key: WordKey, params: object) => string)(`law-rule.${sort}` as WordKey, {
        measure: measureName(words, about ?? ''),
      })
    : nameOf(words, 'law-rule', sort);
  return (
    <>
      <b>{title ?? <Said>{sort}</Said>}</b>
      {about === null || LEVELS.has(sort) ? null : (
        <>
          {': '}
          {nameOf(words, 'law-duty', about) ?? codeWords(words, 'ground', `name-${about}`)}
        </>
      )}{' '}
      <Pinpoint at={rule.pinpoint} />
      {rule.instrument === null || rule.instrument === of.instrument ? null : (
        <>
          {' '}
          <span class="c-code">{rule.instrument}</span>
        </>
      )}
      {text === null ? null : (
        <>
          <br />
          <Said>{text}</Said>
        </>
      )}
    </>
  );
}

function FieldLine({ words, row }: { words: Words; row: Hanging['contents'][number] }) {
  return (
    <>
      <LawText words={words}>{row.label}</LawText>{' '}
      <span class="c-quiet">{words.t(row.required ? 'law.required' : 'law.if-available')}</span>{' '}
      {row.pinpoint === null ? null : <Pinpoint at={row.pinpoint} />}{' '}
      {row.measure === 'mla-general' ? null : (
        <a class="govuk-link" href={formHref(row.instrument, row.measure)}>
          {measureName(words, row.measure)}
        </a>
      )}
    </>
  );
}

/** Who said what to which provision, from when to when, and how sure it is. */
export function DeclarationLine({
  words,
  law,
  row,
}: {
  readonly words: Words;
  readonly law: Law;
  readonly row: Declaration;
}) {
  return (
    <>
      <StateLink words={words} law={law} code={row.state} />{' '}
      <b>{words.t(`law-declared.${row.kind}`)}</b> <Pinpoint at={row.pinpoint} />
      <br />
      <LawText words={words}>{row.summary}</LawText>
      <br />
      <span class="c-quiet c-small">
        {row.from === null
          ? words.t('law.start-of-party')
          : words.t('law.from', { day: words.day(row.from, 'wholeDate') })}
        {row.to === null ? null : (
          <>
            {words.t('law.comma')}
            {words.t('law.until', { day: words.day(row.to, 'wholeDate') })}
          </>
        )}
        {words.locale.stop + words.locale.gap}
        {words.rich('shell.labelled', {
          label: words.t('law.source'),
          text: <SourceText words={words}>{row.source}</SourceText>,
        })}
      </span>{' '}
      <ConfidenceNote words={words} confidence={row.confidence} />
    </>
  );
}
