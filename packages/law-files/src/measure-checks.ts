import type { Said } from '@comity/base';
import { MEASURES, SOLE_MARKS } from '@comity/law';
import type { Checked, Treaties } from './checked-files.ts';
import type { LawFileProblem } from './law-file-problem.ts';

/**
 * One row for each measure, and one for each ground of domestic law that a profile names: what is
 * left without a row is named, so that no question falls silent on it.
 */
export function checkMeasures(
  { measures, conditions, folders, states }: Treaties,
  problems: LawFileProblem[],
): void {
  const report = (part: Checked<unknown>, at: PropertyKey[], rule: string, why: Said<'law-file'>) =>
    problems.push({ file: part.read.file, line: part.read.lineOf(at), rule, why });
  const oneFor = (part: Checked<unknown>, keys: readonly string[], rule: string): void => {
    keys.forEach((key, i) => {
      if (keys.indexOf(key) !== i) report(part, [i], rule, { code: 'twice', params: { key } });
    });
  };
  const rowsOf = measures.value.map(({ measure }) => measure);
  oneFor(measures, rowsOf, 'one-row-per-measure');
  for (const measure of MEASURES) {
    if (rowsOf.includes(measure)) continue;
    const why = { code: 'measure-without-row', params: { measure } } as const;
    report(measures, [], 'one-row-per-measure', why);
  }
  for (const mark of SOLE_MARKS) {
    const borne = measures.value.filter(({ marks }) => marks.includes(mark)).length;
    if (borne === 1 || rowsOf.length < MEASURES.length) continue;
    const why = { code: 'mark-of-one', params: { mark, n: borne } } as const;
    report(measures, [], 'one-measure-per-mark', why);
  }
  const lists = new Set(folders.flatMap(({ id, contents }) => (contents ? [id] : [])));
  const articles = new Set(
    folders.flatMap(({ id, articles }) =>
      (articles?.value ?? []).map(({ article }) => `${id}:${article}`),
    ),
  );
  measures.value.forEach(({ template, powers }, i) => {
    if (!lists.has(template.id)) {
      const why = { code: 'no-list', params: { id: template.id } } as const;
      report(measures, [i, 'template'], 'known-list', why);
    }
    for (const power of powers) {
      if (articles.has(power)) continue;
      const why = { code: 'no-article', params: { pinpoint: power } } as const;
      report(measures, [i, 'powers'], 'pinpoint-resolves', why);
    }
  });
  const grounds = conditions.value.map(({ ground }) => ground);
  oneFor(conditions, grounds, 'one-row-per-ground');
  for (const state of states) {
    const { domesticGroundsForRefusal: named = [] } = state.value.cooperation ?? {};
    named.forEach(({ code }, i) => {
      if (grounds.includes(code)) return;
      const at = ['cooperation', 'domesticGroundsForRefusal', i];
      const why = { code: 'ground-without-row', params: { ground: code } } as const;
      report(state, at, 'one-row-per-ground', why);
    });
  }
}
