import { allSaid } from '@comity/case';
import { Facts, Panel } from '@comity/design';
import { actName } from '../case/act-names.ts';
import { readerOf } from '../case/reader.ts';
import { AskedInFull } from '../stated/asked-in-full.tsx';
import { statedRows } from '../stated/stated.tsx';
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

/** The draft as it was shown last, in full, beside the form that remarks on it. */
export function DraftPanel({ scene }: { readonly scene: Scene }) {
  const { words, view } = scene;
  const [shown] = allSaid(view.state, 'draft-shown').toReversed();
  if (shown?.content == null) return null;
  return (
    <Panel title={actName(words, shown.kind)}>
      <Facts facts={statedRows(shown.kind, shown.content, readerOf(words, view, scene))} />
    </Panel>
  );
}
