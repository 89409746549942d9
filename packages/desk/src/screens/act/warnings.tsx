import { Lines, Panel, Pinpoint, ProblemText } from '@comity/design';
import type { Spoken, Words } from '@comity/words';
import type { VNode } from 'preact';

interface WarningsProps {
  readonly words: Words;
  readonly warnings: readonly Spoken[];
}

/** What is said of an act before it is stated; none of it stops it. */
export function Warnings({ words, warnings }: WarningsProps): VNode | null {
  if (warnings.length === 0) return null;
  return (
    <Panel title={words.t('act.check-warnings')} padded={false} class="c-panel--apart">
      <Lines
        items={[
          <span class="c-small c-quiet">{words.t('act.check-warnings-lead')}</span>,
          ...warnings.map((warning) => (
            <>
              <ProblemText problem={warning} />{' '}
              {warning.pinpoint === undefined ? null : <Pinpoint at={warning.pinpoint} />}
            </>
          )),
        ]}
      />
    </Panel>
  );
}
