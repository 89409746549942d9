import { Code, Lines, Panel, StateCode, TitleBar } from '@comity/design';
import { type AllClocks, dueToday, lateNow, type OnDuty, type RunningClock } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { Unplanned } from '../roster/unplanned.tsx';
import { waitingLines } from '../roster/waiting.tsx';
import { NotKnown } from './clocks-page.tsx';

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
        <Lines
          items={late.map((one) => (
            <Entry visit={visit} about={one} what={one.due.what} at={one.due.at ?? now} />
          ))}
        />
      </Panel>
      <Panel title={words.t('digest.today', { n: today.length })} padded={today.length === 0}>
        {today.length === 0 ? <p>{words.t('digest.none')}</p> : null}
        <Lines
          items={today.map((one) => (
            <Entry visit={visit} about={one} what={one.due.what} at={one.due.at ?? now} />
          ))}
        />
      </Panel>
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

function Entry(props: {
  readonly visit: OfficerVisit;
  readonly about: Pick<RunningClock, 'caseId' | 'reference' | 'peer' | 'peerName'>;
  readonly what: RunningClock['due']['what'];
  readonly at: string;
}): VNode {
  const { visit, about, what, at } = props;
  const { words, session } = visit;
  return (
    <>
      <StateCode code={about.peer} name={stateName(words, about.peerName)} />{' '}
      <a class="govuk-link" href={`/cases/${encodeURIComponent(about.caseId)}`}>
        {words.t(`due.${what}`)} <Code>{about.reference}</Code>
      </a>
      <small class="c-block c-quiet">{words.moment(at, session.officer.zone)}</small>
    </>
  );
}
