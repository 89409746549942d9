import { canonicalBytes, spokenReference } from '@comity/base';
import { namedState } from '@comity/law';
import type { SpokenNote } from '@comity/service';
import { officersById } from '../drafts/draft-rows.ts';
import { jsonAtRest, type Keyring } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

/** A row of `spoken`. */
export interface SpokenRow {
  readonly id: string;
  readonly ours: boolean;
  readonly peer: string;
  readonly said_at: Date;
  readonly due_at: Date;
  readonly officer: string;
  readonly at: Date;
  readonly missed_at: Date | null;
  readonly ended_at: Date | null;
  readonly ended_by: string | null;
  readonly case_id: string | null;
  readonly sealed: Buffer;
}

/** What is sealed of it. */
export interface SpokenBody {
  readonly with: string;
  readonly what: string;
  readonly why: string;
}

const aad = (id: string): string => `spoken/${id}`;

export const sealSpoken = (
  keyring: Keyring,
  { authority, id }: { readonly authority: string; readonly id: string },
  body: SpokenBody,
): Uint8Array => keyring.sealAtRest(authority, canonicalBytes({ ...body }), aad(id));

/** What a row holds; empty texts where it is damaged: that something waits is shown all the same. */
export function openSpoken(keyring: Keyring, authority: string, row: SpokenRow): SpokenBody {
  const about = { authority, sealed: row.sealed, aad: aad(row.id) };
  const body = jsonAtRest(keyring, about) as Partial<SpokenBody> | undefined;
  return { with: body?.with ?? '', what: body?.what ?? '', why: body?.why ?? '' };
}

/** Rows as officers see them. */
export async function spokenNotes(
  tx: Tx,
  parts: NodeParts,
  { authority, rows }: { readonly authority: string; readonly rows: readonly SpokenRow[] },
): Promise<readonly SpokenNote[]> {
  const names = await officersById(
    tx,
    parts,
    rows.flatMap(({ officer, ended_by: by }) => (by === null ? [officer] : [officer, by])),
  );
  const officer = (id: string) => names.get(id) ?? { id, number: '', name: '', role: '' };
  return rows.map((row) => {
    const { why, ...said } = openSpoken(parts.keyring, authority, row);
    return {
      ...{ id: row.id, ours: row.ours, peer: row.peer, ...said },
      peerName: namedState(parts.law, row.peer),
      saidAt: row.said_at.toISOString(),
      dueAt: row.due_at.toISOString(),
      notedBy: officer(row.officer),
      notedAt: row.at.toISOString(),
      missedAt: row.missed_at?.toISOString() ?? null,
      ended:
        row.ended_at === null
          ? null
          : {
              at: row.ended_at.toISOString(),
              by: row.ended_by === null ? null : officer(row.ended_by),
              case:
                row.case_id === null
                  ? null
                  : { caseId: row.case_id, reference: spokenReference(row.case_id) },
              why,
            },
    };
  });
}
