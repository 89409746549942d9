import { Filters, Pagination, Said, TitleBar } from '@comity/design';
import { AUDIT_OF_THE_NODE, type AuditLine, type AuditSearch, BY_PROVIDER } from '@comity/service';
import type { ComponentChildren, VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { type OfficerScreen, type OfficerVisit, page } from '../../http/screen.ts';
import { authorityOptions } from '../officers/authority-options.ts';
import { WideTable } from '../wide-table.tsx';

const PATH = '/node/audit';
const HEAD = ['when', 'who', 'what', 'about'] as const;

const searchIn = (query: Fields): AuditSearch => ({
  authority: query.one('authority'),
  officer: query.one('officer').trim(),
  kind: query.one('kind'),
  from: query.one('from').trim(),
  to: query.one('to').trim(),
  page: /^\d{1,6}$/.test(query.one('page')) ? Number(query.one('page')) : 1,
});

/** The audit as far as it is of the node and of no case. */
export const auditScreen: OfficerScreen = {
  name: 'node.audit',
  access: 'officer',
  method: 'GET',
  path: PATH,
  sample: PATH,
  async handle(visit) {
    const { words, service, session, query } = visit;
    const search = searchIn(query);
    const [{ lines, more }, authorities] = await Promise.all([
      service.keeping.audit(session, search),
      service.keeping.authorities(session),
    ]);
    return page({
      title: words.t('keeping.audit-title'),
      section: 'audit',
      body: (
        <>
          <TitleBar title={words.t('keeping.audit-title')} lead={words.t('keeping.audit-lead')} />
          <div class="c-stack">
            <Filters
              words={words}
              action={PATH}
              fields={[
                {
                  ...{ name: 'authority', label: words.t('officers.authority') },
                  value: search.authority || session.officer.authority,
                  options: authorityOptions(service.node.participant, authorities),
                },
                {
                  ...{ name: 'officer', label: words.t('keeping.audit-officer') },
                  value: search.officer,
                },
                {
                  ...{ name: 'kind', label: words.t('keeping.audit-kind'), value: search.kind },
                  options: [
                    { value: '', text: words.t('officers.any') },
                    ...AUDIT_OF_THE_NODE.map((kind) => ({
                      value: kind,
                      text: words.t(`audited.${kind}`),
                    })),
                  ],
                },
                { name: 'from', label: dayLabel(visit, 'from'), value: search.from },
                { name: 'to', label: dayLabel(visit, 'to'), value: search.to },
              ]}
            />
            {lines.length === 0 ? (
              <p>{words.t('keeping.audit-none')}</p>
            ) : (
              <WideTable
                title={words.t('keeping.audit-title')}
                head={HEAD.map((name) => words.t(`keeping.head-${name}`))}
                rows={lines.map((line) => rowOf(visit, line))}
              />
            )}
            <Pages visit={visit} search={search} more={more} />
          </div>
        </>
      ),
    });
  },
};

const dayLabel = ({ words }: OfficerVisit, end: 'from' | 'to'): VNode => (
  <>
    {words.t(`keeping.audit-${end}`)}{' '}
    <span class="c-quiet">{words.t('keeping.audit-day-hint')}</span>
  </>
);

const rowOf = (
  { words, session }: OfficerVisit,
  { at, officer, kind, about, role }: AuditLine,
): readonly ComponentChildren[] => [
  <time datetime={at}>{words.moment(at, session.officer.zone)}</time>,
  officer === null ? (
    <span class="c-quiet">{words.t('keeping.by-machine')}</span>
  ) : officer === BY_PROVIDER ? (
    <span class="c-quiet">{words.t('sessions.way-provider')}</span>
  ) : (
    <bdi>{officer}</bdi>
  ),
  words.t(`audited.${kind}`),
  <>
    <Said>{about}</Said>
    {role === null ? null : <div class="c-small c-quiet">{words.t(`role.${role}`)}</div>}
  </>,
];

function Pages({
  visit: { words },
  search,
  more,
}: {
  readonly visit: OfficerVisit;
  readonly search: AuditSearch;
  readonly more: boolean;
}): VNode | null {
  if (search.page === 1 && !more) return null;
  const href = (page: number): string =>
    `${PATH}?${new URLSearchParams({ ...search, page: String(page) })}`;
  return (
    <Pagination
      label={words.t('keeping.audit-pages')}
      previous={
        search.page > 1
          ? { href: href(search.page - 1), content: words.t('keeping.audit-newer') }
          : undefined
      }
      next={
        more ? { href: href(search.page + 1), content: words.t('keeping.audit-older') } : undefined
      }
    />
  );
}
