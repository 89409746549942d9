import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All YAML files below the folder, relative to it, in one fixed order. */
export const treatyFiles = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
