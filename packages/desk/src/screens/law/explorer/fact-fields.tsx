import { errorOf, Input, Select } from '@comity/design';
import type { AvenuesAnswer, LawSays } from '@comity/law';
import { nameOf, type Spoken } from '@comity/words';
import { LawText } from '../law-text.tsx';
import type { LawVisit } from '../law-visit.ts';
import { jurisdictionItems, offenceChoices } from './ask-form.tsx';
import { type Asked, factField } from './asked.ts';

interface FieldsProps {
  readonly visit: LawVisit;
  readonly asked: Asked;
  readonly missing: AvenuesAnswer['missing'];
}

/** Facts of the address that were stated already: they stay in the form. */
const statedFacts = (visit: LawVisit): readonly string[] =>
  visit.query
    .pairs()
    .filter(([name, value]) => name.startsWith('fact-') && value !== '')
    .map(([name]) => name.slice('fact-'.length))
    .filter((fact) => nameOf(visit.words, 'fact', fact) !== undefined);

/** Exactly the facts that would decide more, and those stated before; why each matters beside it. */
export function FactFields({ visit, asked, missing }: FieldsProps) {
  const { words } = visit;
  const asks = [...new Set([...statedFacts(visit), ...missing.map(({ fact }) => fact)])].filter(
    (fact) => fact !== 'offence',
  );
  const elsewhere = missing.filter(
    ({ fact }) => fact !== 'offence' && nameOf(words, 'fact', fact) === undefined,
  );
  return (
    <>
      {asks.flatMap((fact) => {
        const label = nameOf(words, 'fact', fact);
        if (label === undefined) return [];
        const why = missing.find((one) => one.fact === fact)?.why;
        const value = visit.query.one(factField(fact));
        const { problems } = asked;
        return [<FactField {...{ visit, problems, fact, label, why, value }} />];
      })}
      {elsewhere.map(({ why }) => (
        <p class="c-small">
          <LawText words={words}>{why}</LawText> {words.t('avenues.missing-elsewhere')}
        </p>
      ))}
    </>
  );
}

interface FieldProps {
  readonly visit: LawVisit;
  readonly problems: readonly Spoken[];
  readonly fact: string;
  readonly label: string;
  readonly why: LawSays | undefined;
  /** As typed; '' where it is not stated. */
  readonly value: string;
}

/** The field in which one fact is stated, with why the law cares. */
export function FactField({ visit, problems, fact, label, why, value }: FieldProps) {
  const { words } = visit;
  const name = factField(fact);
  const common = {
    name,
    label,
    hint: why === undefined ? undefined : <LawText words={words}>{why}</LawText>,
    hintClass: 'c-small',
    value,
    error: errorOf(problems, name),
    errorWord: words.t('form.error'),
  };
  if (fact.startsWith('max-penalty-')) {
    return (
      <Input {...common} class="govuk-input--width-5" inputmode="numeric" autocomplete="off" />
    );
  }
  if (fact === 'person-national-of') {
    return <Select {...common} items={jurisdictionItems(visit, value)} />;
  }
  const [yes, no] =
    fact === 'dual-criminality'
      ? ([
          ['met', 'avenues.met'],
          ['unmet', 'avenues.unmet'],
        ] as const)
      : ([
          ['yes', 'avenues.yes'],
          ['no', 'avenues.no'],
        ] as const);
  return (
    <Select
      {...common}
      items={[
        { value: '', text: words.t('avenues.not-stated') },
        { value: yes[0], text: words.t(yes[1]) },
        { value: no[0], text: words.t(no[1]) },
      ]}
    />
  );
}

/** The offence, with why it is asked for where it is. */
export function OffenceField({ visit, asked, missing }: FieldsProps) {
  const { words } = visit;
  const why = missing.find(({ fact }) => fact === 'offence')?.why;
  return (
    <Select
      name="offence"
      label={words.t('fact.offence')}
      hint={why === undefined ? undefined : <LawText words={words}>{why}</LawText>}
      hintClass="c-small"
      items={offenceChoices(visit, asked.typed.offence)}
      value={asked.typed.offence}
      error={errorOf(asked.problems, 'offence')}
      errorWord={words.t('form.error')}
    />
  );
}
