import { ProblemSummary } from '@comity/design';
import { type Draft, may, waitingEmergencies } from '@comity/service';
import { spoken } from '@comity/words';
import {
  type Answer,
  invalid,
  type OfficerScreen,
  type OfficerVisit,
  page,
  redirect,
} from '../../http/screen.ts';
import { addressScreens } from './address-screens.tsx';
import { publishedThisMinute } from './awake.tsx';
import { NightPage } from './night-page.tsx';
import { renewed } from './renewed.tsx';
import { readShown, SHOWN_FIELD } from './shown.ts';

/** Rows of the live queue: what is next, not the work list. */
const QUEUE = 8;
/** Requests in an emergency that wait for a second officer. */
async function emergencyDrafts({ service, session }: OfficerVisit): Promise<readonly Draft[]> {
  if (!may(session.officer.role, 'drafts.list')) return [];
  const { drafts } = await service.drafts.list(session);
  return waitingEmergencies(drafts);
}

async function content(visit: OfficerVisit) {
  const { service, session, words } = visit;
  const [
    { alarms, more },
    watch,
    list,
    entries,
    onDuty,
    published,
    drafts,
    tests,
    nodes,
    notes,
    told,
  ] = await Promise.all([
    service.alarms.open(session),
    service.alarms.watch(session),
    service.cases.workList(session, { open: true, move: 'ours' }),
    service.directory.entries(),
    service.rosters.onDuty(session),
    publishedThisMinute(visit),
    emergencyDrafts(visit),
    service.pings.today(session),
    service.pings.nodes(session),
    service.spoken.open(session),
    service.alarms.told(session),
  ]);
  const ringing = new Set(alarms.map(({ about }) => about?.caseId));
  const quiet = list.rows.filter(({ caseId }) => !ringing.has(caseId));
  const waiting = list.counts.ours - (list.rows.length - quiet.length);
  const scene = {
    ...{ visit, alarms, more, watch, rows: quiet.slice(0, QUEUE), waiting },
    ...{ entries, onDuty, published, tests, nodes, notes, told },
    drafts: drafts.filter(({ id }) => !alarms.some(({ waits }) => waits?.id === id)),
  };
  return {
    title: words.t('night.title'),
    section: 'night',
    night: true,
    showsAlarms: true,
    ...renewed(visit),
    live: true,
    body: <NightPage {...scene} />,
  } as const;
}

const open: OfficerScreen = {
  name: 'night',
  cannotWait: true,
  access: 'officer',
  method: 'GET',
  path: '/night',
  sample: '/night',
  handle: async (visit) => page(await content(visit)),
};

/** What is said of an alarm that was taken and of which nobody was told, by its sort. */
const QUIETLY: Readonly<Record<string, string>> = {
  ping: 'answered',
  test: 'rang',
  release: 'reading',
  wake: 'waking',
  unreached: 'seen',
  told: 'asking',
  lapse: 'seeing',
};

/** Where a form of an alarm stood, and what is said there: the case's page, or the night desk. */
function backTo({ next, sort, told }: Record<'next' | 'sort', string> & { told: boolean }): string {
  const quietly = QUIETLY[sort] ?? 'ended';
  if (!/^\/cases\/[\w.~%-]+$/.test(next)) return `/night?done=${told ? 'taken' : quietly}`;
  return told ? `${next}?done=receipt-read` : next;
}

/** What is said of an alarm that goes on ringing, or is not there: nobody has taken it. */
const RINGS_ON: ReadonlySet<string> = new Set([
  ...['alarm-unknown', 'alarm-of-own-release', 'came-meanwhile'],
]);

const change: OfficerScreen = {
  name: 'night.change',
  cannotWait: true,
  access: 'officer',
  method: 'POST',
  path: '/night',
  async handle(visit): Promise<Answer> {
    const { service, session, form, words } = visit;
    const order = form.one('do');
    if (order === 'test') {
      await service.alarms.test(session);
      return redirect('/night?done=tested');
    }
    if (order === 'watch') {
      await service.alarms.takeWatch(session);
      return redirect('/night?done=watch');
    }
    const alarm = { id: form.one('alarm'), shown: readShown(form.one(SHOWN_FIELD)) };
    const done = await service.alarms.acknowledge(session, alarm);
    if (done.ok) {
      const [next, sort] = [form.one('next'), form.one('sort')];
      return redirect(backTo({ next, sort, told: done.value.told }));
    }
    // What was not there has nobody to tell; what could not be stated has ended all the same.
    const untold = RINGS_ON.has(done.error.code) ? null : words.t('night.not-told');
    const problems = [spoken(words, done.error)];
    const now = await content(visit);
    return invalid({
      ...now,
      body: (
        <>
          <ProblemSummary words={words} problems={problems} />
          {untold === null ? null : <p class="c-duty">{untold}</p>}
          {now.body}
        </>
      ),
    });
  },
};

export const nightScreens: readonly OfficerScreen[] = [open, change, ...addressScreens];
