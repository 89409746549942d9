import type { SelectItem } from '@comity/design';
import { type Law, offencesOf } from '@comity/law';
import type { Words } from '@comity/words';

/** Keeps a typed value that is none of the choices among them: nothing typed is ever lost. */
export function withTyped(items: readonly SelectItem[], typed: string): readonly SelectItem[] {
  if (typed === '' || items.some((item) => item.value === typed)) return items;
  return [...items, { value: typed, text: typed.slice(0, 60) }];
}

/** Offences that the conventions describe, each with its pinpoint. */
export function offenceItems(words: Words, law: Law, typed: string): readonly SelectItem[] {
  const items = offencesOf(law).map(({ pinpoint, title }) => ({
    value: pinpoint,
    text: words.t('request.offence-item', { title, pinpoint }),
  }));
  return withTyped([{ value: '', text: words.t('request.choose') }, ...items], typed);
}

const LANGUAGES = [
  'ar',
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'is',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'ms',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'sr',
  'sv',
  'th',
  'tr',
  'uk',
  'vi',
  'zh',
] as const; // prettier-ignore

/** Languages a request can be written in, by name. */
export function languageItems(words: Words, typed: string): readonly SelectItem[] {
  const names = new Intl.DisplayNames([words.locale.numbers], { type: 'language' });
  const items = LANGUAGES.map((value) => ({
    value,
    text: words.t('request.language-item', { name: names.of(value) ?? value }),
  })).sort((a, b) => a.text.localeCompare(b.text, words.locale.numbers));
  return withTyped([{ value: '', text: words.t('request.choose') }, ...items], typed);
}
