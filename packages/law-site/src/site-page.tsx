import type { Crumb } from '@comity/design';
import { type PageAssets, renderPage } from '@comity/design';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import { fileOf, relative, rootFrom } from './site-address.ts';

/** A page as a screen of the law gives it. */
export interface ShownPage {
  readonly title: string;
  readonly status: number;
  readonly body: VNode;
  readonly breadcrumbs?: readonly Crumb[];
}

export interface SitePage {
  readonly words: Words;
  readonly now: string;
  /** Address of the desk that the page stands for. */
  readonly url: string;
  readonly assets: PageAssets;
  readonly page: ShownPage;
}

/** The whole document of a page of the site; nothing in it knows where the site is hosted. */
export function sitePage({ words, now, url, assets, page }: SitePage): string {
  const file = fileOf(url) ?? 'index.html';
  const root = rootFrom(file);
  const html = renderPage({
    words,
    title: page.title,
    node: { code: '', name: words.t('site.name'), authority: words.t('site.what') },
    home: '/law',
    now,
    place: { zone: 'UTC' },
    assets,
    breadcrumbs: page.breadcrumbs,
    footLinks: [
      { content: words.t('coverage.title'), href: '/law/coverage' },
      { content: words.t('site.data'), href: '/data/law.json' },
      { content: words.t('site.changes'), href: '/data/changes.json' },
    ],
    theme: 'auto',
    children: (
      <>
        <noscript>
          <p class="c-small">{words.t('site.without-script')}</p>
        </noscript>
        {page.body}
      </>
    ),
  });
  const scripts =
    `<meta name="comity-page" content="${encodeURI(url)}" data-too-old="${attribute(words.t('site.too-old'))}"/>` +
    `<script defer src="${root}answer.js"></script>`;
  return relative(html, file)
    .replace(/<script type="module"[^>]*><\/script>/, scripts)
    .replace(/<link rel="preload"[^>]*>/, '')
    .replace(/<p class="c-foot__print">.*?<\/p>/s, '');
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
