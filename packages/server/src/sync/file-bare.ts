import { canonicalBytes } from '@comity/base';
import { erasedBy } from '@comity/case';
import { insertErasure } from '../erase/erasure-rows.ts';
import { entriesIn, readForFold } from '../exchange/case-record.ts';
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

/**
 * Puts on record that a body is gone which no node has any more, where an act of the case says that
 * it was erased. The transaction's scope is the authority.
 *
 * @returns whether one does
 */
export async function recordErased(
  tx: Tx,
  { keyring, authority, at }: Filing,
  { caseId, actId }: { readonly caseId: string; readonly actId: string },
): Promise<boolean> {
  const entries = entriesIn(await readForFold(tx, { keyring, authority, caseId }));
  const isSaid = entries.some(
    (entry) =>
      entry.entry === 'act' &&
      'content' in entry.body &&
      erasedBy({ kind: entry.kind, content: entry.body.content }, 'done').includes(actId),
  );
  if (!isSaid) return false;
  await insertErasure(tx, keyring, {
    ...{ authority, kind: 'act-body', subject: actId, case_id: caseId },
    officers: ['system'],
    at: new Date(at),
  });
  return true;
}
