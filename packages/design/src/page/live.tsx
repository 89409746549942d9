import type { Words } from '@comity/words';

export interface LiveNoticesProps {
  readonly words: Words;
  readonly events: string;
  readonly live: boolean;
}

/**
 * Where the alerts script writes what has arrived. The region is there from the start, so that
 * screen readers announce what comes into it; without a script it stays empty and unseen.
 */
export function LiveNotices({ words, events, live }: LiveNoticesProps) {
  return (
    <div
      class="c-live"
      data-events={events}
      data-live={live ? 'true' : 'false'}
      data-arrived={words.t('live.arrived')}
      data-emergency={words.t('live.emergency')}
      data-open={words.t('live.open-case')}
      data-reload={words.t('live.reload')}
      data-rings={words.t('night.notification')}
      data-lost={words.t('live.lost')}
      data-out={words.t('live.signed-out')}
      data-enter={words.t('sign-in.title')}
    >
      <div class="c-wrap" role="alert" />
    </div>
  );
}
