import { type Facts, OTHER_BASIS, otherBasisWants } from '@comity/case';
import { officesOf } from '@comity/feed';
import { type AvenuesAnswer, firstOpenAvenue, readStated } from '@comity/law';
import type { Draft, PartAvenues } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { Fields } from '../../http/form.ts';
import {
  type Answer,
  type OfficerScreen,
  type OfficerVisit,
  page,
  redirect,
} from '../../http/screen.ts';
import { monthsWanted } from '../law/explorer/asked.ts';
import {
  choiceAfter,
  chosenIn,
  reasonIn,
  relianceOn,
  statedIn,
  withReason,
  withStated,
} from './avenue-choice.ts';
import { AvenuePage, openTitle } from './avenue-page.tsx';
import { type Difference, differencesOf } from './changed-meanwhile.tsx';
import { draftOf, isAnswer, sentAnswer, versionIn, wrongIn } from './draft-visit.ts';
import { placesOf } from './places.ts';
import { partOf, stepHref, withoutBasis } from './steps.tsx';
import { wantSaid } from './want-said.ts';

interface Shown {
  readonly draft: Draft;
  readonly theirs?: readonly Difference[];
}

/** Whom the State asked has published. */
async function publishedOf({ service, session, now }: OfficerVisit, { facts }: Draft) {
  const published = await service.directory.published(session);
  return officesOf(published, { state: facts.to?.trim() ?? '', now });
}

async function show(visit: OfficerVisit, { draft, theirs }: Shown): Promise<Answer> {
  const part = partIn(visit, draft);
  const answer = await visit.service.drafts.avenues(visit.session, draft.id, part);
  if (!answer.ok) return redirect(`${stepHref(draft, 'facts')}?need=avenue`);
  const { words } = visit;
  const scene = {
    visit,
    words,
    draft,
    part,
    places: await placesOf(visit),
    offices: await publishedOf(visit, draft),
    problems: problemsOf(visit, draft, part),
  };
  return page({
    status: theirs === undefined ? 200 : 409,
    title: openTitle(words, answer.value),
    section: 'new-request',
    body: (
      <AvenuePage
        scene={scene}
        answer={answer.value}
        preserveFirst={answer.value.preserveFirst}
        {...(theirs === undefined ? {} : { theirs })}
      />
    ),
  });
}

/** The part that the address names, counted from 1 there; the first where it names none. */
function partIn({ query }: OfficerVisit, { facts }: Draft): number {
  const typed = query.one('part');
  const part = /^[0-9]{1,2}$/.test(typed) ? Number(typed) - 1 : 0;
  return part >= 0 && part < (facts.parts ?? []).length ? part : 0;
}

/** What is wrong in the fields of this page. */
function problemsOf(
  visit: OfficerVisit,
  { facts, choice }: Draft,
  part: number,
): readonly Spoken[] {
  const wrong = wrongIn(visit, facts).filter(({ at }) =>
    /^(offences\.[0-9]+\.|parts\.[0-9]+\.(contents\.otherBasis|basis))/.test(at ?? ''),
  );
  const blanks = otherBasisWants(facts).filter(({ at }) => partOf(at) === part);
  const measure = facts.parts?.[part]?.measure?.trim() ?? '';
  const { notMonths } = readStated((fact) => statedIn(choice, fact, measure));
  return [
    ...wrong,
    ...notMonths.map((fact) => monthsWanted(visit.words, fact)),
    ...blanks.map((fault) => wantSaid(visit.words, fault)),
  ];
}

const edit: OfficerScreen = {
  name: 'request.avenue',
  access: 'officer',
  method: 'GET',
  path: '/drafts/:id/avenue',
  sample: '/drafts/*/avenue',
  async handle(visit) {
    const draft = await draftOf(visit);
    return isAnswer(draft) ? draft : show(visit, { draft });
  },
};

const save: OfficerScreen = {
  name: 'request.avenue.save',
  access: 'officer',
  method: 'POST',
  path: '/drafts/:id/avenue',
  async handle(visit) {
    const draft = await draftOf(visit);
    if (isAnswer(draft)) return draft;
    const part = partIn(visit, draft);
    const asked = await visit.service.drafts.avenues(visit.session, draft.id, part);
    const answer = asked.ok ? asked.value : null;
    const facts = typedHere(visit.form, draft.facts, { answer, part });
    const measure = draft.facts.parts?.[part]?.measure?.trim() ?? '';
    const stated = withStated(draft.choice, visit.form, measure);
    const choice = visit.form.has('why') ? withReason(stated, part, visit.form.one('why')) : stated;
    const changes = { version: versionIn(visit), facts, choice };
    const saved = await visit.service.drafts.save(visit.session, draft.id, changes);
    if (saved.ok) return next(visit, saved.value, answer);
    return notSaved(visit, { ...draft, facts: { ...draft.facts, ...facts }, choice });
  },
};

/** What this page can change in the facts: the basis, another basis, and facts that decide. */
function typedHere(
  form: Fields,
  before: Facts,
  { answer, part }: { readonly answer: AvenuesAnswer | null; readonly part: number },
): Facts {
  const chosen = choiceAfter(form.one('do'), chosenIn(before, part), answer);
  const contents = { ...before.parts?.[part]?.contents };
  for (const name of Object.values(OTHER_BASIS)) {
    const typed = form.one(`parts.${part}.contents.${name}`);
    if (typed !== '' || contents[name] !== undefined) contents[name] = typed;
  }
  const typed = (index: number, name: string): string | undefined =>
    form.has(`offences.${index}.${name}`) ? form.one(`offences.${index}.${name}`) : undefined;
  const rows = before.offences ?? [];
  const offences = (rows.length === 0 && form.has('offences.0.pinpoint') ? [{}] : rows).map(
    (row, index) => {
      const pinpoint = typed(index, 'pinpoint');
      const maxPenalty = typed(index, 'maxPenalty');
      return {
        kind: 'known',
        ...row,
        ...(pinpoint === undefined ? {} : { pinpoint, kind: 'known' }),
        ...(maxPenalty === undefined ? {} : { maxPenalty }),
      };
    },
  );
  const parts = (before.parts ?? []).map((one, index) =>
    index === part ? { ...one, basis: relianceOn(answer, chosen), contents } : one,
  );
  return { parts, offences };
}

/** Where to go after a save. */
async function next(
  visit: OfficerVisit,
  draft: Draft,
  answer: PartAvenues | null,
): Promise<Answer> {
  const order = visit.form.one('do');
  const part = partIn(visit, draft);
  const here = stepHref(draft, 'avenue', part);
  const said = (what: string) => `${here}${part === 0 ? '?' : '&'}done=${what}`;
  const keep = answer?.preserveFirst?.measure;
  if (order === 'preserve' && keep !== undefined) return preserve(visit, draft, keep);
  if (problemsOf(visit, draft, part).length > 0) return redirect(said('saved'));
  const { main, second } = chosenIn(draft.facts, part);
  const first = answer === null ? undefined : firstOpenAvenue(answer);
  const tookFirst =
    [`main:${first?.instrument}`, `both:${first?.instrument}:${second}`].includes(order) &&
    reasonIn(draft.choice, part) === '';
  if (main !== null && (order === 'go' || tookFirst)) {
    const open = withoutBasis(draft.facts);
    return redirect(open === null ? stepHref(draft, 'contents') : stepHref(draft, 'avenue', open));
  }
  if (order === 'decide') return redirect(here);
  return redirect(order === 'keep' ? said('saved') : `${here}#choice`);
}

/** A second draft with the same facts that asks for the data to be kept, before all else. */
async function preserve(visit: OfficerVisit, draft: Draft, measure: string): Promise<Answer> {
  const { facts } = draft;
  const targets = draft.facts.parts?.[partIn(visit, draft)]?.targets ?? [];
  const places = await placesOf(visit);
  const made = await visit.service.drafts.create(visit.session, {
    ...facts,
    parts: [{ measure, targets }],
    toAuthority: places.usualAuthority(facts.to ?? '', measure),
  });
  return redirect(stepHref(made, 'avenue'));
}

/** A colleague saved first: the choice and the texts typed here stay in the form. */
async function notSaved(visit: OfficerVisit, mine: Draft): Promise<Answer> {
  const found = await visit.service.drafts.get(visit.session, mine.id);
  if (!found.ok) return { kind: 'not-found' };
  const draft = found.value;
  const { parts, offences } = mine.facts;
  const typed = { parts, offences };
  return (
    sentAnswer(draft) ??
    show(visit, {
      draft: { ...draft, facts: { ...draft.facts, ...typed } as Facts, choice: mine.choice },
      theirs: differencesOf(typed as Facts, draft.facts),
    })
  );
}

export const avenueScreens: readonly OfficerScreen[] = [edit, save];
