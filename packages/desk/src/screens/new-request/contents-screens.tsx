import type { Facts } from '@comity/case';
import type { Draft } from '@comity/service';
import { COUNTS } from '@comity/statements';
import { spoken } from '@comity/words';
import {
  type Answer,
  type OfficerScreen,
  type OfficerVisit,
  page,
  redirect,
} from '../../http/screen.ts';
import { type Difference, differencesOf } from './changed-meanwhile.tsx';
import { askedFields, contentsName } from './contents-fields.ts';
import { ContentsPage } from './contents-page.tsx';
import { draftOf, isAnswer, sentAnswer, versionIn, wrongIn } from './draft-visit.ts';
import { placesOf } from './places.ts';
import { stepHref, stepOf } from './steps.tsx';

interface Shown {
  readonly draft: Draft;
  readonly theirs?: readonly Difference[];
}

async function show(visit: OfficerVisit, { draft, theirs }: Shown): Promise<Answer> {
  const { drafts } = visit.service;
  const answers = await drafts.contents(visit.session, draft.id);
  if (!answers.ok || answers.value.length === 0) return redirect(stepHref(draft, 'avenue'));
  const check = await drafts.check(visit.session, draft.id);
  const lacking = check.ok ? check.value.missing.map((fault) => spoken(visit.words, fault)) : [];
  const fields = askedFields(answers.value, draft.facts, lacking);
  const here = new Set(fields.filter(({ by }) => by !== 'act').map(({ at }) => at));
  const wrong = wrongIn(visit, draft.facts).filter(({ at }) => stepOf(at) === 'contents');
  const wrongAt = new Set(wrong.map(({ at }) => at));
  const missing = lacking.filter(({ at }) => here.has(at ?? '') && !wrongAt.has(at));
  return page({
    status: theirs === undefined ? 200 : 409,
    title: visit.words.t('request.contents-window'),
    section: 'new-request',
    body: (
      <ContentsPage
        visit={visit}
        places={await placesOf(visit)}
        draft={draft}
        answers={answers.value}
        fields={fields}
        wrong={wrong}
        missing={visit.query.has('missing') ? missing : []}
        {...(theirs === undefined ? {} : { theirs })}
      />
    ),
  });
}

const edit: OfficerScreen = {
  name: 'request.contents',
  access: 'officer',
  method: 'GET',
  path: '/drafts/:id/contents',
  sample: '/drafts/*/contents',
  async handle(visit) {
    const draft = await draftOf(visit);
    return isAnswer(draft) ? draft : show(visit, { draft });
  },
};

const save: OfficerScreen = {
  name: 'request.contents.save',
  access: 'officer',
  method: 'POST',
  path: '/drafts/:id/contents',
  async handle(visit) {
    const draft = await draftOf(visit);
    if (isAnswer(draft)) return draft;
    const facts = { parts: await typedContents(visit, draft) };
    const saved = await visit.service.drafts.save(visit.session, draft.id, {
      version: versionIn(visit),
      facts,
    });
    if (!saved.ok) return notSaved(visit, { draft, facts });
    return next(visit, saved.value);
  },
};

const FIELD = /^parts\.([0-9]{1,3})\.contents\.([A-Za-z][A-Za-z0-9]{0,60})$/;

/**
 * The parts with the answers as typed: those of this page replace the earlier ones, those to other
 * instruments stay. A box that was ticked and is not any more is sent by no browser; it counts as
 * blank.
 */
async function typedContents(
  visit: OfficerVisit,
  draft: Draft,
): Promise<NonNullable<Facts['parts']>> {
  const parts = (draft.facts.parts ?? []).map((part) => ({
    ...part,
    contents: { ...part.contents } as Record<string, string>,
  }));
  const answer = await visit.service.drafts.contents(visit.session, draft.id);
  const fields = answer.ok ? askedFields(answer.value, draft.facts, []) : [];
  for (const { at, part } of fields) {
    const contents = parts[part]?.contents;
    const name = contentsName(at);
    if (name !== null && contents?.[name] !== undefined) contents[name] = '';
  }
  for (const [field, value] of visit.form.pairs()) {
    const [, part, name] = FIELD.exec(field) ?? [];
    const contents = parts[Number(part)]?.contents;
    if (contents === undefined || name === undefined) continue;
    if (value === '' && contents[name] === undefined) continue;
    if (contents[name] === undefined && Object.keys(contents).length >= COUNTS.contents) continue;
    contents[name] = value;
  }
  return parts;
}

/** On to the check when nothing of this page is missing or wrong; else back here, named. */
async function next(visit: OfficerVisit, draft: Draft): Promise<Answer> {
  const here = stepHref(draft, 'contents');
  const wrong = wrongIn(visit, draft.facts).some(({ at }) => stepOf(at) === 'contents');
  if (visit.form.one('next') !== 'go' || wrong) return redirect(`${here}?done=saved`);
  const check = await visit.service.drafts.check(visit.session, draft.id);
  const missing = check.ok ? check.value.missing : [];
  return missing.some(({ at }) => stepOf(at) === 'contents')
    ? redirect(`${here}?missing=yes`)
    : redirect(stepHref(draft, 'check'));
}

/** A colleague saved first: what was typed stays in the form. */
async function notSaved(
  visit: OfficerVisit,
  mine: { readonly draft: Draft; readonly facts: Facts },
): Promise<Answer> {
  const found = await visit.service.drafts.get(visit.session, mine.draft.id);
  if (!found.ok) return { kind: 'not-found' };
  const draft = found.value;
  return (
    sentAnswer(draft) ??
    show(visit, {
      draft: { ...draft, facts: { ...draft.facts, ...mine.facts } },
      theirs: differencesOf(mine.facts, draft.facts),
    })
  );
}

export const contentsScreens: readonly OfficerScreen[] = [edit, save];
