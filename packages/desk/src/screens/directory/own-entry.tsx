import { Button } from '@comity/design';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import type { CountryScene } from './country-scene.ts';

/** What its own State may do with an entry. */
export function OwnEntry({
  here,
  formToken,
  authority,
}: CountryScene & { readonly authority: string }): VNode {
  const { words } = here;
  const query = `?authority=${encodeURIComponent(authority)}`;
  return (
    <form method="post" action="/directory/confirm">
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <Button name="authority" value={authority} class="govuk-button--secondary c-button--small">
        {words.t('directory.confirm')}
      </Button>{' '}
      <a class="govuk-link" href={`/directory/publish${query}`}>
        {words.t('directory.edit')}
      </a>{' '}
      <a class="govuk-link" href={`/directory/relays${query}`}>
        {words.t('directory.name-relays')}
      </a>{' '}
      <a class="govuk-link" href={`/directory/end${query}`}>
        {words.t('directory.end')}
      </a>
    </form>
  );
}
