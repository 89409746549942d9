import { WarningText } from '@comity/design';
import { may, type OnDuty } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';

/** From when on nobody is planned and no fallback is there, what then happens, and what to do. */
export function Unplanned({
  visit: { words, now, session },
  onDuty: { unplanned },
}: {
  readonly visit: OfficerVisit;
  readonly onDuty: Pick<OnDuty, 'unplanned'>;
}): VNode | null {
  if (unplanned === null) return null;
  return (
    <WarningText word={words.t('form.warning')}>
      {unplanned <= now
        ? words.t('roster.unplanned-now')
        : words.t('roster.unplanned-from', {
            moment: words.moment(unplanned, session.officer.zone),
          })}{' '}
      {may(session.officer.role, 'rosters.enter') ? (
        <a class="govuk-link" href="/roster#fallback">
          {words.t('roster.unplanned-plan')}
        </a>
      ) : (
        words.t('roster.unplanned-tell')
      )}
    </WarningText>
  );
}
