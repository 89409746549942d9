import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, sourceFiles } from './project-files.ts';

/** What is said is described once; who goes from field to field on his own describes it again. */
const WALKS: Readonly<Record<string, string>> = {
  'packages/desk/src/screens/described/described.tsx': 'asks for the fields, group by group',
  'packages/desk/src/screens/described/rows.tsx': 'asks for the rows of a list',
  'packages/desk/src/screens/stated/described-rows.tsx': 'shows the fields, row by row',
};

/** Going over the fields of a description by itself: one level, and none of what is within. */
const OVER_FIELDS = /\bObject\.(?:entries|values|keys)\([^,\n]*\bsays\)/;

/** Where `says` is no description. */
const OTHER_SAYS: Readonly<Record<string, string>> = {
  'packages/rehearsal/src/check-law.ts': 'what an example says of instruments and grounds',
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

test('no description is gone over at its top alone: a field within is as much a field', () => {
  const shallow = sourceFiles.filter(
    (file) => /^packages\/(?!statements\/)[^/]+\/src\//.test(file) && OVER_FIELDS.test(read(file)),
  );
  assert.deepEqual(shallow, Object.keys(OTHER_SAYS), 'use everyField, describedFields or hasField');
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
  for (const text of [
    'Object.entries(says)',
    'Object.values(describedKind(kind).says).some(',
    'Object.keys(form.says)',
  ]) {
    assert.match(text, OVER_FIELDS);
  }
  for (const file of Object.keys(WALKS)) assert.match(read(file), INTO_GROUPS, file);
});
