import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { terminalLanguage } from '@comity/words';
import { lawCommand } from '../src/law/law-command.ts';

const SRC = new URL('../src/', import.meta.url);

/** What the commands print in a language, one process for all of them. */
function printed(language: string, calls: readonly string[]): readonly string[] {
  const script = `import { operate } from '${new URL('operate/operate.ts', SRC)}';
    import { lawCommand } from '${new URL('law/law-command.ts', SRC)}';
    import { verifyCommand } from '${new URL('verify/index.ts', SRC)}';
    import { factsCommand } from '${new URL('facts/facts-command.ts', SRC)}';
    const COMMANDS = { law: lawCommand, verify: verifyCommand, facts: factsCommand };
    for (const call of process.argv.slice(1)) {
      const [word, ...rest] = call.split(' ');
      const code = await (COMMANDS[word]?.(rest) ?? operate([word, ...rest]));
      process.stdout.write('\\n=== ' + code + '\\n');
    }`;
  const { stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, '--', ...calls],
    { encoding: 'utf8', env: { ...process.env, COMITY_LANG: language } },
  );
  return stdout.split(/\n=== 0\n/).slice(0, -1);
}

/** A question of law in a language, within this process. */
async function law(language: string, ...args: readonly string[]) {
  const before = process.env['COMITY_LANG'];
  process.env['COMITY_LANG'] = language;
  let stdout = '';
  let stderr = '';
  const status = await lawCommand(args, {
    out: { write: (text) => (stdout += text) },
    err: { write: (text) => (stderr += text) },
  }).finally(() => {
    process.env['COMITY_LANG'] = before ?? '';
  });
  return { status, stdout, stderr };
}

test('the language is asked of Comity first, then of the locale where it has every word', () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{}, 'en'],
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_GB', LC_MESSAGES: 'ja' }, 'ja'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ COMITY_LANG: 'fr', LANG: 'ja' }, 'fr'],
    [{ COMITY_LANG: 'en', LANG: 'ja' }, 'en'],
    [{ COMITY_LANG: 'tlh', LANG: 'ja' }, 'ja'],
    [{ LANG: 'xx@\u202e/../..' }, 'en'],
  ];
  for (const [env, tag] of cases) {
    assert.equal(terminalLanguage(env), tag, JSON.stringify(env));
  }
});

const STATUS = ['status', '--instrument', 'CETS185', '--state', 'JPN', '--on', '2012-10-15'];
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

test('people read their language, machines read the same in each', async () => {
  const [english, japanese] = [await law('en', ...STATUS), await law('ja', ...STATUS)];
  assert.match(english.stdout, /^ {2}In force +1 November 2012$/m);
  assert.match(japanese.stdout, /^ {2}発効 +2012年11月1日$/m);
  const AVENUES = ['avenues', '--from', 'JPN', '--to', 'USA', '--on', '2024-01-01'];
  for (const ask of [STATUS, [...AVENUES, '--measure', 'stored-data-access']]) {
    const one = await law('ja', ...ask, '--json');
    assert.equal(one.status, 0);
    assert.equal(one.stdout, (await law('en', ...ask, '--json')).stdout);
  }
  const wrong = await law('ja', 'status', '--state');
  assert.deepEqual([wrong.status, wrong.stdout], [2, '']);
  assert.match(wrong.stderr, JAPANESE);
  assert.match(wrong.stderr, /comity law status --help/);
});

test('each command has its help in Japanese, line for line', () => {
  const commands = ['law', 'law status', 'verify', 'facts', 'case', 'erase', 'log check'];
  const helps = printed(
    'ja',
    [...commands, 'statement', 'peers', 'admit'].map((command) => `${command} --help`),
  );
  assert.equal(helps.length, commands.length + 3);
  for (const help of helps) {
    for (const line of help.split('\n')) {
      // Forms and examples are commands, the same for everybody.
      if (line.trim() === '' || /^(?:comity| {2}comity )/.test(line)) continue;
      assert.match(line, JAPANESE);
    }
  }
});

test('beside an answer for people a drafted language is said to be one; never beside one for machines', () => {
  const main = new URL('main.ts', SRC).pathname;
  const run = (language: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [main, ...args], {
      encoding: 'utf8',
      env: { ...process.env, COMITY_LANG: language },
    });
  const [asked, inEnglish, forMachines, wrong] = [
    run('fr', '--help'),
    run('en', '--help'),
    run('fr', 'law', 'coverage', '--on', '2026-11-30', '--json'),
    run('fr', 'nonsense'),
  ];
  assert.match(asked.stderr, /^[^\n]+ \/ This language was drafted by machine[^\n]*\n$/);
  assert.doesNotMatch(asked.stdout, /drafted by machine/);
  assert.deepEqual([inEnglish.stderr, forMachines.stderr], ['', '']);
  assert.equal(wrong.status, 2);
  assert.doesNotMatch(wrong.stderr, /drafted by machine/, 'one sentence');
});
