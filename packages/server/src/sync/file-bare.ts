import { canonicalBytes } from '@comity/base';
import { insertErasure } from '../erase/erasure-rows.ts';
import type { Filing } from '../exchange/file-acts.ts';
import type { Tx } from '../store/index.ts';
import type { ProvenAct } from './verify-returned.ts';

type Bare = Pick<ProvenAct, 'act' | 'hash'>;

const FILE_BARE = `insert into acts (authority, stored_at, id, case_id, author, seq, hash, sealed)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Files an act without its body: that is on file, or gone. */
export async function fileBare(tx: Tx, filing: Filing, { act, hash }: Bare): Promise<void> {
  const { keyring, authority, at } = filing;
  const { header } = act;
  const bytes = canonicalBytes(act);
  const sealed = keyring.sealAtRest(authority, bytes, `acts/sealed/${header.id}`);
  await tx.query(FILE_BARE, [
    ...[authority, at, header.id, header.case],
    ...[header.author.authority, header.seq, hash, sealed],
  ]);
}

/** An act whose body the peer has erased meanwhile: it stands here as erased, with a record. */
export async function fileErased(tx: Tx, filing: Filing, what: Bare): Promise<void> {
  const { keyring, authority, at } = filing;
  const { header } = what.act;
  await fileBare(tx, filing, what);
  await insertErasure(tx, keyring, {
    ...{ authority, kind: 'act-body', subject: header.id, case_id: header.case },
    officers: ['system'],
    at: new Date(at),
  });
}
