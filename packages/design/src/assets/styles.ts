import { join } from 'node:path';
import { hashOf, kept } from './cache.ts';
import { japaneseFonts, mainFonts } from './fonts.ts';
import { toLogical } from './logical.ts';
import { ASSETS, packageFile, sourceTexts, tool, versionOf } from './sources.ts';

export interface StyleSheet {
  readonly css: string;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
}

const TOOLS = ['sass', 'lightningcss', 'govuk-frontend'];
/** Raised when what is done to the sheet changes; the sources are hashed themselves. */
const STEP = 'style 3';

function compile(): string {
  const sass = tool<typeof import('sass')>('sass');
  const kit = packageFile('govuk-frontend', 'dist');
  const { css } = sass.compile(join(ASSETS, 'style/comity.scss'), {
    loadPaths: [kit],
    quietDeps: true,
    logger: sass.Logger.silent,
    charset: false,
  });
  return css;
}

/** Classes of the kit that no page has; a test looks for each in the sources. */
export const UNUSED: readonly string[] = [
  ...['breadcrumbs', 'button', 'link', 'service-navigation'].map((one) => `${one}--inverse`),
  ...['muted', 'no-underline', 'no-visited-state', 'text-colour'].map((one) => `link--${one}`),
  ...[
    'green',
    'grey',
    'magenta',
    'orange',
    'pink',
    'purple',
    'red',
    'teal',
    'turquoise',
    'yellow',
  ].map((one) => `tag--${one}`),
  ...['l', 'lead', 'm', 's'].map((one) => `body-${one}`),
  ...['l', 'm', 'xl'].flatMap((one) => [
    `caption-${one}`,
    `label--${one}`,
    `table__caption--${one}`,
  ]),
  ...['l', 'm', 's', 'xl'].map((one) => `heading-${one}`),
  ...['l', 'xl'].map((one) => `fieldset__legend--${one}`),
  ...['link-image', 'notification-banner__link', 'service-navigation__inlining-container'],
  ...['summary-list--no-border', 'summary-list__row--no-border', 'table--small-text-until-tablet'],
  ...['table__cell--numeric', 'table__header--numeric', 'task-list__status--cannot-start-yet'],
  ...['input--extra-letter-spacing', 'input--width-30', 'visually-hidden-focusable'],
].map((one) => `govuk-${one}`);

function smaller(name: string, css: string): string {
  const { transform } = tool<typeof import('lightningcss')>('lightningcss');
  const { code } = transform({
    filename: name,
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: [...UNUSED],
    // The kit still names a media query of an old Internet Explorer.
    errorRecovery: true,
  });
  return Buffer.from(code).toString('utf8');
}

const sheet = (css: string): StyleSheet => ({ css, hash: hashOf(css) });

/**
 * Takes out of the kit's sheet what the desk never uses: another face on paper, and the colours
 * that stand in for custom properties, all of which the tokens define.
 */
function leaner(css: string): string {
  return css
    .replace(/@media print \{\s*[^{}]+\{\s*font-family: sans-serif;\s*\}\s*\}/g, '')
    .replace(/var\((--govuk-[a-z-]+-colour), [^()]+\)/g, 'var($1)');
}

let main: StyleSheet | undefined;
let japanese: StyleSheet | undefined;

/**
 * The style sheet of the desk: the kit's components that are used, in our type and colours, then
 * ours; sides made logical, made small. Compiled at first use and kept under the hash of its
 * sources, so that nobody builds anything by hand.
 */
export function styles(): StyleSheet {
  if (main) return main;
  const fonts = mainFonts().rules();
  const inputs = hashOf(STEP, fonts, ...TOOLS.map(versionOf), ...sourceTexts('style'));
  const css = kept('comity.css', inputs, () =>
    smaller('comity.css', `${fonts}\n${toLogical(leaner(compile()))}`),
  );
  main = sheet(css);
  return main;
}

/** The slices of the Japanese typeface, for pages in Japanese. */
export function japaneseStyles(): StyleSheet {
  japanese ??= sheet(japaneseFonts().rules());
  return japanese;
}
