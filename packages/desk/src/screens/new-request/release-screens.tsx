import type { Draft } from '@comity/service';
import { nameOf, type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
  redirect,
} from '../../http/screen.ts';
import { ApprovePage } from './approve-page.tsx';
import { CheckPage } from './check-page.tsx';
import { checkScene } from './check-scene.ts';
import { draftOf, isAnswer, versionIn } from './draft-visit.ts';
import { reachable, stepHref } from './steps.tsx';

/** The step of a draft that an officer who opens it wants to see. */
const open: OfficerScreen = {
  name: 'draft.open',
  access: 'officer',
  method: 'GET',
  path: '/drafts/:id',
  sample: '/drafts/*',
  async handle(visit) {
    const draft = await draftOf(visit);
    if (isAnswer(draft)) return draft;
    if (draft.state === 'awaiting-release') return redirect(stepHref(draft, 'approve'));
    const { facts } = draft;
    if (!reachable(facts, 'contents')) return redirect(stepHref(draft, 'facts'));
    return redirect(stepHref(draft, 'check'));
  },
};

const check: OfficerScreen = {
  name: 'request.check',
  access: 'officer',
  method: 'GET',
  path: '/drafts/:id/check',
  sample: '/drafts/*/check',
  async handle(visit) {
    const draft = await draftOf(visit);
    if (isAnswer(draft)) return draft;
    const scene = await checkScene(visit, draft);
    if (scene === null) return notFound();
    return page({
      title: visit.words.t('request.check-window'),
      section: 'new-request',
      body: <CheckPage scene={scene} />,
    });
  },
};

interface Shown {
  readonly draft: Draft;
  readonly problems?: readonly Spoken[];
  readonly why?: string;
  readonly status?: number;
}

async function showApproval(visit: OfficerVisit, shown: Shown): Promise<Answer> {
  const scene = await checkScene(visit, shown.draft);
  if (scene === null) return notFound();
  return page({
    status: shown.status ?? 200,
    title: visit.words.t('request.approve-title'),
    section: 'drafts',
    body: <ApprovePage scene={scene} problems={shown.problems ?? []} why={shown.why ?? ''} />,
  });
}

const approval: OfficerScreen = {
  name: 'request.approve',
  access: 'officer',
  method: 'GET',
  path: '/drafts/:id/approve',
  sample: '/drafts/*/approve',
  async handle(visit) {
    const draft = await draftOf(visit);
    return isAnswer(draft) ? draft : showApproval(visit, { draft });
  },
};

const approve: OfficerScreen = {
  name: 'request.approve.send',
  access: 'officer',
  method: 'POST',
  path: '/drafts/:id/approve',
  async handle(visit) {
    const draft = await draftOf(visit);
    if (isAnswer(draft)) return draft;
    const scene = await checkScene(visit, draft);
    if (scene === null) return notFound();
    if (scene.missing.length > 0) return redirect(stepHref(draft, 'check'));
    const done = await visit.service.drafts.approve(visit.session, draft.id, versionIn(visit));
    if (!done.ok) return refused(visit, spoken(visit.words, done.error));
    const { caseId, id } = done.value;
    return caseId === null
      ? redirect(`/drafts?done=approved#${id}`)
      : redirect(`/cases/${caseId}?done=sent`);
  },
};

/** The approval did not happen: the page as it is now, with the reason on top. */
async function refused(visit: OfficerVisit, why: Spoken): Promise<Answer> {
  const draft = await draftOf(visit);
  if (isAnswer(draft)) return draft;
  if (why.code === 'draft-incomplete') return redirect(stepHref(draft, 'check'));
  const text = nameOf(visit.words, 'request', `not-${why.code}`) ?? why.text;
  return showApproval(visit, { draft, status: 409, problems: [{ code: why.code, text }] });
}

const giveBack: OfficerScreen = {
  name: 'request.give-back',
  access: 'officer',
  method: 'POST',
  path: '/drafts/:id/give-back',
  async handle(visit) {
    const draft = await draftOf(visit);
    if (isAnswer(draft)) return draft;
    const why = visit.form.one('why');
    if (why.trim() === '') {
      const text = visit.words.t('request.give-back-missing');
      const problems = [{ code: 'missing', at: 'why', text }];
      return showApproval(visit, { draft, why, problems, status: 422 });
    }
    const done = await visit.service.drafts.giveBack(visit.session, draft.id, why);
    if (done.ok) return redirect('/drafts?done=returned');
    return showApproval(visit, {
      draft,
      why,
      problems: [spoken(visit.words, done.error)],
      status: 422,
    });
  },
};

/** A page that came back from giving back has this address; loading it again is no fault. */
const givenBack: OfficerScreen = {
  name: 'request.give-back.again',
  access: 'officer',
  method: 'GET',
  path: '/drafts/:id/give-back',
  sample: '/drafts/*/give-back',
  async handle(visit) {
    const draft = await draftOf(visit);
    return isAnswer(draft) ? draft : redirect(stepHref(draft, 'approve'));
  },
};

export const releaseScreens: readonly OfficerScreen[] = [
  open,
  check,
  approval,
  approve,
  giveBack,
  givenBack,
];
