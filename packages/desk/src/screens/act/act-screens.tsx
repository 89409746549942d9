import { toCall } from '@comity/feed';
import {
  type CheckedAct,
  decisionOf,
  type FormPlace,
  type GivenBack,
  type Statement,
} from '@comity/service';
import { theState } from '@comity/words';
import type { Fields } from '../../http/form.ts';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { caseCrumbs } from '../case/references.tsx';
import type { Typed } from '../described/asker.ts';
import { hereOf } from '../here.ts';
import {
  ANEW_FIELD,
  asksToCheck,
  dropTyped,
  formPlace,
  keepAndShow,
  type StoodForm,
  stoodForm,
} from '../unsent-form.ts';
import type { ActForm, Scene } from './act-form.ts';
import {
  actHref,
  BACK_FIELD,
  MATTER_FIELD,
  OTHER_FORM_FIELD,
  PARTS_ASKED_FIELD,
  PARTS_FIELD,
} from './act-href.ts';
import { ActPage, NotNow } from './act-page.tsx';
import { othersSaidIn } from './came-since.tsx';
import { CheckPage } from './check-page.tsx';
import { formWords } from './field-label.ts';
import { carriedOf } from './form-asker.ts';
import { inWords } from './in-words.ts';
import { ownActsIn } from './own-acts.tsx';
import { typedOfKind } from './said-form.tsx';
import { ACT_FORMS } from './said-forms.tsx';

/** Where the form is: the parts and the act that its address names make it another one. */
const placeOf = (visit: OfficerVisit): FormPlace =>
  formPlace(visit, visit.param('caseId'), [
    'about',
    BACK_FIELD,
    MATTER_FIELD,
    PARTS_ASKED_FIELD,
    PARTS_FIELD,
  ]);

/** Loads the case; a page instead where the form cannot be shown. */
async function sceneOf(
  visit: OfficerVisit,
  form: ActForm,
  fields: Fields,
): Promise<Scene | Answer> {
  const caseId = visit.param('caseId');
  const [found, published] = await Promise.all([
    visit.service.cases.view(visit.session, caseId),
    visit.service.directory.published(visit.session),
  ]);
  if (!found.ok) return notFound();
  const view = found.value;
  const move = view.moves.find((one) => one.kind === form.kind);
  if (move === undefined) return notFound();
  const { words, session, now } = visit;
  const { law, treatiesToInform } = visit.service.law;
  const here = hereOf(visit);
  const scene: Scene = {
    ...{ words, here, session, view, law, treatiesToInform, now },
    toCall: toCall(published, { ...view.them, now }),
    advice: null,
    parts: (fields.has(PARTS_ASKED_FIELD) ? fields : visit.query).all(PARTS_FIELD),
    matter: matterOf(visit.query.one(MATTER_FIELD)),
  };
  if (!move.mayNow) {
    return page({
      status: 409,
      title: words.t('act.not-now-title'),
      section: 'work',
      breadcrumbs: caseCrumbs(words, view),
      body: <NotNow scene={scene} form={form} why={move.why} typed={form.read(fields, scene)} />,
    });
  }
  if (!form.askLaw) return scene;
  const advice = await visit.service.cases.advice(session, caseId);
  return { ...scene, advice: advice.ok ? advice.value : null };
}

const matterOf = (named: string): Scene['matter'] =>
  named === 'refusal' || named === 'postponement' ? named : null;

const isAnswer = (found: Scene | Answer): found is Answer => 'kind' in found;

function formPage(
  visit: OfficerVisit,
  form: ActForm,
  shown: Omit<Parameters<typeof ActPage>[0], 'form' | 'formToken' | 'action'>,
): Answer {
  const { words } = visit;
  const { view } = shown.scene;
  const content = {
    title: formWords(words, form.slug, 'title', theState(words, view.them.participantName)),
    section: 'work',
    breadcrumbs: caseCrumbs(words, view),
    body: <ActPage {...shown} form={form} formToken={visit.formToken} action={placeOf(visit).at} />,
  } as const;
  return pageWith(shown.problems, content);
}

const open = (form: ActForm): OfficerScreen => ({
  name: `case.${form.slug}`,
  access: 'officer',
  method: 'GET',
  path: `/cases/:caseId/${form.slug}`,
  sample: `/cases/*/${form.slug}`,
  async handle(visit) {
    const stood = await stoodForm(visit, placeOf(visit));
    // Behind its signature there is nothing to check any more.
    if (asksToCheck(visit) && stood.since === null) {
      return redirect(`/cases/${visit.param('caseId')}`);
    }
    const scene = await sceneOf(visit, form, stood.fields);
    if (isAnswer(scene)) return scene;
    if (stood.since !== null) return typedPage(visit, { form, scene, stood });
    // A link of the case page may say which act it is about.
    const about = visit.query.one('about');
    const back = await givenBackFor(visit, form);
    const typed = {
      ...(back === undefined ? form.start(scene) : typedOfKind(form.kind, back.content)),
      ...(about === '' ? {} : { about }),
    };
    return formPage(visit, form, { scene, typed, posted: visit.query, since: null, problems: [] });
  },
});

interface TypedBefore {
  readonly form: ActForm;
  readonly scene: Scene;
  readonly stood: StoodForm;
}

/** What was typed: as it would be signed, or in its form, with what is wrong with it now. */
async function typedPage(visit: OfficerVisit, before: TypedBefore): Promise<Answer> {
  const { form, scene, stood } = before;
  const { fields: posted, since } = stood;
  const typed = form.read(posted, scene);
  const toCheck = asksToCheck(visit);
  if (!toCheck && !stood.wrong) {
    return formPage(visit, form, { scene, typed, posted, since, problems: [] });
  }
  const { statement, placeOf: at } = statementOf(form, typed, posted);
  const checked = await visit.service.cases.check(visit.session, scene.view.caseId, statement);
  if (checked.ok && toCheck) return checkPage(visit, { ...before, act: checked.value });
  const problems = checked.ok ? [] : inWords(visit.words, checked.error, at);
  return formPage(visit, form, { scene, typed, posted, since, problems });
}

/** The officer's own act that a colleague gave back, where the address says that it is taken up again. */
async function givenBackFor(visit: OfficerVisit, form: ActForm): Promise<GivenBack | undefined> {
  const id = visit.query.one(BACK_FIELD);
  if (id === '') return undefined;
  const all = await visit.service.proposals.givenBack(visit.session);
  const isThis = (one: GivenBack): boolean =>
    one.id === id && one.kind === form.kind && one.caseId === visit.param('caseId');
  return all.find(isThis);
}

const FORM_SLUGS: ReadonlySet<string> = new Set(ACT_FORMS.map(({ slug }) => slug));

/** Every post is kept and answered by an address, so that Back shows what was typed and asks nothing. */
const send = (form: ActForm): OfficerScreen => ({
  name: `case.${form.slug}.send`,
  access: 'officer',
  method: 'POST',
  path: `/cases/:caseId/${form.slug}`,
  async handle(visit) {
    const posted = visit.form;
    const place = placeOf(visit);
    if (posted.has(ANEW_FIELD)) {
      await dropTyped(visit, place);
      return redirect(place.at);
    }
    const scene = await sceneOf(visit, form, posted);
    if (isAnswer(scene)) return scene.kind === 'page' ? keepAndShow(visit, place, 'form') : scene;
    const other = FORM_SLUGS.has(posted.one(OTHER_FORM_FIELD))
      ? posted.one(OTHER_FORM_FIELD)
      : null;
    if (other !== null) {
      await keepAndShow(visit, place, 'form');
      const decides = decisionOf(form.kind);
      const matter = decides === null ? '' : `&${MATTER_FIELD}=${decides}`;
      return redirect(`${actHref(scene.view, other, posted.all(PARTS_FIELD))}${matter}`);
    }
    if (['add', 'remove', 'change'].some((name) => posted.has(name))) {
      return keepAndShow(visit, place, 'form');
    }
    const typed = form.read(posted, scene);
    const { caseId } = scene.view;
    const { statement, placeOf: at } = statementOf(form, typed, posted);
    const { session, service, words } = visit;
    if (form.checked && !posted.has('confirmed')) {
      const checked = await service.cases.check(session, caseId, statement);
      return keepAndShow(visit, place, checked.ok ? 'check' : 'wrong');
    }
    const outcome = await service.cases.act(session, caseId, statement);
    if (!outcome.ok) {
      const shown = await keepAndShow(visit, place, 'wrong');
      // What only stating it finds is said here; what checking finds is said by the page itself.
      if (!(await service.cases.check(session, caseId, statement)).ok) return shown;
      const problems = inWords(words, outcome.error, at);
      return formPage(visit, form, { scene, typed, posted, since: null, problems });
    }
    await dropTyped(visit, place);
    // The policy may ask for a second person: then nothing is stated yet.
    const { proposal } = outcome.value;
    return redirect(
      proposal === null ? `/cases/${caseId}?done=${form.slug}` : '/proposals?done=proposed',
    );
  },
});

/** What the form says as a statement, and where each of its fields was typed. */
function statementOf(
  form: ActForm,
  typed: Typed,
  posted: Fields,
): { readonly statement: Statement; placeOf(path: string): string } {
  const { content, placeOf: fieldOf } = form.said(typed);
  return {
    statement: {
      kind: form.kind,
      content,
      ...partsIn(posted),
      ...ownActsIn(posted),
      ...othersSaidIn(posted),
    },
    placeOf: (path) => (path === 'parts' ? PARTS_FIELD : fieldOf(path)),
  };
}

/** The parts that were ticked; none where the form does not ask. */
function partsIn(typed: Fields): { readonly parts?: readonly string[] } {
  return typed.has(PARTS_ASKED_FIELD) ? { parts: typed.all(PARTS_FIELD) } : {};
}

interface ToCheck extends TypedBefore {
  readonly act: CheckedAct;
}

/** Shows exactly what would be signed. */
const checkPage = (visit: OfficerVisit, { scene, act, stood }: ToCheck): Answer =>
  page({
    title: visit.words.t('act.check-title'),
    section: 'work',
    breadcrumbs: caseCrumbs(visit.words, scene.view),
    body: (
      <CheckPage
        scene={scene}
        action={placeOf(visit).at}
        act={act}
        warnings={inWords(visit.words, act.warnings)}
        carried={carriedOf(stood.fields)}
        formToken={visit.formToken}
      />
    ),
  });

export const actScreens: readonly OfficerScreen[] = ACT_FORMS.flatMap((form) => [
  open(form),
  send(form),
]);
