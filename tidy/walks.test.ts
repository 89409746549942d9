import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, sourceFiles } from './project-files.ts';

/** What is said is described once; who goes from field to field on his own describes it again. */
const WALKS: Readonly<Record<string, string>> = {
  'packages/desk/src/screens/described/described.tsx': 'asks for the fields, group by group',
  'packages/desk/src/screens/described/rows.tsx': 'asks for the rows of a list',
  'packages/desk/src/screens/stated/described-rows.tsx': 'shows the fields, row by row',
};

/** Going into a group of fields: no other form of field has fields within. */
const INTO_GROUPS = /\bas\b[^\n]{0,12}===? 'group'|\bcase 'group'|= 'group'(?: as const)?;/;

test('the fields of what is said are walked in one place for each purpose', () => {
  const others = sourceFiles.filter(
    (file) =>
      /^packages\/(?!statements\/)[^/]+\/src\//.test(file) &&
      !(file in WALKS) &&
      INTO_GROUPS.test(read(file)),
  );
  assert.deepEqual(others, [], 'use everyField, statedRows or Described');
});

test('a walk is found however it goes into a group, and each that may be is there', () => {
  for (const text of [
    "if (field.as === 'group')",
    "    case 'group':",
    "of.as === 'group' ?",
    "const GROUP = 'group';",
  ]) {
    assert.match(text, INTO_GROUPS);
  }
  for (const file of Object.keys(WALKS)) assert.match(read(file), INTO_GROUPS, file);
});
