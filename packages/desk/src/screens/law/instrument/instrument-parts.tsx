import { Fold, Lines, Panel, Pinpoint, Said, Table } from '@comity/design';
import {
  type Declaration,
  declarationsTo,
  type Instrument,
  type JudgedStanding,
  measuresWithForm,
} from '@comity/law';
import { provisionTitle, startName } from '@comity/words';
import { measureName } from '../../case/measure-names.ts';
import { DeclarationLine } from '../article/hanging-panels.tsx';
import { FoldPanel } from '../fold-panel.tsx';
import { formHref } from '../law-address.ts';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { clockWords, codeWords, StateLink } from '../law-words.tsx';
import { rowDays, StandingSource, StandingTag } from './standing-words.tsx';

interface PartProps {
  readonly visit: LawVisit;
  readonly instrument: Instrument;
}

/** Everybody with a row: status on the day, the three days, how sure. */
export function PartiesTable({
  visit,
  standings,
  on,
}: {
  readonly visit: LawVisit;
  readonly standings: readonly JudgedStanding[];
  readonly on: string;
}) {
  const { words } = visit;
  const title = words.t('instrument.parties', { day: words.day(on, 'wholeDate') });
  return (
    <FoldPanel title={title} id="parties" note={words.number(standings.length)} padded={false}>
      {standings.length === 0 ? (
        <p class="c-law-more">{words.t('instrument.parties-none')}</p>
      ) : (
        <section
          class="c-law-scroll c-law-scroll--inner"
          tabindex={0}
          aria-label={words.t('instrument.parties-region')}
        >
          <Table
            class="c-law-table"
            caption={title}
            captionClass="govuk-visually-hidden"
            firstCellIsHeader
            head={(['party', 'status', 'signed', 'consented', 'force', 'sure'] as const).map(
              (name) => ({ content: words.t(`instrument.${name}`) }),
            )}
            rows={standings.map((standing) => [
              {
                content: (
                  <StateLink words={words} law={lawOf(visit)} code={standing.state} on={on} />
                ),
              },
              { content: <StandingTag words={words} standing={standing} /> },
              ...rowDays(words, standing.row).map((content) => ({ content })),
              { content: <StandingSource words={words} standing={standing} /> },
            ])}
          />
        </section>
      )}
    </FoldPanel>
  );
}

/** What officers look an instrument up for stands first, and unfolded. */
const isCooperation = (domain: string): boolean => /cooperation|mla/.test(domain);

/** The articles that the data holds, by chapter: those on cooperation before the others. */
export function ArticleList({ visit, instrument }: PartProps) {
  const { words } = visit;
  const rows = lawOf(visit).data.articles.filter((row) => row.instrument === instrument.id);
  const loose = lawOf(visit).data.provisions.filter((row) => row.instrument === instrument.id);
  const items =
    rows.length > 0
      ? rows.map(({ article, title, domain }) => ({
          at: `${instrument.id}:${article}`,
          title,
          domain,
        }))
      : loose.map(({ pinpoint, title, domain }) => ({ at: pinpoint, title, domain }));
  const chapters = [...Map.groupBy(items, ({ domain }) => domain)].toSorted(
    ([a], [b]) => Number(isCooperation(b)) - Number(isCooperation(a)),
  );
  return (
    <Panel
      title={words.t('instrument.articles')}
      id="articles"
      aside={<span class="c-quiet">{words.number(items.length)}</span>}
      padded={false}
    >
      {items.length === 0 ? <p class="c-law-more">{words.t('instrument.articles-none')}</p> : null}
      {chapters.map(([domain, found]) => (
        <Fold
          class="c-fold--last"
          summary={codeWords(words, 'law-domain', domain)}
          note={words.number(found.length)}
          open={isCooperation(domain)}
        >
          <ul class="c-law-articles c-law-columns">
            {found.map(({ at, title }) => (
              <li>
                <Pinpoint at={at} /> <Said>{provisionTitle(words, { pinpoint: at, title })}</Said>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </Panel>
  );
}

/** Reservations and declarations that apply on the day; then those that do not. */
export function DeclarationList({ visit, instrument, on }: PartProps & { readonly on: string }) {
  const { words } = visit;
  const law = lawOf(visit);
  const { applying: now, others: other } = declarationsTo(law, instrument.id, on);
  const line = (row: Declaration) => <DeclarationLine words={words} law={law} row={row} />;
  return (
    <FoldPanel
      title={words.t('instrument.declarations', { day: words.day(on, 'wholeDate') })}
      id="declarations"
      note={words.number(now.length)}
      padded={false}
    >
      {now.length === 0 ? (
        <p class="c-law-more">{words.t('instrument.declarations-none')}</p>
      ) : (
        <Lines items={now.map(line)} />
      )}
      {other.length === 0 ? null : (
        <>
          <h3 class="c-law-subhead">{words.t('instrument.declarations-ended')}</h3>
          <Lines items={other.map(line)} />
        </>
      )}
    </FoldPanel>
  );
}

/** Clocks and blank forms, in the side column. */
export function InstrumentAside({ visit, instrument }: PartProps) {
  const { words } = visit;
  const clocks = lawOf(visit).clocksOf.get(instrument.id) ?? [];
  const measures = measuresWithForm(lawOf(visit), instrument.id);
  return (
    <>
      {measures.length === 0 ? null : (
        <FoldPanel
          title={words.t('instrument.forms')}
          id="forms"
          note={words.number(measures.length)}
          padded={false}
        >
          <ul class="c-law-links">
            {measures.map((measure) => (
              <li>
                <a class="govuk-link" href={formHref(instrument.id, measure)}>
                  {measureName(words, measure)}
                </a>
              </li>
            ))}
          </ul>
        </FoldPanel>
      )}
      {clocks.length === 0 ? null : (
        <FoldPanel
          title={words.t('instrument.clocks')}
          id="clocks"
          note={words.number(clocks.length)}
          padded={false}
        >
          <Lines
            items={clocks.map((clock) => (
              <>
                {clockWords(words, clock)} <Pinpoint at={clock.pinpoint} />
                <br />
                <span class="c-quiet">
                  {words.rich('shell.labelled', {
                    label: words.t('law.starts'),
                    text: <Said>{startName(words, clock)}</Said>,
                  })}
                </span>
              </>
            ))}
          />
        </FoldPanel>
      )}
    </>
  );
}
