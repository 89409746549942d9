import { Said, Table } from '@comity/design';
import { type JudgedStanding, type Law, standingFor } from '@comity/law';
import { instrumentShort } from '../../law-names.ts';
import { FoldPanel } from '../fold-panel.tsx';
import { rowDays, StandingSource, StandingTag } from '../instrument/standing-words.tsx';
import { instrumentHref } from '../law-address.ts';
import { type LawVisit, lawOf } from '../law-visit.ts';

/** Every instrument with a row for a jurisdiction, the one in force for longest first. */
export function standingsOf(law: Law, code: string, on: string): readonly JudgedStanding[] {
  const ids = new Set((law.partyRows.get(code) ?? []).map(({ instrument }) => instrument));
  return [...ids]
    .flatMap((id) => {
      const instrument = law.instruments.get(id);
      return instrument === undefined ? [] : [standingFor(law, instrument, code, on)];
    })
    .toSorted((a, b) => {
      const [x, y] = [a.inForce ?? '9999', b.inForce ?? '9999'];
      return x < y ? -1 : x > y ? 1 : a.instrument < b.instrument ? -1 : 1;
    });
}

interface BindingProps {
  readonly visit: LawVisit;
  readonly standings: readonly JudgedStanding[];
  readonly on: string;
}

/** What binds a jurisdiction, in the order of time, with its status on the day. */
export function BindingTable({ visit, standings, on }: BindingProps) {
  const { words } = visit;
  const title = words.t('state.binds');
  return (
    <FoldPanel
      title={title}
      id="binds"
      note={words.number(standings.length)}
      open={standings.length < 12}
      padded={false}
    >
      {standings.length === 0 ? (
        <p class="c-law-more">{words.t('state.binds-none')}</p>
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
            head={[
              { content: words.t('instruments.name') },
              ...(['status', 'signed', 'consented', 'force', 'sure'] as const).map((name) => ({
                content: words.t(`instrument.${name}`),
              })),
            ]}
            rows={standings.map((standing) => [
              {
                content: (
                  <a class="govuk-link" href={instrumentHref(standing.instrument, on)}>
                    <Said>{instrumentShort(words, lawOf(visit), standing.instrument)}</Said>
                  </a>
                ),
              },
              { content: <StandingTag words={words} standing={standing} /> },
              ...rowDays(
                words,
                standing.row,
                lawOf(visit).instruments.get(standing.instrument)?.appliesFrom,
              ).map((content) => ({ content })),
              { content: <StandingSource words={words} standing={standing} /> },
            ])}
          />
        </section>
      )}
    </FoldPanel>
  );
}
