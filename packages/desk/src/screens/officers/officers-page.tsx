import {
  Button,
  Filters,
  Icon,
  Lines,
  Pagination,
  Panel,
  Said,
  Status,
  TitleBar,
} from '@comity/design';
import {
  type KeptOfficer,
  may,
  OFFICER_STANDINGS,
  OFFICERS_ON_PAGE,
  type OfficerSearch,
  type OfficerStanding,
  type Officers,
  PERSONS,
  type Role,
  standingOf,
  type UseCase,
} from '@comity/service';
import type { ComponentChildren, VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { WideTable } from '../wide-table.tsx';
import { addressOf } from './address-of.ts';
import { authorityOptions } from './authority-options.ts';
import { SessionsNow } from './sessions-now.tsx';
import { WishLines } from './wish-lines.tsx';

export interface OfficersProps {
  readonly visit: OfficerVisit;
  readonly search: OfficerSearch;
  readonly found: Awaited<ReturnType<Officers['list']>>;
}

/** Who works at this node, with what waits for a second person first. */
export function OfficersBody({ visit, search, found }: OfficersProps): VNode {
  const { words, query } = visit;
  const { officers, total, wishes } = found;
  return (
    <>
      <Done words={words} done={query.one('done')} set="officers" />
      <TitleBar
        title={words.t('officers.title')}
        lead={words.t('officers.lead', { n: total })}
        aside={<Button href="/officers/add">{words.t('officers.add')}</Button>}
      />
      <div class="c-stack">
        {wishes.length === 0 ? null : (
          <Panel id="waiting" title={words.t('officers.waiting')} padded={false}>
            <WishLines visit={visit} wishes={wishes} />
          </Panel>
        )}
        <Filters words={words} action="/officers" fields={fieldsOf(visit, search, found)} />
        {officers.length === 0 ? (
          <p>{words.t('officers.none')}</p>
        ) : (
          <WideTable
            title={words.t('officers.title')}
            head={HEAD.map((name) => words.t(`officers.head-${name}`))}
            rows={officers.map((one) => rowOf(visit, one))}
          />
        )}
        <Pages visit={visit} search={search} total={total} />
        <SessionsNow visit={visit} sessions={found.sessions} />
        <Panel title={words.t('officers.rules')} padded={false}>
          <Lines items={RULES.map((rule) => words.t(`officers.rule-${rule}`))} />
        </Panel>
        <p>
          <a class="govuk-link" href="/officers/waiting">
            {words.t('officers.waiting-link')}
          </a>
        </p>
        <p>
          <a class="govuk-link" href="/node/authorities">
            {words.t('officers.authorities')}
          </a>
        </p>
      </div>
    </>
  );
}

const RULES = ['more', 'self', 'last', 'cases'] as const;
const HEAD = ['officer', 'cases', 'agrees', 'node', 'ways', 'seen', 'state'] as const;
/** Each column of what a role may, by the use case that stands for it. */
const MAY = ['cases.view', 'officers.agree', 'officers.list'] as const satisfies readonly UseCase[];

const STATES = { active: 'open', suspended: 'held', 'no-way-in': 'soon' } as const;

/** How an officer stands, in a word and a shape. */
export const Standing = ({
  visit: { words },
  standing,
}: {
  readonly visit: OfficerVisit;
  readonly standing: OfficerStanding;
}): VNode => <Status kind={STATES[standing]}>{words.t(`officers.state-${standing}`)}</Status>;

function rowOf(visit: OfficerVisit, one: KeptOfficer): readonly ComponentChildren[] {
  const { words, session } = visit;
  const { zone, id } = session.officer;
  return [
    <>
      <a class="govuk-link" href={addressOf(one.id)}>
        <Said>{one.name}</Said>
      </a>
      <div class="c-small c-quiet">
        <bdi>{one.number}</bdi>, <Said>{one.authorityName}</Said>
        <div>{words.t(`role.${one.role}`)}</div>
      </div>
    </>,
    ...MAY.map((useCase) => <Yes visit={visit} role={one.role} useCase={useCase} />),
    words.list(one.ways.map((way) => words.t(`sessions.way-${way}`))),
    one.seen === null ? (
      <span class="c-quiet">{words.t('officers.not-here')}</span>
    ) : (
      words.moment(one.seen, zone)
    ),
    <>
      <Standing visit={visit} standing={standingOf(one)} />
      {one.id === id ? <div class="c-small">{words.t('officers.you')}</div> : null}
      {one.linkUntil === null ? null : (
        <div class="c-small c-quiet">
          {words.t('officers.link-until', { moment: words.moment(one.linkUntil, zone) })}
        </div>
      )}
    </>,
  ];
}

const Yes = ({
  visit: { words },
  role,
  useCase,
}: {
  readonly visit: OfficerVisit;
  readonly role: Role;
  readonly useCase: UseCase;
}): VNode =>
  may(role, useCase) ? (
    <span>
      <Icon name="open" />
      <span class="govuk-visually-hidden">{words.t('officers.yes')}</span>
    </span>
  ) : (
    <>
      <span aria-hidden="true">–</span>
      <span class="govuk-visually-hidden">{words.t('officers.no')}</span>
    </>
  );

function fieldsOf(
  { words, service }: OfficerVisit,
  search: OfficerSearch,
  { authorities }: OfficersProps['found'],
) {
  const all = { value: '', text: words.t('officers.any') };
  return [
    { name: 'words', label: words.t('officers.search'), value: search.words },
    {
      ...{ name: 'authority', label: words.t('officers.authority'), value: search.authority },
      options: [all, ...authorityOptions(service.node.participant, authorities)],
    },
    {
      ...{ name: 'role', label: words.t('officers.role'), value: search.role },
      options: [all, ...PERSONS.map((role) => ({ value: role, text: words.t(`role.${role}`) }))],
    },
    {
      ...{ name: 'standing', label: words.t('officers.head-state'), value: search.standing },
      options: [
        all,
        ...OFFICER_STANDINGS.map((one) => ({ value: one, text: words.t(`officers.state-${one}`) })),
      ],
    },
  ];
}

function Pages({
  visit: { words },
  search,
  total,
}: Pick<OfficersProps, 'visit' | 'search'> & { readonly total: number }): VNode | null {
  if (total <= OFFICERS_ON_PAGE) return null;
  const href = (page: number): string => {
    const { words: sought, authority, role, standing } = search;
    const asked = { words: sought, authority, role, standing, page: String(page) };
    return `/officers?${new URLSearchParams(asked)}`;
  };
  const { page } = search;
  return (
    <Pagination
      label={words.t('officers.pages')}
      previous={
        page > 1 ? { href: href(page - 1), content: words.t('officers.previous') } : undefined
      }
      next={
        page * OFFICERS_ON_PAGE < total
          ? { href: href(page + 1), content: words.t('officers.next') }
          : undefined
      }
    />
  );
}
