import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LawData, lawChanges } from '@comity/law';
import { CHANGES_HEAD, changesByDay, lawDataSchema } from '@comity/law-files';
import { apiPage } from './api-page.ts';
import { bundledWords } from './bundled-words.ts';
import { compiledEngine } from './compiled-engine.ts';
import { packageReadme } from './package-readme.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Writes `@comity/law` as a package folder: engine, data, schema, changelog, pages. `npm pack` makes
 * the tarball of it.
 *
 * @param out an empty folder, or one that is made
 * @returns how many files were written
 * @throws Error where the folder is not empty
 */
export async function writePackage(data: LawData, out: string): Promise<number> {
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length > 0) throw new Error(`${out} is not empty.`);
  const engine = compiledEngine();
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const files = new Map<string, string>([
    ...engine,
    ['words.js', await bundledWords()],
    ['law.json', JSON.stringify(data)],
    ['data.js', DATA],
    ['data.d.ts', DATA_TYPE],
    ['law.schema.json', JSON.stringify(await lawDataSchema(), null, 1)],
    ['changelog-of-days.json', JSON.stringify(lawChanges(data), null, 1)],
    ['CHANGELOG-OF-DAYS.md', `# Changelog of days\n\n${CHANGES_HEAD}\n\n${changesByDay(data)}`],
    ['API.md', apiPage(engine)],
    ['package.json', `${JSON.stringify(manifest(version), null, 2)}\n`],
  ]);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  }
  copyFileSync(join(PROJECT, 'LICENSE'), join(out, 'LICENSE'));
  const example = readFileSync(new URL('published/example.mjs', import.meta.url), 'utf8');
  const said = whatItSays(example, out);
  writeFileSync(join(out, 'README.md'), packageReadme({ data, version, example, said }));
  return files.size + 2;
}

const DATA = `import data from './law.json' with { type: 'json' };
export default data;
`;
const DATA_TYPE = `import type { LawData } from './law/index.js';
/** The law as data; \`indexLaw\` takes it. */
declare const data: LawData;
export default data;
`;

/** What the README's example prints, run against the package as it was written. */
function whatItSays(example: string, out: string): string {
  const user = mkdtempSync(join(tmpdir(), 'comity-law-example-'));
  try {
    mkdirSync(join(user, 'node_modules/@comity'), { recursive: true });
    symlinkSync(out, join(user, 'node_modules/@comity/law'), 'junction');
    writeFileSync(join(user, 'example.mjs'), example);
    return execFileSync(process.execPath, ['example.mjs'], { cwd: user, encoding: 'utf8' });
  } finally {
    rmSync(user, { recursive: true, force: true });
  }
}

const module = (name: string) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });

const manifest = (version: string): unknown => ({
  name: '@comity/law',
  version,
  description:
    'Which treaty lets one State ask another for assistance against cybercrime on a day, with what contents, grounds and time limits; every answer cites its provisions.',
  license: 'EUPL-1.2',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=26' },
  exports: {
    '.': module('index'),
    './data': module('data'),
    './words': module('words'),
    './law.json': './law.json',
    './law.schema.json': './law.schema.json',
    './changelog-of-days.json': './changelog-of-days.json',
    './package.json': './package.json',
  },
});
