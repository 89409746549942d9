import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFiles, read } from './project-files.ts';

/** Code that ships or is started: tests, and what they are made of, use nothing that only they need. */
const shipping = allFiles.filter(
  (file) =>
    /^(packages\/[a-z-]+\/src|tools|bench|spec)\/.*\.(?:tsx?|js)$/.test(file) &&
    !file.endsWith('.d.ts'),
);

/** A source without comments, and without what it only hands on. */
const bare = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^export (?:type )?(?:\{[^}]*\}|\*) from '[^']*';/gm, '');

const DECLARED = /^export (?:async )?(?:const|let|function\*?|class|type|interface) (\w+)/gm;

/** Values and types that files export and that no word of the code but their own declaration names. */
function deadIn(sources: ReadonlyMap<string, string>): readonly string[] {
  const uses = new Map<string, number>();
  for (const text of sources.values()) {
    for (const [word] of text.matchAll(/\b[A-Za-z_]\w*\b/g)) {
      uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  return [...sources].flatMap(([file, text]) =>
    [...text.matchAll(DECLARED)]
      .filter(([, name = '']) => uses.get(name) === 1)
      .map(([, name]) => `${file} ${name}`),
  );
}

/** What others than our own code use, each by whom. */
const FOR_OTHERS: Readonly<Record<string, string>> = {
  'packages/base/src/pinpoint.ts formatPinpoint': 'the package @comity/law hands it out',
  'packages/law/src/time/days.ts daysOfPeriod': 'the package @comity/law hands it out',
  'packages/log/src/journal.ts verifyJournal': 'who checks a whole log that was given to them',
  'packages/log/src/merkle-proof.ts verifyConsistency': 'who checks two heads of a log',
  'packages/case/src/contents.ts CONTENT_NAMES':
    'desk/test/law-names.test.ts holds the law data to it',
  'packages/desk/src/screens/index.ts allScreens': 'tests walk every screen',
  'packages/desk/src/screens/act/field-label.ts fieldKey': 'tests ask for the words of every field',
  'packages/desk/src/screens/act/said-forms.tsx DRESSED': 'tests walk every form with a dressing',
  'packages/desk/src/http/desk.ts createDesk': 'tests open a desk without a node',
  'packages/design/src/sheet/style-sheet-page.tsx renderStyleSheetPage':
    'the style sheet page is the test of the design',
  'packages/law-files/src/load-law.ts checkTreaties': 'a test checks the law files as they lie',
  'packages/node/src/metrics/metrics-text.ts metricsTable': 'a test writes the table of the guide',
  'packages/rehearsal/src/nodes-database.ts startNodesDatabase': 'tests of nodes',
  'packages/server/src/alarms/alarm-clock.ts lookAtAlarms': 'tests move the clock of alarms',
  'packages/server/src/audit/audit-log.ts checkAudit':
    'tests check the audit log of a node as a whole',
  'packages/server/src/identity/one-time-code.ts codeAt': 'tests sign in',
  'packages/server/src/store/clear-columns.ts CLEAR_COLUMNS': 'a test holds the database to it',
  'packages/wire/src/exchange.ts composeBatch': 'what the bytes of a batch are held to',
  'packages/wire/src/seal-envelope.ts envelopeHash': 'what the hash of an envelope is held to',
  'spec/api/comity-client.ts ComityClient': 'the client that ministries take',
  'spec/api/comity-client.ts readPost': 'the client that ministries take',
  'packages/words/src/check/said-counts.ts lostIn': 'a test names what a language lacks',
};

test('what is exported is used by what ships, or somebody outside is named who uses it', () => {
  const sources = new Map(shipping.map((file) => [file, bare(read(file))] as const));
  const dead = deadIn(sources);
  assert.deepEqual(
    dead.filter((each) => !(each in FOR_OTHERS)),
    [],
    'use it, delete it, or say in FOR_OTHERS who does',
  );
  assert.deepEqual(
    Object.keys(FOR_OTHERS).filter((each) => !dead.includes(each)),
    [],
    'these are used, or gone: take them from the list',
  );
});

test('an export that is only handed on or spoken of is dead; one that is used is not', () => {
  const sources = new Map(
    Object.entries({
      'a.ts':
        '/** Like gone(). */\nexport const gone = 1;\nexport type Lost = 1;\nexport function used() {}',
      'index.ts': "export { gone, type Lost, used } from './a.ts';",
      'b.ts': "import { used } from './a.ts';\nused();",
    }).map(([file, text]) => [file, bare(text)] as const),
  );
  assert.deepEqual(deadIn(sources), ['a.ts gone', 'a.ts Lost']);
});
