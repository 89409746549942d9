import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadLaw } from '@comity/law-files';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { apiPage, compiledEngine, exportsOf, writePackage } from '../src/index.ts';

const data = await loadLaw();
const LIMIT_MS = 120_000;

/** A program run in a folder; nothing of the project can be reached from there. */
const run = (cwd: string, program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: LIMIT_MS,
    env: { PATH: process.env['PATH'], HOME: cwd },
  });

describe('@comity/law, installed in a project of its own', () => {
  const place = mkdtempSync(join(tmpdir(), 'comity-law-'));
  const made = join(place, 'made');
  const user = join(place, 'user');
  const installed = join(user, 'node_modules/@comity/law');
  const readme = (): string => readFileSync(join(installed, 'README.md'), 'utf8');
  const block = (language: string): string =>
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme())?.[1] ??
    assert.fail(language);

  before(async () => {
    await writePackage(data, made);
    mkdirSync(user);
    writeFileSync(join(user, 'package.json'), '{"name":"user","private":true,"type":"module"}');
    const [tarball = ''] = run(place, 'npm', 'pack', '--silent', './made').trim().split('\n');
    run(user, 'npm', 'install', '--offline', '--no-audit', '--no-fund', join(place, tarball));
  });
  after(() => rmSync(place, { recursive: true, force: true }));

  it('brings along all it needs, and nothing of our project', () => {
    assert.deepEqual(readdirSync(join(user, 'node_modules')).sort(), [
      '.package-lock.json',
      '@comity',
    ]);
    assert.deepEqual(readdirSync(join(user, 'node_modules/@comity')), ['law']);
    for (const file of readdirSync(installed, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|d\.ts)$/.test(file) || file === 'words.js') continue;
      const text = readFileSync(join(installed, file), 'utf8');
      for (const [, from = ''] of text.matchAll(
        /^(?:import|export) [^;]*?from ['"]([^'"]+)['"]/gm,
      )) {
        assert.match(from, /^\.{1,2}\/.*\.js(?:on)?$/, `${file}: ${from}`);
      }
    }
  });

  it('answers the example of its README as the README says, under plain node', () => {
    writeFileSync(join(user, 'example.mjs'), block('js'));
    assert.equal(run(user, process.execPath, 'example.mjs'), block('text'));
    assert.match(
      block('text'),
      /^2018-06-30 false .*\n.* only from 2018-07-01\.\n2018-07-01 true /,
    );
  });

  it('compiles in a strict project that checks the declarations too', () => {
    writeFileSync(join(user, 'example.ts'), block('js'));
    const settings = { module: 'nodenext', lib: ['esnext', 'dom'], target: 'esnext', types: [] };
    const compilerOptions = { ...settings, strict: true, noEmit: true, skipLibCheck: false };
    writeFileSync(
      join(user, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['example.ts'] }),
    );
    run(user, process.execPath, compiler(), '-p', 'tsconfig.json');
    writeFileSync(
      join(user, 'example.ts'),
      block('js').replace("measure: 'preservation'", "measure: 'preserving'"),
    );
    assert.throws(() => run(user, process.execPath, compiler(), '-p', 'tsconfig.json'));
  });

  it('holds data that another validator finds true to the schema beside it', () => {
    const file = (name: string): unknown => JSON.parse(readFileSync(join(installed, name), 'utf8'));
    const validate = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(
      file('law.schema.json') as object,
    );
    assert.ok(validate(file('law.json')), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.deepEqual(file('law.json'), JSON.parse(JSON.stringify(data)));
  });

  it('says how old and how sure its data is, and that weak rows open nothing', () => {
    const text = readme();
    assert.ok(text.includes(data.version));
    const low = data.parties.filter(({ confidence }) => confidence === 'low').length;
    assert.match(
      text,
      new RegExp(`\\| A State and an instrument \\| \\d+ \\| \\d+ \\| ${low} \\|`),
    );
    assert.match(text, /A low row opens nothing by itself/);
  });
});

test('docs/law/api.md says what the engine exports', () => {
  const engine = compiledEngine();
  const page = readFileSync(new URL('../../../docs/law/api.md', import.meta.url), 'utf8');
  assert.ok(page === apiPage(engine), 'docs/law/api.md is out of date: see its head');
  const rows = exportsOf(engine, 'index.d.ts');
  const functions = rows.filter(({ kind }) => kind === 'function');
  assert.ok(functions.length > 30);
  for (const { name, doc } of functions) assert.notEqual(doc, '', `${name} says nothing of itself`);
  assert.ok(rows.some(({ name, kind }) => name === 'LawData' && kind === 'interface'));
});

const compiler = (): string =>
  join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc');
