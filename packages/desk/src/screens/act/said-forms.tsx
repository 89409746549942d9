import { partsAsked, type Question, questionsOf, standing } from '@comity/case';
import { Said } from '@comity/design';
import { dayIn } from '@comity/law';
import type { CaseView } from '@comity/service';
import { type ActKind, describedKind } from '@comity/statements';
import { partName } from '../case/measure-names.ts';
import type { Typed } from '../described/asker.ts';
import { localNow } from '../local-now.ts';
import type { ActForm } from './act-form.ts';
import { consultation, postponement } from './consult-first.tsx';
import { filesReceived } from './files.tsx';
import { OwnLaw } from './own-law.tsx';
import { refusal } from './refusal.tsx';
import { DraftPanel, RequestPanel } from './request-panel.tsx';
import { type Dressing, saidForm, typedOfKind } from './said-form.tsx';
import { FORM_KINDS } from './slugs.ts';

const openQuestions = ({ state }: CaseView): readonly Question[] =>
  questionsOf(state).filter(({ open, question }) => open && question > 0);

/** What a row of the answers carries. */
const rowOf = ({ asked, question }: Question) => ({ asked, question: String(question) });

const isSame = (row: ReturnType<typeof rowOf>, typed: Typed): boolean =>
  row.asked === typed['asked'] && row.question === typed['question'];

/** Whom the parts asked name as holding the data; '' where they name nobody, or several. */
function onlyHolder({ state }: CaseView): string {
  const targets = partsAsked(state).flatMap(({ measure, targets: aimed }) =>
    describedKind('preservation-confirmed').measures?.includes(measure) === true ? aimed : [],
  );
  const named = new Set(targets.map(({ custodian }) => custodian ?? ''));
  const [only = ''] = named;
  return named.size === 1 ? only : '';
}

/** What some forms have beyond their description. */
const DRESSINGS: Readonly<Partial<Record<ActKind, Dressing>>> = {
  /** An earlier assessment is the start of the next. */
  'request-triaged': {
    start: ({ view }) =>
      typedOfKind('request-triaged', standing(view.state, 'request-triaged')?.content ?? {}),
  },
  /** Room for three questions; each takes a line or two. */
  'information-requested': {
    start: () => ({ questions: ['', '', ''] }),
    beside: (_scene, { path }) => (path.startsWith('questions.') ? { rows: 2 } : {}),
  },
  /** A row for each question that is open and can be read, with the question beside it. */
  'information-supplied': {
    start: ({ view }) => ({ answers: openQuestions(view).map(rowOf) }),
    beside: (scene, { name, path, typed }) => {
      if (name !== 'text' || !path.startsWith('answers.')) return {};
      const asked = questionsOf(scene.view.state).find((one) => isSame(rowOf(one), typed));
      return asked === undefined
        ? {}
        : {
            label: scene.words.t('act.answers-text', { n: asked.question }),
            hint: <Said>{asked.text}</Said>,
            rows: 4,
          };
    },
  },
  /** A row for each part, with where it stands; one without an outcome is none. */
  'case-closed': {
    start: ({ view }) => ({ outcomes: view.state.parts.map(({ id }) => ({ part: id })) }),
    beside: ({ words, view }, { name, path, typed }) => {
      const part = view.state.parts.find(({ id }) => id === typed['part']);
      if (name !== 'outcome' || !path.startsWith('outcomes.') || part === undefined) return {};
      return {
        label: words.t('act.outcome-of', { part: partName(words, part.id, part.measure) }),
        hint: words.t(`stage.${part.stage}`),
      };
    },
  },
  /** Mostly it was sent today; another day stands for what went another way. */
  'request-followed': { start: ({ now, here }) => ({ sent: dayIn(now, here.place.zone) }) },
  'draft-followed': { start: ({ now, here }) => ({ sent: dayIn(now, here.place.zone) }) },
  /** Room for one remark, and what is shown beside the form. */
  'draft-remarked': { start: () => ({ remarks: [{}] }), Aside: DraftPanel },
  /** Mostly it was just now. */
  'told-otherwise': {
    start: ({ now, here: { place } }) => ({
      at: { from: localNow(now, place.zone), zone: place.zone },
    }),
  },
  'assistance-refused': refusal,
  'files-received': filesReceived,
  'execution-postponed': postponement,
  'consultation-opened': consultation,
  /** The first day by the instrument is proposed, with the own law beside. */
  'preservation-confirmed': {
    askLaw: true,
    start: ({ now, here, advice, view }) => {
      const since = dayIn(now, here.place.zone);
      return {
        holder: onlyHolder(view),
        since,
        lastDay: advice?.preservationMinimum?.lastDay(since) ?? '',
      };
    },
    beside: ({ words, advice, now, here }, { name }) => {
      if (name !== 'lastDay') return {};
      const minimum = advice?.preservationMinimum ?? null;
      if (minimum === null) return { hint: words.t('act.last-day-hint-none') };
      const day = words.day(minimum.lastDay(dayIn(now, here.place.zone)), 'wholeDate');
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

/** The kinds whose form has something beyond its description. */
export const DRESSED = FORM_KINDS.filter((kind) => DRESSINGS[kind] !== undefined);

/** Every form of an act, from the description of its kind. */
export const ACT_FORMS: readonly ActForm[] = FORM_KINDS.map((kind) =>
  saidForm(kind, DRESSINGS[kind]),
);
