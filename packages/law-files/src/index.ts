export { CHANGES_HEAD, changesByDay } from './changes-page.ts';
export type { ParsedFiles } from './law-file.ts';
export {
  type LawFileProblem,
  LawFilesError,
  problemLine,
  problemList,
} from './law-file-problem.ts';
export { checkTreaties, type LawPlaces, loadLaw } from './load-law.ts';
export { publicHolidays, publicHolidaysVersion } from './public-holidays.ts';

/** JSON Schema of the compiled data; what checks forms is loaded only for it. */
export async function lawDataSchema(): Promise<Readonly<Record<string, unknown>>> {
  const { schemaOfLawData } = await import('./law-data-form.ts');
  return schemaOfLawData();
}
export { lengthText } from './length-text.ts';
