// What guides, remedies and files to be copied tell an operator to type is what the program takes: at
// night nobody looks up which option was meant.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OPERATE = new URL('../src/operate/operate.ts', import.meta.url).href;

/** A command as a text names it: its words, and the options that follow. */
interface Named {
  readonly place: string;
  readonly words: readonly string[];
  readonly options: readonly string[];
}

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

/** Texts that people copy from; what is done in the past tense is in no text of these. */
const TEXTS = [
  ...['README.md', 'SECURITY.md', 'packaging/comity.service', 'packaging/compose.yaml'],
  ...filesIn('docs/guides', /\.md$/),
  ...filesIn('packages/words/locales', /\.ftl$/),
];

/** Words, options and values up to the end of the sentence or line, one that goes on below included. */
function namedIn(place: string): readonly Named[] {
  const text = readFileSync(join(ROOT, place), 'utf8').replaceAll(/\\\n\s*/g, '');
  return [...text.matchAll(/(?:^|[\s`(：:«“])comity ([a-z][ -_a-~]*)/gm)].map(([, rest = '']) => {
    const [said = ''] = rest.split(/[.;,:](?:\s|$)| {2,}| \(|\)/);
    const words = said.split(' ');
    const plain = words.findIndex((word) => !/^[a-z][a-z-]*$/.test(word));
    return {
      place,
      words: plain < 0 ? words : words.slice(0, plain),
      options: [...said.matchAll(/(?:^|\s)--([a-z][a-z-]*)/g)].map(([, name = '']) => name),
    };
  });
}

/** The options of each command, by its words, as its own help lists them. */
function optionsOf(commands: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const script = `
    const { operate } = await import(${JSON.stringify(OPERATE)});
    const write = process.stdout.write.bind(process.stdout);
    const found = [];
    for (const name of ${JSON.stringify(commands)}) {
      let text = '';
      process.stdout.write = (more) => { text += more; return true; };
      process.stderr.write = () => true;
      const code = await operate([...name.split(' '), '--help']);
      const is = code === 0 && text.includes('comity ' + name + ' ');
      if (is) found.push([name, text.match(/--[a-z][a-z-]*/g) ?? []]);
    }
    write(JSON.stringify(found));
    process.exit(0);`;
  const node = ['--import', join(ROOT, 'tools/hooks.js'), '--input-type=module', '--eval', script];
  const env = { ...process.env, COMITY_LANG: 'en' };
  const out = execFileSync(process.execPath, node, { cwd: ROOT, env, encoding: 'utf8' });
  const found = JSON.parse(out) as [string, string[]][];
  return new Map(found.map(([name, options]) => [name, new Set(options.map((o) => o.slice(2)))]));
}

/** What every command takes. */
const ALWAYS = new Set(['help', 'json']);

/** These answer to words of their own. */
const ELSEWHERE = new Set(['law', 'verify', 'facts', 'help']);

test('every command that a guide, a remedy or a unit names is one, with the options that it names', () => {
  const named = TEXTS.flatMap(namedIn).filter(({ words }) => !ELSEWHERE.has(words[0] ?? ''));
  assert.ok(named.length > 400, `${named.length} are found`);
  const candidates = new Set(
    named.flatMap(({ words: [first = '', second] }) =>
      second === undefined ? [first] : [first, `${first} ${second}`],
    ),
  );
  const known = optionsOf([...candidates]);
  const wrong = named.flatMap(({ place, words, options }) => {
    const [first = '', second = ''] = words;
    const name = [`${first} ${second}`, first].find((each) => known.has(each));
    // Words of several commands, as a heading names them.
    const isGroup = [...known.keys()].some((each) => each.startsWith(`${first} `));
    if (name === undefined) return isGroup ? [] : [`${place}: comity ${words.join(' ')}`];
    const taken = known.get(name);
    return options
      .filter((option) => !ALWAYS.has(option) && taken?.has(option) !== true)
      .map((option) => `${place}: comity ${name} --${option}`);
  });
  assert.deepEqual(wrong, []);
});
