import { assert, canonicalBytes, fromBase64Url } from '@comity/base';
import type { SealedBody, SignedAct } from '@comity/wire';
import { indexWords } from '../cases/index-words.ts';
import type { Keyring } from '../keys/index.ts';
import { packed, type Tx, unpacked } from '../store/index.ts';

/** An act, verified or our own, with its locked body and the key to it. */
export interface ActToFile {
  readonly act: SignedAct;
  readonly hash: string;
  readonly body: SealedBody;
  /** What the locked body says, for the search. */
  readonly content: unknown;
  /** 32 bytes; stored only under the authority's key. */
  readonly dataKey: Uint8Array;
}

const INSERT_ACTS = `insert into acts (authority, stored_at, id, case_id, author, seq, hash, sealed)
  select $1, $2, id, case_id, author, seq, hash, ${unpacked('$8', 'start', 'size')}
  from unnest($3::text[], $4::text[], $5::text[], $6::integer[], $7::text[], $9::integer[],
    $10::integer[]) a (id, case_id, author, seq, hash, start, size)`;
const INSERT_BODIES = `insert into bodies (authority, act_id, nonce, ciphertext)
  select $1, id, ${unpacked('$3', 'place', '12')}, ${unpacked('$4', 'start', 'size')}
  from unnest($2::text[], $5::integer[], $6::integer[], $7::integer[]) b (id, start, size, place)`;
const INSERT_KEYS = `insert into body_keys (authority, act_id, wrapped)
  select $1, id, ${unpacked('$3', 'start', 'size')}
  from unnest($2::text[], $4::integer[], $5::integer[]) k (id, start, size)`;

/** Whose file the acts go into, and when. */
export interface Filing {
  readonly keyring: Keyring;
  readonly authority: string;
  readonly at: string;
}

/** Stores acts that are not stored yet; the transaction's scope is the authority. */
export async function fileActs(tx: Tx, filing: Filing, acts: readonly ActToFile[]): Promise<void> {
  if (acts.length === 0) return;
  const { keyring, authority, at } = filing;
  const ids = acts.map(({ act }) => act.header.id);
  const of = <T>(pick: (act: ActToFile) => T): T[] => acts.map(pick);
  const [nonces, nonceStarts] = packed(of(({ body }) => raw(body.nonce)));
  await Promise.all([
    tx.query(INSERT_ACTS, [
      authority,
      at,
      ids,
      of(({ act }) => act.header.case),
      of(({ act }) => act.header.author.authority),
      of(({ act }) => act.header.seq),
      of(({ hash }) => hash),
      ...packed(
        of(({ act }) =>
          keyring.sealAtRest(authority, canonicalBytes(act), `acts/sealed/${act.header.id}`),
        ),
      ),
    ]),
    tx.query(INSERT_BODIES, [
      authority,
      ids,
      nonces,
      ...packed(of(({ body }) => raw(body.ciphertext))),
      nonceStarts,
    ]),
    tx.query(INSERT_KEYS, [
      authority,
      ids,
      ...packed(
        of(({ act, dataKey }) =>
          keyring.sealAtRest(authority, dataKey, `body_keys/wrapped/${act.header.id}`),
        ),
      ),
    ]),
    indexWords(
      tx,
      filing,
      acts.map(({ act: { header }, content }) => ({
        ...{ actId: header.id, caseId: header.case },
        content,
      })),
    ),
  ]);
}

/** Bytes of a field whose form the wire has checked. */
function raw(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  assert(bytes !== undefined, 'the wire checks base64url');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
