import { Breadcrumbs, type Crumb } from '@comity/design';
import { markBorrowed, plainly } from '@comity/words';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { fileOf, relative } from './site-address.ts';

/** What a law screen answers, as far as a page without a node can show it. */
type Given =
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly body: VNode;
      readonly breadcrumbs?: readonly Crumb[];
    }
  | { readonly kind: 'redirect' | 'away'; readonly to: string }
  | {
      readonly kind: 'file';
      readonly fileName: string;
      readonly type: string;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'not-found' | 'data' | 'session' | 'language' | 'theme' };

export type Rendered =
  | { readonly kind: 'page'; readonly html: string; readonly title: string }
  | { readonly kind: 'elsewhere'; readonly href: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly type: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'nothing' };

/** The inside of a page for an answer, its addresses relative to the page that shows it. */
export function renderMain(given: Given, url: string): Rendered {
  const file = fileOf(url.split('?')[0] ?? '') ?? 'index.html';
  switch (given.kind) {
    case 'page': {
      const html = renderToString(
        <>
          {given.breadcrumbs === undefined ? null : (
            <Breadcrumbs class="c-crumbs" label={given.title} items={given.breadcrumbs} />
          )}
          {given.body}
        </>,
      );
      return {
        kind: 'page',
        html: relative(markBorrowed(html), file),
        title: plainly(given.title),
      };
    }
    case 'away':
    case 'redirect': {
      const to = relative(` href="${given.to}`, file).slice(' href="'.length);
      return { kind: 'elsewhere', href: to };
    }
    case 'file':
      return {
        kind: 'file',
        name: given.fileName,
        type: given.type,
        bytes: new Uint8Array(given.bytes),
      };
    default:
      return { kind: 'nothing' };
  }
}
