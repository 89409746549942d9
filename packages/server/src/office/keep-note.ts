import { canonicalBytes, no, ok, type Result, toBase64Url } from '@comity/base';
import type { Session } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

/** UTF-16 code units of a note. */
export const NOTE_MAX = 10_000;

const INSERT = `insert into case_notes (authority, id, case_id, officer, at, sealed)
  values ($1, $2, $3, $4, $5, $6)`;

/**
 * Keeps a note on a case, sealed. Codes: `missing`, `too-long`.
 *
 * @returns id of the note
 */
export async function keepNote(
  tx: Tx,
  { keyring, world }: NodeParts,
  of: { readonly session: Session; readonly caseId: string; readonly text: string },
): Promise<Result<string>> {
  const { session, caseId, text } = of;
  if (text.trim() === '') return no({ code: 'missing', at: 'note' });
  if (text.length > NOTE_MAX)
    return no({ code: 'note-long', params: { max: NOTE_MAX }, at: 'note' });
  const { authority, id: officer } = session.officer;
  const id = toBase64Url(world.randomBytes(16));
  const sealed = keyring.sealAtRest(authority, canonicalBytes({ text }), `case_notes/${id}`);
  await tx.query(INSERT, [authority, id, caseId, officer, world.now(), sealed]);
  return ok(id);
}
