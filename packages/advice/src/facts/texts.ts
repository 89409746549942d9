import type { Fault } from '@comity/base';
import { isOfTimeOrMoney, namesDate } from './plain-words.ts';
import { folded, namesOf } from './same-target.ts';

type Said = Readonly<Record<string, unknown>>;

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const record = (value: unknown): Said =>
  typeof value === 'object' && value !== null ? (value as Said) : {};
const records = (value: unknown): readonly Said[] =>
  Array.isArray(value) ? value.map(record) : [];

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words of a text; scripts without spaces count two letters for a word. */
export function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}

/** Fewer words than these tell no facts, and answer nothing that is asked in prose. */
const FEWEST = { facts: 10, answer: 3, link: 4 } as const;
/** Answers in prose, by the names that the instruments' contents have. */
const IN_PROSE =
  /^(?:factsSummary|dataToPreserve|necessity|purpose|relationToOffence|dataRelationToOffence|description.*|.*Reason)$/;
const LINKS = ['dataRelationToOffence', 'relationToOffence'] as const;

/** Advice on what the prose of a request says, or does not. */
export const textAdvice = (content: Said): readonly Fault[] => [
  ...conductAdvice(textIn(content['conduct'])),
  ...answerAdvice(content),
  ...linkAdvice(content),
];

function conductAdvice(conduct: string): readonly Fault[] {
  if (conduct === '') return [];
  const n = wordsIn(conduct);
  const found: Fault[] = [];
  if (n < FEWEST.facts) found.push({ code: 'facts-short', params: { n }, at: 'conduct' });
  if (!namesDate(conduct)) found.push({ code: 'facts-no-date', at: 'conduct' });
  if (!namesSomething(conduct)) found.push({ code: 'facts-no-place', at: 'conduct' });
  return found;
}

/**
 * Whether a text names a place, person or service: a capital within a sentence, or an address of the
 * Internet. In scripts without capitals nobody can tell, and any text of length will do.
 */
function namesSomething(text: string): boolean {
  if (/[\w-]\.[a-z]{2}|@|:\/\//i.test(text)) return true;
  const cased = /[\p{Lu}\p{Ll}]/u.test(text);
  if (!cased) return wordsIn(text) >= FEWEST.facts;
  return [...text.matchAll(NAME)].some(([, name = '']) => !isOfTimeOrMoney(name));
}

/** A word of letters with a capital that begins no sentence; a letter alone, as `I`, names nothing. */
const NAME = /(?<=[^.!?:\s]["'’)]?\s+["'‘(]?)(\p{Lu}[\p{L}\p{M}]+)/gu;

function answerAdvice(content: Said): readonly Fault[] {
  const short = (at: string, text: unknown, least: number): readonly Fault[] => {
    const said = textIn(text);
    return said !== '' && wordsIn(said) < least ? [{ code: 'answer-short', at }] : [];
  };
  return [
    ...records(content['parts']).flatMap(({ wanted, contents }, index) => [
      ...short(`parts.${index}.wanted`, wanted, FEWEST.answer),
      ...Object.entries(record(contents)).flatMap(([name, text]) =>
        IN_PROSE.test(name) ? short(`parts.${index}.contents.${name}`, text, FEWEST.answer) : [],
      ),
    ]),
    ...short('urgency.why', record(content['urgency'])['why'], FEWEST.answer),
  ];
}

/** The data hangs together with the offence where it is said, or where the facts name the target; that what is wanted names it, says nothing. */
function linkAdvice(content: Said): readonly Fault[] {
  const conduct = textIn(content['conduct']);
  const parts = records(content['parts']);
  const targets = parts.flatMap(({ targets: rows }) => records(rows));
  const named = targets.flatMap(namesOf).filter((name) => name.length > 2);
  if (conduct === '' || named.length === 0) return [];
  const answers = parts.map(({ contents }) => record(contents));
  const links = answers.flatMap((each) => LINKS.map((name) => textIn(each[name])));
  if (links.some((text) => wordsIn(text) >= FEWEST.link)) return [];
  const told = folded(conduct);
  if (named.some((name) => told.includes(folded(name)))) return [];
  return [{ code: 'no-link', at: 'conduct' }];
}
