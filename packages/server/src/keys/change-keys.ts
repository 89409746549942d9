import { assert, canonicalBytes } from '@comity/base';
import {
  type EncryptionKey,
  hybridKeyId,
  type KeyStatement,
  keyStatementHash,
  publicRoot,
  type SignedKeyStatement,
  type SigningKey,
  type StatedAuthority,
  signKeyStatement,
} from '@comity/wire';
import type { World } from '../world.ts';
import {
  type DrawnKeys,
  drawNextReceiptKey,
  eraseEndedKeys,
  putStatement,
  rootKey,
} from './key-files.ts';
import type { KeyFolder } from './key-folder.ts';
import { drawKeys } from './missing-keys.ts';

/** Which keys of a node are to be replaced by new ones, and what becomes of the old. */
export interface KeyChange {
  /** Authorities whose signing and encryption keys are replaced. */
  readonly authorities: readonly string[];
  /** Whether the key is replaced by which the node signs receipts. */
  readonly node: boolean;
  /**
   * Since when the signing keys may have been in other hands, RFC 3339 UTC with milliseconds; null
   * where nothing has happened to them.
   */
  readonly compromised: string | null;
  /** The moment until which peers take what an authority has signed with its old key, from the change on. */
  readonly oldKeysUntil: (authority: string, changed: string) => string;
}

interface Changing {
  readonly what: KeyChange;
  readonly before: SignedKeyStatement;
  readonly folder: string;
  /** The receipt key that the next one follows on; the one of `before` unless told. */
  readonly receipt?: string;
}

/**
 * Makes new keys and signs the next statement, which names them. The keys are written first, so that
 * the statement is all that decides: killed in between, the node goes on with those that it had. The
 * seeds of signing keys that end by it are erased then.
 *
 * @throws KeyFolderUnusable where the root key is not here
 */
export function changeKeys(
  keys: KeyFolder,
  { what, before, folder, receipt = before.statement.node.receiptKey.id }: Changing,
  world: Pick<World, 'now' | 'randomBytes'>,
): SignedKeyStatement {
  const root = rootKey(keys, folder);
  const last = before.statement;
  const now = world.now();
  // A clock that was set back issues nothing that peers would not follow.
  const issued = isBefore(now, last.issued) ? last.issued : now;
  const statement: KeyStatement = {
    ...last,
    version: last.version + 1,
    issued,
    prev: keyStatementHash(last),
    node: what.node ? { ...last.node, receiptKey: nextReceipt(keys, receipt, world) } : last.node,
    authorities: last.authorities.map((stated) =>
      what.authorities.includes(stated.id)
        ? renewed(stated, { what, issued, ...drawKeys(keys, stated.id, world) })
        : stated,
    ),
  };
  const signed = signKeyStatement(statement, root);
  assert(signed.ok, 'new keys in a well-formed statement give a well-formed statement');
  putStatement(keys, canonicalBytes(signed.value));
  eraseEndedKeys(keys, signed.value.statement);
  return signed.value;
}

function nextReceipt(
  keys: KeyFolder,
  before: string,
  world: Pick<World, 'randomBytes'>,
): KeyStatement['node']['receiptKey'] {
  const stated = publicRoot(drawNextReceiptKey(keys, before, world));
  return { id: hybridKeyId(stated), ...stated };
}

interface Renewing extends DrawnKeys {
  readonly what: KeyChange;
  readonly issued: string;
}

function renewed(
  stated: StatedAuthority,
  { what, issued, signing, encryption }: Renewing,
): StatedAuthority {
  const until = Temporal.Instant.from(what.oldKeysUntil(stated.id, issued)).toString({
    fractionalSecondDigits: 3,
  });
  const { compromised } = what;
  return {
    ...stated,
    signing: [
      ...stated.signing.map((key): SigningKey => {
        const ended = endedBy(key, until);
        return compromised === null || !isInDoubt(key, compromised)
          ? ended
          : { ...ended, compromised: earliest(key.compromised, compromised) };
      }),
      { id: signing.id, ed25519: signing.publicKey, from: issued },
    ],
    // What was sealed to an old key opens as before: nothing of it is in doubt, and it need not end.
    encryption: [
      ...stated.encryption.map((key): EncryptionKey => endedBy(key, issued)),
      { id: encryption.id, xwing: encryption.publicKey, from: issued },
    ],
  };
}

/** A key that was in use at that time or later. */
const isInDoubt = ({ to }: SigningKey, since: string): boolean => to === undefined || since < to;

const isBefore = (one: string, other: string): boolean => one < other;

const earliest = (known: string | undefined, since: string): string =>
  known !== undefined && known < since ? known : since;

/** The key with its end; one that was to end before keeps to it. */
const endedBy = <K extends { readonly from: string; readonly to?: string }>(
  key: K,
  until: string,
): K => ({ ...key, to: key.to === undefined || until < key.to ? until : key.to });
