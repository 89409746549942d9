import { isAhead } from '@comity/case';
import { Panel, SideMark, StateCode } from '@comity/design';
import { addDays, dayDue, dayIn } from '@comity/law';
import {
  type AllClocks,
  holidaysAhead,
  owedBy,
  type PublishedDirectory,
  type RunningClock,
} from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';

/** Days that the strip shows. */
const DAYS = 14;
/** Dates of one day that are named; the list has all. */
const NAMED = 6;

/** A day ahead, by the clock of the officer. */
export interface StripDay {
  readonly day: string;
  /** Not a working day here. */
  readonly free: boolean;
  readonly clocks: readonly RunningClock[];
}

/** The days ahead with what is due on each: what has passed and what is held stands in the list alone. */
export function stripOf(
  { running, freeDays }: AllClocks,
  { now, zone }: { readonly now: string; readonly zone: string },
): readonly StripDay[] {
  const first = dayIn(now, zone);
  const ahead = running.flatMap((clock) => {
    const { due } = clock;
    return isAhead(due, now) ? [{ clock, day: dayDue(due.at, zone) }] : [];
  });
  return Array.from({ length: DAYS }, (_, n) => addDays(first, n)).map((day) => ({
    day,
    free: freeDays.includes(day),
    clocks: ahead.filter((one) => one.day === day).map(({ clock }) => clock),
  }));
}

/** The next two weeks at a glance: whose dates fall on which day, and which days nobody works here. */
export function ClockStrip(props: {
  readonly visit: OfficerVisit;
  readonly clocks: AllClocks;
  readonly holidays: PublishedDirectory['holidays'];
}): VNode {
  const { visit, clocks, holidays } = props;
  const { words, now, session, service } = visit;
  const { zone } = session.officer;
  const us = service.node.participant;
  const [first, ...rest] = stripOf(clocks, { now, zone });
  const days = [first, ...rest].flatMap((one) => one?.day ?? []);
  const there = holidaysAhead(clocks, { holidays, days, us });
  return (
    <Panel
      title={words.t('clocks.strip')}
      aside={<span class="c-quiet">{words.t('clocks.strip-free')}</span>}
    >
      <ol class="c-days">
        {[first, ...rest].map((one) =>
          one === undefined ? null : (
            <li class={one.free ? 'is-free' : undefined}>
              <b class="c-block c-tiny">
                {one === first ? words.t('clocks.strip-today') : words.day(one.day, 'dayOfYear')}
                {one.free ? (
                  <span class="govuk-visually-hidden"> {words.t('roster.free')}</span>
                ) : null}
              </b>
              <Named holiday={holidays.nameOf(us, one.day)} />
              <Marks visit={visit} clocks={one.clocks} />
            </li>
          ),
        )}
      </ol>
      {there.length === 0 ? null : (
        <p class="c-quiet c-small">
          {words.t('clocks.strip-holidays')}{' '}
          {there.map(({ day, state, stateName: name, holiday }) => (
            <span class="c-block">
              {words.day(day, 'dayOfYear')} <StateCode code={state} name={stateName(words, name)} />{' '}
              <Named holiday={holiday} />
            </span>
          ))}
        </p>
      )}
    </Panel>
  );
}

/** A public holiday as the calendars of the law data name it, in English. */
const Named = ({ holiday }: { readonly holiday: string | undefined }): VNode | null =>
  holiday === undefined ? null : (
    <bdi lang="en" class="c-quiet c-tiny">
      {holiday}
    </bdi>
  );

function Marks(props: {
  readonly visit: OfficerVisit;
  readonly clocks: readonly RunningClock[];
}): VNode | null {
  const { visit, clocks } = props;
  const { words, session } = visit;
  const more = clocks.length - NAMED;
  return (
    <>
      {clocks.slice(0, NAMED).map((clock) => (
        <a class="govuk-link c-block" href={`/cases/${encodeURIComponent(clock.caseId)}`}>
          <SideMark who={owedBy(clock)} them={clock.peer} />
          <span class="govuk-visually-hidden">
            {' '}
            {words.t('clocks.strip-said', {
              state: stateName(words, clock.peerName),
              what: words.t(`due.${clock.due.what}`),
              time: words.moment(clock.due.at ?? visit.now, session.officer.zone),
              whose: words.t(`clocks.whose-${owedBy(clock)}`),
            })}
          </span>
        </a>
      ))}
      {more > 0 ? <span class="c-quiet">{words.t('clocks.strip-more', { n: more })}</span> : null}
    </>
  );
}
