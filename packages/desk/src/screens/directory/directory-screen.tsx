import { Filters, type Here, Panel, Said, StateCode, Table, TitleBar } from '@comity/design';
import { type DirectoryEntry, officesOf } from '@comity/feed';

import { authoritiesOn, dayIn, MEASURES } from '@comity/law';
import type { PublishedDirectory } from '@comity/service';
import { languageName } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { type OfficerScreen, type OfficerVisit, page } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { Done } from '../done.tsx';
import { hereOf } from '../here.ts';
import { participantNamed } from '../participant-name.ts';
import { PlainLine } from '../plain-text.tsx';
import { FeedWarnings } from './feed-warnings.tsx';
import { networkItem } from './network-name.ts';
import { officeName } from './office-name.ts';
import { OpenStatus, Stale } from './office-panel.tsx';
import { ParticipantPanel } from './participant-panel.tsx';

/** Who can be written to, by which keys, and whether their node answers; and everybody else. */
export const directoryScreen: OfficerScreen = {
  name: 'directory',
  access: 'officer',
  method: 'GET',
  path: '/directory',
  sample: '/directory',
  async handle(visit) {
    const { words, service, session, query } = visit;
    const [entries, published] = await Promise.all([
      service.directory.entries(),
      service.directory.published(session),
    ]);
    const here = hereOf(visit);
    const faults = published.faults.filter(({ settledAt }) => settledAt === null);
    return page({
      title: words.t('directory.title'),
      section: 'directory',
      live: true,
      body: (
        <>
          <Done words={words} done={query.one('done')} set="directory" />
          <TitleBar title={words.t('directory.title')} lead={words.t('directory.lead')} />
          <FeedWarnings here={here} names={service} faults={faults} />
          {published.waitsFor.length === 0 ? null : (
            <p>{words.t('directory.waits', { states: words.list(published.waitsFor) })}</p>
          )}
          <div class="c-stack c-directory">
            <States visit={visit} here={here} published={published} />
            {entries
              .toSorted((a, b) => Number(b.self) - Number(a.self))
              .map((entry) => (
                <ParticipantPanel here={here} entry={entry} />
              ))}
            {entries.every((entry) => entry.self) ? <p>{words.t('directory.empty')}</p> : null}
          </div>
        </>
      ),
    });
  },
};

interface StatesProps {
  readonly visit: OfficerVisit;
  readonly here: Here;
  readonly published: PublishedDirectory;
}

/** States that are found: those that have published first, then those that other sources name. */
function States({ visit, here, published }: StatesProps): VNode {
  const { words, query } = visit;
  const rows = found(visit, published);
  const isWhole = query.one('q') !== '' || query.one('all') === 'yes';
  const shown = isWhole ? rows : rows.slice(0, SHOWN);
  return (
    <Panel title={words.t('directory.search')}>
      <div>
        <Filters
          words={words}
          action="/directory"
          fields={filterFields(visit, published.entries)}
        />
        <p aria-live="polite">{words.t('directory.found', { n: rows.length })}</p>
      </div>
      {rows.length === 0 ? null : (
        <section class="c-law-scroll" tabindex={0} aria-label={words.t('directory.search')}>
          <Table
            firstCellIsHeader
            head={(['state', 'authorities', 'now', 'from'] as const).map((column) => ({
              content: words.t(`directory.column-${column}`),
            }))}
            rows={shown.map((row) => [
              {
                content: (
                  <a class="govuk-link" href={`/directory/${row.state}`}>
                    <StateCode code={row.state} name={row.name} />
                  </a>
                ),
              },
              { content: <Names visit={visit} names={row.authorities} /> },
              {
                content:
                  row.first === undefined ? null : (
                    <>
                      <OpenStatus here={here} office={row.first} />{' '}
                      <Stale here={here} office={row.first} />
                    </>
                  ),
              },
              {
                content:
                  row.authorities.length === 0
                    ? null
                    : words.t(
                        row.first === undefined
                          ? 'directory.from-depositary'
                          : 'directory.from-state',
                      ),
              },
            ])}
          />
        </section>
      )}
      {shown.length === rows.length ? null : (
        <p>
          <a class="govuk-link" href={`/directory?${allOf(query)}`}>
            {words.t('directory.show-all', { n: rows.length })}
          </a>
        </p>
      )}
    </Panel>
  );
}

/** The same question, with every State that answers it. */
const allOf = (query: Fields): string =>
  new URLSearchParams([
    ...query.pairs().map(([name, value]): [string, string] => [name, value]),
    ['all', 'yes'],
  ]).toString();

const SHOWN = 40;
const NAMES_SHOWN = 2;

function Names({
  visit: { words },
  names,
}: {
  readonly visit: OfficerVisit;
  readonly names: readonly string[];
}): VNode {
  if (names.length === 0) return <>{words.t('directory.nobody-named')}</>;
  return (
    <>
      {names.slice(0, NAMES_SHOWN).map((name) => (
        <div>
          <PlainLine text={name} />
        </div>
      ))}
      {names.length > NAMES_SHOWN ? (
        <Said>{words.t('directory.more', { n: names.length - NAMES_SHOWN })}</Said>
      ) : null}
    </>
  );
}

const wantedOf = (query: Fields) => ({
  q: query.one('q').trim().toLowerCase(),
  language: query.one('language'),
  measure: query.one('measure'),
  network: query.one('network'),
});

/** The States that fit what is asked for: by name, code or authority, and by what an office says. */
function found({ words, query, service, now }: OfficerVisit, published: PublishedDirectory) {
  const { entries } = published;
  const { law } = service.law;
  const wanted = wantedOf(query);
  const day = dayIn(now, 'UTC');
  const asksOfEntry = [wanted.language, wanted.measure, wanted.network].some((one) => one !== '');
  const states = new Set([
    ...entries.map(({ participant }) => participant),
    ...law.jurisdictions.keys(),
  ]);
  return [...states]
    .flatMap((state) => {
      const offices = officesOf(published, { state, now }).filter(({ entry }) =>
        fits(entry, wanted),
      );
      if (offices.length === 0 && asksOfEntry) return [];
      const named = offices.length > 0 ? [] : authoritiesOn(law, state, day);
      // Of whom nobody is known is said to whoever looks for that State.
      if (offices.length === 0 && named.length === 0 && wanted.q === '') return [];
      const name = participantNamed(words, service, state);
      const authorities =
        offices.length > 0
          ? offices.map(({ entry }) => officeName(words, entry))
          : [...new Set(named.map((row) => row.name))];
      const all = [
        ...[state, name, ...authorities],
        ...offices.flatMap(({ entry }) => [
          entry.authority,
          ...entry.content.names.map((one) => one.name),
        ]),
      ];
      const isFound = all.some((text) => text.toLowerCase().includes(wanted.q));
      return isFound ? [{ state, name, authorities, first: offices[0] }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.first === undefined) - Number(b.first === undefined) ||
        a.name.localeCompare(b.name, words.locale.numbers),
    );
}

const fits = (
  { content }: DirectoryEntry,
  { language, measure, network }: ReturnType<typeof wantedOf>,
): boolean =>
  (language === '' || content.accepts.includes(language)) &&
  (measure === '' || content.doesItself?.includes(measure) === true) &&
  (network === '' || content.networks?.includes(network) === true);

/** Only what some entry says can be asked for. */
function filterFields({ words, query, service }: OfficerVisit, entries: readonly DirectoryEntry[]) {
  const languages = [...new Set(entries.flatMap(({ content }) => content.accepts))].sort();
  const networks = [...new Set(entries.flatMap(({ content }) => content.networks ?? []))].sort();
  return [
    { name: 'q', label: words.t('directory.search-q'), value: query.one('q') },
    {
      name: 'language',
      label: words.t('directory.language'),
      value: query.one('language'),
      options: [
        { value: '', text: words.t('directory.any-language') },
        ...languages.map((value) => ({
          value,
          text: words.t('request.language-item', { name: languageName(words, value) }),
        })),
      ],
    },
    {
      name: 'measure',
      label: words.t('directory.measure'),
      value: query.one('measure'),
      options: [
        { value: '', text: words.t('directory.any-measure') },
        ...MEASURES.map((value) => ({ value, text: measureName(words, value) })),
      ],
    },
    {
      name: 'network',
      label: words.t('directory.network'),
      value: query.one('network'),
      options: [
        { value: '', text: words.t('directory.any-network') },
        ...networks.map((value) => ({ value, text: networkItem(words, service.law.law, value) })),
      ],
    },
  ];
}
