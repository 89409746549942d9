import { Columns, Lines, Panel, Pinpoint, Said, ShutAvenues } from '@comity/design';
import { type Avenue, avenues } from '@comity/law';
import type { Words } from '@comity/words';
import type { Answer } from '../../../http/screen.ts';
import { measureName } from '../../case/measure-names.ts';
import { instrumentNamed, instrumentShort, theStateNamed } from '../../law-names.ts';
import { ChangedLately } from '../changes.tsx';
import { CoverageCounts } from '../covered/coverage-counts.tsx';
import { PartiesChart } from '../instrument/parties-chart.tsx';
import { partySteps } from '../instrument/parties-over-time.ts';
import { lawPage } from '../law-page.tsx';
import { LawText } from '../law-text.tsx';
import { type LawScreen, type LawVisit, lawOf, todayOf } from '../law-visit.ts';
import { AskForm, AskProblems } from './ask-form.tsx';
import { type Asked, askQuery, type Pair, readAsked } from './asked.ts';
import { FirstAnswers } from './first-answers.tsx';
import { changesBetween, dayBefore, type Grid, gridOf, turningDays } from './grid.ts';
import { MatrixTable } from './matrix-table.tsx';
import { AvenueState, Reasons } from './reasons.tsx';
import { WhatItIs } from './what-it-is.tsx';

/** `/law`: two jurisdictions and a day give the grid of measures by instruments. */
export const explorerScreen: LawScreen = {
  name: 'law.explorer',
  path: '/law',
  sample: '/law?from=JPN&to=PHL&on=2018-07-01',
  handle(visit) {
    const asked = readAsked(visit);
    return asked.pair === undefined ? openForm(visit, asked) : answered(visit, asked, asked.pair);
  },
};

/** Nothing asked yet, or something wrong with it: the form with all that was typed. */
function openForm(visit: LawVisit, asked: Asked): Answer {
  const { words } = visit;
  return lawPage(visit, {
    title: words.t('ask.title-open'),
    view: 'ask',
    lead: words.t('ask.lead'),
    status: asked.problems.length > 0 ? 422 : 200,
    body: (
      <>
        <AskProblems words={words} asked={asked} />
        <AskForm visit={visit} asked={asked} />
        <Columns
          side="end"
          label={words.t('ask.begin')}
          aside={
            <>
              <FirstAnswers visit={visit} />
              <ChangedLately visit={visit} />
            </>
          }
        >
          <div class="c-stack">
            <WhatItIs words={words} />
            <CoverageCounts visit={visit} />
          </div>
        </Columns>
      </>
    ),
  });
}

function answered(visit: LawVisit, asked: Asked, pair: Pair): Answer {
  const { words } = visit;
  const law = lawOf(visit);
  const grid = gridOf(law, pair, asked.stated);
  const from = theStateNamed(words, lawOf(visit), pair.from.code);
  const to = theStateNamed(words, lawOf(visit), pair.to.code);
  return lawPage(visit, {
    title: words.t('ask.title', { from, to }),
    heading: words.rich('ask.title', { from: <bdi>{from}</bdi>, to: <bdi>{to}</bdi> }),
    view: 'ask',
    permanent: `/law?${askQuery(asked)}`,
    data: {
      name: `${pair.from.code}-${pair.to.code}-${pair.on}`,
      value: {
        question: { ...asked.stated, from: pair.from.code, to: pair.to.code, on: pair.on },
        instruments: grid.columns.map(({ instrument, bothSince }) => ({
          id: instrument.id,
          title: instrument.title,
          bothSince,
        })),
        measures: grid.rows,
        closed: grid.shut.map(({ instrument, reasons }) => ({ instrument, reasons })),
      },
    },
    body: (
      <>
        <AskProblems words={words} asked={asked} />
        <AskForm visit={visit} asked={asked}>
          <SinceYesterday visit={visit} asked={asked} pair={pair} grid={grid} />
        </AskForm>
        <Columns
          side="end"
          label={words.t('avenue.why')}
          aside={<Aside visit={visit} asked={asked} pair={pair} />}
        >
          <MatrixTable
            words={words}
            law={law}
            asked={asked}
            pair={pair}
            grid={grid}
            chosen={{
              measure: asked.measure,
              instrument: firstAvenue(visit, asked, pair)?.instrument ?? '',
            }}
          />
          <div class="c-stack">
            <Shut visit={visit} grid={grid} />
            <ChosenParties visit={visit} asked={asked} pair={pair} />
          </div>
        </Columns>
      </>
    ),
  });
}

/** The avenue named in the address, else the first of the measure. */
function firstAvenue(visit: LawVisit, asked: Asked, pair: Pair): Avenue | undefined {
  const found = avenues(lawOf(visit), {
    ...asked.stated,
    from: pair.from.code,
    to: pair.to.code,
    on: pair.on,
    measure: asked.measure,
  }).avenues;
  const named = visit.query.one('instrument');
  return found.find(({ instrument }) => instrument === named) ?? found[0];
}

/** Officers of the asking State can go on to a request, while the avenue is not closed. */
const mayStart = (visit: LawVisit, { from }: Pair, { open }: Avenue): boolean =>
  visit.session !== undefined && open !== false && from.code === visit.service.node.participant;

interface PairProps {
  readonly visit: LawVisit;
  readonly asked: Asked;
  readonly pair: Pair;
}

function SinceYesterday({ visit, asked, pair, grid }: PairProps & { readonly grid: Grid }) {
  const { words } = visit;
  const yesterday = dayBefore(pair.on);
  const before = gridOf(lawOf(visit), { ...pair, on: yesterday }, asked.stated);
  const { opened, limited, closed } = changesBetween(before, grid);
  return (
    <p class="c-small c-quiet c-law-ask__since">
      <b>{words.t('ask.since')}</b>{' '}
      {opened + limited + closed === 0
        ? words.t('ask.since-none')
        : words.t('ask.since-counts', {
            opened: words.t('ask.opened', { n: opened }),
            limited: words.number(limited),
            closed: words.number(closed),
          })}{' '}
      <a class="govuk-link" href={`/law?${askQuery(asked, { on: yesterday })}`}>
        {words.day(yesterday, 'wholeDate')}
      </a>
      {' · '}
      <a class="govuk-link" href={`/law?${askQuery(asked, { on: todayOf(visit) })}`}>
        {words.t('ask.today')}
      </a>
    </p>
  );
}

function Aside({ visit, asked, pair }: PairProps) {
  const { words } = visit;
  const law = lawOf(visit);
  const avenue = firstAvenue(visit, asked, pair);
  const measure = measureName(words, asked.measure);
  return (
    <>
      {avenue === undefined ? null : (
        <Panel
          title={words.rich('reason.title', {
            measure,
            instrument: <Said>{instrumentNamed(words, law, avenue.instrument)}</Said>,
          })}
          aside={<AvenueState words={words} avenue={avenue} />}
          padded={false}
        >
          <Reasons words={words} avenue={avenue} narrow />
          <ul class="c-law-links">
            <li>
              <a
                class="govuk-link"
                href={`/law/avenues?${askQuery(asked, { measure: asked.measure })}`}
              >
                {words.t('reason.all', { measure })}
              </a>
            </li>
            {mayStart(visit, pair, avenue) ? (
              <li>
                <a class="govuk-link" href={`/new-request?to=${pair.to.code}`}>
                  {words.t('reason.start')}
                </a>
              </li>
            ) : null}
          </ul>
        </Panel>
      )}
      <TurningDays words={words} visit={visit} asked={asked} pair={pair} />
    </>
  );
}

/** The Parties over time of the instrument whose reasons stand beside the table. */
function ChosenParties({ visit, asked, pair }: PairProps) {
  const { words } = visit;
  const law = lawOf(visit);
  const instrument = law.instruments.get(firstAvenue(visit, asked, pair)?.instrument ?? '');
  if (instrument === undefined) return null;
  const steps = partySteps(law, instrument);
  if (steps.length < 3) return null;
  return (
    <PartiesChart
      visit={visit}
      name={instrumentShort(words, law, instrument.id)}
      title={words.rich('matrix.parties', {
        instrument: <Said>{instrumentShort(words, law, instrument.id)}</Said>,
      })}
      steps={steps}
      on={pair.on}
    />
  );
}

function TurningDays({ words, visit, asked, pair }: PairProps & { readonly words: Words }) {
  const days = turningDays(lawOf(visit), pair);
  return (
    <Panel title={words.t('ask.days')} padded={false}>
      {days.length === 0 ? (
        <p class="c-small c-law-more">{words.t('ask.days-none')}</p>
      ) : (
        <Lines
          items={days.map(({ on, instrument, binds }) => (
            <>
              {on === pair.on ? (
                <b>{words.day(on, 'wholeDate')}</b>
              ) : (
                <a class="govuk-link" href={`/law?${askQuery(asked, { on })}`}>
                  {words.day(on, 'wholeDate')}
                </a>
              )}{' '}
              {words.rich(binds ? 'ask.days-from' : 'ask.days-until', {
                instrument: <Said>{instrumentShort(words, lawOf(visit), instrument.id)}</Said>,
              })}
              {on === pair.on ? <span class="c-quiet"> ({words.t('ask.days-now')})</span> : null}
            </>
          ))}
        />
      )}
    </Panel>
  );
}

function Shut({ visit, grid }: { readonly visit: LawVisit; readonly grid: Grid }) {
  const { words } = visit;
  return (
    <ShutAvenues
      words={words}
      title={words.t('matrix.shut')}
      avenues={grid.shut.map((avenue) => shutLine(visit, avenue))}
    />
  );
}

/** A closed avenue: its first reason shows, the others unfold. */
export const shutLine = (visit: LawVisit, { instrument, reasons, confidence }: Avenue) => ({
  title: <Said>{instrumentNamed(visit.words, lawOf(visit), instrument)}</Said>,
  reason: reasons[0] && <LawText words={visit.words}>{reasons[0].text}</LawText>,
  pinpoint: reasons[0]?.pinpoint ?? undefined,
  detail: (
    <>
      {reasons.slice(1).map((reason) => (
        <>
          <LawText words={visit.words}>{reason.text}</LawText>{' '}
          {reason.pinpoint === null ? null : <Pinpoint at={reason.pinpoint} />}{' '}
        </>
      ))}
      {confidence === 'high' ? null : visit.words.t('confidence.verify')}
    </>
  ),
});
