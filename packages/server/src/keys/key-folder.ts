import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { canonicalBytes, type Json, parseStrictJson } from '@comity/base';
import { hkdf } from '@comity/seal';
import type { World } from '../world.ts';
import { openFromRest, sealForRest } from './at-rest.ts';
import { KeyFolderUnusable } from './key-folder-unusable.ts';
import { readNodeSecret, type SecretWay, secretFile, secretWay } from './node-secret.ts';

/**
 * The folder with a node's keys: `node.secret` (32 bytes, or these wrapped: `node-secret.ts`) and one
 * file per key set, each readable by its owner only and wrapped by a key derived from the node's
 * secret.
 */
export interface KeyFolder {
  readonly secret: Uint8Array;
  /** Sees that the secret is still there. @throws KeyFolderUnusable */
  look(): void;
  has(name: string): boolean;
  /** A wrapped file's JSON. @throws KeyFolderUnusable */
  read(name: string): Json;
  /** Writes a wrapped file; a reader sees the old or the new one, never half. */
  write(name: string, value: Json): void;
  /** The same, or takes the file away without a value; what the file held before is overwritten where it lay. */
  erase(name: string, left?: Json): void;
  /** A public file, canonical JSON in clear. */
  readPublic(name: string): Uint8Array;
  writePublic(name: string, bytes: Uint8Array): void;
}

const encoder = new TextEncoder();
const SECRET = 'node.secret';

/** 32 bytes derived from a secret for one purpose. */
export const derive = (secret: Uint8Array, purpose: string): Uint8Array =>
  hkdf(secret, encoder.encode(`comity/2/node\n${purpose}`), 32);

/**
 * Opens the folder, making it and its secret when the folder is new or empty. A secret missing
 * beside keys that it wrapped is never made anew.
 *
 * @throws KeyFolderUnusable
 */
export function openKeyFolder(folder: string, world: Pick<World, 'randomBytes'>): KeyFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = secretIn(folder);
  if (!existsSync(file)) {
    if (readdirSync(folder).some((name) => name.endsWith('.key') || name.endsWith('.json'))) {
      throw missing(file);
    }
    put(file, world.randomBytes(32));
  }
  const { secret } = readNodeSecret(file);
  const lock = (name: string) => ({ key: derive(secret, 'key-files'), aad: `key-file/${name}` });
  const path = (name: string): string => join(folder, name);
  return {
    secret,
    look: () => {
      if (!existsSync(file)) throw missing(file);
    },
    has: (name) => existsSync(path(name)),
    read: (name) => {
      try {
        const bytes = openFromRest(lock(name), readFileSync(path(name)));
        const value = parseStrictJson(bytes, { bytesMax: 1_048_576, depthMax: 16 });
        if (value.ok) return value.value;
      } catch (cause) {
        throw unusable(path(name), cause);
      }
      throw unusable(path(name));
    },
    write: (name, value) =>
      put(path(name), sealForRest(lock(name), world.randomBytes(12), canonicalBytes(value))),
    erase: (name, left) => {
      const held = openSync(path(name), 'r+');
      try {
        if (left === undefined) rmSync(path(name));
        else put(path(name), sealForRest(lock(name), world.randomBytes(12), canonicalBytes(left)));
        writeSync(held, Buffer.alloc(fstatSync(held).size), 0, undefined, 0);
        fsyncSync(held);
      } finally {
        closeSync(held);
      }
    },
    readPublic: (name) => readFileSync(path(name)),
    writePublic: (name, bytes) => put(path(name), bytes),
  };
}

const secretIn = (folder: string): string => join(folder, SECRET);

/** In which way a key folder keeps the secret of the node. @throws KeyFolderUnusable */
export const waySecretIsKept = (folder: string): SecretWay => secretWay(secretIn(folder));

/** The bytes of a file of a key folder as a backup holds them: the node's secret unwrapped. */
export const bytesToSave = (folder: string, name: string): Uint8Array =>
  name === SECRET ? readNodeSecret(secretIn(folder)).secret : readFileSync(join(folder, name));

/**
 * Keeps the secret in another way. The file is the old one or the new one, and either opens: whatever
 * ends the process in between, no key is lost.
 *
 * @throws KeyFolderUnusable
 */
export function keepSecretBy(
  folder: string,
  way: SecretWay,
  world: Pick<World, 'randomBytes'>,
): void {
  const file = secretIn(folder);
  const { secret } = readNodeSecret(file);
  put(file, secretFile(file, { secret, way }, world));
}
const missing = (file: string): KeyFolderUnusable =>
  new KeyFolderUnusable({ code: 'key-file-missing', params: { file } });

const unusable = (file: string, cause?: unknown): KeyFolderUnusable =>
  new KeyFolderUnusable({ code: 'key-file-unreadable', params: { file } }, { cause });

function put(file: string, bytes: Uint8Array): void {
  const fresh = `${file}.new`;
  writeFileSync(fresh, bytes, { mode: 0o600, flush: true });
  chmodSync(fresh, 0o600);
  renameSync(fresh, file);
}
