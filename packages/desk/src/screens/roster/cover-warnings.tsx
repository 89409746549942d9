import { WarningText } from '@comity/design';
import type { CoverTold } from '@comity/service';
import { spoken } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';

/** What of a roster keeps others from being told who is there, or from being told whom to call. */
export function CoverWarnings({
  visit,
  cover,
}: {
  readonly visit: OfficerVisit;
  readonly cover: CoverTold;
}): VNode {
  const { words } = visit;
  const damaged = spoken(words, { code: 'roster-damaged' });
  return (
    <>
      {cover.isDamaged ? (
        <WarningText word={words.t('form.warning')}>
          {damaged.text} {damaged.next}
        </WarningText>
      ) : null}
      {cover.isUnnamed ? (
        <WarningText word={words.t('form.warning')}>
          <a class="govuk-link" href="/roster/cover">
            {words.t('roster.cover-missing')}
          </a>
        </WarningText>
      ) : null}
    </>
  );
}
