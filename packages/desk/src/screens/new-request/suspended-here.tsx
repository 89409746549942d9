import type { VNode } from 'preact';
import { hereOf } from '../here.ts';
import { SuspendedWarning } from '../participants/suspended-warning.tsx';
import type { AvenueScene } from './avenue-scene.ts';

/** Nothing of a State that is suspended here is accepted, and what is asked of it waits. */
export function SuspendedHere({
  scene: { visit, draft, places },
}: {
  readonly scene: Pick<AvenueScene, 'visit' | 'draft' | 'places'>;
}): VNode | null {
  const to = draft.facts.to?.trim() ?? '';
  const link = places.network.find(({ participant }) => participant === to)?.link;
  return <SuspendedWarning here={hereOf(visit)} state={places.stateName(to)} link={link} />;
}
