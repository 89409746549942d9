import { heardReference, spokenReference } from '@comity/base';
import { allSaid, type CaseState, requestOfCase } from '@comity/case';
import type { CaseView, LinkedCase, WorkPart } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { titleAtRest } from './case-title.ts';

/** The case that is looked at. */
interface Here {
  readonly authority: string;
  readonly caseId: string;
  readonly peer: string;
  readonly state: CaseState;
}

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly parts: readonly WorkPart[];
  readonly title_sealed: Buffer | null;
}

/** So many of each are looked up; a peer could name more. */
const MOST = 20;

// Under row-level security: what another authority has is not there. What a peer names of another
// State's is none of its own, and is not shown as if it were.
const LINKED = `select id, reference, status, parts, title_sealed from cases
  where authority = $1 and peer = $2 and (id = any($3::text[]) or reference = any($4::text[]))
  order by id = any($3::text[]) desc, opened_at desc nulls last, id limit ${3 * MOST + 1}`;

const HIDDEN = 'select w.id from walled_off() w (id) where w.id = any($1::text[])';

/**
 * The cases that a case follows and those that follow it, as the request and the acts of both sides
 * name them: by their id, or by the reference that people say. One that followed and is walled off from
 * whoever reads is not among them.
 */
export async function linkedCases(
  tx: Tx,
  { keyring }: Pick<NodeParts, 'keyring'>,
  { authority, caseId, peer, state }: Here,
): Promise<CaseView['linked']> {
  const earlier = requestOfCase(state)?.content?.earlier ?? [];
  const namedBefore = distinct(
    earlier.flatMap((one) => (one.kind === 'network' ? one.case : [])),
    caseId,
  );
  const namedByNumber = distinct(
    earlier.flatMap((one) => (one.kind === 'outside' ? digitsOf(one.number) : [])),
    '',
  );
  const namedAfter = distinct(
    [...allSaid(state, 'request-followed'), ...allSaid(state, 'draft-followed')].flatMap(
      ({ content }) => content?.case ?? [],
    ),
    caseId,
  );
  const [before, said, after] = [first(namedBefore), first(namedByNumber), first(namedAfter)];
  const asked = [...before, ...after];
  const rows =
    asked.length + said.length === 0
      ? []
      : await tx.query<Row>(LINKED, [authority, peer, asked, said]);
  const off = after.length === 0 ? [] : await tx.query<{ id: string }>(HIDDEN, [after]);
  const hidden = new Set(off.map(({ id }) => id));
  const held = new Map(rows.slice(0, 3 * MOST).map((row) => [row.id, heldOf(row)]));
  const link = (id: string): LinkedCase => ({
    caseId: id,
    reference: spokenReference(id),
    held: held.get(id) ?? null,
  });
  const bySaying = rows
    .slice(0, 3 * MOST)
    .filter(
      ({ id, reference }) => id !== caseId && said.includes(reference) && !asked.includes(id),
    );
  return {
    earlier: [...before.map(link), ...bySaying.map(({ id }) => link(id))],
    later: after.filter((id) => !hidden.has(id)).map(link),
    more:
      rows.length > 3 * MOST ||
      [namedBefore, namedByNumber, namedAfter].some(({ length }) => length > MOST),
  };

  function heldOf({ id, status, parts, title_sealed }: Row): LinkedCase['held'] {
    const sealed = title_sealed;
    const title = titleAtRest({ keyring }, { authority, id, sealed });
    return { title, status, parts };
  }
}

const first = (ids: readonly string[]): readonly string[] => ids.slice(0, MOST);

const distinct = (ids: readonly string[], but: string): readonly string[] =>
  [...new Set(ids)].filter((id) => id !== but);

/** The digits of a number that is the whole reference of a case. */
function digitsOf(number: string): readonly string[] {
  const heard = heardReference(number);
  return heard?.digits.length === 10 && !heard.mistaken ? [heard.digits] : [];
}
