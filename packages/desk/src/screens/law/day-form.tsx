import { Button, errorOf, Input, ProblemSummary } from '@comity/design';
import { readDay } from '@comity/law';
import { type Spoken, spoken } from '@comity/words';
import { type LawVisit, todayOf } from './law-visit.ts';

/** The day of a page: from its address, else today; an impossible one is told and kept as typed. */
export interface AskedDay {
  /** The day that the page shows. */
  readonly on: string;
  readonly typed: string;
  readonly problems: readonly Spoken[];
}

/** Reads `?on=`. */
export function askedDay(visit: LawVisit): AskedDay {
  const typed = visit.query.one('on').trim();
  const today = todayOf(visit);
  if (typed === '') return { on: today, typed: today, problems: [] };
  const day = readDay(typed);
  return day.ok
    ? { on: day.value, typed, problems: [] }
    : { on: today, typed, problems: [{ ...spoken(visit.words, day.error), at: 'on' }] };
}

interface DayFormProps {
  readonly visit: LawVisit;
  readonly day: AskedDay;
  readonly action: string;
  /** Further fields of the same form. */
  readonly children?: preact.ComponentChildren;
}

/** Asks for the day of a page. */
export function DayForm({ visit, day, action, children }: DayFormProps) {
  const { words } = visit;
  return (
    <>
      <ProblemSummary
        words={words}
        problems={day.problems}
        title={words.t('instrument.day-wrong')}
      />
      <search>
        <form class="c-panel c-law-ask" method="get" action={action}>
          <div class="c-law-ask__row">
            <Input
              name="on"
              label={words.t('instrument.on')}
              hint={words.t('law.day-hint')}
              hintClass="govuk-visually-hidden"
              value={day.typed}
              class="govuk-input--width-10"
              inputmode="numeric"
              autocomplete="off"
              error={errorOf(day.problems, 'on')}
              errorWord={words.t('form.error')}
            />
            {children}
            <Button>{words.t('law.show')}</Button>
          </div>
        </form>
      </search>
    </>
  );
}
