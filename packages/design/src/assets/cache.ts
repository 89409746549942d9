import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../../.cache/design/', import.meta.url));

/** @returns SHA-256 of texts and bytes, in hex; the parts cannot run into each other. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * A text that takes long to make, kept in a file under the hash of what it is made from. A folder
 * that cannot be written costs time at every start, nothing else.
 *
 * @param name what it is, for the file's name
 * @param inputs hash of everything that it depends on
 * @param make how it is made
 */
export function kept(name: string, inputs: string, make: () => string): string {
  const path = join(FOLDER, `${inputs.slice(0, 32)}-${name}`);
  const known = read(path);
  if (known !== undefined) return known;
  const made = make();
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${randomUUID()}`;
    writeFileSync(draft, made);
    renameSync(draft, path);
  } catch {
    // The folder is read-only or full: the next start makes it again.
  }
  return made;
}
