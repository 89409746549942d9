import {
  Button,
  ButtonGroup,
  Code,
  Lines,
  Panel,
  ProblemSummary,
  RadioField,
  Said,
  TitleBar,
} from '@comity/design';
import {
  CALENDAR_SCOPES,
  type CalendarLink,
  type CalendarScope,
  type DutyCalendar,
  may,
} from '@comity/service';
import { chooseLanguage, type Spoken, spoken, type Words, wordsFor } from '@comity/words';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  file,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  type OpenScreen,
  page,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { CALENDAR_CLOCKS, type CalendarClock, dutyCalendar } from './duty-calendar.ts';

const PATH = '/roster/calendars';
/** How the address that is for a program ends. */
const FILE = '.ics';

const scopeOf = (text: string): CalendarScope =>
  CALENDAR_SCOPES.find((scope) => scope === text) ?? 'mine';

const clockOf = (text: string): CalendarClock =>
  CALENDAR_CLOCKS.find((clock) => clock === text) ?? 'utc';

const asFile = (
  words: Words,
  calendar: DutyCalendar,
  of: { readonly now: string; readonly clock: CalendarClock },
): Answer =>
  file({
    fileName: 'comity-duty.ics',
    type: 'text/calendar; charset=utf-8',
    bytes: new TextEncoder().encode(dutyCalendar(words, calendar, of)),
  });

async function show(
  visit: OfficerVisit,
  { made, problems }: { readonly made: string; readonly problems: readonly Spoken[] },
): Promise<Answer> {
  const { service, session, words, formToken } = visit;
  const [links, isFresh, others] = await Promise.all([
    service.calendars.links(session),
    service.identity.isFresh(session),
    may(session.officer.role, 'calendars.othersLinks')
      ? service.calendars.othersLinks(session)
      : [],
  ]);
  const token = <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />;
  const buttons = (order: string, key: 'file' | 'link') => (
    <form method="post" action={PATH}>
      {token}
      <input type="hidden" name="do" value={order} />
      {key === 'link' ? null : (
        <RadioField
          words={words}
          name="clock"
          legend={words.t('calendar.clock')}
          value="utc"
          items={CALENDAR_CLOCKS.map((value) => ({
            value,
            content: words.t(`calendar.clock-${value}`),
          }))}
        />
      )}
      <ButtonGroup>
        {CALENDAR_SCOPES.map((scope) => (
          <Button name="scope" value={scope} class="govuk-button--secondary" preventDoubleClick>
            {words.t(`calendar.${key}-${scope}`)}
          </Button>
        ))}
      </ButtonGroup>
    </form>
  );
  const oneLink = ({ id, scope, madeAt, readOn }: CalendarLink, order: string) => (
    <form method="post" action={PATH}>
      {token}
      <input type="hidden" name="link" value={id} />
      {words.t(`calendar.link-${scope}`)}{' '}
      <small class="c-quiet c-block">
        {words.t('calendar.made-at', { moment: words.moment(madeAt, session.officer.zone) })}{' '}
        {readOn === null
          ? words.t('calendar.not-read')
          : words.t('calendar.read-on', { day: words.day(readOn, 'wholeDate') })}
      </small>
      <Button name="do" value={order} class="govuk-button--secondary" preventDoubleClick>
        {words.t('calendar.end')}
      </Button>
    </form>
  );
  const content = {
    title: words.t('calendar.title'),
    section: 'night',
    breadcrumbs: [
      { content: words.t('night.title'), href: '/night' },
      { content: words.t('roster.title'), href: '/roster' },
      { content: words.t('calendar.title') },
    ],
    body: (
      <div class="c-reading c-stack">
        <Done words={words} done={visit.query.one('done')} set="calendar" />
        <ProblemSummary words={words} problems={problems} />
        <TitleBar title={words.t('calendar.title')} lead={words.t('calendar.lead')} />
        {made === '' ? null : (
          <Panel title={words.t('calendar.made')}>
            <p>{words.t('calendar.made-text')}</p>
            <p>
              <Code>{`/calendar/${made}${FILE}`}</Code>
            </p>
            <p>{words.t('calendar.made-office')}</p>
            <p>
              <Code>{`/calendar/${made}${FILE}?clock=office`}</Code>
            </p>
          </Panel>
        )}
        <Panel title={words.t('calendar.file')}>{buttons('file', 'file')}</Panel>
        <Panel title={words.t('calendar.link')}>
          <p>{words.t('calendar.link-lead')}</p>
          {isFresh ? (
            buttons('make', 'link')
          ) : (
            <form method="post" action="/sessions/again">
              {token}
              <input type="hidden" name="next" value={PATH} />
              <p>{words.t('calendar.again')}</p>
              <Button class="govuk-button--secondary">{words.t('sessions.again-button')}</Button>
            </form>
          )}
        </Panel>
        <Panel title={words.t('calendar.links')} padded={links.length === 0}>
          {links.length === 0 ? <p>{words.t('calendar.no-links')}</p> : null}
          <Lines items={links.map((link) => oneLink(link, 'end'))} />
        </Panel>
        {others.length === 0 ? null : (
          <Panel title={words.t('calendar.others')} padded={false}>
            <Lines
              items={others.map((link) => (
                <>
                  <Said>{link.officer.name}</Said>
                  {oneLink(link, 'end-other')}
                </>
              ))}
            />
          </Panel>
        )}
      </div>
    ),
  } as const;
  return pageWith(problems, content);
}

const open: OfficerScreen = {
  name: 'roster.calendars',
  access: 'officer',
  method: 'GET',
  path: PATH,
  sample: PATH,
  handle: (visit) => show(visit, { made: '', problems: [] }),
};

const change: OfficerScreen = {
  name: 'roster.calendars.change',
  access: 'officer',
  method: 'POST',
  path: PATH,
  async handle(visit) {
    const { service, session, form, words, now } = visit;
    const scope = scopeOf(form.one('scope'));
    const order = form.one('do');
    if (order === 'file') {
      const calendar = await service.calendars.take(session, scope);
      return asFile(words, calendar, { now, clock: clockOf(form.one('clock')) });
    }
    if (order === 'end') {
      await service.calendars.endLink(session, form.one('link'));
      return redirect(`${PATH}?done=ended`);
    }
    if (order === 'end-other' && may(session.officer.role, 'calendars.endOthersLink')) {
      await service.calendars.endOthersLink(session, form.one('link'));
      return redirect(`${PATH}?done=ended`);
    }
    if (order !== 'make') return notFound();
    const made = await service.calendars.makeLink(session, scope);
    // The address is shown in this answer alone, and stands in no address of a page.
    return made.ok
      ? show(visit, { made: made.value.secret, problems: [] })
      : show(visit, { made: '', problems: [spoken(words, made.error)] });
  },
};

/**
 * What a calendar program asks for, without signing in: who has the address has the calendar. Without
 * its ending the address says to a person what it is.
 */
const subscribed: OpenScreen = {
  name: 'calendar',
  access: 'anyone',
  method: 'GET',
  path: '/calendar/:secret',
  sample: '/calendar/good-link',
  async handle({ service, words, languages, now, ...visit }) {
    const typed = visit.param('secret');
    const calendar = await service.calendars.behind(typed.replace(FILE, ''));
    if (calendar === null) return notFound();
    if (typed.endsWith(FILE)) {
      // Of the program that asks only this is known: whose calendar it fetches.
      const own = chooseLanguage(languages, { officer: calendar.language ?? undefined });
      return asFile(wordsFor(own), calendar, { now, clock: clockOf(visit.query.one('clock')) });
    }
    return page({
      title: words.t('calendar.title'),
      section: null,
      body: (
        <div class="c-reading">
          <TitleBar title={words.t('calendar.title')} lead={words.t('calendar.is-address')} />
        </div>
      ),
    });
  },
};

export const calendarScreens: readonly (OfficerScreen | OpenScreen)[] = [open, change, subscribed];
