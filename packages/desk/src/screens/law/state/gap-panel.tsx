import { Fold, Panel, Pinpoint, Said, Table } from '@comity/design';
import { type GapAnswer, gapAnalysis, type Law } from '@comity/law';
import { provisionTitle } from '@comity/words';
import { LawText, Sure } from '../law-text.tsx';
import type { LawVisit } from '../law-visit.ts';
import { GapTiles } from './gap-tiles.tsx';
import { PresenceTag } from './profile-tables.tsx';

/** Instruments whose articles ask for offences or powers at home. */
export const gapInstruments = (law: Law): readonly string[] =>
  law.data.instruments
    .filter(({ kind }) => kind !== 'statute' && kind !== 'model')
    .map(({ id }) => id)
    .filter((instrument) => gapAnalysis(law, { state: '', instrument, on: '' }).rows.length > 0);

interface GapProps {
  readonly visit: LawVisit;
  readonly gap: GapAnswer;
  readonly name: string;
}

/** The own law beside the articles of an instrument: there, in part, missing, unknown. */
export function GapPanel({ visit, gap, name }: GapProps) {
  const { words } = visit;
  const count = (presence: string): string =>
    words.number(gap.rows.filter(({ present }) => present === presence).length);
  const title = words.t('state.gap');
  return (
    <Panel title={title} id="gap" aside={<Said>{name}</Said>} padded={false}>
      <GapTiles visit={visit} gap={gap} />
      <p class="c-law-more">
        <b>
          {words.t('state.gap-counts', {
            yes: count('yes'),
            partly: count('partly'),
            no: count('no'),
            unknown: count('unknown'),
          })}
        </b>{' '}
        <span class="c-quiet">{words.t('state.gap-lead')}</span>
      </p>
      <Fold
        class="c-law-more"
        summary={words.t('state.gap-rows')}
        note={words.number(gap.rows.length)}
      >
        <section
          class="c-law-scroll c-law-scroll--inner"
          tabindex={0}
          aria-label={words.t('state.region', { title })}
        >
          <Table
            class="c-law-table"
            caption={title}
            captionClass="govuk-visually-hidden"
            firstCellIsHeader
            head={(['article', 'gap-present', 'gap-statutes'] as const).map((one) => ({
              content: words.t(`state.${one}`),
            }))}
            rows={gap.rows.map((row) => [
              {
                content: (
                  <>
                    <Said>{provisionTitle(words, row)}</Said> <Pinpoint at={row.pinpoint} />
                  </>
                ),
              },
              { content: <PresenceTag words={words} presence={row.present} /> },
              {
                content: (
                  <>
                    <LawText words={words}>{[...new Set(row.statutes)].join('; ')}</LawText>
                    <p class="c-quiet c-small c-law-source">
                      {row.present === 'unknown' ? null : (
                        <Sure words={words} confidence={row.confidence} />
                      )}{' '}
                      <LawText words={words}>{row.note}</LawText>
                    </p>
                  </>
                ),
              },
            ])}
          />
        </section>
      </Fold>
    </Panel>
  );
}
