import { assert, canonicalBytes, canonicalText } from '@comity/base';
import { KINDS_UNDERSTOOD } from '@comity/statements';
import {
  hybridKeyId,
  type KeyStatement,
  keyStatementHash,
  publicRoot,
  type SignedKeyStatement,
  type StatedAuthority,
  signKeyStatement,
  type Understands,
} from '@comity/wire';
import type { World } from '../world.ts';
import { changeKeys } from './change-keys.ts';
import {
  authorityKeysOf,
  demandFiles,
  drawNodeKeys,
  eraseEndedKeys,
  firstKeysOf,
  firstReceiptKey,
  nodeKeysOf,
  putStatement,
  readStatement,
  rootKey,
} from './key-files.ts';
import { derive, type KeyFolder, openKeyFolder } from './key-folder.ts';
import { KeyFolderUnusable } from './key-folder-unusable.ts';
import { createKeyring, type Keyring, type KeysInForce } from './keyring.ts';

/** One authority that a participant is about to have. */
export interface AuthorityPlan {
  /** `JPN.npa-247`. */
  readonly id: string;
  readonly name: string;
  /** `contact-point-24-7`, `central-authority` ... */
  readonly kind: string;
  /** IANA zone of its office. */
  readonly zone: string;
}

/** A participant's node that is about to be set up. */
export interface ParticipantPlan {
  readonly id: string;
  /** Where the node listens: scheme, host, port. */
  readonly url: string;
  /** The kinds of act that it understands; all that this version describes unless told. */
  readonly understands?: Understands;
  readonly authorities: readonly AuthorityPlan[];
  /**
   * Of a node made anew because its root keys were lost: the number of the newest statement that
   * peers have of the old one. The first of the new one comes after it, or no peer could admit it.
   */
  readonly afterVersion?: number;
}

type Outside = Pick<World, 'now' | 'randomBytes'>;

/**
 * Makes all keys of a new node in `folder` and its first key statement; where the folder has keys
 * already they stay, and a statement with a new version is signed only when the plan differs (an
 * authority was added, the address changed).
 *
 * The root key lies in the folder too: right for training. For a State's real node it is made on a
 * machine of its own, and only the statement it signed is brought here.
 *
 * @throws KeyFolderUnusable where a key that the statement names is missing or another one: such a
 * key is never made anew
 */
export function provisionNode(
  folder: string,
  plan: ParticipantPlan,
  world: Outside,
): SignedKeyStatement {
  const keys = openKeyFolder(folder, world);
  const before = readStatement(keys, folder);
  if (before === undefined) drawNodeKeys(keys, world);
  else {
    checkStatedKeys(keys, before.statement, folder);
    // A change may have been cut off before it came to this.
    eraseEndedKeys(keys, before.statement);
  }
  const planned = {
    node: {
      url: plan.url,
      understands: { ...(plan.understands ?? KINDS_UNDERSTOOD) },
      receiptKey: before?.statement.node.receiptKey ?? firstReceipt(keys, folder),
    },
    authorities: plan.authorities.map((authority) => {
      const known = before?.statement.authorities.find(({ id }) => id === authority.id);
      return stateAuthority(keys, authority, { known, world });
    }),
  };
  if (before !== undefined && sameContent(before.statement, planned)) return before;
  const root = rootKey(keys, folder);
  const statement: KeyStatement = {
    format: 'comity/2/key-statement',
    participant: plan.id,
    version: (before?.statement.version ?? plan.afterVersion ?? 0) + 1,
    issued: world.now(),
    prev: before === undefined ? null : keyStatementHash(before.statement),
    root: publicRoot(root),
    ...planned,
  };
  const signed = signKeyStatement(statement, root);
  assert(signed.ok, 'a plan of well-formed names gives a well-formed statement');
  putStatement(keys, canonicalBytes(signed.value));
  return signed.value;
}

/** Reads the keys that {@link provisionNode} made and later changes. @throws KeyFolderUnusable */
export function loadKeyring(folder: string, world: Outside): Keyring {
  const keys = openKeyFolder(folder, world);
  const read = (): KeysInForce => {
    const statement = readStatement(keys, folder);
    if (statement === undefined) {
      throw new KeyFolderUnusable({ code: 'keys-not-there', params: { folder } });
    }
    return { statement, ...checkStatedKeys(keys, statement.statement, folder) };
  };
  return createKeyring({
    read,
    change: (what) => changeKeys(keys, { what, before: read().statement, folder }, world),
    derived: (purpose) => derive(keys.secret, purpose),
    look: (authorities) => {
      keys.look();
      demandFiles(keys, authorities, folder);
    },
    world,
  });
}

/** What the statement says of an authority whose keys stay, or of one that is new. */
function stateAuthority(
  keys: KeyFolder,
  { id, name, kind, zone }: AuthorityPlan,
  { known, world }: { readonly known: StatedAuthority | undefined; readonly world: Outside },
): StatedAuthority {
  if (known !== undefined) return { ...known, name, kind, zone };
  const { signing, encryption, from } = firstKeysOf(keys, id, world);
  return {
    ...{ id, name, kind, zone },
    signing: [{ id: signing.id, ed25519: signing.publicKey, from }],
    encryption: [{ id: encryption.id, xwing: encryption.publicKey, from }],
  };
}

function firstReceipt(keys: KeyFolder, folder: string): KeyStatement['node']['receiptKey'] {
  const stated = publicRoot(firstReceiptKey(keys, folder));
  return { id: hybridKeyId(stated), ...stated };
}

/** Every key in use that peers know from the statement is here, and is that key. */
const checkStatedKeys = (
  keys: KeyFolder,
  statement: KeyStatement,
  folder: string,
): Omit<KeysInForce, 'statement'> => ({
  node: nodeKeysOf(keys, statement, folder),
  authorities: statement.authorities.map((stated) => authorityKeysOf(keys, stated, folder)),
});

const sameContent = (
  before: KeyStatement,
  planned: Pick<KeyStatement, 'node' | 'authorities'>,
): boolean =>
  canonicalText({ node: before.node, authorities: before.authorities }) === canonicalText(planned);
