export { type LawFileProblem, LawFilesError, problemLine } from './law-file-problem.ts';
export { checkTreaties, type LawPlaces, loadLaw } from './load-law.ts';
export { publicHolidays } from './public-holidays.ts';
