import { Lines, Panel, Status } from '@comity/design';
import { CONFIRM_DAYS } from '@comity/feed';
import { dayIn, daysBetween } from '@comity/law';
import type { VNode } from 'preact';
import { LawText, SourceText } from '../law/law-text.tsx';
import type { CountryScene } from './country-scene.ts';

/** Whom other sources name: never as sure as what the State itself says, and said so. */
export function NamedElsewhere({ here, named }: CountryScene): VNode | null {
  const { words, now } = here;
  if (named.length === 0) return null;
  return (
    <Panel title={words.t('directory.of-depositary')} padded={false}>
      <Lines
        items={named.map((row) => {
          const days = row.asOf === null ? null : daysBetween(row.asOf, dayIn(now, 'UTC'));
          return (
            <>
              <b>
                <LawText words={words}>{row.name}</LawText>
              </b>{' '}
              <span class="c-quiet">{words.t(`state.role-${row.role}`)}</span>{' '}
              {days !== null && days <= CONFIRM_DAYS ? null : (
                <Status kind="limited">
                  {days === null
                    ? words.t('directory.as-of-unknown')
                    : words.t('directory.stale', { n: days })}
                </Status>
              )}
              {row.address === undefined ? null : (
                <div>
                  <LawText words={words}>{row.address}</LawText>
                </div>
              )}
              <div class="c-small c-quiet">
                <SourceText words={words}>{row.source}</SourceText>
                {row.asOf === null
                  ? null
                  : `, ${words.t('directory.as-of', { day: words.day(row.asOf, 'date') })}`}
              </div>
            </>
          );
        })}
      />
    </Panel>
  );
}
