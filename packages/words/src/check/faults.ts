import { type ReadMessage, readMessages, type WordText } from './read-messages.ts';

/** A language's messages, in the order of the files, and what is wrong with the files themselves. */
export interface ReadLanguage {
  readonly messages: readonly ReadMessage[];
  /** What the language calls things of the law data; English has most of it from the data. */
  readonly names: readonly ReadMessage[];
  readonly faults: readonly string[];
}

/** @returns all messages of a language; a key that stands twice is a fault. */
export function readLanguage(files: readonly WordText[]): ReadLanguage {
  const read = files.map(readMessages);
  const messages = read.flatMap((file) => file.messages);
  const first = new Map<string, string>();
  const twice = messages.flatMap(({ key, place }) => {
    const known = first.get(key);
    first.set(key, known ?? place);
    return known === undefined ? [] : [`${place}: ${key} stands already in ${known}`];
  });
  const isName = ({ file }: ReadMessage): boolean => file.startsWith('names-');
  return {
    messages: messages.filter((one) => !isName(one)),
    names: messages.filter(isName),
    faults: [...read.flatMap((file) => file.faults), ...twice],
  };
}

/** @returns every word that English has and the language has not, with the file it belongs in. */
export function missingIn(
  tag: string,
  english: readonly ReadMessage[],
  language: readonly ReadMessage[],
): readonly string[] {
  const there = new Set(language.map((message) => message.key));
  return english
    .filter((message) => !there.has(message.key))
    .map(({ key, file, place }) => `${tag}/${file}: ${key} is missing (${place})`);
}

/** @returns what a translation says that English does not ask for, or leaves out. */
export function differences(
  english: readonly ReadMessage[],
  language: readonly ReadMessage[],
): readonly string[] {
  const asked = new Map(english.map((message) => [message.key, message]));
  return language.flatMap((message) => {
    const { key, place } = message;
    const source = asked.get(key);
    if (source === undefined) return [`${place}: ${key} is superfluous: English has no such word`];
    const faults: string[] = [];
    if (source.file !== message.file) faults.push(`${key} belongs in ${source.file}`);
    for (const name of namesOf(message)) {
      if (!namesOf(source).has(name)) faults.push(`${key} names $${name}, which nobody gives it`);
    }
    for (const name of source.values) {
      if (!message.values.has(name)) faults.push(`${key} leaves out $${name}`);
    }
    for (const name of source.choices.keys()) {
      if (!namesOf(message).has(name)) faults.push(`${key} does not choose by $${name}`);
    }
    for (const [name, words] of message.choices) {
      for (const word of words) {
        const known = source.choices.get(name);
        if (known && !known.has(word)) faults.push(`${key} knows ${word} as $${name}, English not`);
      }
    }
    return faults.map((fault) => `${place}: ${fault}`);
  });
}

const namesOf = ({ values, counts, choices }: ReadMessage): ReadonlySet<string> =>
  new Set([...values, ...counts, ...choices.keys()]);
