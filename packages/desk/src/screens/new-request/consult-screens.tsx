import type { Fault } from '@comity/base';
import { namedState } from '@comity/law';
import { type CheckedAct, type Draft, SHOWABLE, type Showing } from '@comity/service';
import { spoken } from '@comity/words';
import type { Fields } from '../../http/form.ts';
import {
  type Answer,
  type OfficerScreen,
  type OfficerVisit,
  page,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { SignPage } from '../act/check-page.tsx';
import { carriedOf } from '../act/form-asker.ts';
import { inWords } from '../act/in-words.ts';
import {
  ANEW_FIELD,
  asksToCheck,
  dropTyped,
  formPlace,
  keepAndShow,
  stoodForm,
} from '../unsent-form.ts';
import { ConsultPage, FIELDS_FIELD, PARTS_FIELD, QUESTION_FIELD } from './consult-page.tsx';
import { consultationOf, draftOf, isAnswer } from './draft-visit.ts';
import { namedProblems } from './named-problems.ts';
import { placesOf } from './places.ts';
import { stepHref } from './steps.tsx';

/** What was ticked and typed. */
const showingOf = (form: Fields): Showing => ({
  question: form.one(QUESTION_FIELD),
  parts: form.all(PARTS_FIELD).flatMap((text) => (/^[0-9]{1,2}$/.test(text) ? [Number(text)] : [])),
  fields: SHOWABLE.filter((name) => form.all(FIELDS_FIELD).includes(name)),
});

interface Shown {
  readonly draft: Draft;
  readonly posted: Fields;
  readonly since: string | null;
  readonly faults?: readonly Fault[];
}

async function formPage(visit: OfficerVisit, shown: Shown): Promise<Answer> {
  const { words } = visit;
  const { draft, posted, since, faults = [] } = shown;
  const [places, consultation] = await Promise.all([placesOf(visit), consultationOf(visit, draft)]);
  const problems = namedProblems(
    words,
    faults.map((fault) => spoken(words, fault)),
  );
  return pageWith(faults, {
    title: words.t('consult.title'),
    section: 'drafts',
    body: <ConsultPage {...{ visit, places, draft, consultation, posted, since, problems }} />,
  });
}

const open: OfficerScreen = {
  name: 'request.consult',
  access: 'officer',
  needs: 'drafts.showDraft',
  method: 'GET',
  path: '/drafts/:id/consult',
  sample: '/drafts/*/consult',
  async handle(visit) {
    const draft = await draftOf(visit);
    if (isAnswer(draft)) return draft;
    const stood = await stoodForm(visit, formPlace(visit, null));
    const { fields: posted, since } = stood;
    // Behind its signature there is nothing to check any more.
    if (since === null && asksToCheck(visit)) return redirect(stepHref(draft, 'check'));
    const shown = { draft, posted, since };
    if (since === null || (!stood.wrong && !asksToCheck(visit))) return formPage(visit, shown);
    const { drafts } = visit.service;
    const found = await drafts.checkShown(visit.session, draft.id, showingOf(posted));
    if (!found.ok) return formPage(visit, { ...shown, faults: found.error });
    return asksToCheck(visit)
      ? checkPage(visit, { ...shown, act: found.value })
      : formPage(visit, shown);
  },
};

/** Exactly what would be signed. */
async function checkPage(
  visit: OfficerVisit,
  { draft, posted, act }: Shown & { readonly act: CheckedAct },
): Promise<Answer> {
  const { words, service, session } = visit;
  const places = await placesOf(visit);
  const { facts } = draft;
  const to = facts.to?.trim() ?? '';
  return page({
    title: words.t('act.check-title'),
    section: 'drafts',
    body: (
      <SignPage
        reader={{ words, law: service.law.law }}
        officer={session.officer}
        from={places.us}
        parts={null}
        to={{
          participant: to,
          participantName: namedState(service.law.law, to),
          authorityName: places.addressee(facts.toAuthority)?.name ?? '',
        }}
        action={`/drafts/${draft.id}/consult`}
        cancel={{ href: stepHref(draft, 'check'), text: words.t('consult.cancel') }}
        act={act}
        warnings={inWords(words, act.warnings)}
        carried={carriedOf(posted)}
        formToken={visit.formToken}
      />
    ),
  });
}

const send: OfficerScreen = {
  name: 'request.consult.send',
  access: 'officer',
  needs: 'drafts.showDraft',
  method: 'POST',
  path: '/drafts/:id/consult',
  async handle(visit) {
    const draft = await draftOf(visit);
    if (isAnswer(draft)) return draft;
    const { form, service, session } = visit;
    const place = formPlace(visit, null);
    if (form.has(ANEW_FIELD)) {
      await dropTyped(visit, place);
      return redirect(place.at);
    }
    const showing = showingOf(form);
    const check = () => service.drafts.checkShown(session, draft.id, showing);
    if (!form.has('confirmed')) {
      return keepAndShow(visit, place, (await check()).ok ? 'check' : 'wrong');
    }
    const done = await service.drafts.showDraft(session, draft.id, showing);
    if (!done.ok) {
      const wrong = await keepAndShow(visit, place, 'wrong');
      // What only stating it finds is said here; what checking finds is said by the page itself.
      if (!(await check()).ok) return wrong;
      return formPage(visit, { draft, posted: form, since: null, faults: done.error });
    }
    await dropTyped(visit, place);
    // The policy asks for a second person: then nothing is shown yet.
    const { proposal, caseId } = done.value;
    return redirect(proposal === null ? `/cases/${caseId}?done=shown` : '/proposals?done=proposed');
  },
};

/** A draft that is shown to the other authority before anything is asked. */
export const consultScreens: readonly OfficerScreen[] = [open, send];
