import { isOwed } from '@comity/case';
import { Button, Clock, Code, Pinpoint, Side, StateCode, TitleBar, Views } from '@comity/design';
import {
  type AllClocks,
  CLOCK_VIEWS,
  type ClockedCase,
  type ClockView,
  type MissedDeadline,
  missedBy,
  owedBy,
  type RunningClock,
  type SpokenNote,
  shownIn,
} from '@comity/service';
import { nameOf, stateName } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { dueKindText } from '../due-kind.ts';
import { hereOf } from '../here.ts';
import { PlainLine } from '../plain-text.tsx';
import { SpokenOpen } from '../spoken/spoken-row.tsx';
import { ClockStrip } from './clock-strip.tsx';
import { DueWhen } from './due-when.tsx';

interface ClocksProps {
  readonly visit: OfficerVisit;
  readonly clocks: AllClocks;
  readonly view: ClockView;
  /** What was asked by voice and waits to be written. */
  readonly notes: readonly SpokenNote[];
}

/** Everything that is due, over all cases: what ends first stands first. */
export function ClocksPage({ visit, clocks, view, notes }: ClocksProps): VNode {
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
      <ClockStrip visit={visit} clocks={clocks} />
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
          <Missed visit={visit} rows={clocks.missed} />
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
  const { words } = visit;
  if (rows.length === 0) return <p class="c-quiet c-empty">{words.t('clocks.none')}</p>;
  return (
    <div class="c-worklist-box">
      <table class="c-worklist">
        <caption class="govuk-visually-hidden">{words.t('clocks.title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th scope="col">{words.t(`clocks.column-${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClockRow visit={visit} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ClockRow({ visit, row }: { readonly visit: OfficerVisit; readonly row: RunningClock }) {
  const { words } = visit;
  const { due } = row;
  const here = hereOf(visit);
  const held = due.held !== undefined;
  return (
    <tr>
      <td class="c-clock-cell">
        <Clock
          here={here}
          due={due.at ?? null}
          owed={isOwed(due)}
          held={held}
          note={dueKindText(words, due)}
        />
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

/** What is due, in which case. */
function What(props: {
  readonly visit: OfficerVisit;
  readonly about: ClockedCase;
  readonly what: RunningClock['due']['what'];
}): VNode {
  const { about, what } = props;
  const { words } = props.visit;
  return (
    <>
      <a class="govuk-link" href={`/cases/${encodeURIComponent(about.caseId)}`}>
        {words.t(`due.${what}`)}
        <span class="govuk-visually-hidden"> {about.reference}</span>
      </a>
      <small>
        <StateCode code={about.peer} name={stateName(words, about.peerName)} />{' '}
        <Code>{about.reference}</Code>
      </small>
      <small>
        {about.title === '' ? (
          words.list(about.measures.map((measure) => measureName(words, measure)))
        ) : (
          <PlainLine text={about.title} />
        )}
      </small>
    </>
  );
}

/** A moment by our clock and by theirs. */
function When(props: {
  readonly visit: OfficerVisit;
  readonly row: ClockedCase;
  readonly at: string;
  readonly due: Pick<RunningClock['due'], 'day' | 'zone'>;
}): VNode {
  const { visit, row, at, due } = props;
  const { words, session } = visit;
  return (
    <>
      <time datetime={at}>
        <DueWhen words={words} due={due} at={at} zone={session.officer.zone} />
      </time>
      <small>
        {words.t('clocks.there', {
          moment: words.moment(at, row.peerZone),
          city: words.city({ zone: row.peerZone }),
        })}
      </small>
    </>
  );
}

/** The date of what was missed: the day that was named, else by the clock of whoever reads. */
const dateOf = ({ words, session }: OfficerVisit, { dueAt, day }: MissedDeadline): string =>
  day === undefined ? words.at(dueAt, session.officer.zone, 'date') : words.day(day, 'date');

const MISSED_COLUMNS = ['late', 'what', 'when', 'whose', 'now'] as const;

function Missed(props: {
  readonly visit: OfficerVisit;
  readonly rows: readonly MissedDeadline[];
}): VNode {
  const { visit, rows } = props;
  const { words } = visit;
  if (rows.length === 0) return <p class="c-quiet c-empty">{words.t('clocks.none-missed')}</p>;
  return (
    <div class="c-worklist-box">
      <table class="c-worklist">
        <caption class="govuk-visually-hidden">{words.t('clocks.missed')}</caption>
        <thead>
          <tr>
            {MISSED_COLUMNS.map((column) => (
              <th scope="col">{words.t(`clocks.column-${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={row.open ? 'is-late-row' : undefined}>
              <td class="c-clock-cell">
                {row.open ? (
                  <Clock here={hereOf(visit)} due={row.dueAt} owed note={dateOf(visit, row)} />
                ) : (
                  words.t('clocks.was-late')
                )}
              </td>
              <td>
                <What visit={visit} about={row} what={row.what} />
              </td>
              <td>
                <When visit={visit} row={row} at={row.dueAt} due={row} />
              </td>
              <td>
                <Side words={words} who={missedBy(row)} them={row.peer} />
              </td>
              <td>{words.t(row.open ? 'clocks.still-owed' : 'clocks.done')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
