import { InsetText } from '@comity/design';
import { may } from '@comity/service';
import type { VNode } from 'preact';
import type { CheckScene } from './check-scene.ts';

/** A sealed request that all officers here see: who may, names those for whom it is before it leaves. */
export function WallWanted({ scene }: { readonly scene: CheckScene }): VNode | null {
  const { visit, draft, check } = scene;
  const { words, session } = visit;
  if (!check.wantsWall) return null;
  return (
    <InsetText>
      <p>{words.t('walls.wanted')}</p>
      {may(session.officer.role, 'walls.set') ? (
        <a class="govuk-link" href={`/walls/${encodeURIComponent(draft.id)}`}>
          {words.t('walls.wanted-set')}
        </a>
      ) : (
        <p>{words.t('walls.not-yours-draft')}</p>
      )}
    </InsetText>
  );
}
