import { type Content, Pinpoint, Said, Status, Table } from '@comity/design';
import type { OffenceRow, PowerRow, ProfileAnswer, Researched } from '@comity/law';
import type { Words } from '@comity/words';
import { articleTitled } from '../../law-names.ts';
import { FoldPanel } from '../fold-panel.tsx';
import { LawText } from '../law-text.tsx';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { lengthWords, Sourced } from '../law-words.tsx';

/** How a State's own law has something. */
export type Presence = 'yes' | 'partly' | 'no' | 'unknown';

const KINDS = { yes: 'open', partly: 'limited', no: 'closed', unknown: 'held' } as const;

/** Yes, in part, no, unknown: word and shape. */
export const PresenceTag = ({ words, presence }: { words: Words; presence: Presence }) => (
  <Status kind={KINDS[presence]}>{words.t(`state.present-${presence}`)}</Status>
);

interface HeadProps {
  readonly visit: LawVisit;
  readonly profile: ProfileAnswer;
}

/** The first two heads: offences and powers, row by row with source and confidence. */
export function ProfileTables({ visit, profile }: HeadProps) {
  const { words } = visit;
  return (
    <>
      <RowTable
        visit={visit}
        title={words.t('state.substantive')}
        id="substantive"
        heads={['offence', 'criminalised', 'statute', 'penalty', 'applies']}
        rows={profile.substantive.map((row) => [
          <Provision visit={visit} at={row.offence} also={row.uncc} />,
          <PresenceTag words={words} presence={row.criminalised} />,
          <Statute words={words} row={row} />,
          penaltyOf(words, row),
          periodOf(words, row),
        ])}
      />
      <RowTable
        visit={visit}
        title={words.t('state.procedural')}
        id="procedural"
        heads={['power', 'available', 'statute', 'limits', 'applies']}
        rows={profile.procedural.map((row) => [
          <Provision visit={visit} at={row.power} also={row.uncc} />,
          <PresenceTag words={words} presence={row.available} />,
          <Statute words={words} row={row} />,
          limitsOf(row),
          periodOf(words, row),
        ])}
      />
    </>
  );
}

type HeadName =
  | 'offence'
  | 'criminalised'
  | 'statute'
  | 'penalty'
  | 'applies'
  | 'power'
  | 'available'
  | 'limits';

interface RowTableProps {
  readonly visit: LawVisit;
  readonly title: string;
  readonly id: string;
  readonly heads: readonly HeadName[];
  readonly rows: readonly (readonly Content[])[];
}

function RowTable({ visit, title, id, heads, rows }: RowTableProps) {
  const { words } = visit;
  return (
    <FoldPanel title={title} id={id} note={words.number(rows.length)} padded={false}>
      {rows.length === 0 ? (
        <p class="c-law-more">{words.t('state.head-empty')}</p>
      ) : (
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
            head={heads.map((name) => ({ content: words.t(`state.${name}`) }))}
            rows={rows.map((cells) => cells.map((content) => ({ content })))}
          />
        </section>
      )}
    </FoldPanel>
  );
}

interface ProvisionProps {
  readonly visit: LawVisit;
  readonly at: string;
  readonly also: string | null;
}

function Provision({ visit, at, also }: ProvisionProps) {
  return (
    <>
      <Said>{articleTitled(visit.words, lawOf(visit), at)}</Said>
      <br />
      <Pinpoint at={at} /> {also === null || also === at ? null : <Pinpoint at={also} />}
    </>
  );
}

const Statute = ({ words, row }: { words: Words; row: Researched<OffenceRow | PowerRow> }) => (
  <>
    {row.statute === null ? (
      words.t('state.nothing')
    ) : (
      <LawText words={words}>{row.statute}</LawText>
    )}
    <Sourced words={words} row={row} />
  </>
);

function penaltyOf(words: Words, row: Researched<OffenceRow>): Content {
  const { maxPenaltyMonths, aggravatedMaxMonths } = row;
  const say = (months: number): string =>
    months === 0
      ? words.t('state.penalty-fine')
      : lengthWords(
          words,
          months % 12 === 0
            ? { value: months / 12, unit: 'years' }
            : { value: months, unit: 'months' },
        );
  return (
    <>
      {maxPenaltyMonths === null ? words.t('state.nothing') : say(maxPenaltyMonths)}
      {aggravatedMaxMonths === null ? null : (
        <>
          <br />
          {words.t('state.penalty-grave', { length: say(aggravatedMaxMonths) })}
        </>
      )}
      {(row.suspended ?? []).map(({ from, to, why }) => (
        <>
          <br />
          {words.rich('state.suspended', {
            from: words.day(from, 'wholeDate'),
            to: words.day(to, 'wholeDate'),
            why: <LawText words={words}>{why}</LawText>,
          })}
        </>
      ))}
    </>
  );
}

const limitsOf = ({ limits }: Pick<PowerRow, 'limits'>): Content =>
  typeof limits['text'] === 'string' && limits['text'] !== '' ? <Said>{limits['text']}</Said> : '–';

/** From when to when a row applies; "unknown" where the start was not found. */
function periodOf(
  words: Words,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Content {
  return (
    <>
      {from === null
        ? words.t('law.unknown')
        : words.t('law.from', { day: words.day(from, 'wholeDate') })}
      {to === null ? null : (
        <>
          <br />
          {words.t('law.until', { day: words.day(to, 'wholeDate') })}
        </>
      )}
    </>
  );
}
