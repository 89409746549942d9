import { Panel } from '@comity/design';
import { AskedInFull } from '../stated/asked-in-full.tsx';
import type { Scene } from './act-form.ts';

/** What was asked, in full, beside the form that answers it. */
export function RequestPanel({ scene }: { readonly scene: Scene }) {
  const { words, view } = scene;
  if (view.request === null) return null;
  return (
    <Panel
      title={words.t('act.request')}
      aside={
        <a class="govuk-link c-small" href={`/cases/${view.caseId}`}>
          {words.t('act.open-request')}
        </a>
      }
    >
      <AskedInFull {...scene} />
    </Panel>
  );
}
