import { canonicalBytes, spokenReference, toBase64Url } from '@comity/base';
import { addHours, daysElapsed } from '@comity/law';
import type { Session, SpokenNote } from '@comity/service';
import { type PeriodText, spanOf } from '@comity/statements';
import { appendAudit } from '../audit/index.ts';
import { officersById } from '../drafts/draft-rows.ts';
import { jsonAtRest, type Keyring } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { participantName } from '../trust/participant-name.ts';

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
  readonly draft_id: string | null;
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

/** A call of more than a year ago waits for no writing; nor has the database a place for every year. */
const AGO_DAYS_MAX = 366;

/** When a call was, as somebody says; undefined where that is no moment of a call. */
export function momentOfCall(said: PeriodText | undefined, now: string): string | undefined {
  const from = said === undefined ? undefined : spanOf(said)?.from;
  if (from === undefined) return undefined;
  const at = String(from);
  return Math.abs(daysElapsed(at, now)) > AGO_DAYS_MAX ? undefined : at;
}

/**
 * What waits of one side and State and was said within ten minutes of a moment: so near that one who
 * says the moment again means the same call. Parameters: authority, State, whether ours, the moment.
 */
export const NEAR = `authority = $1 and peer = $2 and ours = $3 and ended_at is null
  and said_at between $4::timestamptz - interval '10 minutes'
    and $4::timestamptz + interval '10 minutes'`;

const INSERT = `insert into spoken (authority, id, ours, peer, said_at, due_at, officer, at, draft_id, sealed)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** What is noted of a call. */
export interface SpokenSaid extends Pick<SpokenBody, 'with' | 'what'> {
  readonly ours: boolean;
  readonly peer: string;
  readonly saidAt: string;
  /** The draft that was begun to confirm it. */
  readonly draft?: string;
}

/** Notes a call, with the limit of the house. @returns its id */
export async function insertSpoken(
  tx: Tx,
  parts: NodeParts,
  { officer }: Session,
  said: SpokenSaid,
): Promise<string> {
  const { keyring, world, spokenHours: hours } = parts;
  const { authority, number } = officer;
  const id = toBase64Url(world.randomBytes(16));
  const due = addHours(said.saidAt, hours);
  const body = { with: said.with, what: said.what, why: '' };
  await tx.query(INSERT, [
    ...[authority, id, said.ours, said.peer, said.saidAt, due, officer.id, world.now()],
    ...[said.draft ?? null, sealSpoken(keyring, { authority, id }, body)],
  ]);
  const entry = { authority, officer: number, kind: 'spoken-noted', subject: id };
  await appendAudit(tx, parts, { ...entry, detail: {} });
  return id;
}

const BEGUN = `select id from drafts where id = any($1) and state <> 'sent'`;

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
  const drafts = await tx.query<{ id: string }>(BEGUN, [rows.map(({ draft_id: id }) => id)]);
  const begun = new Set(drafts.map(({ id }) => id));
  const officer = (id: string) => names.get(id) ?? { id, number: '', name: '', role: '' };
  return rows.map((row) => {
    const { why, ...said } = openSpoken(parts.keyring, authority, row);
    return {
      ...{ id: row.id, ours: row.ours, peer: row.peer, ...said },
      peerName: participantName(parts, row.peer),
      saidAt: row.said_at.toISOString(),
      dueAt: row.due_at.toISOString(),
      notedBy: officer(row.officer),
      notedAt: row.at.toISOString(),
      draft: row.draft_id !== null && begun.has(row.draft_id) ? row.draft_id : null,
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
