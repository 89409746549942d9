import type { OnDuty } from '@comity/service';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';

/** What colleagues wait for from the officer who looks: swaps to answer, hand-overs to accept. */
export const waitingLines = (words: Words, { waits }: OnDuty): readonly VNode[] =>
  (['swaps', 'hand-overs'] as const)
    .map((what) => [what, what === 'swaps' ? waits.swaps : waits.handOvers] as const)
    .filter(([, n]) => n > 0)
    .map(([what, n]) => (
      <a class="govuk-link" href="/roster">
        {words.t(`roster.waits-${what}`, { n })}
      </a>
    ));
