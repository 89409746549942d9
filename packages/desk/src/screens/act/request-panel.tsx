import { Facts, Panel } from '@comity/design';
import { statedRows } from '../stated/stated.tsx';
import type { Scene } from './act-form.ts';

/** What was asked, in full, beside the form that answers it. */
export function RequestPanel({ scene }: { readonly scene: Scene }) {
  const { words, view, law } = scene;
  const { request } = view;
  if (request === null) return null;
  return (
    <Panel
      title={words.t('act.request')}
      aside={
        <a class="govuk-link c-small" href={`/cases/${view.caseId}`}>
          {words.t('act.open-request')}
        </a>
      }
    >
      <Facts facts={statedRows('request-submitted', request, { words, law })} />
    </Panel>
  );
}
