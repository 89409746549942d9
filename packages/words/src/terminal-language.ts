import { LOCALES, type Locale } from './locale.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that programs at a terminal speak to people: `COMITY_LANG`, which may be any that Comity
 * has; else `LC_ALL`, `LC_MESSAGES` or `LANG`, if it has every word of that language; else English.
 *
 * @param env the environment of the process, locales as POSIX writes them (`ja_JP.UTF-8`)
 * @returns the tag of a language
 */
export function terminalLanguage(env: Environment): string {
  const wished = find(env['COMITY_LANG'], ({ pseudo }) => !pseudo);
  const usual = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((each) => each);
  return wished ?? find(usual, ({ complete, pseudo }) => complete && !pseudo) ?? 'en';
}

function find(text = '', offered: (locale: Locale) => boolean): string | undefined {
  const [language] = text.split(/[_.@-]/);
  return LOCALES.find((locale) => locale.tag === language && offered(locale))?.tag;
}
