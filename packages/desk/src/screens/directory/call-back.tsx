import type { Here } from '@comity/design';
import { WarningText } from '@comity/design';
import type { ToCall } from '@comity/feed';
import type { VNode } from 'preact';

import { NumberToCall } from './number-to-call.tsx';

/** The number to call back by; or why it is not to be relied on, with the way to the page that says it. */
export function CallBack({ here, to }: { readonly here: Here; readonly to: ToCall }): VNode | null {
  const { words, place } = here;
  const { number, newSince, doubtful, participant, freshness, questionedSince } = to;
  const page = `/directory/${participant}`;
  if (doubtful) {
    return (
      <WarningText word={words.t('form.warning')}>
        {words.t('directory.call-doubtful')}{' '}
        <a class="govuk-link" href={page}>
          {words.t('directory.call-doubtful-link')}
        </a>
      </WarningText>
    );
  }
  if (number === undefined) return null;
  return (
    <>
      <NumberToCall here={here} number={number} newSince={newSince} />
      {freshness?.stale === true ? (
        <span class="c-quiet c-small">
          {' '}
          {words.t('directory.call-stale', { days: freshness.days })}
        </span>
      ) : null}
      {questionedSince === null ? null : (
        <span class="c-small">
          {' '}
          <a class="govuk-link" href={page}>
            {words.t('directory.call-questioned', {
              day: words.at(questionedSince, place.zone, 'date'),
            })}
          </a>
        </span>
      )}
    </>
  );
}
