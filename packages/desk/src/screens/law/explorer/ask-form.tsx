import type { SelectItem } from '@comity/design';
import { Button, errorOf, Icon, Input, ProblemSummary, Select } from '@comity/design';
import type { Words } from '@comity/words';
import { byName } from '../../by-name.ts';
import { stateNamed } from '../../law-names.ts';
import { offenceItems } from '../../request/field-items.ts';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { type Asked, askQuery } from './asked.ts';

/** Every jurisdiction by code and name; what was typed and is none of them stays among them. */
export function jurisdictionItems(visit: LawVisit, typed: string): readonly SelectItem[] {
  const items: readonly SelectItem[] = lawOf(visit)
    .data.jurisdictions.map(({ code }) => ({
      code,
      name: stateNamed(visit.words, lawOf(visit), code),
    }))
    .toSorted(byName(visit.words))
    .map(({ code, name }) => ({ value: code, text: visit.words.t('ask.side', { code, name }) }));
  const first = { value: '', text: visit.words.t('ask.choose') };
  const own =
    typed === '' || items.some(({ value }) => value === typed)
      ? []
      : [{ value: typed, text: visit.words.t('ask.side', { code: typed.slice(0, 60), name: '' }) }];
  return [first, ...own, ...items];
}

/** The offences that the conventions describe, and "another one". */
export function offenceChoices(visit: LawVisit, typed: string): readonly SelectItem[] {
  const { words } = visit;
  const [, ...items] = offenceItems(words, lawOf(visit), typed === 'other' ? '' : typed);
  return [
    { value: '', text: words.t('ask.no-offence') },
    { value: 'other', text: words.t('ask.offence-other') },
    ...items,
  ];
}

/** What is wrong with what was asked, above the form. */
export function AskProblems({ words, asked }: { readonly words: Words; readonly asked: Asked }) {
  return (
    <ProblemSummary
      words={words}
      problems={asked.problems}
      title={words.t('ask.problems', { n: asked.problems.length })}
    />
  );
}

interface AskFormProps {
  readonly visit: LawVisit;
  readonly asked: Asked;
  readonly children?: preact.ComponentChildren;
}

/** Who asks whom, on which day, for which offence: a GET form, so that each answer has its address. */
export function AskForm({ visit, asked, children }: AskFormProps) {
  const { words } = visit;
  const { typed, problems } = asked;
  const side = (name: 'from' | 'to') => (
    <Select
      name={name}
      label={words.t(`ask.${name}`)}
      items={jurisdictionItems(visit, typed[name])}
      value={typed[name]}
      error={errorOf(problems, name)}
      errorWord={words.t('form.error')}
    />
  );
  return (
    <search>
      <form class="c-panel c-law-ask" method="get" action="/law">
        <div class="c-law-ask__row">
          {side('from')}
          <a
            class="c-law-ask__swap govuk-link"
            href={`/law?${askQuery(asked, { from: typed.to, to: typed.from })}`}
            aria-label={words.t('ask.swap-spoken')}
          >
            <Icon name="arrow" /> <span>{words.t('ask.swap')}</span>
          </a>
          {side('to')}
          <Input
            name="on"
            label={words.t('ask.on')}
            hint={words.t('law.day-hint')}
            hintClass="govuk-visually-hidden"
            value={typed.on}
            class="govuk-input--width-10"
            inputmode="numeric"
            autocomplete="off"
            error={errorOf(problems, 'on')}
            errorWord={words.t('form.error')}
          />
          <Select
            name="offence"
            label={words.t('ask.offence')}
            items={offenceChoices(visit, typed.offence)}
            value={typed.offence}
            error={errorOf(problems, 'offence')}
            errorWord={words.t('form.error')}
          />
          <Button>{words.t('ask.button')}</Button>
        </div>
        {children}
      </form>
    </search>
  );
}
