import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHomeDocument, withSetting } from '../home/home-document.ts';
import type { HomePlaces } from '../home/places.ts';
import { type SettingName, settingNames, settingOf } from '../settings-table.ts';
import type { SavedPolicy } from './backup-records.ts';

/** A file or folder that a setting names. */
export interface NamedFile {
  /** As it stands in `comity.yaml`: `exchange.tls.key`. */
  readonly setting: string;
  readonly file: string;
}

/** The settings of a home with the files of its policy, as a restore writes them. */
export interface SettledFiles {
  readonly text: string;
  /** Written into the home, as what the setting named is not there as it was. */
  readonly moved: readonly (NamedFile & { readonly text: string })[];
  /** Named outside of the home, held by no backup and not on this machine. */
  readonly missing: readonly NamedFile[];
}

/** The policies that settings name, as they are now. @throws as `readFileSync` */
export const policiesToSave = (places: HomePlaces, text: string): readonly SavedPolicy[] =>
  namedIn(places, text, 'saved').map(({ name, file }) => ({
    ...{ setting: name, text: readFileSync(file, 'utf8') },
  }));

/**
 * Where saved policies go: they stay where the settings say if the same text is there, and else into
 * the home, with the setting changed.
 */
export function settleFiles(
  places: HomePlaces,
  saved: string,
  policies: readonly SavedPolicy[],
): SettledFiles {
  let text = saved;
  const moved: SettledFiles['moved'][number][] = [];
  for (const { name, at, file } of namedIn(places, saved, 'saved')) {
    const policy = policies.find(({ setting }) => setting === name);
    if (policy === undefined || isThereAs(file, policy.text)) continue;
    const here = join(places.folder, `${name}.json`);
    text = withSetting(text, name, here);
    moved.push({ setting: at, file: here, text: policy.text });
  }
  const missing = namedIn(places, saved, 'outside')
    .filter(({ file }) => !existsSync(file))
    .map(({ at, file }) => ({ setting: at, file }));
  return { text, moved, missing };
}

function namedIn(places: HomePlaces, text: string, file: 'saved' | 'outside') {
  const read = readHomeDocument(places.file, text);
  if (!read.ok) return [];
  return settingNames().flatMap((name: SettingName) => {
    const { at, file: kind } = settingOf(name);
    const value = read.value.values.get(name);
    return kind === file && at !== undefined && typeof value === 'string'
      ? [{ name, at, file: value }]
      : [];
  });
}

function isThereAs(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}
