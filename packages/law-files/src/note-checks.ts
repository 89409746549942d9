import type { Treaties } from './checked-files.ts';
import type { LawFileProblem } from './law-file-problem.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const NAMES_A_DAY = new RegExp(
  `\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} (?:${MONTHS.join('|')}) \\d{4})\\b`,
);

/**
 * A note on a Party that names a day says from when it could be said (`noteFrom`), and so does no row
 * without a note: an answer for an earlier day must not know what came later.
 */
export function checkNotes({ folders }: Treaties, problems: LawFileProblem[]): void {
  for (const { parties, instrument } of folders) {
    for (const { part, at, rows } of [
      { part: parties, at: [], rows: parties?.value },
      { part: instrument, at: ['parties'], rows: instrument?.value.parties },
    ]) {
      rows?.forEach(({ state, note = '', noteFrom }, i) => {
        const lacks = NAMES_A_DAY.test(note) && noteFrom === undefined;
        const idle = note === '' && noteFrom !== undefined;
        if (part === undefined || !(lacks || idle)) return;
        const code = lacks ? 'note-without-day' : 'day-without-note';
        problems.push({
          file: part.read.file,
          line: part.read.lineOf([...at, i]),
          rule: 'notes-have-days',
          why: { code, params: { state } },
        });
      });
    }
  }
}
