import { canonicalBytes, type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import type { CaseAtHome, Session } from '@comity/service';
import { checkContent, RIGHTS_POINTS, RIGHTS_REVIEW, type RightsReview } from '@comity/statements';
import { officersById } from '../drafts/draft-rows.ts';
import { jsonAtRest } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

/** Reviews of one case that are shown. */
const REVIEWS_MAX = 50;

const INSERT = `insert into rights_reviews (authority, id, case_id, officer, at, sealed)
  values ($1, $2, $3, $4, $5, $6)`;
const REVIEWS = `select id, officer, at, sealed from rights_reviews
  where authority = $1 and case_id = $2 order by at desc, id limit ${REVIEWS_MAX}`;

/** What a review must say, beyond its form: a concern has its reasons. */
export function reviewOf(
  content: Readonly<Record<string, unknown>>,
): Result<RightsReview, readonly Fault[]> {
  const checked = checkContent(RIGHTS_REVIEW, content);
  if (!checked.ok) return checked;
  const review = content as unknown as RightsReview;
  const bare = RIGHTS_POINTS.filter((name) => {
    const { found, reasons } = review[name];
    return found !== 'no' && (reasons ?? '').trim() === '';
  });
  return bare.length === 0
    ? ok(review)
    : no(bare.map((name) => ({ code: 'missing', at: `${name}.reasons` })));
}

/** Keeps a review, sealed. @returns its id, or what is missing by field */
export async function keepReview(
  tx: Tx,
  { keyring, world }: NodeParts,
  of: {
    readonly session: Session;
    readonly caseId: string;
    readonly content: Readonly<Record<string, unknown>>;
  },
): Promise<Result<string, readonly Fault[]>> {
  const { session, caseId, content } = of;
  const review = reviewOf(content);
  if (!review.ok) return review;
  const { authority, id: officer } = session.officer;
  const id = toBase64Url(world.randomBytes(16));
  const bytes = canonicalBytes(review.value as never);
  const sealed = keyring.sealAtRest(authority, bytes, `rights_reviews/${id}`);
  await tx.query(INSERT, [authority, id, caseId, officer, world.now(), sealed]);
  return ok(id);
}

/** The reviews of a case, the newest first; a damaged row stands as such. */
export async function reviewsOf(
  tx: Tx,
  parts: NodeParts,
  { session, caseId }: { readonly session: Session; readonly caseId: string },
): Promise<CaseAtHome['reviews']> {
  const { authority } = session.officer;
  const rows = await tx.query<{ id: string; officer: string; at: Date; sealed: Buffer }>(REVIEWS, [
    authority,
    caseId,
  ]);
  const names = await officersById(
    tx,
    parts,
    rows.map(({ officer }) => officer),
  );
  return rows.map(({ id, officer, at, sealed }) => {
    const read = jsonAtRest(parts.keyring, { authority, sealed, aad: `rights_reviews/${id}` });
    const review = typeof read === 'object' && read !== null ? reviewOf({ ...read }) : null;
    return {
      officer: names.get(officer) ?? { id: officer, number: '', name: '', role: '' },
      at: at.toISOString(),
      review: review?.ok === true ? review.value : null,
    };
  });
}
