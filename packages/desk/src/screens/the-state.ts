import type { Words } from '@comity/words';

/** Names that English sentences say with an article. */
const WITH_ARTICLE =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Holy See|Russian Federation|European Union|(Marshall|Solomon|Cook|Cayman|Faroe|Virgin) Islands|(Dominican|Central African|Czech) Republic|Republic |State |Isle |Democratic )/;

/**
 * A State's name inside a sentence: `the United States`. Other languages have their own rules and
 * are given the name as it stands.
 */
export const theState = (words: Words, name: string): string =>
  words.locale.tag.startsWith('en') && WITH_ARTICLE.test(name) ? `the ${name}` : name;

/** A sentence that may begin with such a name. */
export const sentence = (text: string): string =>
  text.replace(
    /^(\P{L}*)(\p{Ll})/u,
    (_whole, before: string, first: string) => `${before}${first.toUpperCase()}`,
  );
