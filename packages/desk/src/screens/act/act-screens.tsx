import { toCall } from '@comity/feed';
import type { CheckedAct, GivenBack, Statement } from '@comity/service';
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
import { hereOf } from '../here.ts';
import type { ActForm, Scene } from './act-form.ts';
import {
  actHref,
  BACK_FIELD,
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

/** Loads the case; a page instead where the form cannot be shown. */
async function sceneOf(visit: OfficerVisit, form: ActForm): Promise<Scene | Answer> {
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
    parts: (visit.form.has(PARTS_ASKED_FIELD) ? visit.form : visit.query).all(PARTS_FIELD),
  };
  if (!move.mayNow) {
    return page({
      status: 409,
      title: words.t('act.not-now-title'),
      section: 'work',
      breadcrumbs: caseCrumbs(words, view),
      body: (
        <NotNow scene={scene} form={form} why={move.why} typed={form.read(visit.form, scene)} />
      ),
    });
  }
  if (!form.askLaw) return scene;
  const advice = await visit.service.cases.advice(session, caseId);
  return { ...scene, advice: advice.ok ? advice.value : null };
}

const isAnswer = (found: Scene | Answer): found is Answer => 'kind' in found;

function formPage(
  visit: OfficerVisit,
  form: ActForm,
  shown: Omit<Parameters<typeof ActPage>[0], 'form' | 'formToken'>,
): Answer {
  const { words } = visit;
  const { view } = shown.scene;
  const content = {
    title: formWords(words, form.slug, 'title', theState(words, view.them.participantName)),
    section: 'work',
    breadcrumbs: caseCrumbs(words, view),
    body: <ActPage {...shown} form={form} formToken={visit.formToken} />,
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
    const scene = await sceneOf(visit, form);
    if (isAnswer(scene)) return scene;
    // A link of the case page may say which act it is about.
    const about = visit.query.one('about');
    const back = await givenBackFor(visit, form);
    const typed = {
      ...(back === undefined ? form.start(scene) : typedOfKind(form.kind, back.content)),
      ...(about === '' ? {} : { about }),
    };
    return formPage(visit, form, { scene, typed, posted: visit.query, problems: [] });
  },
});

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

const send = (form: ActForm): OfficerScreen => ({
  name: `case.${form.slug}.send`,
  access: 'officer',
  method: 'POST',
  path: `/cases/:caseId/${form.slug}`,
  async handle(visit) {
    const scene = await sceneOf(visit, form);
    if (isAnswer(scene)) return scene;
    const posted = visit.form;
    const other = FORM_SLUGS.has(posted.one(OTHER_FORM_FIELD))
      ? posted.one(OTHER_FORM_FIELD)
      : null;
    if (other !== null) return redirect(actHref(scene.view, other, posted.all(PARTS_FIELD)));
    const typed = form.read(posted, scene);
    const shown = { scene, typed, posted };
    if (['add', 'remove', 'change'].some((name) => posted.has(name))) {
      return formPage(visit, form, { ...shown, problems: [] });
    }
    const { caseId } = scene.view;
    const { content, placeOf: fieldOf } = form.said(typed);
    const placeOf = (path: string) => (path === 'parts' ? PARTS_FIELD : fieldOf(path));
    const statement: Statement = {
      kind: form.kind,
      content,
      ...partsIn(posted),
      ...ownActsIn(posted),
      ...othersSaidIn(posted),
    };
    const { session, service, words } = visit;
    if (form.checked && !posted.has('confirmed')) {
      const checked = await service.cases.check(session, caseId, statement);
      if (checked.ok) return checkPage(visit, { form, scene, act: checked.value });
      const problems = inWords(words, checked.error, placeOf);
      return formPage(visit, form, { ...shown, problems });
    }
    const outcome = await service.cases.act(session, caseId, statement);
    if (!outcome.ok) {
      const problems = inWords(words, outcome.error, placeOf);
      return formPage(visit, form, { ...shown, problems });
    }
    // The policy may ask for a second person: then nothing is stated yet.
    const { proposal } = outcome.value;
    return redirect(
      proposal === null ? `/cases/${caseId}?done=${form.slug}` : '/proposals?done=proposed',
    );
  },
});

/** The parts that were ticked; none where the form does not ask. */
function partsIn(typed: Fields): { readonly parts?: readonly string[] } {
  return typed.has(PARTS_ASKED_FIELD) ? { parts: typed.all(PARTS_FIELD) } : {};
}

interface ToCheck {
  readonly form: ActForm;
  readonly scene: Scene;
  readonly act: CheckedAct;
}

/** Shows exactly what would be signed. */
const checkPage = (visit: OfficerVisit, { form, scene, act }: ToCheck): Answer =>
  page({
    title: visit.words.t('act.check-title'),
    section: 'work',
    breadcrumbs: caseCrumbs(visit.words, scene.view),
    body: (
      <CheckPage
        scene={scene}
        slug={form.slug}
        act={act}
        warnings={inWords(visit.words, act.warnings)}
        carried={carriedOf(visit.form)}
        formToken={visit.formToken}
      />
    ),
  });

export const actScreens: readonly OfficerScreen[] = ACT_FORMS.flatMap((form) => [
  open(form),
  send(form),
]);
