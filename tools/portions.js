// Which files of tests share a process, and in which order the processes start:
// docs/decisions/0161-tests-that-share-a-process.md.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkout } from './runtime.js';

/**
 * What takes ten seconds of a processor or more, the longest first: each alone and before all
 * others, so that at the end no core waits for one file. `npm test` ends with what to put here.
 */
export const LONGEST = [
  'test/browser/job.test.ts',
  'packages/cli/test/operate.test.ts',
  'test/browser/night-cut.test.ts',
  'packages/node/test/training.test.ts',
  'packages/rehearsal/test/faults.test.ts',
  'packages/desk/test/screens/walk.test.ts',
  'packages/desk/test/screens/walk-swelling.test.ts',
  'packages/desk/test/screens/walk-right-to-left.test.ts',
  'packages/desk/test/screens/ways-by-link.test.ts',
  'packages/cli/test/backup.test.ts',
  'packages/cli/test/doctor.test.ts',
  'packages/cli/test/lost-keys.test.ts',
  'packages/node/test/life.test.ts',
  'packages/server/test/key-changes.test.ts',
  'packages/postgres/test/open.test.ts',
  'packages/cli/test/home.test.ts',
  'packages/node/test/alarm-processes.test.ts',
  'test/faults/replicas.test.ts',
  'test/faults/patroni.test.ts',
  'test/faults/failover.test.ts',
  'test/faults/hand-over.test.ts',
  'packages/cli/test/upgrade.test.ts',
  'test/browser/administrators-line.test.ts',
  'test/browser/answering.test.ts',
  'test/browser/kidnapping.test.ts',
  'test/browser/preservation.test.ts',
  'test/browser/whole-request.test.ts',
  'packages/rehearsal/test/scenarios.test.ts',
  'test/faults/kill.test.ts',
  'test/faults/one-version-apart.test.ts',
  'packages/law-site/test/site.test.ts',
  'packages/law/test/questions/coverage.test.ts',
  'packages/desk/test/screens/law-browser.test.ts',
  'packages/desk/test/screens/walk-words.test.ts',
  'packages/wire/test/bundle-every-odd-byte.test.ts',
  'packages/wire/test/bundle-every-even-byte.test.ts',
  'packages/wire/test/checks-removed.test.ts',
  'packages/law-files/test/loading.test.ts',
  'packages/case/test/order-independence.test.ts',
  'packages/law-package/test/package.test.ts',
];

/** What starts programs, counts calls or changes what belongs to the process has one of its own. */
const ALONE =
  /'node:(child_process|worker_threads|inspector\/promises)'|\blaunchBrowser\b|\bwithPage\b|\bprocess\.(chdir|exit|on|once)\b|\bprocess\.env\S+ = |\bglobalThis\.\w+ = |\bmock\b|\bregisterHooks\b/;

/** Begins before what needs none, which takes the less time. */
const NEEDS_DATABASE = /\b(startTestDatabase|castNodes|castWholeNodes)\b/;

/** So many files share a process at most: a crash costs what is left of them. */
const AT_MOST = 12;

/**
 * The files as processes run them, in the order in which these are to start.
 *
 * @param {string[]} files relative to the checkout
 * @returns {string[][]}
 */
export function portionsOf(files) {
  const texts = new Map(files.map((file) => [file, textOf(join(checkout, file))]));
  const says = (what) => (file) => what.test(texts.get(file));
  const long = LONGEST.filter((file) => files.includes(file));
  const others = files.filter((file) => !long.includes(file));
  const alone = others.filter(says(ALONE));
  const shared = others.filter((file) => !alone.includes(file));
  const stored = shared.filter(says(NEEDS_DATABASE));
  const pure = shared.filter((file) => !stored.includes(file));
  return [
    ...[...long, ...alone].map((file) => [file]),
    ...evenly(stored, AT_MOST),
    ...evenly(pure, AT_MOST),
  ];
}

function evenly(files, most) {
  const count = Math.ceil(files.length / most);
  const at = (nth) => Math.round((nth * files.length) / count);
  return Array.from({ length: count }, (_, nth) => files.slice(at(nth), at(nth + 1)));
}

/** The text of a test and of the helpers that it imports, which lie in folders of tests. */
function textOf(path, seen = new Set()) {
  if (seen.has(path)) return '';
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const helpers = [...text.matchAll(/\b(?:from|import\() ?'(\.[^']+)'/g)]
    .map(([, address]) => resolve(dirname(path), address))
    .filter((each) => each.slice(checkout.length).includes('/test/') && existsSync(each));
  return [text, ...helpers.map((each) => textOf(each, seen))].join('\n');
}
