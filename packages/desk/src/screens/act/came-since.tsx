import { type CaseState, saidByOthers } from '@comity/case';
import { Facts, Panel } from '@comity/design';
import type { CaseView } from '@comity/service';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { actName } from '../case/act-names.ts';
import { readerOf } from '../case/reader.ts';
import { statedRows } from '../stated/stated.tsx';
import type { Scene } from './act-form.ts';
import { OTHERS_SAID_FIELD, othersSaid } from './act-href.ts';

const saidNow = (view: Pick<CaseView, 'us' | 'state'>): CaseState['timeline'] =>
  saidByOthers(view.state, view.us.participant);

/** How much the posted page had shown; undefined where it does not tell. */
export function othersSaidIn(posted: Fields): { readonly othersSaid?: number } {
  const shown = posted.one(OTHERS_SAID_FIELD);
  return /^[0-9]{1,9}$/.test(shown) ? { othersSaid: Number(shown) } : {};
}

/** The field as the page now shown carries it: with what it says came meanwhile. */
export const OthersSaid = ({ view }: Pick<Scene, 'view'>): VNode => (
  <input type="hidden" name={OTHERS_SAID_FIELD} value={String(othersSaid(view))} />
);

/** What others have said since the page was first shown, in full: nothing is signed past it unread. */
export function CameSince({
  scene,
  since,
}: {
  readonly scene: Pick<Scene, 'here' | 'law' | 'view' | 'words'>;
  /** How much others had said when the page before was shown; undefined: nobody knows. */
  readonly since: number | undefined;
}): VNode | null {
  const { words, view } = scene;
  const came = since === undefined ? [] : saidNow(view).slice(since);
  if (came.length === 0) return null;
  return (
    <section class="c-duty" aria-labelledby="came-since">
      <h2 id="came-since">{words.t('act.came-since', { n: came.length })}</h2>
      {came.map(({ act, kind }) => {
        const content = view.acts.find(({ id }) => id === act)?.content;
        return (
          <Panel title={actName(words, kind)} class="c-panel--apart">
            {content === undefined || typeof content === 'string' ? (
              <a class="govuk-link" href={`/cases/${view.caseId}#${act}`}>
                {words.t('night.open')}
              </a>
            ) : (
              <Facts facts={statedRows(kind, content, readerOf(words, view, scene))} />
            )}
          </Panel>
        );
      })}
    </section>
  );
}
