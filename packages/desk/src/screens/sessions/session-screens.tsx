import { Button, Panel, Status, Table, TitleBar } from '@comity/design';
import type { SessionLine } from '@comity/service';
import type { VNode } from 'preact';
import {
  FORM_TOKEN_FIELD,
  type OfficerScreen,
  type OfficerVisit,
  page,
  redirect,
  signedOut,
} from '../../http/screen.ts';
import { Done } from '../done.tsx';

/** Where the officer is signed in; each place can be ended from here. */
const show: OfficerScreen = {
  name: 'sessions',
  access: 'officer',
  method: 'GET',
  path: '/sessions',
  sample: '/sessions',
  async handle(visit) {
    const { words, service, session, query } = visit;
    const lines = await service.identity.sessions(session);
    return page({
      title: words.t('sessions.title'),
      section: null,
      body: (
        <>
          <Done words={words} done={query.one('done')} set="sessions" />
          <TitleBar title={words.t('sessions.title')} lead={words.t('sessions.lead')} />
          <Panel id="sessions" title={words.t('sessions.open', { n: lines.length })}>
            <section
              class="c-law-scroll c-law-scroll--inner"
              tabindex={0}
              aria-label={words.t('sessions.title')}
            >
              <Table
                head={[
                  { content: words.t('sessions.way') },
                  { content: words.t('sessions.started') },
                  { content: words.t('sessions.seen') },
                  { content: <span class="govuk-visually-hidden">{words.t('sessions.end')}</span> },
                ]}
                rows={lines.map((line) => rowOf(visit, line))}
              />
            </section>
          </Panel>
          <p>
            <a class="govuk-link" href="/passkey">
              {words.t('passkey.title')}
            </a>
          </p>
        </>
      ),
    });
  },
};

function rowOf(visit: OfficerVisit, line: SessionLine) {
  const { words, session } = visit;
  const { zone } = session.officer;
  return [
    { content: words.t(`sessions.way-${line.way}`) },
    { content: words.moment(line.startedAt, zone) },
    { content: words.moment(line.seenAt, zone) },
    {
      content: line.here ? (
        <Status kind="open">{words.t('sessions.here')}</Status>
      ) : (
        <EndForm visit={visit} line={line} />
      ),
    },
  ];
}

const EndForm = ({
  visit,
  line,
}: {
  readonly visit: OfficerVisit;
  readonly line: SessionLine;
}): VNode => (
  <form method="post" action="/sessions/end">
    <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
    <input type="hidden" name="session" value={line.id} />
    <Button class="govuk-button--secondary">{visit.words.t('sessions.end')}</Button>
  </form>
);

const end: OfficerScreen = {
  name: 'sessions.end',
  access: 'officer',
  method: 'POST',
  path: '/sessions/end',
  async handle({ service, session, form }) {
    const ended = await service.identity.endSession(session, form.one('session'));
    return redirect(`/sessions?done=${ended.ok ? 'ended' : 'gone'}`);
  },
};

/** Ends this session and leads back through sign-in: what wants a fresh one asks for it. */
/** Pages on which something wants a sign-in of the last minutes. */
const WANT_FRESH = ['/passkey', '/roster/calendars'] as const;

const again: OfficerScreen = {
  name: 'sessions.again',
  access: 'officer',
  method: 'POST',
  path: '/sessions/again',
  async handle({ service, session, form }) {
    await service.identity.signOut(session);
    const back = WANT_FRESH.find((path) => path === form.one('next')) ?? WANT_FRESH[0];
    return signedOut(redirect(`/sign-in?next=${back}`));
  },
};

export const sessionScreens: readonly OfficerScreen[] = [show, end, again];
