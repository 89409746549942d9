import { repliedTo } from '@comity/case';
import { Facts, Panel } from '@comity/design';
import type { ActKind } from '@comity/statements';
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
  const { asks, stands } = repliedTo(kind, view.state, parts);
  const acts = view.acts.filter(
    ({ id, ours }) => asks.includes(id) || (!ours && stands.includes(id)),
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
