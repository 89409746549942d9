import { Facts, Panel } from '@comity/design';
import { type ActKind, describedKind } from '@comity/statements';
import { actName } from '../case/act-names.ts';
import { readerOf } from '../case/reader.ts';
import { statedRows } from '../stated/stated.tsx';
import type { Scene } from './act-form.ts';

/** What the other side stated and this kind replies to, in full: nobody answers it unseen. */
export function AskedPanel({ kind, scene }: { readonly kind: ActKind; readonly scene: Scene }) {
  const { words, view } = scene;
  const { fills } = describedKind(kind);
  const to = fills.how === 'replies' ? fills.to : [];
  const open = view.state.waits.filter((wait) => wait.open && to.includes(wait.kind));
  const acts = view.acts.filter(({ id }) => open.some(({ ask }) => ask === id));
  return (
    <>
      {acts.map((act) =>
        typeof act.content === 'string' ? null : (
          <Panel title={actName(words, act.kind)}>
            <Facts facts={statedRows(act.kind, act.content, readerOf(words, view, scene))} />
          </Panel>
        ),
      )}
    </>
  );
}
