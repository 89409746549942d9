import { setImmediate } from 'node:timers/promises';
import { assert, canonicalBytes, fromBase64Url } from '@comity/base';
import type { SealedBody, SignedAct } from '@comity/wire';
import type { Keyring } from '../keys/index.ts';
import { tokensOf, wordsIn } from '../search/index.ts';
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

/** One statement for everything that an act is on file with: nothing of it can be missing. */
const FILE = `with given as (
    select * from unnest($3::text[], $4::text[], $5::text[], $6::integer[], $7::text[],
      $9::integer[], $10::integer[], $11::integer[], $12::integer[], $13::integer[], $14::integer[],
      $15::integer[], $16::integer[], $17::integer[])
      g (id, case_id, author, seq, hash, act_at, act_size, nonce_at, text_at, text_size, key_at,
        key_size, words_at, words_size)),
  filed as (insert into acts (authority, stored_at, id, case_id, author, seq, hash, sealed)
    select $1, $2, id, case_id, author, seq, hash, ${unpacked('$8', 'act_at', 'act_size')}
    from given),
  locked as (insert into bodies (authority, act_id, nonce, ciphertext)
    select $1, id, ${unpacked('$8', 'nonce_at', '12')}, ${unpacked('$8', 'text_at', 'text_size')}
    from given),
  keys as (insert into body_keys (authority, act_id, wrapped)
    select $1, id, ${unpacked('$8', 'key_at', 'key_size')} from given)
  insert into search_fresh (authority, act_id, case_id, tokens)
    select $1, id, case_id, ${unpacked('$8', 'words_at', 'words_size')} from given
    on conflict do nothing`;
const PIECES = 5;

/** Whose file the acts go into, and when. */
export interface Filing {
  readonly keyring: Keyring;
  readonly authority: string;
  readonly at: string;
}

/** Acts whose rows are made at a stretch, some milliseconds; between them others get their turn. */
const AT_A_STRETCH = 8;

/** Stores acts that are not stored yet; the transaction's scope is the authority. */
export async function fileActs(tx: Tx, filing: Filing, acts: readonly ActToFile[]): Promise<void> {
  if (acts.length === 0) return;
  const { keyring, authority, at } = filing;
  const of = <T>(pick: (act: ActToFile) => T): T[] => acts.map(pick);
  const { search } = keyring.authority(authority);
  const pieces: Uint8Array[] = [];
  for (const [n, { act, body, dataKey, content }] of acts.entries()) {
    if (n > 0 && n % AT_A_STRETCH === 0) await setImmediate();
    pieces.push(
      keyring.sealAtRest(authority, canonicalBytes(act), `acts/sealed/${act.header.id}`),
      raw(body.nonce),
      raw(body.ciphertext),
      keyring.sealAtRest(authority, dataKey, `body_keys/wrapped/${act.header.id}`),
      tokensOf(wordsIn(content), search),
    );
  }
  const [all, starts, sizes] = packed(pieces);
  const piece = (places: readonly number[], n: number): (number | undefined)[] =>
    acts.map((_, index) => places[index * PIECES + n]);
  tx.later(FILE, [
    authority,
    at,
    of(({ act }) => act.header.id),
    of(({ act }) => act.header.case),
    of(({ act }) => act.header.author.authority),
    of(({ act }) => act.header.seq),
    of(({ hash }) => hash),
    all,
    piece(starts, 0),
    piece(sizes, 0),
    piece(starts, 1),
    ...[2, 3, 4].flatMap((n) => [piece(starts, n), piece(sizes, n)]),
  ]);
}

/** Bytes of a field whose form the wire has checked. */
function raw(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  assert(bytes !== undefined, 'the wire checks base64url');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
