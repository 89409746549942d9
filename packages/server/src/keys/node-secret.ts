import { argon2Sync, hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { canonicalBytes, fromBase64Url, parseStrictJson, toBase64Url } from '@comity/base';
import * as z from 'zod';
import { PASSWORD_COST } from '../identity/password-cost.ts';
import type { World } from '../world.ts';
import { DamagedRow, openFromRest, sealForRest } from './at-rest.ts';
import { KeyFolderUnusable } from './key-folder-unusable.ts';
import { callSecretCommand } from './secret-command.ts';

/** In which way the secret that wraps all keys of a node lies in its file. */
export type SecretWay =
  | { readonly by: 'plain' }
  /** Under a key made of the words in another file. */
  | { readonly by: 'passphrase'; readonly file: string }
  /** The same with what systemd hands to the unit, below `$CREDENTIALS_DIRECTORY`. */
  | { readonly by: 'credential'; readonly name: string }
  /** As a program of the operator's own makes it: a key management service as a rule. */
  | { readonly by: 'command'; readonly command: readonly string[] };

/** The secret of a node, 32 bytes, and how its file keeps it. */
export interface NodeSecret {
  readonly secret: Uint8Array;
  readonly way: SecretWay;
}

const SECRET_BYTES = 32;
const FORMAT = 'comity/2/wrapped-secret';
const LIMITS = { bytesMax: 131_072, depthMax: 4 };
const CHARACTERS_MIN = 20;
const PASSPHRASE_MAX = 4_096;

const words = z.string().min(1).max(4_096);
const made = { salt: z.string(), sealed: z.string() };
const WRAPPED = z.discriminatedUnion('by', [
  z.strictObject({ format: z.literal(FORMAT), by: z.literal('passphrase'), file: words, ...made }),
  z.strictObject({ format: z.literal(FORMAT), by: z.literal('credential'), name: words, ...made }),
  z.strictObject({
    ...{ format: z.literal(FORMAT), by: z.literal('command') },
    ...{ command: z.array(words).min(1).max(64), wrapped: z.string() },
  }),
]);
type Wrapped = z.infer<typeof WRAPPED>;

/**
 * Reads the secret of a node from its file: the 32 bytes themselves, or wrapped, with the way to open
 * it written beside. Codes: `key-file-length`, `secret-short`, `secret-no-credential`,
 * `secret-command`, `secret-does-not-open`, `file-unreadable`.
 *
 * @throws KeyFolderUnusable
 */
export function readNodeSecret(file: string): NodeSecret {
  return opened(file, readFileSync(file));
}

/** In which way a file keeps it; nothing is opened. @throws KeyFolderUnusable */
export function secretWay(file: string): SecretWay {
  const bytes = readFileSync(file);
  if (bytes.length === SECRET_BYTES) return { by: 'plain' };
  return wayOf(wrappedIn(file, bytes));
}

/**
 * What a file has to hold for its secret to be kept in another way. It was opened once in that way
 * before it is given: what the operator has set can be relied on.
 *
 * @throws KeyFolderUnusable
 */
export function secretFile(
  file: string,
  { secret, way }: NodeSecret,
  world: Pick<World, 'randomBytes'>,
): Uint8Array {
  if (way.by === 'plain') return secret;
  const bytes = canonicalBytes({ ...wrap(secret, way, world) });
  const { secret: again } = opened(file, bytes);
  if (!Buffer.from(again).equals(secret)) throw doesNotOpen(file);
  return bytes;
}

function wrap(
  secret: Uint8Array,
  way: Exclude<SecretWay, { by: 'plain' }>,
  { randomBytes }: Pick<World, 'randomBytes'>,
): Wrapped {
  if (way.by === 'command') {
    const command = [...way.command];
    const wrapped = toBase64Url(callSecretCommand(command, 'wrap', secret));
    return { format: FORMAT, by: 'command', command, wrapped };
  }
  const salt = randomBytes(16);
  const sealed = sealForRest({ key: keyFor(way, salt), aad: FORMAT }, randomBytes(12), secret);
  return { format: FORMAT, ...way, salt: toBase64Url(salt), sealed: toBase64Url(sealed) };
}

/** By the hash of the file: a program is asked once in each process, which looks at its keys often. */
const asked = new Map<string, Uint8Array>();

function opened(file: string, bytes: Uint8Array): NodeSecret {
  if (bytes.length === SECRET_BYTES) return { secret: new Uint8Array(bytes), way: { by: 'plain' } };
  const wrapped = wrappedIn(file, bytes);
  const way = wayOf(wrapped);
  if (wrapped.by === 'command') {
    const id = hash('sha256', bytes);
    const input = fromBase64Url(wrapped.wrapped) ?? new Uint8Array();
    const secret = asked.get(id) ?? callSecretCommand(wrapped.command, 'unwrap', input);
    if (secret.length !== SECRET_BYTES) throw doesNotOpen(file);
    asked.set(id, secret);
    return { secret, way };
  }
  const [salt, sealed] = [fromBase64Url(wrapped.salt), fromBase64Url(wrapped.sealed)];
  if (salt === undefined || sealed === undefined) throw unreadable(file);
  try {
    return { secret: openFromRest({ key: keyFor(wrapped, salt), aad: FORMAT }, sealed), way };
  } catch (cause) {
    throw cause instanceof DamagedRow ? doesNotOpen(file, cause) : cause;
  }
}

function wrappedIn(file: string, bytes: Uint8Array): Wrapped {
  const read = parseStrictJson(bytes, LIMITS);
  const wrapped = read.ok ? WRAPPED.safeParse(read.value) : undefined;
  if (wrapped?.success !== true) throw unreadable(file);
  return wrapped.data;
}

const wayOf = (wrapped: Wrapped): SecretWay =>
  wrapped.by === 'passphrase'
    ? { by: 'passphrase', file: wrapped.file }
    : wrapped.by === 'credential'
      ? { by: 'credential', name: wrapped.name }
      : { by: 'command', command: wrapped.command };

type Worded = { readonly by: 'passphrase'; readonly file: string } | WordedCredential;
interface WordedCredential {
  readonly by: 'credential';
  readonly name: string;
}

function keyFor(way: Worded, nonce: Uint8Array): Uint8Array {
  const place = way.by === 'passphrase' ? way.file : credentialPlace(way.name);
  const message = passphraseIn(place, way);
  return new Uint8Array(argon2Sync('argon2id', { message, nonce, ...PASSWORD_COST }));
}

function credentialPlace(name: string): string {
  const folder = process.env['CREDENTIALS_DIRECTORY'];
  if (folder === undefined) throw noCredential(name);
  return join(folder, basename(name));
}

function passphraseIn(place: string, way: Worded): Uint8Array {
  let text: string;
  try {
    if (statSync(place).size > PASSPHRASE_MAX) throw new RangeError('too long');
    text = readFileSync(place, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    if (way.by === 'credential') throw noCredential(way.name, cause);
    const reason = (cause as NodeJS.ErrnoException).code ?? `> ${PASSPHRASE_MAX}`;
    throw new KeyFolderUnusable(
      { code: 'file-unreadable', params: { file: place, reason } },
      { cause },
    );
  }
  if ([...text].length < CHARACTERS_MIN) {
    const params = { place, least: CHARACTERS_MIN };
    throw new KeyFolderUnusable({ code: 'secret-short', params });
  }
  return new TextEncoder().encode(text);
}

const noCredential = (name: string, cause?: unknown): KeyFolderUnusable =>
  new KeyFolderUnusable({ code: 'secret-no-credential', params: { name } }, { cause });
const doesNotOpen = (file: string, cause?: unknown): KeyFolderUnusable =>
  new KeyFolderUnusable({ code: 'secret-does-not-open', params: { file } }, { cause });
const unreadable = (file: string): KeyFolderUnusable =>
  new KeyFolderUnusable({ code: 'key-file-length', params: { file } });
