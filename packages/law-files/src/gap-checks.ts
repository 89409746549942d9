import type { Treaties } from './checked-files.ts';
import type { LawFileProblem } from './law-file-problem.ts';

/**
 * A list that is known to lack Parties answers nobody with a flat no: an instrument says of what sort
 * its gaps are, and where it is Parties that lack, up to which day they were read (`listEnds`) or
 * who may be bound without a row (`partiesUnsure`).
 */
export function checkGaps({ folders }: Treaties, problems: LawFileProblem[]): void {
  for (const { id, instrument, rules } of folders) {
    if (instrument === undefined) continue;
    const { gaps, gapsIn, listEnds } = instrument.value;
    const lacksParties = gapsIn?.includes('parties') === true;
    const unsure = (rules?.value.partiesUnsure ?? []).length > 0;
    const report = (
      rule: string,
      field: string,
      code: 'gap-without-sort' | 'parties-lack',
    ): void => {
      const { file } = instrument.read;
      const line = instrument.read.lineOf([field]);
      problems.push({ file, line, rule, why: { code, params: { id } } });
    };
    if ((gaps === undefined) !== (gapsIn === undefined)) {
      report('gaps-have-a-sort', gaps === undefined ? 'gapsIn' : 'gaps', 'gap-without-sort');
    }
    if (lacksParties && listEnds === undefined && !unsure) {
      report('no-flat-no', 'gaps', 'parties-lack');
    }
  }
}
