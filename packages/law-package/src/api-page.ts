/** One exported thing of the package as its declaration file has it. */
interface Exported {
  readonly name: string;
  readonly kind: 'function' | 'const' | 'interface' | 'type';
  /** Text of its doc comment, without the marks. */
  readonly doc: string;
  /** The declaration itself. */
  readonly code: string;
}

/** How the page is made; it says so at its head. */
export const API_COMMAND = 'node tools/run.js packages/law-package/src/write-api-page.ts';

const HEAD = `Made from the doc comments and types of \`packages/law\` by \`${API_COMMAND}\`; not edited by hand.

What the npm package [\`@comity/law\`](README.md#the-engine-in-another-project) exports. Every question is a pure
function of the indexed data and the question; it reads no file, no clock and no network. Days are \`2012-11-01\`,
jurisdictions ISO 3166-1 alpha-3 or a code of the data (\`EUE\`, \`HKG\`). What a question cannot be asked with is a
\`Fault\`: a code with its values; [\`@comity/law/words\`](#sentenceof) says it.`;

/**
 * The page of the API: functions with what they say of themselves, then values, then the types.
 *
 * @param engine declarations by path, as \`compiledEngine\` makes them
 */
export function apiPage(engine: ReadonlyMap<string, string>): string {
  const all = [...exportsOf(engine, 'index.d.ts'), ...exportsOf(engine, 'words.d.ts')];
  const of = (...kinds: readonly Exported['kind'][]): readonly Exported[] =>
    all.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const sections = [
    section('Functions', of('function')),
    section('Values', of('const')),
    section('Types', of('interface', 'type')),
  ];
  return `# API of @comity/law\n\n${HEAD}\n\n${sections.join('\n')}`;
}

function section(title: string, rows: readonly Exported[]): string {
  const shown = rows.map(({ name, doc, code }) =>
    [`### ${name}`, ...(doc === '' ? [] : ['', doc]), '', '```ts', code, '```', ''].join('\n'),
  );
  return `## ${title}\n\n${shown.join('\n')}`;
}

/** What a declaration file exports, in its order; what it hands on is followed to its own file. */
export function exportsOf(engine: ReadonlyMap<string, string>, file: string): readonly Exported[] {
  const text = engine.get(file);
  if (text === undefined) throw new Error(`${file} was not compiled.`);
  const found = [...declared(text)];
  for (const [, all, names = '', from = ''] of text.matchAll(HANDED_ON)) {
    const others = exportsOf(engine, declarationsAt(file, from));
    if (all !== undefined) found.push(...others);
    else {
      const wanted = names.split(',').map((name) => name.trim().replace(/^type /, ''));
      found.push(...others.filter(({ name }) => wanted.includes(name)));
    }
  }
  return [...new Map(found.map((each) => [each.name, each])).values()];
}

const HANDED_ON = /^export (?:type )?(?:(\*)|\{([^}]*)\}) from '([^']+)';$/gm;
const DECLARED =
  /^(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:declare )?(function|const|interface|type) (\w+)[\s\S]*?(?=\n(?:\/\*\*|export |import |declare |interface |type )|\n*$(?![\s\S]))/gm;

function declared(text: string): readonly Exported[] {
  return [...text.matchAll(DECLARED)].map(([whole, doc = '', kind = 'type', name = '']) => ({
    name,
    kind: kind as Exported['kind'],
    doc: plain(doc),
    code: whole.slice(doc.length).replace('export declare ', 'export ').trim(),
  }));
}

/** A doc comment as Markdown: links by name, parameters as a list. */
const plain = (doc: string): string =>
  doc
    .replace(/^\/\*\*\s*|\s*\*\/\s*$/g, '')
    .replaceAll(/^\s*\* ?/gm, '')
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/^@param (\w+)\s+/gm, '- `$1`: ')
    .replaceAll(/^@returns\s+/gm, '- returns ')
    .replaceAll(/^@throws\s+/gm, '- throws ')
    .trim();

/** `law/index.d.ts` and `./bound/article.js` lead to `law/bound/article.d.ts`. */
function declarationsAt(file: string, from: string): string {
  const place = new URL(from, `file:///${file}`).pathname.slice(1);
  return place.replace(/\.js$/, '.d.ts');
}
