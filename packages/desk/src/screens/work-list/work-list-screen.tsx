import { parsePinpoint } from '@comity/base';
import { OTHER_INSTRUMENT } from '@comity/case';
import {
  Button,
  ButtonGroup,
  Code,
  Filters,
  Said,
  TitleBar,
  type ViewLink,
  Views,
  type WorkItem,
  WorkList,
} from '@comity/design';
import {
  bandOf,
  type Colleague,
  type WorkList as Found,
  may,
  priorityOf,
  type SavedView,
  type WorkRow,
} from '@comity/service';
import { nameOf, stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { type OfficerScreen, type OfficerVisit, page, redirect } from '../../http/screen.ts';
import { byName } from '../by-name.ts';
import { measureName } from '../case/measure-names.ts';
import { rowName } from '../case-name.ts';
import { EndOf } from '../clocks/due-when.tsx';
import { Done } from '../done.tsx';
import { hereOf } from '../here.ts';
import { pinpointsIn } from '../pinpoints-in.ts';
import { PlainLine } from '../plain-text.tsx';
import { filterOf, orderOf, type View, viewOf } from './filter.ts';
import { filterFields, SavedViews, TakeOut } from './list-tools.tsx';

/** The work of the officer's authority, grouped by when it is due. */
export const workListScreen: OfficerScreen = {
  name: 'work-list',
  access: 'officer',
  method: 'GET',
  path: '/',
  sample: '/',
  async handle(visit) {
    const { service, session, words } = visit;
    if (!may(session.officer.role, 'cases.workList')) {
      return redirect(may(session.officer.role, 'keeping.health') ? '/node' : '/directory');
    }
    // The masthead's search also takes pinpoints: those are the law's.
    const sought = visit.query.one('q').trim();
    if (parsePinpoint(sought).ok) return redirect(`/law/search?q=${encodeURIComponent(sought)}`);
    const [colleagues, saved, peers] = await Promise.all([
      service.office.colleagues(session),
      service.office.views(session),
      peersOf(visit),
    ]);
    const filter = filterOf(visit.query, { session, colleagues });
    const found = await service.cases.workList(session, filter);
    return page({
      title: words.t('work.title'),
      section: 'work',
      live: true,
      counts: found.counts,
      body: (
        <WorkListPage
          visit={visit}
          found={found}
          peers={peers}
          colleagues={colleagues}
          saved={saved}
        />
      ),
    });
  },
};

const peersOf = async ({ service, words }: OfficerVisit) =>
  (await service.directory.entries())
    .filter((entry) => !entry.self)
    .map(({ participant, name }) => ({ participant, name: stateName(words, name) }))
    .toSorted(byName(words))
    .map(({ participant, name }) => ({ value: participant, text: `${participant} ${name}` }));

interface PageProps {
  readonly visit: OfficerVisit;
  readonly found: Found;
  readonly peers: readonly { readonly value: string; readonly text: string }[];
  readonly colleagues: readonly Colleague[];
  readonly saved: readonly SavedView[];
}

function WorkListPage({ visit, found, peers, colleagues, saved }: PageProps): VNode {
  const { words, query } = visit;
  const here = hereOf(visit);
  const order = orderOf(query);
  return (
    <>
      <Done words={words} done={query.one('done')} set="work" />
      <TitleBar
        title={words.t('work.title')}
        lead={<Lead visit={visit} found={found} />}
        aside={
          <ButtonGroup>
            <Button href="/new-request">{words.t('work.new-request')}</Button>
            <Button href="/offer" class="govuk-button--secondary">
              {words.t('work.offer')}
            </Button>
          </ButtonGroup>
        }
      />
      <Views words={words} items={viewsOf(visit, found)} />
      <SavedViews visit={visit} saved={saved} />
      <Filters
        words={words}
        action="/"
        keep={query.has('view') ? { view: viewOf(query) } : {}}
        fields={filterFields(visit, peers, colleagues)}
      />
      {found.mistaken ? <p class="c-duty">{words.t('work.reference-mistaken')}</p> : null}
      {found.rows.length === 0 ? (
        <Empty visit={visit} />
      ) : (
        <WorkList
          here={here}
          caption={words.t(order === undefined ? 'work.caption' : `work.caption-${order}`)}
          order={order}
          items={found.rows.map((row) => itemOf(visit, row))}
        />
      )}
      <More visit={visit} found={found} />
      <TakeOut visit={visit} />
    </>
  );
}

const isFiltered = (query: Fields): boolean =>
  ['q', 'officer', 'state', 'measure', 'direction'].some((name) => query.one(name) !== '');

function Lead({ visit, found }: Pick<PageProps, 'visit' | 'found'>): VNode {
  const { words, session, now, query } = visit;
  const { zone, authorityName } = session.officer;
  const known = found.counts.ours + found.counts.theirs;
  const common = {
    city: <bdi>{words.city({ zone })}</bdi>,
    offset: words.offset(now, zone),
    moment: words.wholeMoment(now, zone),
  };
  return (
    <>
      {isFiltered(query) || viewOf(query) !== 'open'
        ? words.rich('work.lead-some', { ...common, n: found.rows.length })
        : words.rich('work.lead', {
            ...common,
            authority: <bdi>{authorityName}</bdi>,
            n: Math.max(known, found.rows.length),
          })}
    </>
  );
}

function viewsOf({ words, query }: OfficerVisit, { counts }: Found): readonly ViewLink[] {
  const current = viewOf(query);
  const view = (name: View, count?: number): ViewLink => ({
    content: words.t(`work.view-${name}`),
    href: name === 'open' ? '/' : `/?view=${name}`,
    count,
    current: name === current && query.one('officer') !== 'mine',
  });
  return [
    view('open', counts.ours + counts.theirs),
    view('ours', counts.ours),
    view('theirs', counts.theirs),
    {
      content: words.t('office.mine'),
      href: '/?officer=mine',
      current: query.one('officer') === 'mine',
    },
    { content: words.t('work.view-drafts'), href: '/drafts', count: counts.drafts },
    { content: words.t('work.view-reviews'), href: '/reviews', count: counts.reviews },
    view('closed'),
  ];
}

function itemOf({ words, now, session }: OfficerVisit, row: WorkRow): WorkItem {
  const basis = [...new Set(row.parts.flatMap((part) => part.basis ?? []))];
  const unwritten = basis.filter((one) => !parsePinpoint(one).ok && one !== OTHER_INSTRUMENT);
  return {
    id: row.caseId,
    href: `/cases/${row.caseId}`,
    title: <PlainLine text={rowName(words, row)} />,
    reference: row.reference,
    officer: row.officer === null ? undefined : <Said>{row.officer.name}</Said>,
    state: { code: row.peer, name: stateName(words, row.peerName) },
    weAsk: row.side === 'requesting',
    due: row.dueAt,
    owed: row.lateFrom !== null,
    ...(row.dueDay === undefined
      ? {}
      : { dueNote: <EndOf words={words} due={row.dueDay} as="day" /> }),
    band: bandOf(row, { now, zone: session.officer.zone }),
    ...(row.openedAt === null ? {} : { opened: row.openedAt }),
    parts: row.parts.map(({ id, measure, stage }) => ({
      id,
      measure: measureName(words, measure),
      stage: words.t(`stage.${stage}`),
    })),
    pinpoints: pinpointsIn(basis),
    basis: unwritten.map((id) => <Code>{id}</Code>),
    stage: nameOf(words, 'status', `case-${row.status}`),
    priority: priorityOf(row),
    move: row.move,
    moveWhat: nameOf(words, 'expected', row.moveWhat) ?? <Said>{row.moveWhat}</Said>,
    unread: row.unread,
    bound: row.bound,
    ...(row.lapses === null
      ? {}
      : { lapses: words.t('kept.lapses', { day: words.day(row.lapses.day, 'day') }) }),
  };
}

function Empty({ visit }: { readonly visit: OfficerVisit }): VNode {
  const { words, query } = visit;
  const filtered = isFiltered(query) || viewOf(query) !== 'open';
  return (
    <div class="c-empty">
      <h2>{words.t('work.empty-title')}</h2>
      <p>{words.t(filtered ? 'work.empty-filtered' : 'work.empty-open')}</p>
      <p>
        {filtered ? (
          <>
            <a class="govuk-link" href="/">
              {words.t('work.all')}
            </a>
            {' · '}
            <a class="govuk-link" href="/?view=closed">
              {words.t('work.closed')}
            </a>
          </>
        ) : (
          <a class="govuk-link" href="/new-request">
            {words.t('work.begin')}
          </a>
        )}
      </p>
    </div>
  );
}

function More({ visit, found }: Pick<PageProps, 'visit' | 'found'>): VNode | null {
  const { words, query } = visit;
  const pairs = query.pairs().filter(([name]) => name !== 'after' && name !== 'done');
  const address = (more: readonly (readonly [string, string])[]): string =>
    `/?${new URLSearchParams([...pairs, ...more].map(([name, value]) => [name, value]))}`;
  if (found.next === null && !query.has('after')) return null;
  return (
    <p class="c-small c-more">
      {query.has('after') ? (
        <a class="govuk-link" href={address([])}>
          {words.t('work.from-start')}
        </a>
      ) : null}{' '}
      {found.next === null ? null : (
        <a class="govuk-link" href={address([['after', found.next]])} rel="next">
          {words.t('work.more')}
        </a>
      )}
    </p>
  );
}
