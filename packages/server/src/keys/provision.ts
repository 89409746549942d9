import { join } from 'node:path';
import { assert, canonicalBytes, canonicalText, fromBase64Url, toBase64Url } from '@comity/base';
import { ed25519Key, type HybridKeyPair, mlDsa65Key, xWingKey } from '@comity/seal';
import { KINDS_UNDERSTOOD } from '@comity/statements';
import {
  hybridKeyId,
  type KeyStatement,
  keyStatementHash,
  readKeyStatement,
  type SignedKeyStatement,
  type StatedAuthority,
  signKeyStatement,
  type Understands,
} from '@comity/wire';
import type { World } from '../world.ts';
import { derive, type KeyFolder, KeyFolderUnusable, openKeyFolder } from './key-folder.ts';
import { type AuthorityKeys, createKeyring, type Keyring } from './keyring.ts';

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
}

type Outside = Pick<World, 'now' | 'randomBytes'>;

const STATEMENT = 'statement.json';
const ROOT = 'root.key';
const RECEIPT = 'receipt.key';

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
  const before = keys.has(STATEMENT) ? readStatement(keys, folder) : undefined;
  if (before === undefined) {
    makeHybridKey(keys, ROOT, world);
    makeHybridKey(keys, RECEIPT, world);
  } else checkStatedKeys(keys, before.statement, folder);
  const receipt = readHybridKey(keys, RECEIPT, folder);
  const planned = {
    node: {
      url: plan.url,
      understands: { ...(plan.understands ?? KINDS_UNDERSTOOD) },
      receiptKey: {
        id: hybridKeyId(publicPart(receipt)),
        ...publicPart(receipt),
      },
    },
    authorities: plan.authorities.map((authority) => stateAuthority(keys, authority, world)),
  };
  if (before !== undefined && sameContent(before.statement, planned)) return before;
  const root = readHybridKey(keys, ROOT, folder);
  const statement: KeyStatement = {
    format: 'comity/2/key-statement',
    participant: plan.id,
    version: (before?.statement.version ?? 0) + 1,
    issued: world.now(),
    prev: before === undefined ? null : keyStatementHash(before.statement),
    root: publicPart(root),
    ...planned,
  };
  const signed = signKeyStatement(statement, root);
  assert(signed.ok, 'a plan of well-formed names gives a well-formed statement');
  keys.writePublic(STATEMENT, canonicalBytes(signed.value));
  return signed.value;
}

/** Reads the keys that {@link provisionNode} made. @throws KeyFolderUnusable */
export function loadKeyring(folder: string, world: Outside): Keyring {
  const keys = openKeyFolder(folder, world);
  if (!keys.has(STATEMENT)) {
    throw new KeyFolderUnusable({ code: 'keys-not-there', params: { folder } });
  }
  const statement = readStatement(keys, folder);
  checkStatedKeys(keys, statement.statement, folder);
  const receipt = readHybridKey(keys, RECEIPT, folder);
  return createKeyring({
    statement,
    node: { id: hybridKeyId(publicPart(receipt)), receipt },
    authorities: statement.statement.authorities.map((stated) => authorityKeys(keys, stated)),
    derived: (purpose) => derive(keys.secret, purpose),
    world,
  });
}

/** Seeds of one authority's keys, as its wrapped file holds them. */
interface AuthoritySeeds {
  readonly signing: string;
  readonly encryption: string;
  readonly atRest: string;
  readonly search: string;
  readonly from: string;
}

const fileOf = (authority: string): string => `${authority}.key`;

function stateAuthority(keys: KeyFolder, plan: AuthorityPlan, world: Outside): StatedAuthority {
  const file = fileOf(plan.id);
  if (!keys.has(file)) {
    const draw = (): string => toBase64Url(world.randomBytes(32));
    const seeds = {
      signing: draw(),
      encryption: draw(),
      atRest: draw(),
      search: draw(),
      from: world.now(),
    };
    keys.write(file, seeds);
  }
  const seeds = readSeeds(keys, plan.id);
  const signing = ed25519Key(bytes(seeds.signing));
  const encryption = xWingKey(bytes(seeds.encryption));
  const { from } = seeds;
  const { id, name, kind, zone } = plan;
  return {
    ...{ id, name, kind, zone },
    signing: [{ id: signing.id, ed25519: signing.publicKey, from }],
    encryption: [{ id: encryption.id, xwing: encryption.publicKey, from }],
  };
}

function authorityKeys(keys: KeyFolder, stated: StatedAuthority): AuthorityKeys {
  const seeds = readSeeds(keys, stated.id);
  const encryption = xWingKey(bytes(seeds.encryption));
  return {
    stated,
    signing: ed25519Key(bytes(seeds.signing)),
    encryption: [encryption],
    atRest: bytes(seeds.atRest),
    search: bytes(seeds.search),
  };
}

function readSeeds(keys: KeyFolder, authority: string): AuthoritySeeds {
  return keys.read(fileOf(authority)) as unknown as AuthoritySeeds;
}

/** Draws a pair of keys that sign together, unless its file is here already. */
function makeHybridKey(keys: KeyFolder, file: string, world: Outside): void {
  if (keys.has(file)) return;
  const draw = (): string => toBase64Url(world.randomBytes(32));
  keys.write(file, { ed25519: draw(), mlDsa65: draw() });
}

function readHybridKey(keys: KeyFolder, file: string, folder: string): HybridKeyPair {
  present(keys, file, folder);
  const seeds = keys.read(file) as unknown as { ed25519: string; mlDsa65: string };
  return { ed25519: ed25519Key(bytes(seeds.ed25519)), mlDsa65: mlDsa65Key(bytes(seeds.mlDsa65)) };
}

function present(keys: KeyFolder, file: string, folder: string): void {
  if (!keys.has(file)) {
    throw new KeyFolderUnusable({ code: 'key-file-missing', params: { file: join(folder, file) } });
  }
}

/** Every key that peers know from the statement is here, and is that key. */
function checkStatedKeys(keys: KeyFolder, { node, authorities }: KeyStatement, folder: string) {
  const foreign = (file: string): KeyFolderUnusable =>
    new KeyFolderUnusable({ code: 'key-file-foreign', params: { file: join(folder, file) } });
  const receipt = readHybridKey(keys, RECEIPT, folder);
  if (hybridKeyId(publicPart(receipt)) !== node.receiptKey.id) throw foreign(RECEIPT);
  for (const { id, signing, encryption } of authorities) {
    present(keys, fileOf(id), folder);
    const seeds = readSeeds(keys, id);
    const signs = ed25519Key(bytes(seeds.signing)).id;
    const opens = xWingKey(bytes(seeds.encryption)).id;
    const stated =
      signing.some((key) => key.id === signs) && encryption.some((key) => key.id === opens);
    if (!stated) throw foreign(fileOf(id));
  }
}

const publicPart = (pair: HybridKeyPair): { ed25519: string; mlDsa65: string } => ({
  ed25519: pair.ed25519.publicKey,
  mlDsa65: pair.mlDsa65.publicKey,
});

function readStatement(keys: KeyFolder, folder: string): SignedKeyStatement {
  const read = readKeyStatement(keys.readPublic(STATEMENT));
  if (!read.ok) {
    throw new KeyFolderUnusable({
      code: 'key-statement-damaged',
      params: { folder, reason: read.error.code },
    });
  }
  return read.value;
}

const sameContent = (
  before: KeyStatement,
  planned: Pick<KeyStatement, 'node' | 'authorities'>,
): boolean =>
  canonicalText({ node: before.node, authorities: before.authorities }) === canonicalText(planned);

/** Bytes of a field that this module wrote itself. */
function bytes(text: string): Uint8Array {
  const read = fromBase64Url(text);
  assert(read !== undefined, 'key files hold base64url');
  return read;
}
