import { Code, ProblemSummary } from '@comity/design';
import {
  officeOf,
  type PersonsWay,
  relayStandings,
  relaysOf,
  TOLD_BY,
  toCall,
  usableRelays,
  waysAt,
} from '@comity/feed';
import {
  type CaseView,
  EMERGENCY_ASKED_MAX,
  type PublishedDirectory,
  type Reached,
} from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { ownActsIn } from '../act/own-acts.tsx';

import { officeName } from '../directory/office-name.ts';
import { localNow } from '../local-now.ts';
import { renewed } from '../night/renewed.tsx';
import { type AlsoAsked, AND_FIELD } from './also-asked.ts';
import { preparedText, SAID_FIELD, writtenFor } from './prepared.tsx';
import { OFFICE_FIELD, ReachPage } from './reach-page.tsx';
import { TOLD } from './told.tsx';

interface Scene {
  readonly view: CaseView;
  readonly reached: Reached;
  readonly published: PublishedDirectory;
  /** Whose nodes are admitted here. */
  readonly admitted: readonly string[];
}

/** Null where the case is not here, or is no emergency of ours. */
async function sceneOf({ service, session }: OfficerVisit, caseId: string): Promise<Scene | null> {
  const [reached, found, published, known] = await Promise.all([
    service.alarms.reached(session, caseId),
    service.cases.view(session, caseId, { acts: 'page' }),
    service.directory.published(session),
    service.directory.entries(),
  ]);
  if (!reached.ok || !found.ok || reached.value === null) return null;
  const admitted = known.map(({ participant }) => participant);
  return { view: found.value, reached: reached.value, published, admitted };
}

/** The other cases that the address names, as far as they are emergencies of ours too. */
async function alsoOf(visit: OfficerVisit): Promise<readonly AlsoAsked[]> {
  const { now, param, query } = visit;
  const ids = new Set(query.all(AND_FIELD).slice(0, EMERGENCY_ASKED_MAX));
  ids.delete(param('caseId'));
  const scenes = await Promise.all([...ids].map((id) => sceneOf(visit, id)));
  return scenes.flatMap((scene) =>
    scene === null
      ? []
      : [
          {
            ...{ view: scene.view, reached: scene.reached },
            toCall: toCall(scene.published, { ...scene.view.them, now }),
          },
        ],
  );
}

async function show(
  visit: OfficerVisit,
  scene: Scene,
  problems: readonly Spoken[],
): Promise<Answer> {
  const { words, now } = visit;
  const { view, reached, published, admitted } = scene;
  const waits = reached.waits !== null && reached.waits.acceptedAt === null;
  const sought = { ...view.them, now };
  const us = visit.service.node.participant;
  const isAdmitted = (relay: string): boolean => admitted.includes(relay);
  const named = usableRelays(relaysOf(published, sought), { us, isAdmitted });
  const relays = relayStandings(named, reached.carried);
  const node = { line: view.link.state, heardAt: view.link.heardAt, waits, relays };
  const content = {
    title: words.t('reach.title'),
    section: 'night',
    night: true,
    live: true,
    ...renewed(visit),
    breadcrumbs: [
      { content: words.t('night.title'), href: '/night' },
      {
        content: <Code>{view.reference}</Code>,
        href: `/cases/${encodeURIComponent(view.caseId)}`,
      },
      { content: words.t('reach.title') },
    ],
    body: (
      <>
        <ProblemSummary words={words} problems={problems} />
        <ReachPage
          visit={visit}
          view={view}
          reached={reached}
          toCall={toCall(published, sought)}
          ways={waysAt(published, sought, node)}
          also={await alsoOf(visit)}
        />
      </>
    ),
  } as const;
  return pageWith(problems, content);
}

/** Who has been reached at the other State in an emergency of ours, as it comes to be known. */
const open: OfficerScreen = {
  name: 'case.reach',
  access: 'officer',
  method: 'GET',
  path: '/cases/:caseId/reach',
  sample: '/cases/*/reach',
  needs: 'alarms.reached',
  async handle(visit) {
    const scene = await sceneOf(visit, visit.param('caseId'));
    return scene === null ? notFound() : show(visit, scene, []);
  },
};

const isPersonsWay = (text: string): text is PersonsWay['way'] => Object.hasOwn(TOLD_BY, text);

/** One press: that they were told just now by this way, in the prepared words. */
const record: OfficerScreen = {
  name: 'case.reach.told',
  access: 'officer',
  method: 'POST',
  path: '/cases/:caseId/reach',
  needs: 'cases.act',
  async handle(visit) {
    const { service, session, now, form } = visit;
    const scene = await sceneOf(visit, visit.param('caseId'));
    const taken = form.one('way');
    if (scene === null || !isPersonsWay(taken)) return notFound();
    const { view, reached, published } = scene;
    const { zone } = session.officer;
    const written = writtenFor(visit, view);
    const said = preparedText({ words: written, view, reached, now });
    const other = form.one(OFFICE_FIELD);
    const { participant, authority } = view.them;
    const office = officeOf(published, { participant, authority: other || authority, now });
    const isThere = other === '' || office !== undefined;
    // What was read aloud is not what would be signed now, nobody there is known by that name any more,
    // or nothing waits there: the form asks.
    if (reached.waits === null || form.one(SAID_FIELD) !== said || !isThere) {
      return redirect(`/cases/${encodeURIComponent(view.caseId)}/told-otherwise`);
    }
    const content = {
      way: TOLD_BY[taken],
      at: { from: localNow(now, zone), zone },
      with: office === undefined ? view.them.authorityName : officeName(written, office.entry),
      what: said,
    };
    const statement = { kind: TOLD, content, ...ownActsIn(form) } as const;
    const done = await service.cases.act(session, view.caseId, statement);
    if (!done.ok) {
      return show(
        visit,
        scene,
        done.error.map((fault) => spoken(visit.words, fault)),
      );
    }
    return done.value.proposal === null
      ? redirect(`/cases/${encodeURIComponent(view.caseId)}/reach?done=told`)
      : redirect('/proposals?done=proposed');
  },
};

export const reachScreens: readonly OfficerScreen[] = [open, record];
