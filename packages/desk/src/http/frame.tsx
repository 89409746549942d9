import { withoutHiddenCharacters } from '@comity/base';
import {
  deskAssets,
  type NavLink,
  type PageAlert,
  type PageNotice,
  renderPage,
  type Theme,
} from '@comity/design';
import { may, type Role, type Service, type Session, type WorkCounts } from '@comity/service';
import { localeOf, stateName, type Words } from '@comity/words';
import type { VNode } from 'preact';
import type { Reception } from './reception.ts';
import { FORM_TOKEN_FIELD, type PageAnswer, type Section } from './screen.ts';

/** All that stands around the body of a page. */
export interface FrameInput {
  readonly page: PageAnswer;
  readonly reception: Reception;
  readonly words: Words;
  readonly session: Session | undefined;
  readonly formToken: string;
  /** Where the page stands; a choice of language leads back there. */
  readonly url: string;
  /** As this browser chose; else as the machine has it. */
  readonly theme: Theme;
}

/** Puts the masthead, the navigation and the foot around a page; gives the whole document. */
export async function frame(input: FrameInput): Promise<string> {
  const { page, reception, words, session } = input;
  const { service } = reception;
  const role = session?.officer.role;
  const counts = session === undefined ? undefined : await countsOf(input, session);
  return renderPage({
    words,
    title: page.title,
    failed: page.status >= 400,
    node: {
      code: service.node.participant,
      name: stateName(words, service.node.participantName),
      authority: session?.officer.authorityName,
    },
    training: service.node.training,
    navigation: role === undefined ? [] : navigation(words, page.section, { role, counts }),
    officer: session === undefined ? undefined : { name: session.officer.name, href: '/passkey' },
    session: session === undefined ? undefined : signOutForm(words, input.formToken),
    find: counts === undefined ? undefined : { action: '/', name: 'q' },
    now: service.now(),
    place: { zone: session?.officer.zone ?? 'UTC' },
    theme: page.night === true && input.theme === 'auto' ? 'night' : input.theme,
    night: page.night,
    refresh: page.refresh,
    themes: { action: '/theme', hidden: { [FORM_TOKEN_FIELD]: input.formToken, next: input.url } },
    assets: deskAssets(words.locale.tag),
    breadcrumbs: page.breadcrumbs,
    events: role === undefined || !may(role, 'alerts.listen') ? undefined : '/events',
    live: page.live,
    alerts: counts && (page.showsAlarms === true ? [] : alertsOf(input, counts)),
    called: counts?.called,
    notice: session === undefined ? undefined : await noticeOf(input, session),
    footLinks:
      session === undefined
        ? undefined
        : [{ content: words.t('keeping.status-link'), href: '/status' }],
    languages: reception.languages.map(localeOf),
    choice: {
      action: '/language',
      hidden: { [FORM_TOKEN_FIELD]: input.formToken, next: input.url },
    },
    children: page.body,
  });
}

/**
 * A page is shown without its counts rather than not at all: an error page counts nothing, and who
 * keeps machines has no cases to count.
 */
const countsOf = async (
  { page, reception }: FrameInput,
  session: Session,
): Promise<WorkCounts | undefined> =>
  page.status >= 500 || !may(session.officer.role, 'cases.counts')
    ? undefined
    : (page.counts ?? (await reception.service.cases.counts(session)));

/** Emergencies that nobody has in hand, each by its State, its name and since when; and how many more. */
function alertsOf(
  { words, reception, session }: FrameInput,
  { alerts, alertsMore }: WorkCounts,
): readonly PageAlert[] {
  const zone = session?.officer.zone ?? 'UTC';
  const named = alerts.map(({ caseId, peer, sort, title, reference, since }) => ({
    href: `/cases/${encodeURIComponent(caseId)}`,
    content: words.rich(sort === 'emergency' ? 'live.alert' : 'live.alert-unreached', {
      state: <bdi>{stateIn({ words, service: reception.service }, peer)}</bdi>,
      title: (
        <b>
          <bdi>{withoutHiddenCharacters(title) || reference}</bdi>
        </b>
      ),
      moment: <bdi>{words.moment(since, zone)}</bdi>,
    }),
  }));
  return alertsMore === 0
    ? named
    : [...named, { href: '/night', content: words.t('live.alerts-more', { n: alertsMore }) }];
}

function stateIn(
  { words, service }: { readonly words: Words; readonly service: Service },
  peer: string,
): string {
  return stateName(words, service.named(peer));
}

/** That the node was restored is said on every page: whoever works at it misses what was entered since. */
async function noticeOf(
  { page, words, reception }: FrameInput,
  { officer }: Session,
): Promise<PageNotice | undefined> {
  const { service } = reception;
  const glass = page.status >= 500 ? null : await service.identity.glassUsed();
  if (glass !== null) {
    const moment = words.moment(glass.at, officer.zone);
    return {
      title: words.t('glass.title'),
      texts: [words.t('glass.used', { moment }), words.t('glass.next')],
    };
  }
  const restored = page.status >= 500 ? null : await service.directory.restored();
  if (restored === null) return undefined;
  const { noticedAt, asOf, waitsFor } = restored;
  const moment = words.moment(noticedAt, officer.zone);
  const states = waitsFor.map((peer) => stateIn({ words, service }, peer));
  return {
    title: words.t('directory.restored-title'),
    texts: [
      asOf === null
        ? words.t('directory.restored', { moment })
        : words.t('directory.restored-as-of', { moment, last: words.moment(asOf, officer.zone) }),
      words.t('directory.restored-gone'),
      words.t('directory.restored-walls'),
      words.t('directory.restored-ways'),
      states.length === 0
        ? words.t('directory.restored-whole')
        : words.t('directory.restored-waits', { states: words.all(states) }),
    ],
  };
}

/** The parts of the desk, each with what an officer must be allowed to do to see it. */
const PARTS = [
  { section: 'node', href: '/node', words: 'nav.node', needs: 'keeping.health' },
  { section: 'work', href: '/', words: 'nav.work', needs: 'cases.workList' },
  {
    section: 'new-request',
    href: '/new-request',
    words: 'nav.new-request',
    needs: 'drafts.create',
  },
  { section: 'clocks', href: '/clocks', words: 'nav.clocks', needs: 'clocks.all' },
  { section: 'night', href: '/night', words: 'nav.night', needs: 'alarms.open' },
  { section: 'drafts', href: '/drafts', words: 'nav.drafts', needs: 'drafts.list' },
  {
    section: 'proposals',
    href: '/proposals',
    words: 'nav.proposals',
    needs: 'proposals.list',
  },
  { section: 'law', href: '/law', words: 'nav.law', needs: null },
  { section: 'directory', href: '/directory', words: 'nav.directory', needs: null },
  {
    section: 'participants',
    href: '/participants',
    words: 'nav.participants',
    needs: 'admissions.propose',
  },
  { section: 'officers', href: '/officers', words: 'nav.officers', needs: 'officers.list' },
  { section: 'queues', href: '/node/queues', words: 'nav.queues', needs: 'keeping.queues' },
  { section: 'backups', href: '/node/backups', words: 'nav.backups', needs: 'keeping.backups' },
  { section: 'audit', href: '/node/audit', words: 'nav.audit', needs: 'keeping.audit' },
] as const;

const navigation = (
  words: Words,
  current: Section,
  { role, counts }: { readonly role: Role; readonly counts: WorkCounts | undefined },
): readonly NavLink[] =>
  PARTS.filter(({ needs }) => needs === null || may(role, needs)).map((part) => ({
    content: words.t(part.words),
    href: part.href,
    current: part.section === current,
    count:
      part.section === 'work'
        ? counts?.ours
        : part.section === 'drafts'
          ? counts?.drafts
          : part.section === 'night'
            ? counts?.alarms
            : undefined,
  }));

const signOutForm = (words: Words, formToken: string): VNode => (
  <form class="c-sign-out" method="post" action="/sign-out">
    <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
    <button type="submit">{words.t('shell.sign-out')}</button>
  </form>
);
