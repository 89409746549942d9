import type { Session } from '@comity/service';
import { renderToString } from 'preact-render-to-string';
import type { Words } from '../words/index.ts';
import type { AssetShelf } from './assets.ts';
import type { Reception } from './reception.ts';
import { FORM_TOKEN_FIELD, type PageAnswer } from './screen.ts';

/** All that stands around the body of a page. */
export interface FrameInput {
  readonly page: PageAnswer;
  readonly reception: Reception;
  readonly shelf: AssetShelf;
  readonly words: Words;
  readonly session: Session | undefined;
  readonly formToken: string;
  readonly url: string;
}

/** Puts the masthead, the navigation and the footer around a page; gives the whole document. */
export async function frame(input: FrameInput): Promise<string> {
  const { page, reception, shelf, words, session } = input;
  const { node } = reception.service;
  const html = (
    <html lang={words.locale.tag} dir={words.locale.direction} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.t('shell.title', { page: page.title })}</title>
        <link rel="stylesheet" href={shelf.href('comity.css')} />
        <script type="module" src={shelf.href('desk.js')} />
      </head>
      <body class="govuk-template__body">
        <header>
          <b>{node.participant}</b> {node.participantName} {session?.officer.authorityName}
          {session === undefined ? null : (
            <form method="post" action="/sign-out">
              <input type="hidden" name={FORM_TOKEN_FIELD} value={input.formToken} />
              <button type="submit">{words.t('shell.sign-out')}</button>
            </form>
          )}
        </header>
        <main id="main">{page.body}</main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(html)}`;
}
