import { Lines, Panel } from '@comity/design';
import { LawText } from '../law/law-text.tsx';
import type { Scene } from './act-form.ts';

/** The own law on keeping data, as far as the law data knows it. */
export function OwnLaw({ scene }: { readonly scene: Scene }) {
  const rows = scene.advice?.ownLaw ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title={scene.words.t('act.own-law')} padded={false}>
      <Lines
        items={rows.map((row) => (
          <span class="c-small">
            <LawText words={scene.words}>{row.text}</LawText>{' '}
            <span class="c-quiet">
              <LawText words={scene.words}>{row.source}</LawText>
            </span>
          </span>
        ))}
      />
    </Panel>
  );
}
