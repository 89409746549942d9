import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LIMIT_MS } from './wait.ts';

interface Places {
  readonly root: string;
  readonly folder?: string;
  readonly programs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const tool = new URL('../tools/kept-program.js', import.meta.url).href;
const { KEPT, keptProgram } = (await import(tool)) as {
  readonly KEPT: Places['programs'];
  keptProgram(source: string, places?: Places): Promise<string>;
};

const root = mkdtempSync(join(tmpdir(), 'kept-program-'));
const source = join(root, 'src/main.ts');
const places: Places = { root, programs: { 'src/main.ts': { 'src/apart.ts': ['where'] } } };
let written = 0;

/** A source as it stood since some while; each writing has a time of its own. */
function write(file: string, text: string): void {
  mkdirSync(join(root, 'src'), { recursive: true });
  writeFileSync(join(root, file), text);
  written += 1;
  utimesSync(join(root, file), 1_700_000_000 + written, 1_700_000_000 + written);
}

const kept = (): Promise<string> => keptProgram(source, places);
const saidBy = (program: string): string =>
  execFileSync(process.execPath, [program], { encoding: 'utf8', timeout: LIMIT_MS });

describe('a program kept beside its sources', () => {
  beforeEach(() => {
    rmSync(join(root, '.cache'), { recursive: true, force: true });
    write('src/part.ts', 'export const word: string = "one"; export const here = import.meta.url;');
    write('src/apart.ts', 'export const where = import.meta.url;');
    write(
      'src/main.ts',
      `import { here, word } from './part.ts';
       const { where } = await import('./apart.ts');
       console.log(JSON.stringify([word, here, where]));`,
    );
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('does what its sources do, with their addresses', async () => {
    const program = await kept();
    assert.notEqual(program, source);
    const said = JSON.stringify([
      'one',
      pathToFileURL(join(root, 'src/part.ts')).href,
      pathToFileURL(join(root, 'src/apart.ts')).href,
    ]);
    assert.equal(saidBy(program).trim(), said);
    assert.equal(saidBy(source).trim(), said);
  });

  it('is made anew where the list beside it is none', async () => {
    const first = await kept();
    const list = join(root, '.cache/programs', 'src-main.ts.json');
    const whole = JSON.parse(readFileSync(list, 'utf8'));
    for (const other of [null, [], {}, { ...whole, sources: [7] }, { ...whole, program: 7 }]) {
      writeFileSync(list, JSON.stringify(other));
      assert.equal(await kept(), first, JSON.stringify(other)?.slice(0, 60));
    }
  });

  it('says a fault of its own, and starts the source where the disk takes nothing', async () => {
    const strange = { ...places, programs: { 'src/main.ts': null } } as unknown as Places;
    await assert.rejects(keptProgram(source, strange));
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    assert.equal(await keptProgram(source, { ...places, folder: join(file, 'below') }), source);
  });

  it('is the same while no source changes, and another when one does', async () => {
    const first = await kept();
    assert.equal(await kept(), first);
    write('src/part.ts', 'export const word: string = "two"; export const here = import.meta.url;');
    const second = await kept();
    assert.notEqual(second, first);
    assert.match(saidBy(second), /"two"/);
  });

  it('is made again when what was kept is gone or damaged', async () => {
    const program = await kept();
    const list = join(root, '.cache/programs/src-main.ts.json');
    writeFileSync(list, '{');
    assert.equal(await kept(), program);
    rmSync(program);
    assert.match(saidBy(await kept()), /"one"/);
  });

  it('runs nothing that the list names outside of its folder', async () => {
    const program = await kept();
    writeFileSync(join(root, 'other.mjs'), 'console.log("other");');
    const list = join(root, '.cache/programs/src-main.ts.json');
    const said = JSON.parse(readFileSync(list, 'utf8')) as object;
    for (const named of ['../../other.mjs', join('..', '..', 'src', 'main.ts'), 7]) {
      writeFileSync(list, JSON.stringify({ ...said, program: named }));
      assert.equal(await kept(), program);
    }
  });

  it('gives way to the sources where others can write what is kept', async () => {
    const program = await kept();
    for (const open of ['.cache/programs', '.cache/programs/src-main.ts.json']) {
      chmodSync(join(root, open), 0o777);
      assert.equal(await kept(), source, open);
      chmodSync(join(root, open), 0o755);
    }
    chmodSync(program, 0o666);
    assert.equal(await kept(), program);
    assert.match(saidBy(program), /"one"/);
    chmodSync(join(program, '..'), 0o777);
    assert.equal(await kept(), source);
  });

  it('gives way to the sources where they do not parse or nothing can be kept', async () => {
    write('src/part.ts', 'export const word = ;');
    assert.equal(await kept(), source);
    write('src/part.ts', 'export const word = "one"; export const here = "";');
    rmSync(join(root, '.cache'), { recursive: true, force: true });
    writeFileSync(join(root, '.cache'), '');
    assert.equal(await kept(), source);
  });

  it('leaves every other program where it is', async () => {
    const other = join(root, 'src/apart.ts');
    assert.equal(await keptProgram(other, places), other);
    assert.ok(!readdirSync(root).includes('.cache'));
  });

  it('asks for what is a program of its own as such', async () => {
    const programs = { ...places.programs, 'src/apart.ts': {} };
    const program = await keptProgram(source, { ...places, programs });
    const where = pathToFileURL(join(root, 'src/apart.ts')).href;
    // It is asked for by the list of this project, which has none of that name: the source.
    assert.equal(JSON.parse(saidBy(program))[2], where);
    assert.match(readFileSync(program, 'utf8'), /import\("\.\/apart-/);
  });

  for (const name of Object.keys(KEPT)) {
    it(`is what ${name} is`, async () => {
      const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
      assert.notEqual(await keptProgram(file), file);
    });
  }
});
