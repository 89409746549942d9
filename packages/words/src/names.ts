import type { Named, NamedInstrument, NamedProvision, NamedState } from '@comity/base';
import { ENGLISH_ENDS, ENGLISH_OPENS } from './borrowed.ts';
import { nameOf } from './name-of.ts';
import { slugOf } from './slug.ts';
import type { Words } from './words.ts';

/** A jurisdiction by code and by the name that the data gives it. */
export type StateOfData = Omit<NamedState, 'named'>;
/** An instrument by id and by the names that the data gives it. */
export type InstrumentOfData = Omit<NamedInstrument, 'named'>;

/** Names that English sentences say with an article. */
const WITH_ARTICLE =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Holy See|Russian Federation|European Union|(Dominican|Central African|Czech) Republic|Republic |State |Isle |Democratic |(?!Heard|South Georgia).* (Islands|Territories|Territory)( |$))/;

/** Regions that have a name of their own and no code of ISO 3166-1. */
const BESIDES_ISO: Readonly<Record<string, string>> = { EUE: 'EU', XKX: 'XK' };

/** The data names its things in English. */
const inEnglish = ({ locale }: Words): boolean => locale.tag === 'en' || locale.pseudo;

/** A name that the language lacks, in English and marked as such. */
export const borrowed = (words: Words, name: string): string =>
  inEnglish(words) ? name : `${ENGLISH_OPENS}${name}${ENGLISH_ENDS}`;

/**
 * A State, territory or organisation by its name in the reader's language: the language's own file
 * of names, in English the name of the data, else what the runtime calls the region (CLDR).
 */
export function stateName(words: Words, { id, name, alpha2 }: StateOfData): string {
  const own = words.name(`name-state.${id}`);
  if (own !== undefined) return own;
  const region = inEnglish(words) ? undefined : (alpha2 ?? BESIDES_ISO[id]);
  return (region === undefined ? undefined : words.region(region)) ?? borrowed(words, name);
}

/**
 * A State's name inside a sentence: `the United States`. Other languages have their own rules and
 * are given the name as it stands.
 */
export const theState = (words: Words, state: string | StateOfData): string => {
  const name = typeof state === 'string' ? state : stateName(words, state);
  return words.locale.tag.startsWith('en') && WITH_ARTICLE.test(name) ? `the ${name}` : name;
};

/** A sentence that may begin with such a name. */
export const sentence = (text: string): string =>
  text.replace(
    /^(\P{L}*)(\p{Ll})/u,
    (_whole, before: string, first: string) => `${before}${first.toUpperCase()}`,
  );

/** An instrument by the name that lawyers call it by; see {@link instrumentTitle}. */
export const instrumentName = (words: Words, instrument: InstrumentOfData): string =>
  words.name(`name-instrument.${instrument.id}`) ??
  betweenTwo(words, instrument) ??
  borrowed(words, instrument.shortTitle);

/** An instrument by its whole title. */
export const instrumentTitle = (words: Words, instrument: InstrumentOfData): string =>
  words.name(`name-title.${instrument.id}`) ??
  (inEnglish(words) ? undefined : words.name(`name-instrument.${instrument.id}`)) ??
  betweenTwo(words, instrument) ??
  borrowed(words, instrument.title);

/**
 * What a language says for a text of the data that it knows by its English: what a request has to say,
 * and the notes to that. `undefined` where it has none, or English has been changed since.
 */
export const textOfData = (words: Words, text: string): string | undefined =>
  words.name(`name-text.${slugOf(text)}`);

/** The title of a provision, which is that of its article. */
export const provisionTitle = (
  words: Words,
  { pinpoint, title }: { readonly pinpoint: string; readonly title: string },
): string =>
  words.name(`name-article.${pinpoint.replace(/\(.*$/, '').replace(':', '.')}`) ??
  borrowed(words, title);

/** Treaties of two without a title of their own, by who they are and what it is about. */
function betweenTwo(words: Words, { title, between }: InstrumentOfData): string | undefined {
  if (between === undefined || (inEnglish(words) && !UNTITLED.test(title))) return undefined;
  const [one, other] = between.states.map((state) => theState(words, state));
  if (one === undefined || other === undefined) return undefined;
  const key = `name-between.${between.sort}`;
  const named = words.name(key, { one, other });
  return named === undefined || between.year === null
    ? named
    : words.name('name-between.of-year', { treaty: named, year: `${between.year}` });
}

/** The data has their dates and not their titles. */
const UNTITLED = /^Extradition treaty between /;

/** Names whose head is a word that English sentences give an article. */
const HEADED =
  /\b(Convention|Treaty|treaty|Agreement|Protocol|Scheme|Regulation|Warrant|Order|Notice|Code|Act|template|checklist|Decision|networks)\b/;
const NUMBERED = /^(Directive|Regulation|Framework Decision|Police|Provider|Comity) ?[(\d,a-z]/;

/** An instrument's name inside a sentence: `the Budapest Convention`. */
export function theInstrument(words: Words, instrument: InstrumentOfData): string {
  const name = instrumentName(words, instrument);
  if (!words.locale.tag.startsWith('en') || !HEADED.test(name) || NUMBERED.test(name)) return name;
  return `the ${name.replace(/^Extradition treaty/, 'extradition treaty')}`;
}

/** A provision as a sentence cites it: `Article 27(1)`, `Article 8 of the Budapest Convention`. */
export function provisionName(
  words: Words,
  { pinpoint, of }: Omit<NamedProvision, 'named'>,
): string {
  const at = pinpoint.slice(pinpoint.indexOf(':') + 1);
  const [article = at] = /^[^()]+/.exec(at) ?? [];
  if (!pinpoint.includes(':')) return words.t('law.cite-other');
  const values = { article, path: at.slice(article.length) };
  return of === undefined
    ? words.t('law.cite', values)
    : words.t('law.cite-of', { ...values, instrument: theInstrument(words, of) });
}

/** What the law data has a name for, as a sentence of the reader's language speaks of it. */
export function namedInSentence(words: Words, named: Named): string {
  if (named.named === 'state') return theState(words, named);
  return named.named === 'instrument' ? theInstrument(words, named) : provisionName(words, named);
}

/** A language by its name, from its tag; the tag where it is none. */
export function languageName(words: Words, tag: string): string {
  try {
    const names = new Intl.DisplayNames([words.locale.numbers], { type: 'language' });
    return tag.trim() === '' ? '' : (names.of(tag.trim()) ?? tag);
  } catch {
    return tag;
  }
}

/** Legal traditions as the beginning of a line: `Civil law, customary law`. */
export const traditionsNamed = (words: Words, families: readonly string[]): string =>
  sentence(
    families
      .map((family) => nameOf(words, 'law-tradition', family) ?? family)
      .join(words.t('law.comma')),
  );

/**
 * Languages by the names that the data gives them, in English, as the reader's language calls them:
 * the runtime knows both. One that it does not know stays in English, marked as such.
 */
export function languagesNamed(words: Words, names: readonly string[]): string {
  if (inEnglish(words)) return words.list(names);
  const own = new Intl.DisplayNames([words.locale.numbers], { type: 'language' });
  const told = names.map((name) => {
    const tag = tags().get(name);
    return (tag === undefined ? undefined : own.of(tag)) ?? borrowed(words, name);
  });
  return told.join(words.t('law.comma'));
}

/** Tags of languages by their English names; made once, from the tags of two letters and a few more. */
let made: ReadonlyMap<string, string> | undefined;

function tags(): ReadonlyMap<string, string> {
  if (made !== undefined) return made;
  const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const all = [...letters.flatMap((a) => letters.map((b) => a + b)), ...LONGER];
  made = new Map(
    all.flatMap((tag) => {
      const name = english.of(tag);
      return name === undefined ? [] : [[name, tag] as const];
    }),
  );
  for (const [name, tag] of Object.entries(OTHERWISE)) (made as Map<string, string>).set(name, tag);
  return made;
}

const LONGER = ['fil', 'crs', 'tpi', 'gil', 'niu', 'pau', 'tet', 'tvl', 'nso', 'pap', 'zgh', 'rar'];
/** Names of the data that are not those of the runtime. */
const OTHERWISE: Readonly<Record<string, string>> = {
  Dari: 'fa-AF',
  Kirundi: 'rn',
  Setswana: 'tn',
  Sesotho: 'st',
  Seychellois: 'crs',
  'Seychellois Creole': 'crs',
  Slovene: 'sl',
  siSwati: 'ss',
  Tshivenda: 've',
  Maori: 'mi',
  Mandarin: 'zh',
  Tamazight: 'zgh',
  Ndebele: 'nr',
  Papiamento: 'pap',
  Bangla: 'bn',
};
