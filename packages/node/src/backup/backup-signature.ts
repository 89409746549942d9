import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { canonicalBytes, type Json, no, ok, parseStrictJson, type Result } from '@comity/base';
import { domainBytes, fingerprint, signHybrid, verifyHybrid } from '@comity/seal';
import type { Keyring } from '@comity/server';
import { readKeyStatement } from '@comity/wire';

/** What a signature of a backup is over. */
interface Signed {
  readonly participant: string;
  /** When the backup was begun, RFC 3339. */
  readonly at: string;
  /** SHA-256 of the whole file, hexadecimal. */
  readonly digest: string;
}

const FORMAT = 'comity/2/backup-signature';
const DOMAIN = 'backup-signature';
/** A key statement of the largest node, and two signatures. */
const LIMITS = { bytesMax: 4_194_304, depthMax: 16 };

const fileOf = (backup: string): string => `${backup}.signed`;

/**
 * Signs a backup by the key with which the node signs receipts, beside it: with the key statement that
 * names this key, so that a bare machine can check it against the fingerprint of the root.
 */
export function signBackup(
  file: string,
  { node, statement }: Pick<Keyring, 'node' | 'statement'>,
  signed: Signed,
): void {
  const signatures = signHybrid(node.receipt, domainBytes(DOMAIN, { ...signed }));
  const value = { format: FORMAT, ...signed, statement: { ...statement }, signatures };
  writeFileSync(fileOf(file), canonicalBytes(value as unknown as Json), {
    mode: 0o600,
    flush: true,
  });
}

/**
 * The fingerprint of the root under which a backup was signed; null where it was not. That the root is
 * the participant's is for whoever knows the fingerprint. Code: `backup-forged` where there is a
 * signature that is not of this file.
 *
 * @param is participant and time that the file itself says, and its digest
 */
export function signerOf(file: string, is: Signed): Result<string | null> {
  if (!existsSync(fileOf(file))) return ok(null);
  const forged = no({ code: 'backup-forged', params: { file } } as const);
  const read = parseStrictJson(readFileSync(fileOf(file)), LIMITS);
  const value = read.ok ? (read.value as Partial<Record<string, Json>> | null) : null;
  if (value === null || value['format'] !== FORMAT) return forged;
  const statement = readKeyStatement(canonicalBytes(value['statement'] ?? null));
  if (!statement.ok) return forged;
  const { participant, root, node } = statement.value.statement;
  const { participant: whose, at, digest } = is;
  const isSame =
    participant === whose &&
    value['participant'] === whose &&
    value['at'] === at &&
    value['digest'] === digest;
  const { ed25519, mlDsa65 } = (value['signatures'] ?? {}) as Partial<Record<string, Json>>;
  if (!isSame || typeof ed25519 !== 'string' || typeof mlDsa65 !== 'string') return forged;
  const message = domainBytes(DOMAIN, { participant: whose, at, digest });
  return verifyHybrid(node.receiptKey, message, { ed25519, mlDsa65 })
    ? ok(fingerprint(root))
    : forged;
}

/** Why a backup is believed. */
export interface Believing {
  /** The fingerprint of the root, as whoever puts the node back has it in a note. */
  readonly fingerprint?: string | undefined;
  /** It is taken though nobody signed it. */
  readonly unsigned?: boolean | undefined;
  /** The node's own keys open it: nobody else can have sealed it. */
  readonly own: boolean;
}

/**
 * Whether a backup is to be believed, before anything of it is read; true where it is shown who made it,
 * false where whoever puts it back has yet to compare. Codes: `backup-not-signed`, `backup-other-root`.
 */
export function believe(
  file: string,
  signer: string | null,
  { fingerprint: known, unsigned, own }: Believing,
): Result<boolean> {
  if (known !== undefined && signer !== null) {
    const params = { file, fingerprint: signer };
    return plain(known) === plain(signer) ? ok(true) : no({ code: 'backup-other-root', params });
  }
  const isTaken = own || unsigned === true || (signer !== null && known === undefined);
  return isTaken ? ok(own) : no({ code: 'backup-not-signed', params: { file } });
}

const plain = (text: string): string => text.replace(/\s/g, '').toLowerCase();
