import type { ReadMessage } from './read-messages.ts';

/** Sets whose codes values carry: the first word of a key names the set, the rest is the code. */
export const CODE_SETS = [
  'problem',
  'found',
  'policy',
  'starting',
  'database-step',
  'home-step',
  'law-said',
  'law-file',
] as const;

/** Name the modules without a line that would read as an import of this very file. */
const IMPORTS = [
  ['import type { NamedInstrument, NamedProvision, NamedState }', "'./named.ts';"].join(' from '),
  ['import type { Fault, Value }', "'./result.ts';"].join(' from '),
].join('\n');

/**
 * What the law's own sentences speak of under these names: the thing by its id, which the words
 * name, so that a code handed over as a text does not compile. Blank: the sentence leaves it out.
 */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...['state', 'by', 'other', 'territory', 'hub', 'from', 'to'].map(
    (name) => [name, "NamedState | ''"] as const,
  ),
  ['instrument', 'NamedInstrument'],
  ['instruments', 'readonly NamedInstrument[]'],
  ['pinpoint', 'NamedProvision'],
  ...['offences', 'inside', 'outside'].map((name) => [name, 'readonly NamedProvision[]'] as const),
]);

const HEAD = `// Written by \`npm run words\` from locales/en/*.ftl. Not to be changed by hand.
${IMPORTS}

/** Every code that has a sentence, by its set, with what the sentence speaks of. */
export interface SaidCodes {
`;

type Asked = Map<string, string>;

/**
 * @returns the file of types by which the compiler knows every code that a value may carry, and its
 *   parameters; what the reader can do next (\`problem-next\`) speaks of the same
 */
export function codesFile(messages: readonly ReadMessage[]): string {
  const sets = CODE_SETS.map((set) => {
    const codes = new Map<string, Asked>();
    for (const message of messages) {
      const code = codeIn(set, message.key);
      if (code === undefined) continue;
      const asked: Asked = codes.get(code) ?? new Map<string, string>();
      for (const [name, type] of namesOf(message, set)) asked.set(name, type);
      codes.set(code, asked);
    }
    const lines = [...codes].map(([code, asked]) => `    '${code}': ${typeOf(asked)};\n`);
    return `  readonly '${set}': {\n${lines.join('')}  };\n`;
  });
  return `${HEAD}${sets.join('')}}\n`;
}

function codeIn(set: string, key: string): string | undefined {
  const [first = '', ...rest] = key.split('.');
  return first === set || first === `${set}-next` ? rest.join('.') : undefined;
}

function namesOf(
  { values, counts, choices }: ReadMessage,
  set: string,
): readonly (readonly [string, string])[] {
  const names = new Set([...values, ...counts, ...choices.keys()]);
  return [...names].map((name) => {
    const words = [...(choices.get(name) ?? [])];
    if (words.length > 0 && !words.includes('other')) {
      return [name, words.map((word) => `'${word}'`).join(' | ')];
    }
    const named = set === 'law-said' ? NAMED.get(name) : undefined;
    if (named !== undefined) return [name, named];
    return [name, counts.has(name) ? 'number' : name === 'because' ? 'Fault' : 'Value'];
  });
}

const typeOf = (asked: Asked): string =>
  asked.size === 0
    ? 'null'
    : `{ ${[...asked].map(([name, type]) => `readonly ${name}: ${type}`).join('; ')} }`;
