import { Button, ButtonGroup } from '@comity/design';
import type { Draft, DraftCheck } from '@comity/service';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
  redirect,
} from '../../http/screen.ts';
import { DRAFT_DAMAGED, draftOf, isAnswer } from '../new-request/draft-visit.ts';
import { placesOf } from '../new-request/places.ts';
import { PlainLine } from '../plain-text.tsx';
import { DraftsPage, type ListedDraft } from './drafts-page.tsx';

/** The drafts of the officer's authority, those that wait for this officer first. */
const list: OfficerScreen = {
  name: 'drafts',
  access: 'officer',
  method: 'GET',
  path: '/drafts',
  sample: '/drafts',
  async handle(visit) {
    const { drafts, damaged } = await visit.service.drafts.list(visit.session);
    const referrals = await visit.service.referrals.list(visit.session);
    const listed = await Promise.all(drafts.map((draft) => withRelease(visit, draft)));
    return page({
      title: visit.words.t('drafts.title'),
      section: 'drafts',
      live: true,
      body: (
        <DraftsPage
          visit={visit}
          places={await placesOf(visit)}
          drafts={listed}
          damaged={damaged}
          referrals={referrals}
        />
      ),
    });
  },
};

/** Whose approval a draft awaits is asked only where one is awaited. */
async function withRelease(visit: OfficerVisit, draft: Draft): Promise<ListedDraft> {
  if (draft.state !== 'awaiting-release') return { draft, release: null };
  const check = await visit.service.drafts.check(visit.session, draft.id);
  const release: DraftCheck['release'] | null = check.ok ? check.value.release : null;
  return { draft, release };
}

const ask: OfficerScreen = {
  name: 'draft.discard',
  access: 'officer',
  method: 'GET',
  path: '/drafts/:id/discard',
  sample: '/drafts/*/discard',
  async handle(visit) {
    const draft = await draftOf(visit);
    return isAnswer(draft) ? draft : confirmPage(visit, draft);
  },
};

const discard: OfficerScreen = {
  name: 'draft.discard.do',
  access: 'officer',
  method: 'POST',
  path: '/drafts/:id/discard',
  async handle(visit) {
    const found = await visit.service.drafts.get(visit.session, visit.param('id'));
    if (!found.ok && found.error.code === DRAFT_DAMAGED) {
      const away = await visit.service.drafts.discard(visit.session, visit.param('id'));
      return away.ok ? redirect('/drafts?done=discarded') : notFound();
    }
    const draft = await draftOf(visit);
    if (isAnswer(draft)) return draft;
    if (String(draft.version) !== visit.form.one('version')) return confirmPage(visit, draft, 409);
    const gone = await visit.service.drafts.discard(visit.session, draft.id);
    return gone.ok ? redirect('/drafts?done=discarded') : redirect(`/drafts/${draft.id}`);
  },
};

function confirmPage(visit: OfficerVisit, draft: Draft, status = 200): Answer {
  const { words, session } = visit;
  return page({
    status,
    title: words.t('drafts.discard-title'),
    section: 'drafts',
    body: (
      <form
        class="c-reading"
        method="post"
        action={`/drafts/${encodeURIComponent(draft.id)}/discard`}
      >
        <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
        <input type="hidden" name="version" value={String(draft.version)} />
        <h1>{words.t('drafts.discard-title')}</h1>
        {status === 409 ? <p role="alert">{words.t('drafts.discard-changed')}</p> : null}
        <p class="c-lead">
          {words.rich('drafts.discard-lead', {
            title: (
              <b>
                <PlainLine text={draft.title || words.t('drafts.untitled')} />
              </b>
            ),
            drafter: <bdi>{draft.createdBy.name}</bdi>,
            moment: words.wholeMoment(draft.savedAt, session.officer.zone),
          })}
        </p>
        <ButtonGroup>
          <Button>{words.t('drafts.discard-button')}</Button>
          <a class="govuk-link" href="/drafts">
            {words.t('drafts.discard-keep')}
          </a>
        </ButtonGroup>
      </form>
    ),
  });
}

export const draftsScreens: readonly OfficerScreen[] = [list, ask, discard];
