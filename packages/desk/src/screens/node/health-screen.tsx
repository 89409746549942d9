import type { Fault } from '@comity/base';
import { type Content, Panel, Said, StateCode, Status, TitleBar } from '@comity/design';
import {
  type Keeping,
  type LookedAt,
  mostUrgentFirst,
  type PeerStanding,
  type StandingFinding,
  toldApart,
  whatIsWrong,
} from '@comity/service';
import { type PlainKey, stateName } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import { type OfficerScreen, type OfficerVisit, page } from '../../http/screen.ts';
import { WideTable } from '../wide-table.tsx';
import { headed, told } from './told.ts';

const LOOKS = { ok: 'open', wrong: 'late', unknown: 'limited' } as const;
const LINES = { up: 'open', down: 'late', unknown: 'held' } as const;

/** How a node stands, for whoever keeps it: what needs them first. */
export const healthScreen: OfficerScreen = {
  name: 'node',
  access: 'officer',
  method: 'GET',
  path: '/node',
  sample: '/node',
  async handle(visit) {
    const { words, service, session } = visit;
    const health = await service.keeping.health(session);
    const wrong = mostUrgentFirst(whatIsWrong(health.findings));
    const n = wrong.length;
    return page({
      title: words.t('keeping.health-title', { n }),
      section: 'node',
      body: (
        <>
          <TitleBar
            title={words.t('keeping.health-title', { n })}
            lead={words.t('keeping.looked', {
              moment: words.moment(health.at, session.officer.zone),
            })}
          />
          <div class="c-stack">
            {wrong.map((finding) => (
              <Trouble visit={visit} finding={finding} />
            ))}
            <Everything visit={visit} health={health} />
            <Peers visit={visit} peers={health.peers} />
          </div>
        </>
      ),
    });
  },
};

interface Of {
  readonly visit: OfficerVisit;
  readonly finding: StandingFinding;
}

/** What is wrong, since when, and what to do; nothing where nothing is. */
function Trouble({ visit, finding }: Of): VNode | null {
  const { words, session } = visit;
  const { check, why, since } = finding;
  if (why === undefined) return null;
  const { text, next } = told(visit, why);
  return (
    <Panel
      class="c-panel--apart"
      title={headed(words, words.t(`doctor.at-${check}`))}
      aside={
        since === null ? undefined : (
          <Status kind="late">
            {words.t('keeping.since', { moment: words.moment(since, session.officer.zone) })}
          </Status>
        )
      }
    >
      <p>
        <Said>{text}</Said>
      </p>
      {next === undefined ? null : (
        <p class="c-quiet">
          <Said>{next}</Said>
        </p>
      )}
      {WAYS_ON[check] === undefined ? null : (
        <p>
          <WayOn visit={visit} check={check} />
        </p>
      )}
    </Panel>
  );
}

/** The page on which something is done about it; what is done at the machine has none. */
const WAYS_ON: Partial<
  Readonly<Record<LookedAt, { readonly href: string; readonly named: PlainKey }>>
> = {
  'peer-keys': { href: '/keys', named: 'participants.keys' },
  keys: { href: '/keys', named: 'participants.keys' },
  peers: { href: '/node/queues', named: 'nav.queues' },
  holds: { href: '/node/queues', named: 'nav.queues' },
  timers: { href: '/node/queues', named: 'nav.queues' },
  officers: { href: '/officers', named: 'nav.officers' },
  'sign-ins': { href: '/node/audit?kind=sign-in-failed', named: 'nav.audit' },
  backups: { href: '/node/backups', named: 'nav.backups' },
};

function WayOn({
  visit: { words },
  check,
}: {
  readonly visit: OfficerVisit;
  readonly check: LookedAt;
}): VNode | null {
  const found = WAYS_ON[check];
  return found === undefined ? null : (
    <a class="govuk-link" href={found.href}>
      {words.t(found.named)}
    </a>
  );
}

const HEAD = ['what', 'state', 'words', 'to-do'] as const;

function Everything({
  visit,
  health: { findings },
}: {
  readonly visit: OfficerVisit;
  readonly health: Awaited<ReturnType<Keeping['health']>>;
}): VNode {
  const { words } = visit;
  const { told: said, quiet } = toldApart(findings);
  const named = quiet.map(({ check }) => headed(words, words.t(`doctor.at-${check}`)));
  return (
    <>
      {said.length === 0 ? null : (
        <WideTable
          title={words.t('keeping.everything')}
          head={HEAD.map((name) => words.t(`keeping.head-${name}`))}
          rows={said.map(({ check, state, why }): readonly ComponentChildren[] => [
            headed(words, words.t(`doctor.at-${check}`)),
            <Status kind={LOOKS[state]}>{words.t(`keeping.state-${state}`)}</Status>,
            why === undefined ? '' : <Sentences visit={visit} why={why} />,
            state === 'ok' ? words.t('keeping.nothing') : <WayOn visit={visit} check={check} />,
          ])}
        />
      )}
      {named.length === 0 ? null : (
        <p>
          <Status kind="open">{words.t('keeping.state-ok')}</Status> {words.list(named)}
        </p>
      )}
    </>
  );
}

function Sentences({ visit, why }: { readonly visit: OfficerVisit; readonly why: Fault }): VNode {
  const { text, next } = told(visit, why);
  return <Said>{next === undefined ? text : `${text}${visit.words.locale.gap}${next}`}</Said>;
}

type Lane = PeerStanding['lanes'][number];

/** Lanes in which something waits; one line where nothing does. */
function lanesTold(lanes: readonly Lane[]): readonly (Lane | null)[] {
  const waiting = lanes.filter((lane) => lane.waiting > 0);
  return waiting.length === 0 ? [null] : waiting;
}

/** How the line to each State stands, and what waits for it. */
export function Peers({
  visit: { words, session },
  peers,
}: {
  readonly visit: OfficerVisit;
  readonly peers: readonly PeerStanding[];
}): VNode {
  const { zone } = session.officer;
  const title = words.t('keeping.peers');
  if (peers.length === 0) {
    return (
      <Panel title={title}>
        <p>{words.t('keeping.peers-none')}</p>
      </Panel>
    );
  }
  const at = (moment: string | null): Content =>
    moment === null ? words.t('keeping.never') : words.moment(moment, zone);
  return (
    <WideTable
      title={title}
      head={[
        words.t('participants.state'),
        words.t('keeping.head-line'),
        words.t('keeping.head-heard'),
        words.t('keeping.head-lane'),
        words.t('keeping.head-waiting'),
        words.t('keeping.head-oldest'),
      ]}
      rows={peers.flatMap(
        ({ participant, name, state, heard, failingSince, trouble, suspended, lanes }) =>
          lanesTold(lanes).map((lane, n): readonly ComponentChildren[] => [
            <StateCode code={participant} name={stateName(words, name)} />,
            <>
              <Status kind={LINES[state]}>{words.t(`case.link-${state}`)}</Status>
              {suspended === null || n > 0 ? null : (
                <div class="c-small">{words.t('keeping.suspended')}</div>
              )}
              {trouble === null || n > 0 ? null : (
                <div class="c-small">{words.t(`keeping.trouble-${trouble}`)}</div>
              )}
              {failingSince === null || n > 0 ? null : (
                <div class="c-small c-quiet">
                  {words.t('keeping.since', { moment: words.moment(failingSince, zone) })}
                </div>
              )}
            </>,
            at(heard),
            lane === null ? '' : words.t(`keeping.lane-${lane.lane}`),
            lane === null || lane.waiting === 0
              ? words.t('keeping.nothing')
              : words.number(lane.waiting),
            lane?.oldest == null ? '' : words.moment(lane.oldest, zone),
          ]),
      )}
    />
  );
}
