import { Button, Panel, Said, StateCode, WarningText } from '@comity/design';
import {
  asksIfTold,
  callingStates,
  type Draft,
  type KnownParticipant,
  nextCall,
  type PublishedDirectory,
  type Alarm as Ringing,
  type OnDuty as Roster,
  type SpokenNote,
  type ToldHereList,
  type Watch,
  type WorkRow,
} from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { hereOf } from '../here.ts';
import { participantNamed } from '../participant-name.ts';
import { PlainLine } from '../plain-text.tsx';
import { Unplanned } from '../roster/unplanned.tsx';
import { SpokenOpen } from '../spoken/spoken-row.tsx';
import { AlarmCard } from './alarm-card.tsx';
import { Awake, RosterNow } from './awake.tsx';
import { Links, type LinksProps, TestsToday, type TestsTodayProps } from './links-panel.tsx';
import { HINTS, QueueItem } from './queue-item.tsx';
import { Renewing } from './renewed.tsx';
import { ToldUs, toCallOf } from './told-us.tsx';

/** All that the night desk shows. */
export interface NightScene {
  readonly visit: OfficerVisit;
  readonly alarms: readonly Ringing[];
  /** How many more ring than are shown. */
  readonly more: number;
  readonly watch: Watch | null;
  readonly rows: readonly WorkRow[];
  readonly waiting: number;
  readonly entries: readonly KnownParticipant[];
  readonly onDuty: Roster;
  readonly published: PublishedDirectory;
  /** Requests in an emergency that wait for a second officer, and do not ring at this moment. */
  readonly drafts: readonly Draft[];
  readonly tests: TestsTodayProps['tests'];
  readonly nodes: LinksProps['nodes'];
  /** What was asked by voice and waits to be written. */
  readonly notes: readonly SpokenNote[];
  /** What others say that they told us, and nobody has answered. */
  readonly told: ToldHereList;
}

/** What rings first, then what is next; who has the watch and which lines stand beside it. */
export function NightPage(scene: NightScene): VNode {
  const { visit, alarms, rows } = scene;
  const { words, formToken, session } = visit;
  const here = hereOf(visit);
  return (
    <>
      <Done words={words} done={visit.query.one('done')} set="night" />
      <NowBar scene={scene} />
      <Renewing visit={visit} at="/night" />
      {scene.drafts.map(({ id, facts, title, createdAt }) => (
        <WarningText word={words.t('form.warning')}>
          {words.rich('night.emergency-waits', {
            state: participantNamed(words, visit.service, facts.to ?? ''),
            title: <PlainLine text={title || words.t('drafts.untitled')} />,
            moment: <bdi>{words.moment(createdAt, session.officer.zone)}</bdi>,
          })}{' '}
          <a class="govuk-link" href={`/emergency/check?draft=${id}`}>
            {words.t('night.emergency-look')}
          </a>
        </WarningText>
      ))}
      {alarms.length === 0 ? <p class="c-quiet">{words.t('night.nothing-rings')}</p> : null}
      {alarms.map((alarm) => (
        <AlarmCard
          here={here}
          names={visit.service}
          published={scene.published}
          alarm={alarm}
          told={scene.told.told}
          formToken={formToken}
          next="/night"
        />
      ))}
      {scene.more === 0 ? null : (
        <p class="c-duty" role="status">
          {words.t('night.more-ring', { n: scene.more })}
        </p>
      )}
      <div class="c-night-grid">
        <section aria-labelledby="queue">
          <div class="c-night-head">
            <h2 id="queue">{words.t('night.queue')}</h2>
            <span class="c-quiet">{words.t('night.queue-lead', { n: scene.waiting })}</span>
          </div>
          {rows.map((row, index) => (
            <QueueItem visit={visit} row={row} hint={HINTS[index]} />
          ))}
          <Awake
            visit={visit}
            entries={scene.entries}
            published={scene.published}
            onDuty={scene.onDuty}
            calls={[...new Set(callingStates(alarms))]}
          />
        </section>
        <aside class="c-stack">
          <OnDuty scene={scene} />
          <ToldUs
            here={here}
            told={scene.told.told.filter((one) => !asksIfTold(alarms, one))}
            more={scene.told.more}
            toCall={toCallOf(visit, scene.published)}
            formToken={formToken}
          />
          <SpokenOpen visit={visit} notes={scene.notes} />
          <Links visit={visit} entries={scene.entries} nodes={scene.nodes} />
          <TestsToday visit={visit} tests={scene.tests} />
        </aside>
      </div>
    </>
  );
}

/** The hour here and in UTC, who has the watch, who is called next; the ways to ring. */
function NowBar({ scene }: { readonly scene: NightScene }): VNode {
  const { visit, alarms, watch } = scene;
  const { words, now, session, formToken } = visit;
  const { zone } = session.officer;
  const next = nextCall(alarms);
  return (
    <div class="c-nowbar">
      <div>
        <h1 class="govuk-visually-hidden">{words.t('night.title')}</h1>
        <time datetime={now}>{words.at(now, zone, 'time')}</time>
      </div>
      <p>
        <b>
          <bdi>{words.city({ zone })}</bdi>, {words.at(now, zone, 'wholeDay')}
        </b>
        <br />
        {words.t('night.utc', { time: words.at(now, 'UTC', 'time') })}
      </p>
      <p>
        <b>{watchText(visit, watch)}</b>
        <br />
        {watch === null
          ? words.t(
              scene.onDuty.shifts.length > 0 ? 'night.watch-roster' : 'night.watch-nobody-text',
            )
          : words.t(watch.over ? 'night.watch-over' : 'night.watch-until', {
              moment: words.moment(watch.until, zone),
            })}
      </p>
      {next === undefined ? null : (
        <p>
          <b>{words.t('night.next')}</b>
          <br />
          {words.t('night.next-at', {
            whom: words.t(`night.whom-${next.whom}`),
            time: words.at(next.at, zone, 'second'),
          })}
        </p>
      )}
      <p>
        <a class="govuk-link" href="/emergency">
          {words.t('night.emergency')}
        </a>
      </p>
      <div class="c-nowbar__ways">
        <p
          class="c-arm"
          data-arm={words.t('night.arm')}
          data-armed={words.t('night.armed')}
          data-disarm={words.t('night.disarm')}
          data-blocked={words.t('night.arm-blocked')}
          role="status"
        />
        <form method="post" action="/night">
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <button type="submit" class="c-link-button" name="do" value="test">
            {words.t('night.test')}
          </button>
        </form>
        <a class="govuk-link" href="/night/addresses">
          {words.t('night.addresses')}
        </a>
      </div>
    </div>
  );
}

function watchText({ words }: OfficerVisit, watch: Watch | null): VNode | string {
  if (watch === null) return words.t('night.watch-nobody');
  if (watch.mine) return words.t('night.watch-mine');
  return (
    <span>{words.rich('night.watch-other', { name: <Said>{watch.officer.name}</Said> })}</span>
  );
}

function OnDuty({ scene }: { readonly scene: NightScene }): VNode {
  const { visit, watch } = scene;
  const { words, formToken, session, service } = visit;
  return (
    <Panel
      title={words.t('night.on-duty')}
      aside={
        <a class="govuk-link" href="/shift">
          {words.t('night.hand-over')}
        </a>
      }
    >
      <p>
        <StateCode
          code={service.node.participant}
          name={stateName(words, service.node.participantName)}
        />
        <b class="c-block">{watchText(visit, watch)}</b>
        {watch === null ? null : (
          <span class="c-quiet c-block">
            {words.t(watch.over ? 'night.watch-over' : 'night.watch-until', {
              moment: words.moment(watch.until, session.officer.zone),
            })}
          </span>
        )}
      </p>
      <RosterNow visit={visit} onDuty={scene.onDuty} />
      <Unplanned visit={visit} onDuty={scene.onDuty} />
      <p>
        <a class="govuk-link" href="/roster">
          {words.t('roster.title')}
        </a>
      </p>
      {watch?.mine === true && !watch.over ? null : (
        <form method="post" action="/night">
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <Button name="do" value="watch" class="govuk-button--secondary" preventDoubleClick>
            {words.t('night.take-watch')}
          </Button>
        </form>
      )}
    </Panel>
  );
}
