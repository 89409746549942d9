import { type Content, type Crumb, Said, TitleBar, Views } from '@comity/design';
import { inWords, wordsFor } from '@comity/words';
import type { VNode } from 'preact';
import { type Answer, file, type PageAnswer, page } from '../../http/screen.ts';
import { hereWith, isPrinted, type LawVisit, lawOf } from './law-visit.ts';
import { readThroughOn } from './read-through.ts';

export type LawView = 'ask' | 'instruments' | 'states' | 'forms' | 'search';

const VIEWS = [
  { view: 'ask', href: '/law', words: 'law.view-ask' },
  { view: 'instruments', href: '/law/instruments', words: 'law.view-instruments' },
  { view: 'states', href: '/law/states', words: 'law.view-states' },
  { view: 'forms', href: '/law/forms', words: 'law.view-forms' },
  { view: 'search', href: '/law/search', words: 'law.view-search' },
] as const;

/** What a law page consists of. */
export interface LawPageParts {
  readonly title: string;
  /** Where it differs from the title of the window. */
  readonly heading?: Content;
  readonly lead?: Content;
  readonly view: LawView;
  readonly status?: number;
  readonly crumbs?: readonly Crumb[];
  /** The address that stays: what was taken as default is in it. Left out where nothing was found. */
  readonly permanent?: string | undefined;
  /** What the page shows, as data: a file under this name. */
  readonly data?: { readonly name: string; readonly value: unknown } | undefined;
  readonly body: VNode;
}

/**
 * A page of the law in its frame: parts, title, its address, data and print view; with
 * `?format=json` the data as a file in place of the page.
 */
export function lawPage(visit: LawVisit, parts: LawPageParts): Answer {
  const { data } = parts;
  if (data !== undefined && visit.query.one('format') === 'json') return dataFile(visit, data);
  return framed(visit, parts);
}

function framed(visit: LawVisit, parts: LawPageParts): PageAnswer {
  const { words } = visit;
  const crumbs = parts.crumbs;
  return page({
    title: parts.title,
    section: 'law',
    status: parts.status ?? 200,
    ...(crumbs === undefined
      ? {}
      : { breadcrumbs: [{ content: words.t('law.title'), href: '/law' }, ...crumbs] }),
    body: (
      <div class={isPrinted(visit) ? 'c-law c-law--print' : 'c-law'}>
        <Views
          words={words}
          label={words.t('law.views')}
          items={VIEWS.map(({ view, href, words: key }) => ({
            content: words.t(key),
            href,
            current: view === parts.view,
          }))}
        />
        <TitleBar
          title={parts.heading ?? parts.title}
          lead={parts.lead}
          aside={
            parts.permanent === undefined ? undefined : (
              <Tools visit={visit} permanent={parts.permanent} data={parts.data !== undefined} />
            )
          }
        />
        {parts.permanent === undefined ? null : (
          <p class="c-law-filed">
            {words.rich('law.filed', { address: <bdi>{parts.permanent}</bdi> })}
          </p>
        )}
        {parts.body}
        <p class="c-quiet c-small c-law__version">
          {words.t('law.version', { day: words.day(readThroughOn(lawOf(visit)), 'wholeDate') })}
        </p>
      </div>
    ),
  });
}

interface ToolsProps {
  readonly visit: LawVisit;
  readonly permanent: string;
  readonly data: boolean;
}

function Tools({ visit, permanent, data }: ToolsProps) {
  const { words } = visit;
  return (
    <ul class="c-law-tools" aria-label={words.t('law.tools')}>
      <li>
        <a class="govuk-link" href={permanent}>
          {words.t('law.permanent')}
        </a>
      </li>
      {!data ? null : (
        <li>
          <a class="govuk-link" href={hereWith(visit, { format: 'json' })}>
            {words.t('law.data')}
          </a>
        </li>
      )}
      <li>
        <a class="govuk-link" href={hereWith(visit, { view: 'print' })}>
          {words.t('law.print')}
        </a>
      </li>
    </ul>
  );
}

/** The data of a page with the version it comes from, as a JSON file to keep; in English, as the
 * command line answers it. */
function dataFile(
  visit: LawVisit,
  data: { readonly name: string; readonly value: unknown },
): Answer {
  const { version } = lawOf(visit).data;
  const text = JSON.stringify(
    { format: `comity/law/1`, version, answer: inWords(wordsFor('en'), data.value) },
    null,
    2,
  );
  return file({
    fileName: `comity-law-${data.name}.json`,
    type: 'application/json; charset=utf-8',
    bytes: new TextEncoder().encode(`${text}\n`),
  });
}

/** A page for what the law data does not have: a sentence, what is near, the way to the search. */
export function lawNotFound(
  visit: LawVisit,
  found: {
    readonly title: string;
    readonly text: Content;
    readonly view: LawView;
    readonly near: readonly { readonly href: string; readonly name: string }[];
  },
): PageAnswer {
  const { words } = visit;
  return framed(visit, {
    title: found.title,
    view: found.view,
    status: 404,
    body: (
      <div class="c-reading">
        <p>{found.text}</p>
        {found.near.length === 0 ? null : (
          <>
            <h2>{words.t('law.near')}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {found.near.map((one) => (
                <li>
                  <a class="govuk-link" href={one.href}>
                    <Said>{one.name}</Said>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a class="govuk-link" href="/law/search">
            {words.t('law.not-found-search')}
          </a>
        </p>
      </div>
    ),
  });
}
