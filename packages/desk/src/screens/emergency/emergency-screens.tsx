import type { Fault } from '@comity/base';
import { nodeAway, relayStandings, relaysOf, toCall, usableRelays, waysAt } from '@comity/feed';
import {
  type Draft,
  EMERGENCY_ASKED_MAX,
  type EmergencyForm,
  emergencyAgain,
} from '@comity/service';
import { nameOf, type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { localNow } from '../local-now.ts';
import { type CheckScene, checkScene } from '../new-request/check-scene.ts';
import { reachHref } from '../reach/also-asked.ts';
import { DRAFT_FIELD, EmergencyCheck, isReady, type WaysBeside } from './check-page.tsx';
import { fieldOf, typedIn } from './emergency-form.ts';
import { EmergencyPage } from './emergency-page.tsx';
import { askable, type KnownToAsk } from './whom.ts';

interface Shown {
  readonly whom: KnownToAsk;
  readonly typed: EmergencyForm;
  readonly problems: readonly Spoken[];
}

async function show(visit: OfficerVisit, shown: Shown): Promise<Answer> {
  const { words, service, session } = visit;
  const own = await service.cases.ownEmergencies(session);
  const content = {
    title: words.t('emergency.title'),
    section: 'night',
    night: true,
    breadcrumbs: [
      { content: words.t('night.title'), href: '/night' },
      { content: words.t('emergency.title') },
    ],
    body: <EmergencyPage visit={visit} own={own} {...shown} />,
  } as const;
  return pageWith(shown.problems, content);
}

const begin: OfficerScreen = {
  name: 'emergency',
  cannotWait: true,
  needs: 'drafts.create',
  access: 'officer',
  method: 'GET',
  path: '/emergency',
  sample: '/emergency',
  async handle(visit) {
    const whom = await askable(visit);
    const typed = {
      ...typedIn(visit.form, visit.languages),
      ...(await askedBefore(visit)),
      ...(await spokenBefore(visit, whom)),
    };
    return show(visit, { whom, typed, problems: [] });
  },
};

/** What another State was asked by the same form, to ask one more. */
async function askedBefore({
  service,
  session,
  query,
}: OfficerVisit): Promise<Partial<EmergencyForm>> {
  const id = query.one('like');
  const found = id === '' ? null : await service.cases.view(session, id, { acts: 'page' });
  if (found === null || !found.ok) return {};
  const { side, request } = found.value;
  return side === 'requesting' && request !== null
    ? emergencyAgain(request, session.officer.zone)
    : {};
}

/** What was noted of a call that this form is to confirm. */
async function spokenBefore(
  { service, session, query }: OfficerVisit,
  { open }: KnownToAsk,
): Promise<Partial<EmergencyForm>> {
  const id = query.one('spoken');
  const found = id === '' ? null : await service.spoken.get(session, id);
  if (found === null || !found.ok || !found.value.ours) return {};
  const { peer, saidAt, with: voiceWith, what: wanted } = found.value;
  return {
    ask: open.flatMap((one) => (one.participant === peer ? [one.authority] : [])),
    ...{ wanted, voiceWith, voiceAt: localNow(saidAt, session.officer.zone) },
  };
}

const create: OfficerScreen = {
  name: 'emergency.create',
  cannotWait: true,
  needs: 'drafts.create',
  access: 'officer',
  method: 'POST',
  path: '/emergency',
  async handle(visit) {
    const { service, session } = visit;
    const typed = typedIn(visit.form, visit.languages);
    const begun = await service.drafts.beginEmergency(session, typed);
    if (!begun.ok) {
      const problems = problemsIn(visit.words, begun.error);
      return show(visit, { whom: await askable(visit), typed, problems });
    }
    const drafts = begun.value;
    return redirect(`/emergency/check?${drafts.map(({ id }) => `${DRAFT_FIELD}=${id}`).join('&')}`);
  },
};

/** What is missing or wrong, each once, at the field of the short form in which it is mended. */
function problemsIn(words: OfficerVisit['words'], faults: readonly Fault[]): readonly Spoken[] {
  const found = new Map<string, Spoken>();
  for (const fault of faults) {
    const at = fieldOf(fault.at ?? '');
    if (found.has(at)) continue;
    const text = nameOf(words, 'emergency', `missing-${at}`);
    const isMissing = fault.code === 'missing' && text !== undefined;
    found.set(at, isMissing ? { code: fault.code, text, at } : { ...spoken(words, fault), at });
  }
  return [...found.values()];
}

interface Sending {
  readonly scenes: readonly CheckScene[];
  readonly sent: readonly Draft[];
  /** By draft: the ways to whom it goes, where the node there does not stand well already. */
  readonly ways: ReadonlyMap<string, WaysBeside>;
}

/** The drafts that an address or a form names, as they stand; those that are gone are left out. */
async function sendingOf(visit: OfficerVisit, ids: readonly string[]): Promise<Sending> {
  const { service, session } = visit;
  const scenes: CheckScene[] = [];
  const sent: Draft[] = [];
  for (const id of new Set(ids.slice(0, EMERGENCY_ASKED_MAX))) {
    const found = await service.drafts.get(session, id);
    if (!found.ok) continue;
    if (found.value.caseId !== null) {
      sent.push(found.value);
      continue;
    }
    const scene = await checkScene(visit, found.value);
    if (scene !== null) scenes.push(scene);
  }
  return { scenes, sent, ways: await waysBeside(visit, scenes) };
}

/** Known before anything is sent: whose node does not answer, and which way comes next then. */
async function waysBeside(
  { service, session, now }: OfficerVisit,
  scenes: readonly CheckScene[],
): Promise<Sending['ways']> {
  const [known, published] = await Promise.all([
    service.directory.entries(),
    service.directory.published(session),
  ]);
  return new Map(
    scenes.flatMap(({ draft }) => {
      const { to: participant = '', toAuthority: authority = '' } = draft.facts;
      const link = known.find((one) => one.participant === participant)?.link;
      if (link === undefined || !nodeAway({ line: link.state })) return [];
      const sought = { participant, authority, now };
      const named = usableRelays(relaysOf(published, sought), {
        us: service.node.participant,
        isAdmitted: (relay) => known.some((one) => one.participant === relay),
      });
      const relays = relayStandings(named, []);
      const node = { line: link.state, heardAt: link.heardAt, waits: false, relays };
      const ways = waysAt(published, sought, node);
      const call = toCall(published, sought);
      return [[draft.id, { ways, call }] as const];
    }),
  );
}

function showCheck(visit: OfficerVisit, sending: Sending, problems: readonly Spoken[]): Answer {
  if (sending.scenes.length + sending.sent.length === 0) return notFound();
  const { words } = visit;
  const content = {
    title: words.t('emergency.check-title'),
    section: 'night',
    night: true,
    breadcrumbs: [
      { content: words.t('emergency.title'), href: '/emergency' },
      { content: words.t('emergency.check-title') },
    ],
    body: <EmergencyCheck visit={visit} problems={problems} {...sending} />,
  } as const;
  return problems.length > 0 ? page({ ...content, status: 409 }) : page(content);
}

const check: OfficerScreen = {
  name: 'emergency.check',
  cannotWait: true,
  needs: 'drafts.create',
  access: 'officer',
  method: 'GET',
  path: '/emergency/check',
  sample: '/emergency/check?draft=draft-1',
  handle: async (visit) =>
    showCheck(visit, await sendingOf(visit, visit.query.all(DRAFT_FIELD)), []),
};

/** Signs each by itself: one that cannot go holds up no other. */
const send: OfficerScreen = {
  name: 'emergency.send',
  cannotWait: true,
  needs: 'drafts.create',
  access: 'officer',
  method: 'POST',
  path: '/emergency/check',
  async handle(visit) {
    const { service, session, words, form } = visit;
    const shown = form.all(DRAFT_FIELD).flatMap((one) => {
      const [, id = '', version = ''] = /^([\w-]{1,80}):([0-9]{1,9})$/.exec(one) ?? [];
      return id === '' ? [] : [{ id, version: Number(version) }];
    });
    const ids = shown.map(({ id }) => id);
    const ready = (await sendingOf(visit, ids)).scenes.filter(isReady);
    const problems: Spoken[] = [];
    let waits = false;
    for (const { draft, places } of ready) {
      const version = shown.find(({ id }) => id === draft.id)?.version ?? 0;
      const done = await service.drafts.approve(session, draft.id, version);
      if (done.ok) {
        waits ||= done.value.caseId === null;
        continue;
      }
      const why = spoken(words, done.error);
      const state = places.stateName(draft.facts.to ?? '');
      problems.push({ ...why, text: words.t('emergency.not-sent', { state, why: why.text }) });
    }
    const now = await sendingOf(visit, ids);
    if (problems.length > 0 || now.sent.length + ready.length === 0) {
      return showCheck(visit, now, problems);
    }
    if (waits) return redirect('/drafts?done=approved');
    const [first, ...rest] = now.sent.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]));
    return first === undefined
      ? redirect('/night')
      : redirect(
          reachHref(
            first,
            rest.map((caseId) => ({ view: { caseId } })),
          ),
        );
  },
};

export const emergencyScreens: readonly OfficerScreen[] = [begin, create, check, send];
