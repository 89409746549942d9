import { deskAssets, type NavLink, renderPage } from '@comity/design';
import type { Session, WorkList } from '@comity/service';
import { localeOf, type Words } from '@comity/words';
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
}

/** Puts the masthead, the navigation and the foot around a page; gives the whole document. */
export async function frame(input: FrameInput): Promise<string> {
  const { page, reception, words, session } = input;
  const { service } = reception;
  const counts = session === undefined ? undefined : await countsOf(input, session);
  return renderPage({
    words,
    title: page.title,
    failed: page.status >= 400,
    node: {
      code: service.node.participant,
      name: service.node.participantName,
      authority: session?.officer.authorityName,
    },
    training: service.node.training,
    navigation: counts === undefined ? [] : navigation(words, page.section, counts),
    officer: session === undefined ? undefined : { name: session.officer.name, href: '/passkey' },
    session: session === undefined ? undefined : signOutForm(words, input.formToken),
    find: session === undefined ? undefined : { action: '/', name: 'q' },
    now: service.now(),
    place: { zone: session?.officer.zone ?? 'UTC' },
    assets: deskAssets(words.locale.tag),
    breadcrumbs: page.breadcrumbs,
    events: session === undefined ? undefined : '/events',
    live: page.live,
    languages: reception.languages.map(localeOf),
    choice: {
      action: '/language',
      hidden: { [FORM_TOKEN_FIELD]: input.formToken, next: input.url },
    },
    children: page.body,
  });
}

/** A page is shown without its counts rather than not at all: an error page counts nothing. */
const countsOf = async (
  { page, reception }: FrameInput,
  session: Session,
): Promise<WorkList['counts'] | undefined> =>
  page.status >= 500 ? undefined : await reception.service.cases.counts(session);

const PARTS = [
  { section: 'work', href: '/', words: 'nav.work' },
  { section: 'new-request', href: '/new-request', words: 'nav.new-request' },
  { section: 'drafts', href: '/drafts', words: 'nav.drafts' },
  { section: 'law', href: '/law', words: 'nav.law' },
  { section: 'directory', href: '/directory', words: 'nav.directory' },
] as const;

const navigation = (
  words: Words,
  current: Section,
  counts: WorkList['counts'],
): readonly NavLink[] =>
  PARTS.map((part) => ({
    content: words.t(part.words),
    href: part.href,
    current: part.section === current,
    count:
      part.section === 'work' ? counts.ours : part.section === 'drafts' ? counts.drafts : undefined,
  }));

const signOutForm = (words: Words, formToken: string): VNode => (
  <form class="c-sign-out" method="post" action="/sign-out">
    <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
    <button type="submit">{words.t('shell.sign-out')}</button>
  </form>
);
