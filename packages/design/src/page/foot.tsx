import type { Place, Words } from '@comity/words';
import type { Content } from '../kit/content.ts';

export interface LanguageLink {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly href: string;
}

export interface FootProps {
  readonly words: Words;
  readonly node: { readonly code: string; readonly name: string };
  readonly now: string;
  readonly place: Place;
  readonly footLinks?: readonly { readonly content: Content; readonly href: string }[] | undefined;
  readonly languages?: readonly LanguageLink[] | undefined;
}

/** Help, languages, and on paper whose node it was printed from and when. */
export function Foot({ words, node, now, place, footLinks = [], languages = [] }: FootProps) {
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
        <nav id="language" class="c-foot__languages" aria-label={words.t('shell.language')}>
          <ul>
            {languages.map((language) => (
              <li>
                <a
                  href={language.href}
                  lang={language.tag}
                  hreflang={language.tag}
                  dir={language.direction}
                  aria-current={language.tag === words.locale.tag ? 'true' : undefined}
                >
                  <bdi>{language.name}</bdi>
                </a>
              </li>
            ))}
            {languages.length === 0 ? (
              <li>
                <bdi>{words.locale.name}</bdi>
              </li>
            ) : null}
          </ul>
        </nav>
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
