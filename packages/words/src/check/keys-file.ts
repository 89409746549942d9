import type { ReadMessage } from './read-messages.ts';

/** Names the module without a line that would read as an import of this very file. */
const IMPORT = ['import type { Message }', "'./message.ts';"].join(' from ');

const HEAD = `// Written by \`npm run words\` from locales/en/*.ftl. Not to be changed by hand.
${IMPORT}

/** What every message of English asks for; the other languages ask for no more and no less. */
export interface WordMessages {
`;

/** @returns the file of types by which the compiler knows every key and its values. */
export function keysFile(messages: readonly ReadMessage[]): string {
  const lines = messages.map((message) => `  '${message.key}': ${typeOf(message)};\n`);
  return `${HEAD}${lines.join('')}}\n\nexport type WordKey = keyof WordMessages;\n`;
}

function typeOf({ values, counts, choices }: ReadMessage): string {
  const counted = (name: string) => counts.has(name) || name === 'n';
  const all = [...new Set([...values, ...counts])].filter((name) => !choices.has(name));
  const parts = [
    union(all.filter((name) => !counted(name))),
    union(all.filter(counted)),
    [...choices].map(([name, words]) => `readonly ${name}: ${union([...words])}`).join('; '),
  ];
  if (parts[2] !== '') return `Message<${parts[0]}, ${parts[1]}, { ${parts[2]} }>`;
  if (parts[1] !== 'never') return `Message<${parts[0]}, ${parts[1]}>`;
  return parts[0] === 'never' ? 'Message' : `Message<${parts[0]}>`;
}

const union = (names: readonly string[]): string =>
  names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ');
