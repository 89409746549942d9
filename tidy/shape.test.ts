import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { allFiles, codeFiles, read, sourceFiles } from './project-files.ts';

const LINES_MAX = 300;
/** Longer files, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {};

test('a source file holds one idea: at most 300 lines', () => {
  const long = sourceFiles
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ file, lines }) => lines > LINES_MAX && LONGER[file] === undefined)
    .map(({ file, lines }) => `${file}: ${lines} lines`);
  assert.deepEqual(long, []);
  for (const file of Object.keys(LONGER)) {
    assert.ok(read(file).split('\n').length - 1 > LINES_MAX, `${file} needs no exception any more`);
  }
});

test('files are named in the words of the field', () => {
  const nameless = new Set([
    'utils',
    'util',
    'helpers',
    'helper',
    'common',
    'misc',
    'types',
    'manager',
    'service',
    'impl',
  ]);
  const wrong = codeFiles.filter((file) => {
    const stem = basename(file).replace(/(\.test)?\.tsx?$/, '');
    return nameless.has(stem) || !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(stem);
  });
  assert.deepEqual(wrong, []);
});

test('nothing is left half done', () => {
  const leftover = new RegExp(
    [
      '\\bFIX' + 'ME\\b',
      '\\bTO' + 'DO\\b',
      '\\.on' + 'ly\\(',
      '\\.sk' + 'ip\\(',
      '\\bdebug' + 'ger\\b',
    ].join('|'),
  );
  const wrong = codeFiles.filter((file) => leftover.test(read(file)));
  assert.deepEqual(wrong, []);
});

test('no path of one machine is in the project', () => {
  const path = new RegExp(
    `(^|[^A-Za-z0-9_./-])/(${['work', 'farm', 'root', 'home'].join('|')})/[A-Za-z0-9]`,
  );
  const wrong = allFiles
    .filter((file) => /\.(ts|tsx|js|md|ya?ml|json|sql|scss|css|sh)$/.test(file))
    .filter((file) => file !== 'package-lock.json' && path.test(read(file)));
  assert.deepEqual(wrong, []);
});
