import { Code, Lines, Panel, StateCode, TitleBar } from '@comity/design';
import {
  type AllClocks,
  dueToday,
  lapsingSoon,
  lateNow,
  type OnDuty,
  type RunningClock,
} from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { Unplanned } from '../roster/unplanned.tsx';
import { waitingLines } from '../roster/waiting.tsx';
import { NotKnown } from './clocks-page.tsx';
import { DueWhen } from './due-when.tsx';

/** What an officer who comes on duty has to know. */
export interface DigestScene {
  readonly visit: OfficerVisit;
  readonly clocks: AllClocks;
  readonly onDuty: OnDuty;
}

/** The morning digest: what is due today and late, what rings, what was handed over, who is on duty. */
export function DigestPage({ visit, clocks, onDuty }: DigestScene): VNode {
  const { words, session, now } = visit;
  const { zone } = session.officer;
  const today = dueToday(clocks, { now, zone });
  const late = lateNow(clocks, { now });
  const lapsing = lapsingSoon(clocks, { now, zone });
  return (
    <div class="c-reading c-stack">
      <TitleBar
        title={words.t('digest.title')}
        lead={words.t('digest.lead', {
          day: words.at(now, zone, 'wholeDay'),
          city: words.city({ zone }),
        })}
      />
      <NotKnown visit={visit} clocks={clocks} />
      <Panel title={words.t('digest.late', { n: late.length })} padded={late.length === 0}>
        {late.length === 0 ? <p>{words.t('digest.none')}</p> : null}
        <Lines items={late.map((one) => <Entry visit={visit} about={one} />)} />
      </Panel>
      <Panel title={words.t('digest.today', { n: today.length })} padded={today.length === 0}>
        {today.length === 0 ? <p>{words.t('digest.none')}</p> : null}
        <Lines items={today.map((one) => <Entry visit={visit} about={one} />)} />
      </Panel>
      {lapsing.length === 0 ? null : (
        <Panel title={words.t('digest.lapsing', { n: lapsing.length })} padded={false}>
          <Lines items={lapsing.map((one) => <Entry visit={visit} about={one} />)} />
        </Panel>
      )}
      <Unplanned visit={visit} onDuty={onDuty} />
      <Panel title={words.t('digest.night')} padded={false}>
        <Lines
          items={[
            <a class="govuk-link" href="/night">
              {words.t('digest.alarms', { n: onDuty.waits.emergencies })}
            </a>,
            <a class="govuk-link" href="/spoken">
              {words.t('digest.spoken', { n: onDuty.waits.spoken, late: onDuty.waits.spokenLate })}
            </a>,
            ...waitingLines(words, onDuty),
            <a class="govuk-link" href="/roster">
              {onDuty.shifts.length === 0
                ? words.t('roster.nobody-now')
                : words.t('digest.on-duty', {
                    names: words.all(onDuty.shifts.map(({ officer }) => officer.name)),
                  })}
            </a>,
          ]}
        />
      </Panel>
    </div>
  );
}

function Entry({
  visit,
  about,
}: {
  readonly visit: OfficerVisit;
  readonly about: RunningClock;
}): VNode {
  const { words, session, now } = visit;
  const { due } = about;
  return (
    <>
      <StateCode code={about.peer} name={stateName(words, about.peerName)} />{' '}
      <a class="govuk-link" href={`/cases/${encodeURIComponent(about.caseId)}`}>
        {words.t(`due.${due.what}`)} <Code>{about.reference}</Code>
      </a>
      <small class="c-block c-quiet">
        <DueWhen words={words} due={due} at={due.at ?? now} zone={session.officer.zone} />
      </small>
    </>
  );
}
