import { pinpointHref } from '@comity/design';
import { findProvision, nearMatches } from '@comity/law';
import { spoken } from '@comity/words';
import type { Answer } from '../../../http/screen.ts';
import { instrumentShort, instrumentTitled } from '../../law-names.ts';
import { instrumentHref } from '../law-address.ts';
import { lawNotFound, lawPage } from '../law-page.tsx';
import { type LawScreen, type LawVisit, lawOf } from '../law-visit.ts';
import { ArticleBody, articleParts } from './article-page.tsx';

/** `/law/article/CETS185:29(7)`: one provision, and all that hangs on it. */
export const articleScreen: LawScreen = {
  name: 'law.article',
  path: '/law/article/:pinpoint',
  sample: '/law/article/CETS185:29',
  handle(visit) {
    const law = lawOf(visit);
    const asked = visit.param('pinpoint').trim();
    const found = findProvision(law, asked);
    if (!found.ok) return unknownProvision(visit, asked, spoken(visit.words, found.error).text);
    const parts = articleParts(law, found.value);
    const { words } = visit;
    const { pinpoint, title } = found.value;
    return lawPage(visit, {
      title: words.t('law.article.title', { pinpoint, title }),
      heading: (
        <>
          <span class="c-code c-law-pinpoint">{pinpoint}</span> <bdi>{title}</bdi>
        </>
      ),
      view: 'instruments',
      permanent: pinpointHref(pinpoint),
      crumbs: [
        {
          content: <bdi>{instrumentShort(visit.words, lawOf(visit), found.value.instrument)}</bdi>,
          href: instrumentHref(found.value.instrument),
        },
        { content: <bdi>{pinpoint}</bdi> },
      ],
      data: { name: `article-${pinpoint}`, value: parts },
      body: <ArticleBody visit={visit} parts={parts} />,
    });
  },
};

/** The article of a paragraph that is not there, its other paragraphs, then what is spelt alike. */
function unknownProvision(visit: LawVisit, asked: string, text: string): Answer {
  const law = lawOf(visit);
  const { words } = visit;
  const all = [...law.provisions.keys()];
  const article = asked.split('(')[0] ?? asked;
  const siblings = all.filter((one) => one === article || one.startsWith(`${article}(`));
  const folder = asked.split(':')[0] ?? asked;
  const instrument = law.instruments.get(folder);
  const near = siblings.length > 0 ? siblings : nearMatches(asked, all, 8);
  return lawNotFound(visit, {
    title: words.t('law.article.missing', { pinpoint: asked.slice(0, 60) }),
    text: (
      <>
        <bdi>{text}</bdi> {words.t('law.article.missing-lead')}
      </>
    ),
    view: 'instruments',
    near: [
      ...(instrument === undefined
        ? []
        : [
            {
              href: instrumentHref(folder),
              name: `${folder}: ${instrumentTitled(visit.words, law, folder)}`,
            },
          ]),
      ...near.slice(0, 30).map((pinpoint) => ({
        href: pinpointHref(pinpoint),
        name: `${pinpoint}: ${law.provisions.get(pinpoint)?.title ?? ''}`,
      })),
    ],
  });
}
