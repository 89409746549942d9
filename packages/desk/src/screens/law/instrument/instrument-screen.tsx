import { Columns, Said } from '@comity/design';
import { findInstrument, type Instrument, nearMatches } from '@comity/law';
import { spoken } from '@comity/words';
import type { Answer } from '../../../http/screen.ts';
import { instrumentShort, instrumentTitled } from '../../law-names.ts';
import { askedDay, DayForm } from '../day-form.tsx';
import { instrumentHref } from '../law-address.ts';
import { lawNotFound, lawPage } from '../law-page.tsx';
import { type LawScreen, type LawVisit, lawOf } from '../law-visit.ts';
import { FactStrip, InstrumentFacts } from './instrument-facts.tsx';
import {
  ArticleList,
  DeclarationList,
  InstrumentAside,
  PartiesTable,
} from './instrument-parts.tsx';
import { GoesWith, HowSure } from './instrument-sure.tsx';
import { PartiesChart } from './parties-chart.tsx';
import { partySteps } from './parties-over-time.ts';
import { standingsOn } from './standings.ts';
import { WorldMap } from './world-map.tsx';

/** `/law/instrument/CETS185?on=2018-07-01`: an instrument and who stands where on a day. */
export const instrumentScreen: LawScreen = {
  name: 'law.instrument',
  path: '/law/instrument/:id',
  sample: '/law/instrument/CETS185?on=2018-07-01',
  handle(visit) {
    const found = findInstrument(lawOf(visit), visit.param('id').trim());
    return found.ok
      ? instrumentPage(visit, found.value)
      : unknownInstrument(visit, visit.param('id'), spoken(visit.words, found.error).text);
  },
};

function instrumentPage(visit: LawVisit, instrument: Instrument): Answer {
  const { words } = visit;
  const law = lawOf(visit);
  const day = askedDay(visit);
  const { on } = day;
  const standings = standingsOn(law, instrument, { on, words });
  const steps = partySteps(law, instrument);
  const title = instrumentTitled(words, law, instrument.id);
  const short = instrumentShort(words, law, instrument.id);
  return lawPage(visit, {
    title,
    heading: <bdi>{title}</bdi>,
    lead: short === title ? undefined : <Said>{short}</Said>,
    view: 'instruments',
    status: day.problems.length > 0 ? 422 : 200,
    crumbs: [
      { content: words.t('instruments.title'), href: '/law/instruments' },
      { content: <bdi>{short}</bdi> },
    ],
    permanent: instrumentHref(instrument.id, on),
    data: {
      name: `instrument-${instrument.id}-${on}`,
      value: {
        instrument,
        on,
        standings: standings.map(({ row, ...standing }) => ({ ...standing, source: row?.source })),
        overTime: steps,
        declarations: law.data.declarations.filter((row) => row.instrument === instrument.id),
        articles: law.data.articles.filter((row) => row.instrument === instrument.id),
      },
    },
    body: (
      <>
        <DayForm visit={visit} day={day} action={instrumentHref(instrument.id)} />
        <FactStrip visit={visit} instrument={instrument} on={on} standings={standings} />
        <Columns
          side="end"
          label={words.t('instrument.clocks')}
          aside={
            <>
              <InstrumentFacts visit={visit} instrument={instrument} />
              <GoesWith visit={visit} instrument={instrument} on={on} />
              <HowSure visit={visit} standings={standings} on={on} />
              <InstrumentAside visit={visit} instrument={instrument} />
            </>
          }
        >
          <InstrumentParts visit={visit} instrument={instrument} on={on} />
        </Columns>
      </>
    ),
  });
}

interface PartsProps {
  readonly visit: LawVisit;
  readonly instrument: Instrument;
  readonly on: string;
}

/** Over time, on the map, by article, by jurisdiction, by declaration. */
function InstrumentParts({ visit, instrument, on }: PartsProps) {
  const law = lawOf(visit);
  const name = instrumentShort(visit.words, law, instrument.id);
  const standings = standingsOn(law, instrument, { on, words: visit.words });
  const steps = partySteps(law, instrument);
  return (
    <div class="c-stack">
      {standings.length === 0 ? null : (
        <>
          <PartiesChart visit={visit} name={name} steps={steps} on={on} />
          {standings.length > 2 ? (
            <WorldMap visit={visit} name={name} standings={standings} on={on} />
          ) : null}
        </>
      )}
      <ArticleList visit={visit} instrument={instrument} />
      <PartiesTable visit={visit} standings={standings} on={on} />
      <DeclarationList visit={visit} instrument={instrument} on={on} />
    </div>
  );
}

/** What is spelt alike, and what the name is a part of. */
function unknownInstrument(visit: LawVisit, asked: string, text: string): Answer {
  const law = lawOf(visit);
  const wanted = asked.trim().toLowerCase();
  const named = law.data.instruments
    .filter(({ title, shortTitle }) => `${title} ${shortTitle}`.toLowerCase().includes(wanted))
    .map(({ id }) => id);
  const near = new Set([...named, ...nearMatches(asked, [...law.instruments.keys()], 6)]);
  return lawNotFound(visit, {
    title: visit.words.t('instrument.missing', { id: asked.slice(0, 60) }),
    text: <bdi>{text}</bdi>,
    view: 'instruments',
    near: [...near].slice(0, 10).map((id) => ({
      href: instrumentHref(id),
      name: `${id}: ${instrumentTitled(visit.words, law, id)}`,
    })),
  });
}
