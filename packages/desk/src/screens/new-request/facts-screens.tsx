import type { Facts } from '@comity/case';
import { fieldIdOf } from '@comity/design';
import type { AvenueChoice, Draft } from '@comity/service';
import type { Spoken } from '@comity/words';
import {
  type Answer,
  type OfficerScreen,
  type OfficerVisit,
  page,
  redirect,
} from '../../http/screen.ts';
import { withoutPart } from './avenue-choice.ts';
import { begunFrom } from './begun-from.ts';
import { differencesOf } from './changed-meanwhile.tsx';
import {
  consultationOf,
  draftOf,
  isAnswer,
  sentAnswer,
  versionIn,
  wrongIn,
} from './draft-visit.ts';
import {
  addedRow,
  firstFacts,
  typedFacts,
  withAdded,
  withoutRow,
  writtenIn,
} from './facts-form.ts';
import { FactsPage, type FactsPageProps, FOLLOWS_FIELD } from './facts-page.tsx';
import { type About, aboutIn, type Section, sectionAfter, sectionOf } from './facts-sections.tsx';
import { type Places, placesOf } from './places.ts';
import { stepHref } from './steps.tsx';

type Shown = Omit<FactsPageProps, 'visit' | 'places' | 'cases' | 'consultation'> & {
  readonly status?: number;
};

async function show(visit: OfficerVisit, shown: Shown): Promise<Answer> {
  const places = await placesOf(visit);
  const cases = await casesToName(visit, shown.facts);
  const consultation = await consultationOf(visit, shown.draft);
  return page({
    status: shown.status ?? 200,
    title: visit.words.t('request.facts-title'),
    section: 'new-request',
    body: <FactsPage {...shown} {...{ visit, places, cases, consultation }} />,
  });
}

/** The cases of this authority that a draft can name as earlier ones: those with the State asked. */
async function casesToName({ service, session }: OfficerVisit, facts: Facts) {
  if (!(facts.earlier ?? []).some(({ kind }) => kind === 'network')) return [];
  const peer = facts.to?.trim() ?? '';
  const { rows } = await service.cases.workList(session, peer === '' ? {} : { peer });
  return rows;
}

/** The page of the facts that comes first. */
const FIRST: Section = 'whom';

/** The page of the facts that was posted; all of them where it says none. */
const postedAbout = ({ form }: OfficerVisit): About => aboutIn(form.one('about')) ?? 'all';

/** The empty form; nothing is stored before the first save. */
const begin: OfficerScreen = {
  name: 'request.begin',
  needs: 'drafts.create',
  access: 'officer',
  method: 'GET',
  path: '/new-request',
  sample: '/new-request',
  async handle(visit) {
    const begun = await begunFrom(visit, await placesOf(visit));
    if (begun !== null && 'kind' in begun) return begun;
    const facts = begun?.facts ?? firstFacts(visit.query, writtenIn(visit));
    const about = aboutIn(visit.query.one('about')) ?? (begun === null ? FIRST : 'all');
    return show(visit, { draft: null, facts, problems: [], begun, about });
  },
};

const create: OfficerScreen = {
  name: 'request.create',
  access: 'officer',
  method: 'POST',
  path: '/new-request',
  async handle(visit) {
    const facts = ordered(visit, await placesOf(visit));
    const follows = visit.form.one(FOLLOWS_FIELD);
    const draft = await visit.service.drafts.create(
      visit.session,
      facts,
      ...(follows === '' ? [] : [follows]),
    );
    return next(visit, draft);
  },
};

const edit: OfficerScreen = {
  name: 'request.facts',
  access: 'officer',
  method: 'GET',
  path: '/drafts/:id/facts',
  sample: '/drafts/*/facts',
  async handle(visit) {
    const draft = await draftOf(visit);
    if (isAnswer(draft)) return draft;
    const problems = [...needed(visit, draft.facts), ...wrongIn(visit, draft.facts)];
    const [first] = problems;
    const about =
      aboutIn(visit.query.one('about')) ?? (first?.at === undefined ? FIRST : sectionOf(first.at));
    return show(visit, { draft, facts: draft.facts, problems, about });
  },
};

/** What the avenue step cannot do without, where the officer came back from it. */
function needed({ words, query }: OfficerVisit, facts: Facts): readonly Spoken[] {
  if (query.one('need') !== 'avenue') return [];
  const measured = (facts.parts ?? []).every(({ measure }) => measure?.trim());
  return [
    ...(facts.parts?.length && measured
      ? []
      : [{ code: 'missing', at: 'parts.0.measure', text: words.t('request.need-measure') }]),
    ...(facts.to?.trim() ? [] : [{ code: 'missing', at: 'to', text: words.t('request.need-to') }]),
  ];
}

const save: OfficerScreen = {
  name: 'request.facts.save',
  access: 'officer',
  method: 'POST',
  path: '/drafts/:id/facts',
  async handle(visit) {
    const facts = ordered(visit, await placesOf(visit));
    const draft = await draftOf(visit);
    if (isAnswer(draft)) return draft.kind === 'redirect' ? draft : notSaved(visit, facts);
    const choice = choiceFor(visit, draft);
    const saved = await visit.service.drafts.save(visit.session, draft.id, {
      version: versionIn(visit),
      facts,
      choice,
    });
    return saved.ok ? next(visit, saved.value) : notSaved(visit, facts);
  },
};

/** The facts as typed, with the row that a button adds or takes away, and the usual addressee. */
function ordered(visit: OfficerVisit, places: Places): Facts {
  const { form } = visit;
  const typed = typedFacts(form);
  const measure = typed.parts?.[0]?.measure?.trim() ?? '';
  // Who is usually asked hangs on the measure: a ministry that is closed is no place for what cannot wait.
  const facts =
    typed.toAuthority === '' && measure !== ''
      ? { ...typed, toAuthority: places.usualAuthority(typed.to ?? '', measure) }
      : typed;
  if (form.has('add')) return withAdded(facts, form.one('add'));
  if (form.has('remove')) return withoutRow(facts, form.one('remove'));
  return facts;
}

/** The reasons for the bases: one goes with the part that a button takes away. */
function choiceFor({ form }: OfficerVisit, { choice }: Draft): AvenueChoice {
  const removed = /^parts\.([0-9]{1,3})$/.exec(form.has('remove') ? form.one('remove') : '')?.[1];
  return removed === undefined ? choice : withoutPart(choice, Number(removed));
}

/**
 * Where to go after a save: to the new row, to another page, back to what is wrong on this one, on to
 * the next, and from the last to the avenues.
 */
function next(visit: OfficerVisit, draft: Draft): Answer {
  const { form } = visit;
  const about = postedAbout(visit);
  const to = (page: About, more = '') =>
    redirect(`${stepHref(draft, 'facts')}?about=${page}${more}`);
  if (form.has('add')) return to(about, `#${fieldIdOf(addedRow(draft.facts, form.one('add')))}`);
  if (form.has('remove')) {
    return to(about, `#${fieldIdOf(form.one('remove').split('.').slice(0, -1).join('.'))}`);
  }
  const order = form.one('next');
  const other = order.startsWith('to:') ? aboutIn(order.slice('to:'.length)) : null;
  if (other !== null) return to(other);
  const wrong = wrongIn(visit, draft.facts).map(({ at = '' }) => sectionOf(at));
  const stays = wrong.length > 0 && (about === 'all' || wrong.includes(about));
  if (order !== 'go' || stays) return to(about, '&done=saved');
  const after = sectionAfter(about);
  if (after !== null) return to(after);
  const [first] = wrong;
  return first === undefined ? redirect(stepHref(draft, 'avenue')) : to(first, '&done=saved');
}

/** A colleague saved first, or the draft is gone or damaged: what was typed stays in the form. */
async function notSaved(visit: OfficerVisit, facts: Facts): Promise<Answer> {
  const found = await visit.service.drafts.get(visit.session, visit.param('id'));
  const about = postedAbout(visit);
  if (!found.ok) return show(visit, { draft: null, facts, problems: wrongIn(visit, facts), about });
  const draft = found.value;
  return (
    sentAnswer(draft) ??
    show(visit, {
      status: 409,
      draft,
      facts,
      problems: wrongIn(visit, facts),
      about,
      theirs: differencesOf(facts, draft.facts),
    })
  );
}

export const factsScreens: readonly OfficerScreen[] = [begin, create, edit, save];
