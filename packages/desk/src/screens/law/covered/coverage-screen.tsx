import { Status, type StatusKind, Table } from '@comity/design';
import type { CoverageRow } from '@comity/law';
import type { Words } from '@comity/words';
import { FoldPanel } from '../fold-panel.tsx';
import { lawPage } from '../law-page.tsx';
import { type LawScreen, type LawVisit, lawOf, todayOf } from '../law-visit.ts';
import { StateLink } from '../law-words.tsx';
import { CoverageCounts, coverageOn } from './coverage-counts.tsx';

/** `/law/coverage`: what is known of every jurisdiction, counted and row by row. */
export const coverageScreen: LawScreen = {
  name: 'law.coverage',
  path: '/law/coverage',
  sample: '/law/coverage',
  handle(visit) {
    const { words } = visit;
    const answer = coverageOn(lawOf(visit), todayOf(visit));
    return lawPage(visit, {
      title: words.t('coverage.title'),
      lead: words.t('coverage.lead', { day: words.day(answer.on, 'wholeDate') }),
      view: 'states',
      permanent: '/law/coverage',
      data: { name: 'coverage', value: answer },
      body: (
        <div class="c-stack">
          <CoverageCounts visit={visit} />
          {(['state', 'territory'] as const).map((kind) => (
            <Rows visit={visit} kind={kind} rows={answer.rows.filter((row) => row.kind === kind)} />
          ))}
        </div>
      ),
    });
  },
};

interface RowsProps {
  readonly visit: LawVisit;
  readonly kind: 'state' | 'territory';
  readonly rows: readonly CoverageRow[];
}

const HEADS = [
  'profile',
  'authority',
  'language',
  'at-any-hour',
  'assistance',
  'extradition',
] as const;

function Rows({ visit, kind, rows }: RowsProps) {
  const { words } = visit;
  const title = words.t(`coverage.rows-${kind}`);
  return (
    <FoldPanel
      title={title}
      id={kind}
      note={words.number(rows.length)}
      open={kind === 'state'}
      padded={false}
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
          head={[
            { content: words.t('instrument.party') },
            ...HEADS.map((name) => ({ content: words.t(`coverage.${name}`) })),
          ]}
          rows={rows.map((row) => [
            { content: <StateLink words={words} law={lawOf(visit)} code={row.state} /> },
            { content: <Cell words={words} kind={PROFILE[row.profile]} /> },
            { content: <Cell words={words} kind={KNOWN[row.authority]} /> },
            { content: <Cell words={words} kind={LANGUAGE[row.language]} /> },
            { content: <Cell words={words} kind={POINT[row.contactPoint24x7]} /> },
            { content: words.number(row.researchedWith.assistance) },
            { content: words.number(row.researchedWith.extradition) },
          ])}
        />
      </section>
    </FoldPanel>
  );
}

type Known = 'known' | 'part' | 'unknown';

const PROFILE = { researched: 'known', basics: 'part', none: 'unknown' } as const;
const KNOWN = { high: 'known', medium: 'known', low: 'part', none: 'unknown' } as const;
const LANGUAGE = { accepted: 'known', official: 'part', none: 'unknown' } as const;
const POINT = {
  named: 'known',
  recalled: 'part',
  exists: 'part',
  unknown: 'unknown',
} as const;
const KINDS: Readonly<Record<Known, StatusKind>> = {
  known: 'open',
  part: 'limited',
  unknown: 'held',
};

const Cell = ({ words, kind }: { readonly words: Words; readonly kind: Known }) => (
  <Status kind={KINDS[kind]}>{words.t(`coverage.${kind}`)}</Status>
);
