import {
  Button,
  Columns,
  Lines,
  Move,
  Panel,
  ProblemSummary,
  Said,
  TitleBar,
} from '@comity/design';
import { addDays } from '@comity/law';
import {
  type Colleague,
  type CoverTold,
  may,
  type OnDuty,
  type PublishedDirectory,
  type RosterWeek,
  type Shift,
} from '@comity/service';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { hereOf } from '../here.ts';
import { PlainText } from '../plain-text.tsx';
import { CoverWarnings } from './cover-warnings.tsx';
import { Coverage } from './coverage.tsx';
import { DutyNow } from './duty-now.tsx';
import {
  EnterForm,
  FallbackForm,
  fallbackText,
  type PlannerProps,
  RepeatForm,
} from './roster-forms.tsx';
import { IfNobody, SeenAbroad } from './roster-side.tsx';
import { Swaps } from './swap-list.tsx';
import { Unplanned } from './unplanned.tsx';
import { WeekTable } from './week-table.tsx';
import { WhoTakes } from './who-takes.tsx';

/** All that the page of a week shows. */
export interface RosterScene {
  readonly visit: OfficerVisit;
  readonly week: RosterWeek;
  readonly onDuty: OnDuty;
  readonly waiting: readonly Shift[];
  readonly colleagues: readonly Colleague[];
  readonly published: PublishedDirectory;
  readonly cover: CoverTold;
  readonly problems: readonly Spoken[];
}

/** A week of the roster: what waits to be accepted, who is on duty when, and how it is changed. */
export function RosterPage(scene: RosterScene): VNode {
  const { visit, week, onDuty, problems, published } = scene;
  const us = visit.service.node.participant;
  const { words, session, now } = visit;
  const sunday = addDays(week.monday, 6);
  const planner: PlannerProps = scene;
  return (
    <div class="c-stack">
      <Done words={words} done={visit.query.one('done')} set="roster" />
      <ProblemSummary words={words} problems={problems} />
      <TitleBar
        title={words.t('roster.title-week', {
          from: words.day(week.monday, 'date'),
          until: words.day(sunday, 'date'),
        })}
        lead={words.t('roster.lead', {
          authority: session.officer.authorityName,
          city: words.city({ zone: week.zone }),
          offset: words.offset(now, week.zone),
          moment: words.moment(now, week.zone),
        })}
      />
      <nav aria-label={words.t('roster.weeks-nav')}>
        <a class="govuk-link" href={`/roster?week=${addDays(week.monday, -7)}`}>
          {words.t('roster.before')}
        </a>
        {' · '}
        <a class="govuk-link" href={`/roster?week=${addDays(week.monday, 7)}`}>
          {words.t('roster.after')}
        </a>
        {' · '}
        <a class="govuk-link" href={`/roster/print?week=${week.monday}`}>
          {words.t('roster.print')}
        </a>
      </nav>
      {scene.waiting.map((shift) => (
        <TakeOver scene={scene} shift={shift} />
      ))}
      <CoverWarnings {...scene} />
      <Unplanned visit={visit} onDuty={onDuty} />
      <Swaps {...scene} />
      <Coverage visit={visit} week={week} />
      {week.shifts.length === 0 ? null : (
        <p class="c-quiet c-small">
          {words.t('roster.whole', {
            n: week.shifts.filter(({ substitute }) => substitute !== null).length,
            all: week.shifts.length,
          })}
        </p>
      )}
      <WeekTable
        visit={visit}
        week={week}
        onDuty={onDuty}
        holidayOf={(day) => published.holidays.nameOf(us, day)}
      />
      <WhoTakes visit={visit} week={week} problems={problems} />
      <Columns side="end" aside={<Aside {...scene} />} label={words.t('roster.on-duty')}>
        {may(session.officer.role, 'rosters.enter') ? (
          <div class="c-stack">
            <EnterForm {...planner} />
            <RepeatForm {...planner} />
            <FallbackForm {...planner} />
          </div>
        ) : (
          <p class="c-quiet">{words.t('roster.who-plans')}</p>
        )}
      </Columns>
    </div>
  );
}

/** What the officer before hands over, and the button that accepts it. */
function TakeOver({ scene, shift }: { readonly scene: RosterScene; readonly shift: Shift }): VNode {
  const { visit } = scene;
  const { words, formToken, service } = visit;
  return (
    <Move
      here={hereOf(visit)}
      who={shift.mine.ok ? 'ours' : 'theirs'}
      them={service.node.participant}
      title={words.rich('roster.take-over', { name: <Said>{shift.from.name}</Said> })}
      why={
        <>
          {shift.note === '' ? null : <PlainText words={words} text={shift.note} />}{' '}
          {shift.damaged
            ? words.t('office.shift-damaged')
            : words.t('roster.take-over-text', {
                n: shift.cases.length,
                moment: words.moment(shift.at, scene.week.zone),
              })}
        </>
      }
      actions={
        <form method="post" action="/roster">
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <input type="hidden" name="shift" value={shift.id} />
          {shift.mine.ok ? (
            <Button name="do" value="accept" preventDoubleClick>
              {words.t('roster.accept-watch')}
            </Button>
          ) : null}
          <p class="c-small">
            <a class="govuk-link" href="/shift">
              {words.t('roster.see-notes')}
            </a>
          </p>
        </form>
      }
    />
  );
}

/** Who is on duty now and next, who is called where nobody is, and the last hand-overs. */
function Aside({ visit, week, onDuty, published }: RosterScene): VNode {
  const { words } = visit;
  const { zone } = week;
  const names = (shifts: OnDuty['shifts']): string =>
    words.all(shifts.map(({ officer }) => officer.name));
  return (
    <>
      <Panel
        title={words.t('roster.on-duty')}
        aside={
          <a class="govuk-link" href="/shift">
            {words.t('night.hand-over')}
          </a>
        }
        padded={false}
      >
        <Lines
          items={[
            <>
              <b class="c-block">{words.t('roster.now')}</b>
              <DutyNow words={words} shifts={onDuty.shifts} zone={zone} />
            </>,
            <>
              <b class="c-block">{words.t('roster.next')}</b>
              {onDuty.next === null
                ? words.t('roster.next-none')
                : words.t('roster.from', {
                    names: names(onDuty.next.shifts),
                    moment: words.moment(onDuty.next.from, zone),
                  })}
            </>,
            <>
              <b class="c-block">{words.t('roster.fallback')}</b>
              <Said>{fallbackText(words, week.fallback)}</Said>
            </>,
            <a class="govuk-link" href="/roster/calendars">
              {words.t('calendar.title')}
            </a>,
            week.reaches === null
              ? words.t('roster.reaches-none')
              : words.t('roster.reaches', { moment: words.moment(week.reaches, zone) }),
          ]}
        />
      </Panel>
      <IfNobody words={words} />
      <SeenAbroad visit={visit} published={published} />
      <Panel title={words.t('roster.hand-overs')} padded={week.handOvers.length === 0}>
        {week.handOvers.length === 0 ? <p>{words.t('roster.no-hand-overs')}</p> : null}
        <Lines
          items={week.handOvers.map(({ at, from, accepted }) => (
            <>
              <span class="c-block">{words.moment(at, zone)}</span>
              <Said>{from.name}</Said>{' '}
              <small class="c-quiet">
                {accepted === null
                  ? words.t('roster.not-accepted')
                  : words.rich('roster.accepted-after', {
                      name: <Said>{accepted.by.name}</Said>,
                      span: words.span(Date.parse(accepted.at) - Date.parse(at)),
                    })}
              </small>
            </>
          ))}
        />
      </Panel>
    </>
  );
}
