// `node tools/run.js packages/case/test/long-run.ts [ENTRIES] [SEED]`: a growing fold compared with the
// whole on so many random entries, 100,000 where none is said, in one process and with no limit of
// time; it says how far it is, and from which seeds.
import { compareGrowing } from './growing.ts';

/** Entries between two lines. */
const PORTION = 10_000;

const [wanted = '100000', first = '1'] = process.argv.slice(2);
let [entries, cases, checks, seed] = [0, 0, 0, Number(first)];
while (entries < Number(wanted)) {
  const done = compareGrowing(Math.min(PORTION, Number(wanted) - entries), seed);
  entries += done.entries;
  cases += done.cases;
  checks += done.checks;
  [, seed] = done.seeds;
  console.log(
    `${entries} entries in ${cases} cases, compared ${checks} times, seeds ${first} to ${seed - 1}`,
  );
}
