import { Lines, Panel, Said, Status, WarningText } from '@comity/design';
import { CONFIRM_DAYS } from '@comity/feed';
import { type AuthorityRow, dayIn, daysBetween } from '@comity/law';
import type { VNode } from 'preact';
import { AuthorityName, LawText, SourceText } from '../law/law-text.tsx';
import { instrumentNamed } from '../law-names.ts';
import { theParticipantNamed } from '../participant-name.ts';
import type { CountryScene } from './country-scene.ts';
import { daysOld } from './days-old.ts';

/**
 * Whom depositaries and other sources name: never as sure as what the State itself says, and said so;
 * of a State that takes no part here first of all.
 */
export function NamedElsewhere(scene: CountryScene): VNode | null {
  const { here, names, state, named, known } = scene;
  const { words } = here;
  if (named.length === 0) return null;
  return (
    <Panel title={words.t('directory.of-depositary')}>
      <WarningText word={words.t('form.warning')}>
        {known === undefined
          ? words.t('directory.no-participant', {
              state: theParticipantNamed(words, names, state),
            })
          : words.t('directory.check-before-use')}
      </WarningText>
      <Lines items={named.map((row) => <OneNamed {...scene} row={row} />)} />
    </Panel>
  );
}

function OneNamed({ here, law, row }: CountryScene & { readonly row: AuthorityRow }): VNode {
  const { words, now } = here;
  const days = row.asOf === null ? null : daysBetween(row.asOf, dayIn(now, here.place.zone));
  const under = (row.under ?? []).map((id) => instrumentNamed(words, law, id));
  return (
    <>
      <b>
        <AuthorityName words={words}>{row.name}</AuthorityName>
      </b>{' '}
      <span class="c-quiet">{words.t(`state.role-${row.role}`)}</span>{' '}
      {days !== null && days <= CONFIRM_DAYS ? null : (
        <Status kind="limited">
          {days === null ? words.t('directory.as-of-unknown') : daysOld(words, days)}
        </Status>
      )}
      {[row.scope, row.address].map((text) =>
        text === undefined ? null : (
          <div>
            <LawText words={words}>{text}</LawText>
          </div>
        ),
      )}
      {under.length === 0 ? null : (
        <div class="c-small">
          {words.rich('directory.declared-under', {
            instruments: <Said>{words.list(under)}</Said>,
          })}
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
}
