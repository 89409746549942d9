import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROLES } from '../packages/service/src/identity.ts';
import { allFiles, read, sourceFiles } from './project-files.ts';

/** Where roles are named, and why. */
const MAY: Readonly<Record<string, string>> = {
  'packages/case/src/unheard.ts': 'by whose acts nobody has read',
  'packages/service/src/identity.ts': 'what they are',
  'packages/service/src/use-cases.ts': 'what each may do',
  'packages/node/src/training/officers.ts': 'invented people',
  'packages/node/src/training/publish-entries.ts': 'an invented person',
  'packages/rehearsal/src/stage.ts': 'invented people',
  'packages/rehearsal/src/faults/fault-run.ts': 'an invented person',
  'packages/rehearsal/src/many/play-many.ts': 'invented people',
  'packages/rehearsal/src/many/states.ts': 'invented people',
  'packages/wire/src/sample-exchange.ts': 'an act of the vectors',
};

/** Rules of the database read `roles_may` since then; `store.test.ts` looks at what stands in it. */
const FIRST_WITHOUT = 320;
const withoutRoles = allFiles.filter(
  (file) => Number(/\/migrations\/(\d{4})-.*\.sql$/.exec(file)?.[1] ?? 0) >= FIRST_WITHOUT,
);

/** A beginning of a name, or its place in the list, names it as well. */
const PIECES = ROLES.flatMap((role) =>
  Array.from({ length: role.length - 3 }, (_, n) => role.slice(0, n + 4)),
).join('|');
const NAMED = new RegExp(
  [
    `['"\`](${ROLES.join('|')})['"\`]`,
    `\\b[rR]ole\\b\\??\\.(?:startsWith|includes|match|at|indexOf)\\(['"\`/](${PIECES})`,
    '\\b(ROLES(?:\\[\\d+\\]|\\.at\\(-?\\d+\\)))',
  ].join('|'),
  'g',
);
const namesIn = (code: string): readonly string[] => {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*(?:\/\/|--).*$/gm, '');
  return [...bare.matchAll(NAMED)].map(
    ([found, ...roles]) => roles.find((role) => role !== undefined) ?? found,
  );
};

test('what a role may do is said in the table of use cases alone', () => {
  assert.ok(withoutRoles.length > 0);
  const wrong = [...sourceFiles, ...withoutRoles]
    .filter((file) => !(file in MAY))
    .flatMap((file) =>
      namesIn(read(file)).map((role) => `${file}: ${role} - may(role, a use case), or role_may`),
    );
  assert.deepEqual(wrong, []);
});

test('a role is found in code and in SQL, and each file that may name one does', () => {
  for (const text of [
    "officer.role === 'administrator'",
    "z.enum(['duty-officer'])",
    "role.startsWith('superv')",
    'role === ROLES[3]',
    'ROLES.at(-1)',
    "and f.role in ('supervisor')",
  ]) {
    assert.notEqual(namesIn(text).length, 0, text);
  }
  for (const text of ["-- for a 'supervisor'", "may(role, 'keys.confirm')"]) {
    assert.deepEqual(namesIn(text), [], text);
  }
  for (const file of Object.keys(MAY)) assert.notEqual(namesIn(read(file)).length, 0, file);
});
