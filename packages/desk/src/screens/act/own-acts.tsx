import type { CaseView } from '@comity/service';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';

/** Hidden field: how many acts our side had made when the form was shown. */
export const OWN_ACTS_FIELD = 'own-acts';

/** What a form carries, so that a second click states nothing twice. */
export const OwnActs = ({
  view,
  posted,
}: {
  readonly view: CaseView;
  readonly posted?: string;
}): VNode => (
  <input
    type="hidden"
    name={OWN_ACTS_FIELD}
    value={posted || String(view.acts.filter((act) => act.ours).length)}
  />
);

/** How many acts of our side stood in the case when the form was shown. */
export function ownActsIn(typed: Fields): { readonly ownActs?: number } {
  const shown = typed.one(OWN_ACTS_FIELD);
  return /^[0-9]{1,9}$/.test(shown) ? { ownActs: Number(shown) } : {};
}
