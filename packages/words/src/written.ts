import { withoutHiddenCharacters } from '@comity/base';
import type { ComponentChildren } from 'preact';
import { plainly } from './borrowed.ts';
import { writtenLanguage } from './choose.ts';
import { type WordKey, type Words, wordsFor } from './words.ts';

const made = new Map<string, Words>();

/**
 * Words of ours that become part of what is signed, stored or sent to another State: in the language
 * of the request where the operator allows it, else in English, and without the marks by which a page
 * borrows a word or keeps a value from turning its sentence.
 *
 * @param offered tags of the languages that the operator allows
 * @param language BCP 47 tag of the language that the request is written in; blank where none is said
 */
export function wordsWritten(offered: readonly string[], language: string | undefined): Words {
  const tag = writtenLanguage(offered, language);
  const known = made.get(tag) ?? unmarked(wordsFor(tag));
  made.set(tag, known);
  return known;
}

const bare = (text: string): string => withoutHiddenCharacters(plainly(text));

const bareIn = (children: ComponentChildren): ComponentChildren =>
  typeof children === 'string'
    ? bare(children)
    : Array.isArray(children)
      ? children.map(bareIn)
      : children;

function unmarked(words: Words): Words {
  const say = words.t as (key: WordKey, ...params: readonly unknown[]) => string;
  const rich = words.rich as (key: WordKey, ...params: readonly unknown[]) => ComponentChildren;
  const own: Words = {
    ...words,
    t: (key, ...params) => bare(say(key, ...params)),
    rich: (key, ...params) => bareIn(rich(key, ...params)),
    name: (key, values) => {
      const name = words.name(key, values);
      return name === undefined ? undefined : bare(name);
    },
    number: (value) => bare(words.number(value)),
    all: (items) => bare(words.all(items)),
    list: (items) => bare(words.list(items)),
    moment: (at, zone) => bare(words.moment(at, zone)),
    wholeMoment: (at, zone) => bare(words.wholeMoment(at, zone)),
    at: (at, zone, style) => bare(words.at(at, zone, style)),
    day: (day, style) => bare(words.day(day, style)),
    offset: (at, zone) => bare(words.offset(at, zone)),
    span: (milliseconds) => bare(words.span(milliseconds)),
  };
  return own;
}
