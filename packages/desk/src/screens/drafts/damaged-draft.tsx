import { Button, ButtonGroup } from '@comity/design';
import { spoken } from '@comity/words';
import { type Answer, FORM_TOKEN_FIELD, type OfficerVisit, page } from '../../http/screen.ts';

/** A draft whose row cannot be read: what that means, and the way to put it away. */
export function damagedDraft(visit: OfficerVisit): Answer {
  const { words } = visit;
  const id = visit.param('id');
  const { text, next } = spoken(words, { code: 'draft-damaged' });
  return page({
    status: 409,
    title: words.t('damaged.title'),
    section: 'drafts',
    body: (
      <form class="c-reading" method="post" action={`/drafts/${encodeURIComponent(id)}/discard`}>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
        <h1>{words.rich('damaged.row', { id: <bdi>{id}</bdi> })}</h1>
        <p class="c-lead">{text}</p>
        <p>{next}</p>
        <ButtonGroup>
          <Button class="govuk-button--warning">{words.t('drafts.discard-button')}</Button>
          <a class="govuk-link" href="/drafts">
            {words.t('drafts.discard-keep')}
          </a>
        </ButtonGroup>
      </form>
    ),
  });
}
