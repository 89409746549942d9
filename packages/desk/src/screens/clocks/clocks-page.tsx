import { isOwed } from '@comity/case';
import {
  Band,
  Button,
  Clock,
  clockState,
  KindMark,
  Meter,
  Pinpoint,
  Side,
  TitleBar,
  Views,
} from '@comity/design';
import {
  type AllClocks,
  CLOCK_BANDS,
  CLOCK_VIEWS,
  type ClockBand,
  type ClockView,
  clockBand,
  owedBy,
  type PublishedDirectory,
  type RunningClock,
  type SpokenNote,
  shownIn,
  timeUsed,
} from '@comity/service';
import { nameOf } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { dueKindText } from '../due-kind.ts';
import { hereOf } from '../here.ts';
import { SpokenOpen } from '../spoken/spoken-row.tsx';
import { What, When } from './clock-cells.tsx';
import { ClockStrip } from './clock-strip.tsx';
import { MissedTable } from './missed-table.tsx';

interface ClocksProps {
  readonly visit: OfficerVisit;
  readonly clocks: AllClocks;
  readonly view: ClockView;
  /** What was asked by voice and waits to be written. */
  readonly notes: readonly SpokenNote[];
  /** The public holidays of each State. */
  readonly holidays: PublishedDirectory['holidays'];
}

/** Everything that is due, over all cases: what ends first stands first. */
export function ClocksPage({ visit, clocks, view, notes, holidays }: ClocksProps): VNode {
  const { words, session, now } = visit;
  const { zone } = session.officer;
  const rows = shownIn(view, clocks);
  return (
    <div class="c-stack">
      <TitleBar
        title={words.t('clocks.title')}
        lead={words.t('clocks.lead', {
          n: clocks.running.length,
          city: words.city({ zone }),
          moment: words.moment(now, zone),
        })}
      />
      <TakeOut visit={visit} />
      <ClockStrip visit={visit} clocks={clocks} holidays={holidays} />
      <SpokenOpen visit={visit} notes={notes} />
      <Views
        words={words}
        label={words.t('clocks.views')}
        items={CLOCK_VIEWS.map((name) => ({
          content: words.t(`clocks.view-${name}`),
          href: name === 'all' ? '/clocks' : `/clocks?view=${name}`,
          count: name === 'missed' ? clocks.missed.length : shownIn(name, clocks).length,
          current: name === view,
        }))}
      />
      <NotKnown visit={visit} clocks={clocks} />
      {clocks.more ? <p>{words.t('clocks.more', { n: clocks.running.length })}</p> : null}
      {view === 'missed' ? null : <Running visit={visit} rows={rows} />}
      {view === 'all' || view === 'missed' ? (
        <section aria-labelledby="missed">
          <h2 id="missed">{words.t('clocks.missed')}</h2>
          <p class="c-quiet">{words.t('clocks.missed-lead')}</p>
          <MissedTable visit={visit} rows={clocks.missed} />
        </section>
      ) : null}
    </div>
  );
}

/** That some dates are not worked out yet: a page that lacks them must not look whole. */
export function NotKnown({
  visit,
  clocks,
}: {
  readonly visit: OfficerVisit;
  readonly clocks: AllClocks;
}): VNode | null {
  return clocks.unknown === 0 ? null : (
    <p class="c-duty" role="status">
      {visit.words.t('clocks.unknown', { n: clocks.unknown })}
    </p>
  );
}

function TakeOut({ visit }: { readonly visit: OfficerVisit }): VNode {
  const { words, formToken } = visit;
  return (
    <form method="post" action="/clocks">
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <div class="govuk-button-group">
        <Button name="do" value="table" class="govuk-button--secondary">
          {words.t('clocks.table')}
        </Button>
        <Button name="do" value="calendar" class="govuk-button--secondary">
          {words.t('clocks.calendar')}
        </Button>
        <a class="govuk-link" href="/retention">
          {words.t('retention.link-due')}
        </a>{' '}
        <a class="govuk-link" href="/clocks/digest">
          {words.t('digest.title')}
        </a>
      </div>
    </form>
  );
}

const COLUMNS = ['left', 'what', 'when', 'counted', 'stops', 'whose'] as const;

function Running(props: {
  readonly visit: OfficerVisit;
  readonly rows: readonly RunningClock[];
}): VNode {
  const { visit, rows } = props;
  const { words, now, session } = visit;
  if (rows.length === 0) return <p class="c-quiet c-empty">{words.t('clocks.none')}</p>;
  const { zone } = session.officer;
  const bands = Map.groupBy(rows, (row) => clockBand(row, { now, zone }));
  return (
    <div class="c-worklist-box">
      <table class="c-worklist c-clocks">
        <caption class="govuk-visually-hidden">{words.t('clocks.title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th scope="col">{words.t(`clocks.column-${column}`)}</th>
            ))}
          </tr>
        </thead>
        {CLOCK_BANDS.map((band) => {
          const inBand = bands.get(band);
          return inBand === undefined ? null : (
            <tbody id={`band-${band}`}>
              <Band
                words={words}
                title={
                  band === 'least' ? words.t('clocks.band-least') : words.t(`list.band-${band}`)
                }
                count={inBand.length}
                columns={COLUMNS.length}
                note={bandNote(words, band)}
              />
              {inBand.map((row) => (
                <ClockRow visit={visit} row={row} late={band === 'late'} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

/** What a band means, where its name does not say it. */
const bandNote = (words: OfficerVisit['words'], band: ClockBand): string | null =>
  band === 'least'
    ? words.t('clocks.band-least-note')
    : band === 'passed'
      ? words.t('list.band-passed-note')
      : null;

interface RowProps {
  readonly visit: OfficerVisit;
  readonly row: RunningClock;
  readonly late: boolean;
}

function ClockRow({ visit, row, late }: RowProps) {
  const { words } = visit;
  const { due } = row;
  const here = hereOf(visit);
  const held = due.held !== undefined;
  const used = timeUsed(row, visit.now);
  return (
    <tr class={late ? 'is-late-row' : undefined}>
      <td class="c-clock-cell">
        <Clock
          here={here}
          due={due.at ?? null}
          owed={isOwed(due)}
          held={held}
          note={
            <>
              <KindMark kind={due.kind} /> {dueKindText(words, due)}
            </>
          }
        />
        {used === null ? null : (
          <Meter
            gone={used}
            state={clockState({ due: due.at ?? null, owed: isOwed(due) }, visit.now)}
          />
        )}
      </td>
      <td>
        <What visit={visit} about={row} what={due.what} />
      </td>
      <td>
        {due.at === undefined ? (
          words.t('clock.none')
        ) : (
          <When visit={visit} row={row} at={due.at} due={due} />
        )}
      </td>
      <td>
        {words.t(`clocks.counted-${due.what}`)}{' '}
        {due.pinpoint === null ? null : <Pinpoint at={due.pinpoint} />}
      </td>
      <td>
        {due.held === undefined
          ? words.t(`clocks.stops-${due.what}`)
          : (nameOf(words, 'due', `held-${due.held.code}`) ?? due.held.code)}
      </td>
      <td>
        <Side words={words} who={owedBy(row)} them={row.peer} />
      </td>
    </tr>
  );
}
