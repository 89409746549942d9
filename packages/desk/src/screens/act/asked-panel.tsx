import { sortOf } from '@comity/case';
import { Facts, Panel } from '@comity/design';
import { type ActKind, describedKind } from '@comity/statements';
import { aboutParts } from '../case/about-parts.ts';
import { actName } from '../case/act-names.ts';
import { readerOf } from '../case/reader.ts';
import { Beside } from '../stated/beside.tsx';
import { statedRows } from '../stated/stated.tsx';
import type { Scene } from './act-form.ts';

interface AskedPanelProps {
  readonly kind: ActKind;
  readonly scene: Scene;
  /** Of which parts; all where it is not known yet. */
  readonly parts?: readonly string[];
}

/** What the other side stated and this kind replies to, in full: nobody answers it unseen. */
export function AskedPanel({ kind, scene, parts = [] }: AskedPanelProps) {
  const { words, view } = scene;
  const { fills, from = [] } = describedKind(kind);
  const to = fills.how === 'replies' ? fills.to : [];
  const concerns = (about: readonly string[]): boolean =>
    about.length === 0 || parts.length === 0 || about.some((part) => parts.includes(part));
  const open = view.state.waits.filter(
    (wait) => wait.open && to.includes(wait.kind) && concerns(wait.parts),
  );
  // An offer of information opens no question: what it stands at is what is decided on.
  const offered =
    sortOf(view.state) === 'information'
      ? view.state.parts.flatMap(({ stage, by }) => (from.includes(stage) ? [by] : []))
      : [];
  const acts = view.acts.filter(
    ({ id, ours }) => open.some(({ ask }) => ask === id) || (!ours && offered.includes(id)),
  );
  return (
    <>
      {acts.map((act) => {
        if (typeof act.content === 'string') return null;
        const about = aboutParts(words, view, act.parts);
        return (
          <Panel title={actName(words, act.kind)} class="c-panel--apart">
            <Beside here={scene.here} view={view} act={act.id} />
            <Facts
              facts={[
                ...(about === null ? [] : [{ name: words.t('case.about-parts'), value: about }]),
                ...statedRows(act.kind, act.content, readerOf(words, view, scene)),
              ]}
            />
          </Panel>
        );
      })}
    </>
  );
}
