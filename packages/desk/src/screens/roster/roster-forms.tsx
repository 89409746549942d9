import { WEEKDAYS } from '@comity/base';
import { Button, CheckboxField, Panel, SelectField, TextField } from '@comity/design';
import type { Colleague, RosterWeek } from '@comity/service';
import type { Spoken, Words } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';

export interface PlannerProps {
  readonly visit: OfficerVisit;
  readonly week: RosterWeek;
  readonly colleagues: readonly Colleague[];
  readonly problems: readonly Spoken[];
}

/** Officers to choose from, and what none of them is called. */
export const officerItems = (
  words: Words,
  colleagues: readonly Colleague[],
  none: string,
): readonly { readonly value: string; readonly text: string }[] => [
  { value: '', text: none },
  ...colleagues.map(({ id, name }) => ({ value: id, text: words.t('roster.named', { name }) })),
];

const hidden = ({ visit, week }: PlannerProps): VNode => (
  <>
    <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
    <input type="hidden" name="week" value={week.monday} />
  </>
);

/** What was typed, where this form was sent; else what is there to begin with. */
const typedIn =
  ({ form }: OfficerVisit, order: string) =>
  (name: string, otherwise: string): string =>
    form.one('do') === order ? form.one(name) : otherwise;

/** The same hours on days of the week, over some weeks. */
export function EnterForm(props: PlannerProps): VNode {
  const { visit, week, colleagues, problems } = props;
  const { words } = visit;
  const typed = typedIn(visit, 'enter');
  const field = { words, problems };
  const isSent = visit.form.one('do') === 'enter';
  const days = isSent ? visit.form.all('days') : WEEKDAYS.map((_, n) => String(n + 1));
  return (
    <Panel title={words.t('roster.enter')}>
      <form method="post" action="/roster" novalidate>
        {hidden(props)}
        <CheckboxField
          {...field}
          name="days"
          legend={words.t('roster.days')}
          class="govuk-checkboxes--small"
          values={days}
          items={WEEKDAYS.map((day, n) => ({
            value: String(n + 1),
            content: words.t(`weekday.${day}`),
          }))}
        />
        <TextField
          {...field}
          name="begins"
          label={words.t('roster.begins')}
          hint={words.t('roster.begins-hint', { city: words.city({ zone: week.zone }) })}
          value={typed('begins', '')}
        />
        <TextField
          {...field}
          name="ends"
          label={words.t('roster.ends')}
          hint={words.t('roster.ends-hint')}
          value={typed('ends', '')}
        />
        <TextField
          {...field}
          name="first"
          label={words.t('roster.first')}
          value={typed('first', week.monday)}
        />
        <TextField
          {...field}
          name="weeks"
          label={words.t('roster.weeks')}
          value={typed('weeks', '1')}
        />
        <SelectField
          {...field}
          name="officer"
          label={words.t('roster.officer')}
          value={typed('officer', '')}
          items={officerItems(words, colleagues, words.t('roster.choose'))}
        />
        <SelectField
          {...field}
          name="substitute"
          label={words.t('roster.substitute')}
          hint={words.t('roster.substitute-hint')}
          value={typed('substitute', '')}
          items={officerItems(words, colleagues, words.t('office.nobody'))}
        />
        <Button name="do" value="enter" preventDoubleClick>
          {words.t('roster.enter')}
        </Button>
      </form>
    </Panel>
  );
}

/** This week again, in the weeks after it. */
export function RepeatForm(props: PlannerProps): VNode {
  const { visit, problems } = props;
  const { words } = visit;
  const typed = typedIn(visit, 'repeat');
  return (
    <Panel title={words.t('roster.repeat')}>
      <form method="post" action="/roster" novalidate>
        {hidden(props)}
        <TextField
          words={words}
          problems={visit.form.one('do') === 'repeat' ? problems : []}
          name="times"
          label={words.t('roster.repeat-weeks')}
          value={typed('times', '4')}
        />
        <Button name="do" value="repeat" class="govuk-button--secondary" preventDoubleClick>
          {words.t('roster.repeat-do')}
        </Button>
      </form>
    </Panel>
  );
}

/** Whom alarms call in hours without an officer. */
export function FallbackForm(props: PlannerProps): VNode {
  const { visit, week, colleagues, problems } = props;
  const { words } = visit;
  const { fallback } = week;
  const typed = typedIn(visit, 'fallback');
  const office = fallback?.kind === 'office' ? fallback : { name: '', telephone: '' };
  const field = { words, problems };
  return (
    <Panel title={words.t('roster.fallback')}>
      <p>{words.t('roster.fallback-lead')}</p>
      <form method="post" action="/roster" novalidate>
        {hidden(props)}
        <SelectField
          {...field}
          name="fallback"
          label={words.t('roster.fallback-officer')}
          value={typed('fallback', fallback?.kind === 'officer' ? fallback.officer.id : '')}
          items={officerItems(words, colleagues, words.t('roster.fallback-none'))}
        />
        <TextField
          {...field}
          name="name"
          label={words.t('roster.fallback-office')}
          value={typed('name', office.name)}
        />
        <TextField
          {...field}
          name="telephone"
          label={words.t('roster.fallback-telephone')}
          value={typed('telephone', office.telephone)}
        />
        <Button name="do" value="fallback" class="govuk-button--secondary" preventDoubleClick>
          {words.t('roster.fallback-keep')}
        </Button>
      </form>
    </Panel>
  );
}

/** Who is called in hours without an officer, in words. */
export function fallbackText(words: Words, fallback: RosterWeek['fallback']): string {
  if (fallback === null) return words.t('roster.fallback-nobody');
  if (fallback.kind === 'officer') {
    const { name } = fallback.officer;
    return fallback.gone ? words.t('roster.fallback-gone', { name }) : name;
  }
  return words.t('roster.fallback-is', { name: fallback.name, telephone: fallback.telephone });
}
