import { assert, canonicalBytes, firstLine, spokenReference } from '@comity/base';
import { aboutOf, besideTitle, type Facts, isFacts } from '@comity/case';
import type { AvenueChoice, Draft, Officerly } from '@comity/service';
import { TITLE_MAX } from '../cases/case-title.ts';
import { loadOfficers } from '../identity/officers.ts';
import { jsonAtRest, type Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';

/** A row of `drafts`. */
export interface DraftRow {
  readonly id: string;
  readonly authority: string;
  readonly version: number;
  readonly state: Draft['state'];
  readonly needed: 1 | 2;
  readonly case_id: string | null;
  readonly created_by: string;
  readonly created_at: Date;
  readonly saved_at: Date;
  readonly sealed: Buffer;
}

/** What the authority's key opens: everything that was typed. */
export interface DraftBody {
  readonly facts: Facts;
  readonly choice: AvenueChoice;
  readonly returnedWhy: string | null;
  /** The case that it was begun from. */
  readonly follows?: string;
  /** Of one that another office drafted: what bound it there when it was handed over. */
  readonly boundTo?: BoundTo;
}

/** The one State that may be told, and how many limits say so. */
export interface BoundTo {
  readonly state: string;
  readonly limits: number;
}

const place = (id: string): string => `drafts/${id}`;

export const sealDraft = (
  keyring: Keyring,
  { authority, id }: { readonly authority: string; readonly id: string },
  body: DraftBody,
): Uint8Array => {
  assert(isFacts(body.facts), 'a draft holds facts');
  return keyring.sealAtRest(authority, canonicalBytes(body), place(id));
};

/** Opens a row; undefined, and alarmed, where it holds no draft that this node can read. */
export function openDraft(
  { keyring, world }: { readonly keyring: Keyring; readonly world: Pick<World, 'log'> },
  { authority, id, sealed }: DraftRow,
): DraftBody | undefined {
  const body = jsonAtRest(keyring, { authority, sealed, aad: place(id) }) as DraftBody | undefined;
  if (body !== undefined && isFacts(body.facts)) return body;
  world.log({ level: 'error', what: 'row-damaged', part: 'draft', subject: id, authority });
  return undefined;
}

/** The draft as the desk sees it. */
export function draftOf(
  row: DraftRow,
  body: DraftBody,
  { creator, office }: { readonly creator: Officerly; readonly office: Draft['office'] },
): Draft {
  return {
    id: row.id,
    version: row.version,
    title: titleOf(body.facts),
    createdBy: creator,
    createdAt: row.created_at.toISOString(),
    savedAt: row.saved_at.toISOString(),
    facts: body.facts,
    choice: body.choice,
    state: row.state,
    returnedWhy: body.returnedWhy,
    caseId: row.case_id,
    office,
    follows:
      body.follows === undefined
        ? null
        : { caseId: body.follows, reference: spokenReference(body.follows) },
  };
}

/** Whether two choices say the same; a reason or a fact that is not given is as one left blank. */
export const sameChoice = (one: AvenueChoice, other: AvenueChoice): boolean =>
  sameTexts(Object.entries(one.why ?? []), Object.entries(other.why ?? [])) &&
  sameTexts(Object.entries(one.stated ?? {}), Object.entries(other.stated ?? {}));

type Texts = readonly (readonly [string, string])[];
const sameTexts = (one: Texts, other: Texts): boolean =>
  JSON.stringify(one.filter(isSaid).toSorted()) === JSON.stringify(other.filter(isSaid).toSorted());
const isSaid = ([, text]: Texts[number]): boolean => text !== '';

/** What a draft is called: its title, or the beginning of what it is about, as its case will be. */
export const titleOf = (facts: Facts): string => firstLine(wholeTitle(facts), TITLE_MAX);

/** What is to be read beside that: all of a title that was cut, and in an emergency who is in danger. */
export const besideTitleOf = (facts: Facts): readonly string[] =>
  besideTitle({
    title: titleOf(facts),
    whole: wholeTitle(facts).split(/\r?\n/, 1)[0] ?? '',
    urgency: facts.urgency,
  });

const wholeTitle = (facts: Facts): string => facts.title?.trim() || aboutOf(facts).trim();

/** An officer whose row is not as this node wrote it. */
export const NOBODY = { id: '', number: '', name: '', role: '' };

/** The officers behind ids, for pages of the own node. */
export async function officersById(
  tx: Tx,
  parts: { readonly keyring: Keyring; readonly world: Pick<World, 'log'> },
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Officerly>> {
  const officers = await loadOfficers(tx, parts, [...new Set(ids)]);
  return new Map(
    officers.map(({ id, number, name, role }) => [id, { id, number, name, role }] as const),
  );
}
