import { type Content, Said } from '@comity/design';
import type { ProfileFact } from '@comity/law';
import { nameOf, type Words } from '@comity/words';
import { FoldPanel } from '../fold-panel.tsx';
import { LawText, SourceText, Sure } from '../law-text.tsx';

interface FactsProps {
  readonly words: Words;
  readonly title: string;
  readonly id: string;
  readonly facts: readonly ProfileFact[];
}

/** A head of facts that are no rows: each with where it was read and how sure it is. */
export function ProfileFacts({ words, title, id, facts }: FactsProps) {
  const told = facts.filter(({ value }) => !isEmpty(value));
  return (
    <FoldPanel title={title} id={id} note={words.number(told.length)}>
      {told.length === 0 ? <p>{words.t('state.head-empty')}</p> : null}
      <dl class="c-dl c-law-profile">
        {told.map(({ topic, value, source, confidence }) => (
          <>
            <dt>{topicWords(words, topic)}</dt>
            <dd>
              {factValue(words, value)}
              <p class="c-quiet c-small c-law-source">
                <Sure words={words} confidence={confidence} />{' '}
                {words.rich('shell.labelled', {
                  label: words.t('law.source'),
                  text: <SourceText words={words}>{source}</SourceText>,
                })}
              </p>
            </dd>
          </>
        ))}
      </dl>
    </FoldPanel>
  );
}

/** Members that say how a fact is known stand beside it, not in it; a code is no word for a reader. */
const ABOUT = new Set(['source', 'confidence', 'code']);

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, member]) => ABOUT.has(name) || isEmpty(member)));

const topicWords = (words: Words, topic: string): Content =>
  nameOf(words, 'profile', topic) ?? (
    <Said>{topic.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)}</Said>
  );

function factValue(words: Words, value: unknown): Content {
  if (typeof value === 'string') {
    return nameOf(words, 'profile-value', value) ?? <LawText words={words}>{value}</LawText>;
  }
  if (typeof value === 'number') return words.number(value);
  if (typeof value === 'boolean') return words.t(value ? 'state.yes' : 'state.no');
  if (Array.isArray(value)) {
    return (
      <ul class="c-law-plain">
        {value.map((one) => (
          <li>{factValue(words, one)}</li>
        ))}
      </ul>
    );
  }
  if (typeof value === 'object' && value !== null) return membersOf(words, value);
  return words.t('state.nothing');
}

const membersOf = (words: Words, value: object): Content => (
  <dl class="c-dl">
    {Object.entries(value)
      .filter(([name, member]) => !ABOUT.has(name) && !isEmpty(member))
      .map(([name, member]) => (
        <>
          <dt>{topicWords(words, name)}</dt>
          <dd>{factValue(words, member)}</dd>
        </>
      ))}
  </dl>
);
