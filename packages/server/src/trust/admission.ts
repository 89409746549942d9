import { canonicalBytes, no, ok, type Problem, type Result } from '@comity/base';
import {
  admit,
  keyStatementHash,
  NOBODY,
  readKeyStatement,
  type TrustList,
  type VerifiedStatement,
} from '@comity/wire';
import type { Store, Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { storeStatement, TRUST_CHANNEL } from './trust-store.ts';

/** What one officer brings to an admission. */
export interface Compared {
  /** Canonical bytes of the participant's signed key statement. */
  readonly statement: Uint8Array;
  /** The fingerprint as it came by another way, a diplomatic note as a rule. */
  readonly fingerprint: string;
  /** Id of the officer who compared. */
  readonly officer: string;
}

interface AdmissionParts {
  readonly store: Store;
  readonly world: Pick<World, 'now'>;
  readonly trust: TrustList;
}

/**
 * The first of two officers compares the fingerprint and proposes a participant.
 * Codes: those of reading a statement and of `admit`.
 */
export async function proposeAdmission(
  parts: AdmissionParts,
  compared: Compared,
): Promise<Result<{ readonly participant: string }>> {
  const checked = check(parts.trust, compared);
  if (!checked.ok) return checked;
  const { statement } = checked.value;
  await parts.store.asGate((tx) =>
    tx.query(
      `insert into admission_proposals
         (participant, statement_hash, fingerprint, statement, officer, proposed_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [
        statement.participant,
        keyStatementHash(statement),
        compared.fingerprint,
        canonicalBytes(checked.value),
        compared.officer,
        parts.world.now(),
      ],
    ),
  );
  return ok({ participant: statement.participant });
}

/**
 * The second officer compares for themselves; the participant is believed from then on, by every
 * process of the node. Codes: `admission-unknown`, `admission-own-twice`, and those of proposing.
 */
export async function confirmAdmission(
  parts: AdmissionParts,
  compared: Compared,
): Promise<Result<{ readonly participant: string }>> {
  const checked = check(parts.trust, compared);
  if (!checked.ok) return checked;
  const { participant } = checked.value.statement;
  const hash = keyStatementHash(checked.value.statement);
  return parts.store.asGate(async (tx) => {
    const [proposal] = await tx.query<{ officer: string }>(
      'select officer from admission_proposals where participant = $1 and statement_hash = $2',
      [participant, hash],
    );
    if (proposal === undefined) return no(NOT_PROPOSED);
    if (proposal.officer === compared.officer) return no(SAME_OFFICER);
    await enter(tx, checked.value, {
      fingerprint: compared.fingerprint,
      first: proposal.officer,
      second: compared.officer,
      at: parts.world.now(),
    });
    return ok({ participant });
  });
}

function check(trust: TrustList, compared: Compared): Result<VerifiedStatement> {
  const read = readKeyStatement(compared.statement);
  if (!read.ok) return read;
  const admitted = admit(trust ?? NOBODY, read.value, compared.fingerprint);
  return admitted.ok ? read : admitted;
}

interface Admission {
  readonly fingerprint: string;
  readonly first: string;
  readonly second: string;
  readonly at: string;
}

async function enter(tx: Tx, signed: VerifiedStatement, how: Admission): Promise<void> {
  const { statement } = signed;
  const hash = keyStatementHash(statement);
  await storeStatement(tx, signed, how.at);
  await tx.query(
    `insert into participants (id, fingerprint, statement_hash, url, admitted_at,
       first_officer, second_officer)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set fingerprint = excluded.fingerprint,
       statement_hash = excluded.statement_hash, url = excluded.url,
       admitted_at = excluded.admitted_at, first_officer = excluded.first_officer,
       second_officer = excluded.second_officer`,
    [
      statement.participant,
      how.fingerprint,
      hash,
      statement.node.url,
      how.at,
      how.first,
      how.second,
    ],
  );
  await tx.query(
    `insert into links (peer, direction) values ($1, 'out'), ($1, 'in') on conflict do nothing`,
    [statement.participant],
  );
  await tx.query('delete from admission_proposals where participant = $1', [statement.participant]);
  await tx.query('select pg_notify($1, $2)', [TRUST_CHANNEL, statement.participant]);
}

const NOT_PROPOSED: Problem = {
  code: 'admission-unknown',
  text: 'No colleague has proposed this participant with this statement.',
  next: 'Propose it first; a second officer then confirms.',
};

const SAME_OFFICER: Problem = {
  code: 'admission-own-twice',
  text: 'The officer who proposed a participant cannot also confirm it.',
  next: 'Ask a colleague to compare the fingerprint.',
};
