import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the catalogues, one folder a language. */
export const LOCALES_FOLDER = fileURLToPath(new URL('../locales/', import.meta.url));

/** A file of words. */
export interface WordFile {
  /** `en/act.ftl` */
  readonly name: string;
  readonly text: string;
}

/** @returns the files of a language in the order of their names; none where it has no folder. */
export function filesOf(tag: string): readonly WordFile[] {
  return readdirSync(LOCALES_FOLDER, { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && folder.name === tag)
    .flatMap((folder) => readdirSync(`${LOCALES_FOLDER}${folder.name}`))
    .filter((file) => file.endsWith('.ftl'))
    .sort()
    .map((file) => ({
      name: `${tag}/${file}`,
      text: readFileSync(`${LOCALES_FOLDER}${tag}/${file}`, 'utf8'),
    }));
}
