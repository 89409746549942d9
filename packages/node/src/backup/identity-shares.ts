import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type Fault, no, ok, type Result } from '@comity/base';
import { joinShares, type SharePlan, splitSecret, xWingKey } from '@comity/seal';
import {
  demandNone,
  identityFiles,
  readIdentitySeed,
  readRecipient,
  writeKeyFile,
} from './backup-keys.ts';
import { type IdentityShare, MARK_BYTES, readShare, shareLines } from './share-text.ts';

/** An identity that persons keep in shares. */
export interface SplitIdentity {
  readonly id: string;
  readonly recipient: string;
  /** One file for each person. */
  readonly shares: readonly string[];
  /** The file that opens backups by itself as well, where it was there before. */
  readonly identity: string | null;
}

/** How it is made. */
export interface Splitting {
  readonly plan: SharePlan;
  readonly randomBytes: (n: number) => Uint8Array;
  /** What stands above the lines of a share, each line a remark. */
  readonly head: (share: { readonly x: number; readonly id: string }) => readonly string[];
}

/**
 * Splits the identity of a file among persons, or a new one, of which no file is made then: `FILE.share-1`
 * and so on, and last `FILE.pub`, which seals backups. Code: `backup-key-form`.
 *
 * @throws KeyFileNotWritten where one of them is there already
 */
export function splitIdentity(
  file: string,
  { plan, randomBytes, head }: Splitting,
): Result<SplitIdentity> {
  const isKept = existsSync(file);
  const seed = isKept ? readIdentitySeed(file) : ok(randomBytes(32));
  if (!seed.ok) return seed;
  const { id, publicKey } = xWingKey(seed.value);
  const mark = markOf(id);
  const { recipient, put } = identityFiles(file);
  const sealing = isKept && existsSync(recipient) ? readRecipient(recipient) : undefined;
  const isThere = sealing?.ok === true && sealing.value.id === id;
  const random = randomBytes(32 * (plan.need - 1));
  const parts = splitSecret(seed.value, plan, random);
  const nameOf = (x: number): string => `${file}.share-${x}`;
  // Shares of a key that nothing is sealed to would only mislead who keeps them.
  demandNone([...parts.map(({ x }) => nameOf(x)), ...(isThere ? [] : [recipient])]);
  const shares = parts.map(({ x, y }) => {
    const name = nameOf(x);
    const remarks = head({ x, id }).map((line) => `# ${line}`);
    writeKeyFile(name, [...remarks, ...shareLines({ ...plan, x, y, mark })].join('\n'));
    return name;
  });
  if (!isThere) put.recipient({ id, publicKey });
  return ok({ id, recipient, shares, identity: isKept ? file : null });
}

/** What shares give. */
export interface JoinedIdentity {
  /** Of the identity, 32 bytes. */
  readonly seed: Uint8Array;
  /** Files that are not what was handed out, where there are enough without them. */
  readonly strange: readonly string[];
}

/**
 * Puts an identity together from files of shares. With more than it takes, a false one is found.
 * Codes: `share-form`, `share-line`, `share-of-another`, `share-twice`, `shares-few`, `shares-false`.
 */
export function joinIdentity(files: readonly string[]): Result<JoinedIdentity> {
  const shares: Named[] = [];
  for (const file of files) {
    const read = readShare(textOf(file), file);
    if (!read.ok) return read;
    shares.push({ file, ...read.value });
  }
  const [first] = shares;
  if (first === undefined) return no({ code: 'restore-no-key' });
  for (const [index, share] of shares.entries()) {
    const { file, x } = share;
    if (!isOfOne(first, share)) return no({ code: 'share-of-another', params: { file } });
    const isTwice = shares.findIndex((each) => each.x === x) !== index;
    if (isTwice) return no({ code: 'share-twice', params: { file } });
  }
  const { need } = first;
  if (shares.length < need) return no({ code: 'shares-few', params: { n: shares.length, need } });
  for (const some of choices(shares, need)) {
    const seed = joinShares(some);
    if (!Buffer.from(markOf(xWingKey(seed).id)).equals(first.mark)) continue;
    const strange = shares.filter(({ x, y }) => !Buffer.from(joinShares(some, x)).equals(y));
    return ok({ seed, strange: strange.map(({ file }) => file) });
  }
  return no(FALSE);
}

type Named = IdentityShare & { readonly file: string };

const FALSE: Fault = { code: 'shares-false' };

const isOfOne = (one: IdentityShare, other: IdentityShare): boolean =>
  one.need === other.need && one.of === other.of && Buffer.from(one.mark).equals(other.mark);

const markOf = (id: string): Uint8Array =>
  createHash('sha256').update(id).digest().subarray(0, MARK_BYTES);

/** Every choice of so many, one after the other. */
function* choices<T>(all: readonly T[], n: number): Generator<readonly T[]> {
  if (n === 0) yield [];
  for (let at = 0; n > 0 && at <= all.length - n; at += 1) {
    for (const more of choices(all.slice(at + 1), n - 1)) yield [all[at] as T, ...more];
  }
}

/** What cannot be read is told as a file that is none. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
