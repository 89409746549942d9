import { standing } from '@comity/case';
import type { ActKind } from '@comity/statements';
import { type ActForm, today } from './act-form.ts';
import { answer } from './answer.tsx';
import { ask } from './ask.tsx';
import { OwnLaw } from './own-law.tsx';
import { refuse } from './refuse.tsx';
import { RequestPanel } from './request-panel.tsx';
import { type Dressing, saidForm } from './said-form.tsx';
import { FORM_KINDS } from './slugs.ts';

/** What some forms have beyond their description. */
const DRESSINGS: Readonly<Partial<Record<ActKind, Dressing>>> = {
  /** An earlier assessment is the start of the next. */
  'request-triaged': {
    start: ({ view }) => standing(view.state, 'request-triaged')?.content ?? {},
  },
  /** The first day by the instrument is proposed, with the own law beside. */
  'preservation-confirmed': {
    askLaw: true,
    start: ({ now, here, advice }) => {
      const since = today(now, here.place.zone);
      return { since, lastDay: advice?.preservationMinimum?.lastDay(since) };
    },
    beside: ({ words, advice, now, here }, name) => {
      if (name !== 'lastDay') return {};
      const minimum = advice?.preservationMinimum ?? null;
      if (minimum === null) return { hint: words.t('act.last-day-hint-none') };
      const day = words.day(minimum.lastDay(today(now, here.place.zone)), 'wholeDate');
      return { hint: words.t('act.last-day-hint', { day }), pinpoints: [minimum.pinpoint] };
    },
    Aside: ({ scene }) => (
      <>
        <OwnLaw scene={scene} />
        <RequestPanel scene={scene} />
      </>
    ),
  },
};

/** Forms with controls of their own. */
const OWN: readonly ActForm[] = [ask, answer, refuse];

/** Every form of an act: from the description of its kind, dressed or written by hand. */
export const ACT_FORMS: readonly ActForm[] = FORM_KINDS.map(
  (kind) => OWN.find((form) => form.kind === kind) ?? saidForm(kind, DRESSINGS[kind]),
);
