import { markBorrowed, type Words } from '@comity/words';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Breadcrumbs, type Crumb } from '../kit/breadcrumbs.tsx';
import { classNames } from '../kit/content.ts';
import { NotificationBanner } from '../kit/notification-banner.tsx';
import { SkipLink } from '../kit/skip-link.tsx';
import { IconSprite } from '../pieces/icon.tsx';
import { Alerts, type PageAlert } from './alerts.tsx';
import { Foot, type FootProps } from './foot.tsx';
import { LiveNotices } from './live.tsx';
import { Masthead, type MastheadProps } from './masthead.tsx';
import type { Theme } from './theme.ts';

export { THEMES, type Theme } from './theme.ts';

/** Addresses of what a page loads; see `deskAssets`. */
export interface PageAssets {
  readonly styles: readonly string[];
  readonly script: string;
  /** The one font that is asked for at once. */
  readonly font: string;
  readonly icon: string;
  /** Slices of the Japanese typeface: added to a page that has such letters in it. */
  readonly japanese?: string | undefined;
}

/** A title, and a paragraph each. */
export interface PageNotice {
  readonly title: string;
  readonly texts: readonly string[];
}

export interface PageProps extends MastheadProps, Omit<FootProps, keyof MastheadProps> {
  /** Title of the browser's window, without the product's name. */
  readonly title: string;
  /** Something is wrong with what was sent: the window's title says so first. */
  readonly failed?: boolean | undefined;
  readonly assets: PageAssets;
  readonly theme?: Theme | undefined;
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** Where server-sent events come from; left out where nobody has signed in. */
  readonly events?: string | undefined;
  /** Emergencies that nobody has looked at yet. */
  readonly alerts?: readonly PageAlert[] | undefined;
  /** Whether something that rings calls whoever looks at the page. */
  readonly called?: boolean | undefined;
  /** What everybody at this node has to know, above every page. */
  readonly notice?: PageNotice | undefined;
  /** The page may be brought up to date in place: there is no form in it. */
  readonly live?: boolean | undefined;
  /** Seconds after which a browser without scripts asks for the page again. */
  readonly refresh?: number | undefined;
  /** Larger type for 3 a.m. */
  readonly night?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/** The whole document. Nothing in it is inline: no script, no style, no handler. */
export function Page(props: PageProps) {
  const { words } = props;
  const { locale } = words;
  return (
    <html
      lang={locale.tag}
      dir={locale.direction}
      class="govuk-template"
      data-theme={props.theme ?? (props.night ? 'night' : 'auto')}
    >
      <Head {...props} />
      <body
        class={classNames('govuk-template__body', props.night && 'c-night')}
        data-now={props.now}
        {...clockWords(words)}
      >
        <SkipLink href="#main">{words.t('shell.skip')}</SkipLink>
        <IconSprite />
        <Masthead {...props} />
        {props.events ? (
          <LiveNotices words={words} events={props.events} live={props.live ?? false} />
        ) : null}
        {props.alerts ? (
          <Alerts words={words} alerts={props.alerts} called={props.called ?? false} />
        ) : null}
        <main id="main" class="c-wrap c-main" tabindex={-1}>
          {props.breadcrumbs ? (
            <Breadcrumbs
              class="c-crumbs"
              label={words.t('shell.breadcrumb')}
              items={props.breadcrumbs}
            />
          ) : null}
          {props.notice ? <Notice {...props.notice} /> : null}
          {props.children}
        </main>
        <Foot {...props} />
      </body>
    </html>
  );
}

const Notice = ({ title, texts }: PageNotice) => (
  <NotificationBanner title={title} titleId="notice" class="c-notice">
    {texts.map((text) => (
      <p class="govuk-body">{text}</p>
    ))}
  </NotificationBanner>
);

/** What the countdown needs to write spans in the language of the page; `{a}` is a figure. */
function clockWords(words: Words): Readonly<Record<string, string>> {
  return {
    'data-span-dh': words.t('time.days-hours', { days: '{a}', hours: '{b}' }),
    'data-span-d': words.forms('time.days').other.replace('{n}', '{a}'),
    'data-span-hm': words.t('time.hours-minutes', { hours: '{a}', minutes: '{b}' }),
    'data-span-h': words.forms('time.hours').other.replace('{n}', '{a}'),
    'data-span-m': words.forms('time.minutes').other.replace('{n}', '{a}'),
    'data-span-now': words.t('time.under-a-minute'),
    'data-span-over': words.t('clock.over', { span: '{a}' }),
  };
}

const SCHEMES = { day: 'light', night: 'dark', auto: 'light dark' } as const;

function Head(props: PageProps) {
  const { words, assets } = props;
  const key = props.failed ? 'shell.title-error' : 'shell.title';
  return (
    <head>
      <meta charset="utf-8" />
      <title>{words.t(key, { page: props.title })}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta
        name="color-scheme"
        content={SCHEMES[props.theme ?? (props.night ? 'night' : 'auto')]}
      />
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
      {assets.styles.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      {props.refresh === undefined ? null : (
        <noscript>
          <meta http-equiv="refresh" content={String(props.refresh)} />
        </noscript>
      )}
      <script type="module" src={assets.script} />
    </head>
  );
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/**
 * @returns the document as it goes over the line. Names and texts of cases may be Japanese in a
 * page of any language, so the sheet of those letters is asked for where they occur.
 */
export function renderPage(props: PageProps): string {
  const html = markBorrowed(renderToString(<Page {...props} />));
  const { japanese } = props.assets;
  const names = (props.languages ?? []).map((language) => `<bdi>${language.name}</bdi>`);
  const said = names.reduce((text, name) => text.replaceAll(name, ''), html);
  const wanted = japanese !== undefined && CJK.test(said);
  const sheet = wanted ? `<link rel="stylesheet" href="${japanese}"/>` : '';
  return `<!doctype html>\n${html.replace('</head>', () => `${sheet}</head>`)}`;
}
