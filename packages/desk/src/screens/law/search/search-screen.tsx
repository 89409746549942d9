import { Button, type Content, Lines, Panel, Pinpoint, Said } from '@comity/design';
import type { WordKey, Words } from '@comity/words';
import { DeclarationLine } from '../article/hanging-panels.tsx';
import { instrumentHref } from '../law-address.ts';
import { lawPage } from '../law-page.tsx';
import { isPrinted, type LawScreen, type LawVisit, lawOf } from '../law-visit.ts';
import { Sourced, StateLink } from '../law-words.tsx';
import { type Found, searchLaw } from './search.ts';

const SHOWN = 25;

/** `/law/search?q=`: by pinpoint, word or State. */
export const searchScreen: LawScreen = {
  name: 'law.search',
  path: '/law/search',
  sample: '/law/search?q=cets185+29',
  handle(visit) {
    const { words } = visit;
    const q = visit.query.one('q').trim();
    const found = q === '' ? undefined : searchLaw(lawOf(visit), q);
    const title =
      q === '' ? words.t('search.title') : words.t('search.title-for', { q: q.slice(0, 60) });
    return lawPage(visit, {
      title,
      heading:
        q === '' ? title : words.rich('search.title-for', { q: <Said>{q.slice(0, 60)}</Said> }),
      view: 'search',
      lead: words.t('search.lead'),
      permanent: `/law/search?q=${encodeURIComponent(q)}`,
      ...(found === undefined ? {} : { data: { name: 'search', value: { q, ...found } } }),
      body: (
        <>
          <search>
            <form class="c-panel c-law-ask" method="get" action="/law/search">
              <div class="c-law-ask__row c-law-ask__row--search">
                <div class="govuk-form-group">
                  <label class="govuk-label" for="q-law">
                    {words.t('search.label')}
                  </label>
                  <input
                    class="govuk-input"
                    id="q-law"
                    name="q"
                    type="search"
                    value={q}
                    autocomplete="off"
                  />
                </div>
                <Button>{words.t('search.button')}</Button>
              </div>
            </form>
          </search>
          {found === undefined ? null : <Results visit={visit} found={found} />}
        </>
      ),
    });
  },
};

function Results({ visit, found }: { readonly visit: LawVisit; readonly found: Found }) {
  const { words } = visit;
  const total = Object.values(found).reduce((sum, rows) => sum + rows.length, 0);
  const sets = resultSets(visit, found);
  return (
    <div class="c-stack">
      <p>
        <b>{words.t('search.found', { n: total })}</b>{' '}
        {total === 0 ? words.t('search.nothing-next') : null}
      </p>
      {sets
        .filter(([, items]) => items.length > 0)
        .map(([key, items]) => (
          <ResultSet words={words} name={key} items={items} whole={isPrinted(visit)} />
        ))}
    </div>
  );
}

type NamedSet = readonly [WordKey, readonly Content[]];

/** The results by sort, each as the line that shows it. */
function resultSets(visit: LawVisit, found: Found): readonly NamedSet[] {
  const { words } = visit;
  const law = lawOf(visit);
  return [
    [
      'search.states',
      found.jurisdictions.map(({ code }) => <StateLink words={words} law={law} code={code} />),
    ],
    [
      'search.instruments',
      found.instruments.map(({ id, title }) => (
        <>
          <a class="govuk-link" href={instrumentHref(id)}>
            <Said>{title}</Said>
          </a>{' '}
          <span class="c-code c-quiet">{id}</span>
        </>
      )),
    ],
    [
      'search.provisions',
      found.provisions.map(({ pinpoint, title, gist }) => (
        <>
          <Pinpoint at={pinpoint} />{' '}
          <b>
            <Said>{title}</Said>
          </b>
          <br />
          <Said>{gist}</Said>
        </>
      )),
    ],
    [
      'search.declarations',
      found.declarations.map((row) => <DeclarationLine words={words} law={law} row={row} />),
    ],
    [
      'search.practices',
      found.practices.map((row) => (
        <>
          <b>
            <Said>{row.title}</Said>
          </b>
          <br />
          <Said>{row.summary}</Said>
          <Sourced words={words} row={row} />
        </>
      )),
    ],
  ];
}

interface SetProps {
  readonly words: Words;
  readonly name: WordKey;
  readonly items: readonly Content[];
  readonly whole: boolean;
}

function ResultSet({ words, name, items, whole }: SetProps) {
  const shown = whole ? items : items.slice(0, SHOWN);
  return (
    <Panel
      title={(words.t as (key: WordKey) => string)(name)}
      aside={
        <span class="c-quiet">
          {shown.length === items.length
            ? words.number(items.length)
            : words.t('search.shown', {
                shown: words.number(shown.length),
                n: items.length,
              })}
        </span>
      }
      padded={false}
    >
      <Lines items={shown} />
    </Panel>
  );
}
