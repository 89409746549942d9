import { keyOf } from '../catalogue.ts';
import type { WordFile } from '../files.ts';
import {
  FluentParser,
  type Message,
  type Pattern,
  type SelectExpression,
  type VariantKey,
} from './syntax.ts';

/** A file of words as it is written. */
export type WordText = Pick<WordFile, 'name' | 'text'>;

/** A message as a file has it, and what it asks of whoever says it. */
export interface ReadMessage {
  readonly key: string;
  /** `en/act.ftl:12` */
  readonly place: string;
  /** `act.ftl` */
  readonly file: string;
  /** Its words as the file has them, each run of white space one space. */
  readonly text: string;
  /** Names whose value stands in the sentence. */
  readonly values: ReadonlySet<string>;
  /** Names of numbers that the sentence counts by. */
  readonly counts: ReadonlySet<string>;
  /** Names that the sentence chooses by, with the words it knows. */
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface ReadFile {
  readonly messages: readonly ReadMessage[];
  /** What is no message, or is Fluent that we do not read; each with its place. */
  readonly faults: readonly string[];
}

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many']);

/** @returns the messages of a file, with everything in it that Comity does not read. */
export function readMessages({ name, text }: WordText): ReadFile {
  const messages: ReadMessage[] = [];
  const faults: string[] = [];
  const file = name.slice(name.lastIndexOf('/') + 1);
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
  for (const entry of new FluentParser({ withSpans: true }).parse(text).body) {
    const place = `${name}:${lineOf(entry.span?.start ?? 0)}`;
    if (entry.type === 'Junk') {
      const why = entry.annotations.map((one) => one.message).join(' ');
      faults.push(`${place}: this is no message: ${why} «${entry.content.trim().slice(0, 60)}»`);
    } else if (entry.type === 'Term') {
      faults.push(`${place}: Comity reads no terms: write -${entry.id.name} out`);
    } else if (entry.type === 'Message') {
      const { start, end } = entry.value?.span ?? { start: 0, end: 0 };
      const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
      const read = messageOf(entry, { file, place, text: words });
      messages.push(read.message);
      faults.push(...read.faults);
    }
  }
  return { messages, faults };
}

function messageOf(
  entry: Message,
  from: Pick<ReadMessage, 'file' | 'place' | 'text'>,
): { readonly message: ReadMessage; readonly faults: readonly string[] } {
  const asked: Asked = { values: new Set(), counts: new Set(), choices: new Map(), faults: [] };
  if (entry.value === null) asked.faults.push(`${entry.id.name} has no words`);
  else read(entry.value, asked);
  if (entry.attributes.length > 0) asked.faults.push('Comity reads no attributes');
  const { values, counts, choices } = asked;
  return {
    message: { key: keyOf(entry.id.name), ...from, values, counts, choices },
    faults: asked.faults.map((fault) => `${from.place}: ${fault} (${entry.id.name})`),
  };
}

interface Asked {
  readonly values: Set<string>;
  readonly counts: Set<string>;
  readonly choices: Map<string, Set<string>>;
  readonly faults: string[];
}

function read(pattern: Pattern, asked: Asked): void {
  for (const element of pattern.elements) {
    if (element.type === 'TextElement') continue;
    const { expression } = element;
    if (expression.type === 'VariableReference') asked.values.add(expression.id.name);
    else if (expression.type === 'SelectExpression') readChoice(expression, asked);
    else if (expression.type !== 'StringLiteral') {
      asked.faults.push(`Comity reads values and choices only, no ${expression.type}`);
    }
  }
}

function readChoice({ selector, variants }: SelectExpression, asked: Asked): void {
  for (const { value } of variants) read(value, asked);
  if (selector.type !== 'VariableReference') {
    asked.faults.push('a choice is by a value: { $name -> ... }');
    return;
  }
  const names = variants.map(({ key }) => nameOf(key));
  const counts = names.some((name) => typeof name === 'number' || PLURALS.has(name));
  if (counts || names.every((name) => name === 'other')) asked.counts.add(selector.id.name);
  else asked.choices.set(selector.id.name, new Set(names.map(String)));
}

const nameOf = (key: VariantKey): string | number =>
  key.type === 'NumberLiteral' ? Number(key.value) : key.name;
