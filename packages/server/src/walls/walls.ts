import { type Fault, heardReference, no, ok, type Result, toBase64Url } from '@comity/base';
import { earlierCases } from '@comity/case';
import {
  type Session,
  WALL_OFFICERS_MIN,
  WALL_WHY_MAX,
  type Wall,
  type Walled,
  type Walls,
} from '@comity/service';
import { type DraftRow, officersById, openDraft } from '../drafts/draft-rows.ts';
import { inFields } from '../in-fields.ts';
import { recordDoing } from '../journal/record-doing.ts';
import type { NodeParts } from '../node-parts.ts';
import { caseOfficers } from '../office/case-officers.ts';
import type { Tx } from '../store/index.ts';
import { wrongReason } from '../wrong-reason.ts';
import { namedOf } from './named.ts';
import { nobody } from './nobody.ts';
import { answerOpening, openingsOf, openingsThrough } from './openings.ts';
import { sealWhy, setWall, type WallRow, whyAtRest } from './wall-rows.ts';

const UNKNOWN: Fault = { code: 'case-unknown' };

/** A case is locked before its drafts, as everybody locks them. */
const CASE = 'select id from cases where authority = $1 and id = $2 for update';
const DRAFT = `select id from drafts where authority = $1 and id = $2 and state <> 'sent' for update`;
/** One that lies at another office, or is on its way. */
const REFERRED = `select id from referrals where $1 in (drafted_by, referred_to) and id = $2`;
const WALL = `select subject, origin, set_by, set_at, sealed from walls
  where authority = $1 and subject = $2`;
/** Those that have a wall of their own, or of another case, keep it. */
const UNSENT = `select * from drafts d where authority = $1 and state <> 'sent'
  and not exists (select from walls w where w.authority = d.authority and w.subject = d.id
    and w.origin <> $2 and w.origin is distinct from (select c.origin from walls c
      where c.authority = d.authority and c.subject = $2))`;
/** Whoever is not named has it no more. */
const UNASSIGN = `update cases set officer = '', officer_since = null
  where authority = $1 and id = $2 and officer <> all($3::text[])`;
/** In one statement, so that its names do not outlive it for a moment; the drafts it came of go with it. */
const LIFT = `delete from walls where authority = $1 and (subject = $2
  or subject in (select id from drafts where authority = $1 and case_id = $2))`;
/** The drafts that a case came of: whoever may see the case may see them, and nobody else. */
const SENT = 'select id from drafts where authority = $1 and case_id = $2';
const ASK = `insert into wall_openings (authority, id, reference, asked_by, asked_at, sealed)
  values ($1, $2, $3, $4, $5, $6)`;

/** The walls of each authority: set, changed, lifted, opened by two. */
export function createWalls(parts: NodeParts): Walls {
  const { store, keyring, world } = parts;

  const on = <T, E = Fault>(
    session: Session,
    id: string,
    work: (tx: Tx, what: Walled['what']) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | Fault>> =>
    store.as(session.officer, async (tx) => {
      const what = await whatIs(tx, session, id);
      return what === null ? no(UNKNOWN) : work(tx, what);
    });

  return {
    of: (session, id) =>
      on<Walled>(session, id, async (tx, what) => {
        const { authority } = session.officer;
        const colleagues = await caseOfficers(tx, parts, authority);
        return ok({ what, id, colleagues, wall: await wallOf(tx, parts, authority, id) });
      }),

    set: (session, id, { officers, why }) =>
      inFields(
        on<null, readonly Fault[]>(session, id, async (tx, what) => {
          const { authority, id: by } = session.officer;
          const named = [...new Set(officers)];
          const here = new Set((await caseOfficers(tx, parts, authority)).map((one) => one.id));
          const wrong = [...wrongNames(named, here), ...wrongWhy(why)];
          if (wrong.length > 0) return no(wrong);
          const begun = what === 'case' ? await begunFrom(tx, parts, authority, id) : [];
          const sent = (await tx.query<{ id: string }>(SENT, [authority, id])).map((row) => row.id);
          // Before: whoever names others and not themselves does not see the case any more after it.
          if (what === 'case') await tx.query(UNASSIGN, [authority, id, named]);
          await setWall(tx, keyring, {
            ...{ authority, by, why, origin: id, at: world.now() },
            subjects: [id, ...begun, ...sent],
            officers: named,
          });
          const detail = { why, officers: named, with: [...begun] };
          await recordDoing(tx, parts, session, { kind: 'wall-set', subject: id, detail });
          return ok(null);
        }),
      ),

    lift: (session, id, why) =>
      inFields(
        on<null, readonly Fault[]>(session, id, async (tx) => {
          const wrong = wrongWhy(why);
          if (wrong.length > 0) return no(wrong);
          await tx.query(LIFT, [session.officer.authority, id]);
          await recordDoing(tx, parts, session, {
            kind: 'wall-lifted',
            subject: id,
            detail: { why },
          });
          return ok(null);
        }),
      ),

    openings: (session) => store.as(session.officer, (tx) => openingsOf(tx, parts, session)),

    askOpening: (session, { reference, why }) =>
      store.as(session.officer, async (tx) => {
        const heard = heardReference(reference);
        const isWhole = heard !== null && !heard.mistaken && heard.digits.length === 10;
        const wrong: Fault[] = [
          ...(isWhole ? [] : [{ code: 'reference-form', at: 'reference' } as const]),
          ...wrongWhy(why),
        ];
        if (wrong.length > 0 || heard === null) return no(wrong);
        const { authority, id: by } = session.officer;
        const id = toBase64Url(world.randomBytes(16));
        const sealed = sealWhy(keyring, { authority, place: `wall_openings/${id}`, why });
        await tx.query(ASK, [authority, id, heard.digits, by, world.now(), sealed]);
        const detail = { why, reference: heard.digits };
        await recordDoing(tx, parts, session, { kind: 'wall-opening-asked', subject: id, detail });
        return ok(null);
      }),

    answerOpening: (session, id, agrees) =>
      store.as(session.officer, async (tx) => {
        const answered = await answerOpening(tx, parts, { session, id, agrees });
        if (!answered.ok) return answered;
        const opened = answered.value;
        await recordDoing(tx, parts, session, {
          kind: agrees ? 'wall-opening-agreed' : 'wall-opening-declined',
          subject: id,
          detail: { case: opened },
        });
        if (opened !== null) {
          const detail = { opening: id };
          await recordDoing(tx, parts, session, { kind: 'wall-opened', subject: opened, detail });
        }
        return ok(opened);
      }),
  };
}

async function whatIs(tx: Tx, { officer }: Session, id: string): Promise<Walled['what'] | null> {
  const which = [officer.authority, id];
  if ((await tx.query(CASE, which)).length > 0) return 'case';
  const drafts = [DRAFT, REFERRED];
  for (const sql of drafts) if ((await tx.query(sql, which)).length > 0) return 'draft';
  return null;
}

async function wallOf(
  tx: Tx,
  parts: NodeParts,
  authority: string,
  subject: string,
): Promise<Wall | null> {
  const [row] = await tx.query<WallRow>(WALL, [authority, subject]);
  const officers = await namedOf(tx, parts, { authority, subject });
  if (row === undefined || officers === null) return null;
  const { origin, set_by: by, set_at: at, sealed } = row;
  const names = await officersById(tx, parts, by === null ? [] : [by]);
  return {
    officers,
    setBy: by === null ? null : (names.get(by) ?? nobody(by)),
    setAt: at.toISOString(),
    why: whyAtRest(parts.keyring, { authority, place: `walls/${origin}`, sealed }),
    openings: await openingsThrough(tx, parts, { authority, subject }),
  };
}

/** Drafts that were begun from a case, or name it as an earlier one: they say what it says. */
async function begunFrom(
  tx: Tx,
  parts: NodeParts,
  authority: string,
  caseId: string,
): Promise<readonly string[]> {
  const rows = await tx.query<DraftRow>(UNSENT, [authority, caseId]);
  return rows.flatMap((row) => {
    const body = openDraft(parts, row);
    const from =
      body === undefined
        ? []
        : [body.follows, ...earlierCases(body.facts).map((one) => one.caseId)];
    return from.includes(caseId) ? [row.id] : [];
  });
}

function wrongNames(named: readonly string[], here: ReadonlySet<string>): readonly Fault[] {
  if (named.some((one) => !here.has(one))) return [{ code: 'officer-unknown', at: 'officers' }];
  return named.length < WALL_OFFICERS_MIN
    ? [{ code: 'wall-few', params: { n: WALL_OFFICERS_MIN }, at: 'officers' }]
    : [];
}

const wrongWhy = (why: string): readonly Fault[] =>
  wrongReason(why, { at: 'why', max: WALL_WHY_MAX });
