import type { Facts } from '@comity/case';
import type { AlarmedWait, Officerly } from '@comity/service';
import { titleAtRest } from '../cases/case-title.ts';
import { besideTitleOf, type DraftRow, openDraft, titleOf } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import { openReferral, type ReferralRow } from '../referrals/referral-rows.ts';
import type { Tx } from '../store/index.ts';
import type { AlarmRow } from './alarm-rows.ts';

const DRAFTS = `select * from drafts where authority = $1 and id = any($2::text[])`;
const REFERRED = `select * from referrals where referred_to = $1 and id = any($2::text[])
  and state = 'referred'`;
const PROPOSALS = `select p.id, p.kind, c.id as case_id, c.peer, c.title_sealed
  from act_proposals p left join cases c on c.authority = p.authority and c.id = p.case_id
  where p.authority = $1 and p.id = any($2::text[])`;

const TESTS = `select id, peer from tests_rung where authority = $1 and id = any($2::text[])`;

interface ProposedIn {
  readonly id: string;
  readonly kind: string;
  readonly case_id: string | null;
  readonly peer: string | null;
  readonly title_sealed: Buffer | null;
}

/** What each of these alarms says of the draft, proposal or test that it rings for, by the alarm's id. */
export async function waitingOf(
  tx: Tx,
  parts: NodeParts,
  {
    authority,
    rows,
    names,
  }: {
    readonly authority: string;
    readonly rows: readonly AlarmRow[];
    readonly names: ReadonlyMap<string, Officerly>;
  },
): Promise<ReadonlyMap<string, AlarmedWait>> {
  const about = [authority, rows.flatMap(({ waits }) => waits ?? [])];
  if (about[1]?.length === 0) return new Map();
  const drafts = new Map(
    (await tx.query<DraftRow>(DRAFTS, about)).map((row) => [row.id, requestIn(parts, row)]),
  );
  const referred = new Map(
    (await tx.query<ReferralRow>(REFERRED, about)).map((row) => {
      const facts = openReferral(parts, row, authority)?.facts ?? {};
      const waits = { what: 'referral', id: row.id, kind: 'request-submitted' } as const;
      return [row.id, { ...waits, ...calledBy(facts), to: facts.to ?? '' }];
    }),
  );
  const proposals = new Map(
    (await tx.query<ProposedIn>(PROPOSALS, about)).map((row) => [
      row.id,
      actIn(parts, authority, row),
    ]),
  );
  const tests = new Map(
    (await tx.query<{ id: string; peer: string }>(TESTS, about)).map(({ id, peer }) => [
      id,
      { what: 'test', id, kind: 'test', title: '', says: [], to: peer } as const,
    ]),
  );
  return new Map(
    rows.flatMap(({ id, waits, officer }) => {
      const found = [drafts, referred, proposals, tests]
        .map((each) => each.get(waits ?? ''))
        .find(Boolean);
      const first = names.get(officer ?? '') ?? null;
      return found === undefined ? [] : [[id, { ...found, first }] as const];
    }),
  );
}

type Waits = Omit<AlarmedWait, 'first'>;

function requestIn(parts: NodeParts, row: DraftRow): Waits {
  const facts = openDraft(parts, row)?.facts ?? {};
  return {
    ...{ what: 'draft', id: row.id, kind: 'request-submitted' },
    ...{ ...calledBy(facts), to: facts.to ?? '' },
  };
}

const calledBy = (facts: Facts): Pick<Waits, 'title' | 'says'> => ({
  title: titleOf(facts),
  says: besideTitleOf(facts),
});

function actIn({ keyring }: NodeParts, authority: string, row: ProposedIn): Waits {
  const { id, kind, case_id: caseId, peer, title_sealed: sealed } = row;
  const title = caseId === null ? '' : titleAtRest({ keyring }, { authority, id: caseId, sealed });
  return { what: 'proposal', id, kind, title, says: [], to: peer ?? '' };
}
