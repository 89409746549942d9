import { join } from 'node:path';
import { assert, fromBase64Url, toBase64Url } from '@comity/base';
import {
  type EncryptionKeyPair,
  ed25519Key,
  type HybridKeyPair,
  mlDsa65Key,
  type SigningKeyPair,
  xWingKey,
} from '@comity/seal';
import {
  hybridKeyId,
  type KeyStatement,
  publicRoot,
  readKeyStatement,
  type SignedKeyStatement,
  type StatedAuthority,
} from '@comity/wire';
import type { World } from '../world.ts';
import type { KeyFolder } from './key-folder.ts';
import { KeyFolderUnusable } from './key-folder-unusable.ts';

/** The private keys of one authority of this node. */
export interface AuthorityKeys {
  /** What the participant's key statement says of it. */
  readonly stated: StatedAuthority;
  /** Signs acts, envelopes and bundles. */
  readonly signing: SigningKeyPair;
  /** Opens envelopes: the current key and all earlier ones that are here. */
  readonly encryption: readonly EncryptionKeyPair[];
  /** 32 bytes: seals everything of this authority that the database holds. */
  readonly atRest: Uint8Array;
  /** 32 bytes: turns words into search tokens. */
  readonly search: Uint8Array;
}

/** The node's own keys: signs receipts. */
export interface NodeKeys {
  /** Id of the receipt key, as key statements give it. */
  readonly id: string;
  readonly receipt: HybridKeyPair;
  /** Those before it, the newest first: to a peer that does not know the statement of today yet. */
  readonly earlier: readonly HybridKeyPair[];
}

type Randomness = Pick<World, 'randomBytes'>;

/** The public file that says which keys are in force: what it does not name counts for nothing. */
const STATEMENT = 'statement.json';
const ROOT = 'root';
export const RECEIPT = 'receipt';

/** Seeds of an authority's first keys, with those that never change. */
interface AuthoritySeeds {
  /** Gone once the key has ended. */
  readonly signing?: string;
  readonly encryption: string;
  readonly atRest: string;
  readonly search: string;
  /** When they were made. */
  readonly from: string;
}

/** The first keys of `root`, `receipt` or an authority; a later one has its id in the name. */
export const fileOf = (owner: string, id?: string): string =>
  id === undefined ? `${owner}.key` : `${owner}.${id}.key`;

/** Keys that were made and that no statement names yet. */
export interface DrawnKeys {
  readonly signing: SigningKeyPair;
  readonly encryption: EncryptionKeyPair;
}

/** Draws the first root and receipt keys, where they are not here. */
export function drawNodeKeys(keys: KeyFolder, world: Randomness): void {
  for (const owner of [ROOT, RECEIPT]) {
    if (!keys.has(fileOf(owner))) keys.write(fileOf(owner), hybridSeeds(world));
  }
}

/** Draws an authority's first keys where they are not here, and gives them with their beginning. */
export function firstKeysOf(
  keys: KeyFolder,
  authority: string,
  world: Pick<World, 'now' | 'randomBytes'>,
): DrawnKeys & { readonly from: string } {
  const draw = (): string => toBase64Url(world.randomBytes(32));
  if (!keys.has(fileOf(authority))) {
    const drawn = { signing: draw(), encryption: draw(), atRest: draw(), search: draw() };
    keys.write(fileOf(authority), { ...drawn, from: world.now() });
  }
  const there = seedsOf(keys, authority);
  const { signing = draw(), encryption, from } = there;
  // An authority that comes again, whose first key had ended: what it had sealed opens as before.
  if (there.signing === undefined) keys.write(fileOf(authority), { ...there, signing });
  return { signing: ed25519Key(bytes(signing)), encryption: xWingKey(bytes(encryption)), from };
}

/** Draws the next keys of an authority. They count once a statement names them. */
export function drawNextKeys(keys: KeyFolder, authority: string, world: Randomness): DrawnKeys {
  const [signingSeed, encryptionSeed] = [world.randomBytes(32), world.randomBytes(32)];
  const [signing, encryption] = [ed25519Key(signingSeed), xWingKey(encryptionSeed)];
  keys.write(fileOf(authority, signing.id), { seed: toBase64Url(signingSeed) });
  keys.write(fileOf(authority, encryption.id), { seed: toBase64Url(encryptionSeed) });
  return { signing, encryption };
}

/** Draws the receipt key that follows on another. It counts once a statement names it. */
export function drawNextReceiptKey(
  keys: KeyFolder,
  before: string,
  world: Randomness,
): HybridKeyPair {
  const seeds = hybridSeeds(world);
  const pair = hybridOf(seeds);
  keys.write(fileOf(RECEIPT, hybridKeyId(publicRoot(pair))), { ...seeds, before });
  return pair;
}

/** The statement in force; undefined in a folder without one. @throws KeyFolderUnusable */
export function readStatement(keys: KeyFolder, folder: string): SignedKeyStatement | undefined {
  if (!keys.has(STATEMENT)) return undefined;
  const read = readKeyStatement(keys.readPublic(STATEMENT));
  if (!read.ok) {
    const params = { folder, reason: read.error.code };
    throw new KeyFolderUnusable({ code: 'key-statement-damaged', params });
  }
  return read.value;
}

/** Puts a statement in force: from here on its keys are the node's. */
export const putStatement = (keys: KeyFolder, canonical: Uint8Array): void =>
  keys.writePublic(STATEMENT, canonical);

/** The root keys. @throws KeyFolderUnusable */
export const rootKey = (keys: KeyFolder, folder: string): HybridKeyPair =>
  hybridOf(readOf(keys, fileOf(ROOT), folder) as HybridSeeds);

/** The first receipt key, which a statement is to name. @throws KeyFolderUnusable */
export const firstReceiptKey = (keys: KeyFolder, folder: string): HybridKeyPair =>
  hybridOf(readOf(keys, fileOf(RECEIPT), folder) as HybridSeeds);

/** So many earlier receipt keys are shown to a peer that knows none of the later ones. */
const EARLIER_MAX = 4;

/** The receipt key that the statement names, and those before it. @throws KeyFolderUnusable */
export function nodeKeysOf(keys: KeyFolder, { node }: KeyStatement, folder: string): NodeKeys {
  const { id } = node.receiptKey;
  const { pair: receipt, before } = receiptKey(keys, id, folder);
  const earlier: HybridKeyPair[] = [];
  let next = before;
  while (next !== undefined && earlier.length < EARLIER_MAX) {
    const known = receiptKey(keys, next, folder);
    earlier.push(known.pair);
    next = known.before;
  }
  return { id, receipt, earlier };
}

function receiptKey(
  keys: KeyFolder,
  id: string,
  folder: string,
): { readonly pair: HybridKeyPair; readonly before: string | undefined } {
  const later = fileOf(RECEIPT, id);
  const file = keys.has(later) ? later : fileOf(RECEIPT);
  const { before, ...seeds } = readOf(keys, file, folder) as HybridSeeds & { before?: string };
  const pair = hybridOf(seeds);
  if (hybridKeyId(publicRoot(pair)) !== id) throw foreign(folder, file);
  return { pair, before };
}

/**
 * The keys of an authority that the statement names. A key that has ended may be gone; one in use
 * that is missing or another one is never made anew.
 *
 * @throws KeyFolderUnusable
 */
export function authorityKeysOf(
  keys: KeyFolder,
  stated: StatedAuthority,
  folder: string,
): AuthorityKeys {
  const { id } = stated;
  present(keys, fileOf(id), folder);
  const seeds = seedsOf(keys, id);
  const signing = seeds.signing === undefined ? undefined : ed25519Key(bytes(seeds.signing));
  const first = xWingKey(bytes(seeds.encryption));
  const isStated =
    (signing === undefined || stated.signing.some((key) => key.id === signing.id)) &&
    stated.encryption.some((key) => key.id === first.id);
  if (!isStated) throw foreign(folder, fileOf(id));
  const current = currentKey(stated.signing);
  return {
    stated,
    signing:
      current.id === signing?.id
        ? signing
        : laterKey(keys, { owner: id, id: current.id, folder, make: ed25519Key }),
    encryption: stated.encryption.flatMap((key) => {
      if (key.id === first.id) return [first];
      if (key.to !== undefined && !keys.has(fileOf(id, key.id))) return [];
      return [laterKey(keys, { owner: id, id: key.id, folder, make: xWingKey })];
    }),
    atRest: bytes(seeds.atRest),
    search: bytes(seeds.search),
  };
}

/**
 * Erases the seeds of signing keys that were followed by another: nothing is signed with them again, and
 * whoever takes the folder later has none. Keys that open what was sealed to them stay. What is erased
 * already is left alone, so that a change that was cut off is brought to its end by the next call.
 */
export function eraseEndedKeys(keys: KeyFolder, { authorities }: KeyStatement): void {
  for (const { id, signing } of authorities) {
    const current = currentKey(signing);
    for (const key of signing) {
      const file = fileOf(id, key.id);
      if (key.id !== current.id && keys.has(file)) keys.erase(file);
    }
    const { signing: seed, ...left } = seedsOf(keys, id);
    if (seed !== undefined && ed25519Key(bytes(seed)).id !== current.id) {
      keys.erase(fileOf(id), left);
    }
  }
}

/** The key in use among those stated: the one that began last and was not revoked. */
function currentKey<K extends { readonly from: string; readonly compromised?: string }>(
  stated: readonly K[],
): K {
  const [first, ...more] = stated.filter(({ compromised }) => compromised === undefined);
  assert(first !== undefined, 'a change of keys never leaves an authority without one');
  return more.reduce((best, key) => (key.from >= best.from ? key : best), first);
}

interface Later<K> {
  readonly owner: string;
  readonly id: string;
  readonly folder: string;
  readonly make: (seed: Uint8Array) => K;
}

function laterKey<K extends { readonly id: string }>(
  keys: KeyFolder,
  { owner, id, folder, make }: Later<K>,
): K {
  const file = fileOf(owner, id);
  const { seed } = readOf(keys, file, folder) as { readonly seed: string };
  const key = make(bytes(seed));
  if (key.id !== id) throw foreign(folder, file);
  return key;
}

/** Seeds of two keys that sign together. */
interface HybridSeeds {
  readonly ed25519: string;
  readonly mlDsa65: string;
}

function hybridSeeds(world: Randomness): { ed25519: string; mlDsa65: string } {
  const draw = (): string => toBase64Url(world.randomBytes(32));
  return { ed25519: draw(), mlDsa65: draw() };
}

const hybridOf = ({ ed25519, mlDsa65 }: HybridSeeds): HybridKeyPair => ({
  ed25519: ed25519Key(bytes(ed25519)),
  mlDsa65: mlDsa65Key(bytes(mlDsa65)),
});

const seedsOf = (keys: KeyFolder, authority: string): AuthoritySeeds =>
  keys.read(fileOf(authority)) as unknown as AuthoritySeeds;

function readOf(keys: KeyFolder, file: string, folder: string): unknown {
  present(keys, file, folder);
  return keys.read(file);
}

/** Sees that the statement is there, and the first keys of each authority. @throws KeyFolderUnusable */
export function demandFiles(keys: KeyFolder, authorities: readonly string[], folder: string): void {
  for (const file of [STATEMENT, ...authorities.map((id) => fileOf(id))]) {
    present(keys, file, folder);
  }
}

function present(keys: KeyFolder, file: string, folder: string): void {
  if (keys.has(file)) return;
  throw new KeyFolderUnusable({ code: 'key-file-missing', params: { file: join(folder, file) } });
}

const foreign = (folder: string, file: string): KeyFolderUnusable =>
  new KeyFolderUnusable({ code: 'key-file-foreign', params: { file: join(folder, file) } });

/** Bytes of a field that this module wrote itself. */
function bytes(text: string): Uint8Array {
  const read = fromBase64Url(text);
  assert(read !== undefined, 'key files hold base64url');
  return read;
}
