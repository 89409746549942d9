// `npm test [-- FILTER]... [--FLAG]...`: every test, or those whose path contains a filter; flags
// go to node's runner.
import { runtime } from './runtime.js';
import { packages, runTests, testsIn } from './test-files.js';

runtime();
const given = process.argv.slice(2);
const filters = given.filter((each) => !each.startsWith('-'));
const folders = [...packages().map((name) => `packages/${name}/test`), 'tidy', 'test'];
const files = testsIn(folders).filter(
  (file) => filters.length === 0 || filters.some((filter) => file.includes(filter)),
);
if (files.length === 0) {
  console.error(`No test has ${filters.map((each) => `"${each}"`).join(' or ')} in its path.`);
  process.exit(2);
}
process.exitCode = await runTests(
  files,
  given.filter((each) => each.startsWith('-')),
);
