import { type Place, type Words, wordsFor } from '@comity/words';
import type { Content } from '../kit/content.ts';
import { THEMES, type Theme } from './theme.ts';

export interface LanguageLink {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where the page stands in that language; left out where {@link FootProps.choice} posts it. */
  readonly href?: string | undefined;
}

/** The form that keeps a language: each language is a button of it. */
export interface LanguageChoice {
  readonly action: string;
  /** Fields that go with it, by name. */
  readonly hidden: Readonly<Record<string, string>>;
}

export interface FootProps {
  readonly words: Words;
  readonly node: { readonly code: string; readonly name: string };
  readonly now: string;
  readonly place: Place;
  readonly footLinks?: readonly { readonly content: Content; readonly href: string }[] | undefined;
  readonly languages?: readonly LanguageLink[] | undefined;
  readonly choice?: LanguageChoice | undefined;
  readonly theme?: Theme | undefined;
  /** The form that keeps day or night; left out where nothing is kept. */
  readonly themes?: LanguageChoice | undefined;
}

/** Help, languages, and on paper whose node it was printed from and when. */
export function Foot(props: FootProps) {
  const { words, node, now, place, footLinks = [] } = props;
  return (
    <footer class="c-foot">
      <div class="c-wrap">
        {footLinks.length > 0 ? (
          <ul class="c-foot__links">
            {footLinks.map((link) => (
              <li>
                <a href={link.href}>{link.content}</a>
              </li>
            ))}
          </ul>
        ) : null}
        <p class="c-foot__time">
          {words.rich('clock.page-made', {
            city: <bdi>{words.city(place)}</bdi>,
            offset: words.offset(now, place.zone),
            moment: <time datetime={now}>{words.wholeMoment(now, place.zone)}</time>,
          })}
        </p>
        <Languages {...props} />
        <Themes {...props} />
        {words.locale.draft ? (
          <>
            <p class="c-foot__draft">{words.t('shell.not-reviewed')}</p>
            {/* On paper it is handed to others, who may not read that language. */}
            <p class="c-foot__print" lang="en" dir="ltr">
              {wordsFor('en').t('shell.not-reviewed')}
            </p>
          </>
        ) : null}
        <p class="c-foot__print">
          {words.rich('shell.printed', {
            state: <bdi>{node.name}</bdi>,
            code: <bdi>{node.code}</bdi>,
            moment: <time datetime={now}>{words.wholeMoment(now, place.zone)}</time>,
            city: <bdi>{words.city(place)}</bdi>,
          })}
        </p>
      </div>
    </footer>
  );
}

function Languages({ words, languages = [], choice }: FootProps) {
  const list = (
    <ul>
      {languages.map((language) => (
        <li>{choice ? <Choose {...{ language, words }} /> : <Lead {...{ language, words }} />}</li>
      ))}
      {languages.length === 0 ? (
        <li>
          <bdi>{words.locale.name}</bdi>
        </li>
      ) : null}
    </ul>
  );
  return (
    <nav id="languages" class="c-foot__languages" aria-label={words.t('shell.language')}>
      {choice ? (
        <form method="post" action={choice.action}>
          {Object.entries(choice.hidden).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {list}
        </form>
      ) : (
        list
      )}
    </nav>
  );
}

function Themes({ words, theme = 'auto', themes }: FootProps) {
  if (themes === undefined) return null;
  return (
    <nav class="c-foot__languages" aria-label={words.t('shell.theme')}>
      <form method="post" action={themes.action}>
        {Object.entries(themes.hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <ul>
          {THEMES.map((one) => (
            <li>
              <button
                type="submit"
                name="theme"
                value={one}
                aria-current={one === theme ? 'true' : undefined}
              >
                {words.t(`shell.theme-${one}`)}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </nav>
  );
}

interface OneLanguage {
  readonly words: Words;
  readonly language: LanguageLink;
}

const isCurrent = ({ words, language }: OneLanguage) =>
  language.tag === words.locale.tag ? 'true' : undefined;

function Choose(props: OneLanguage) {
  const { tag, direction, name } = props.language;
  return (
    <button
      type="submit"
      name="language"
      value={tag}
      lang={tag}
      dir={direction}
      aria-current={isCurrent(props)}
    >
      <bdi>{name}</bdi>
    </button>
  );
}

function Lead(props: OneLanguage) {
  const { tag, direction, name, href } = props.language;
  return (
    <a href={href ?? ''} lang={tag} hreflang={tag} dir={direction} aria-current={isCurrent(props)}>
      <bdi>{name}</bdi>
    </a>
  );
}
