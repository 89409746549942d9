import {
  canonicalBytes,
  type Fault,
  no,
  ok,
  PARTICIPANT_FORM,
  parseStrictJson,
  type Result,
} from '@comity/base';
import { fingerprint } from '@comity/seal';
import {
  admit,
  follow,
  keyStatementHash,
  NOBODY,
  readKeyStatement,
  STATEMENT_LIMITS,
  sameFingerprint,
  type TrustList,
  type VerifiedStatement,
} from '@comity/wire';
import * as z from 'zod';
import type { Keyring } from '../keys/index.ts';
import type { Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { insertAdmission, storeStatement } from './admission-rows.ts';

/** What a State that lost its root keys said of its keys before, as a peer has kept it. */
export interface EarlierStatements {
  /** The peer that gives them. */
  readonly from: string;
  /** Oldest first; more than one root where it happened before. */
  readonly statements: readonly VerifiedStatement[];
}

const FORMAT = 'comity/2/earlier-statements';
const STATEMENTS_MAX = 1_000;
const participant = z.string().regex(new RegExp(`^${PARTICIPANT_FORM}$`));
const FILE = z.strictObject({
  format: z.literal(FORMAT),
  ...{ from: participant, participant },
  statements: z.array(z.json()).min(1).max(STATEMENTS_MAX),
});

/** A file of what a participant has stated, to be given to it. Code: `peer-not-admitted`. */
export function earlierStatementsFile(
  trust: TrustList,
  { of, from }: { readonly of: string; readonly from: string },
): Result<Uint8Array> {
  const statements = trust.get(of)?.statements ?? [];
  if (statements.length === 0 || of === from) {
    return no({ code: 'participant-unknown', params: { participant: of } });
  }
  return ok(canonicalBytes({ format: FORMAT, from, participant: of, statements: [...statements] }));
}

/**
 * Reads such a file. Every root in it has to be one whose fingerprint is given: whoever makes the node
 * anew has them on paper, as they were sent to peers in notes. With `others` left out, what stands under
 * another root is passed over: a node that is put back has it from its backup. Codes: `earlier-form`,
 * `earlier-fingerprint`, and those of statements that do not continue each other.
 */
export function readEarlierStatements(
  bytes: Uint8Array,
  {
    file,
    participant: whose,
    fingerprints,
    others = 'refused',
  }: {
    readonly file: string;
    readonly participant: string;
    readonly fingerprints: readonly string[];
    readonly others?: 'refused' | 'left-out';
  },
): Result<EarlierStatements> {
  const wrong: Fault = { code: 'earlier-form', params: { file, participant: whose } };
  const limits = { ...STATEMENT_LIMITS, bytesMax: 16 * STATEMENT_LIMITS.bytesMax, depthMax: 14 };
  const read = parseStrictJson(bytes, limits);
  const parsed = read.ok ? FILE.safeParse(read.value) : undefined;
  if (parsed?.success !== true || parsed.data.participant !== whose) return no(wrong);
  // Nobody is a peer of its own: what is published would wait for it for ever.
  if (parsed.data.from === whose) return no(wrong);
  let trust: TrustList = NOBODY;
  let strange: Fault = wrong;
  for (const each of parsed.data.statements) {
    const signed = readKeyStatement(canonicalBytes(each));
    if (!signed.ok) return signed;
    if (signed.value.statement.participant !== whose) return no(wrong);
    const mark = fingerprint(signed.value.statement.root);
    if (!fingerprints.some((given) => sameFingerprint(given, mark))) {
      strange = { code: 'earlier-fingerprint', params: { file, fingerprint: mark } };
      if (others === 'left-out') continue;
      return no(strange);
    }
    const isNew = trust.get(whose)?.fingerprint !== mark;
    const next = isNew ? admit(trust, signed.value, mark) : follow(trust, signed.value);
    if (!next.ok) return next;
    trust = next.value;
  }
  const { from } = parsed.data;
  const statements = trust.get(whose)?.statements ?? [];
  return statements.length === 0 ? no(strange) : ok({ from, statements });
}

const WAIT = 'insert into feed_waits (peer) values ($1) on conflict do nothing';
/** No database has this mark: at its first start the node finds that it is another one than it was. */
const MARK = `insert into database_marks (mark) values ('made-anew') on conflict (one) do nothing`;

/**
 * Enters what a State has stated before its node was made anew: by it its old acts are proven, and its
 * peers' receipts for them. Nothing is published before the peer that gave it has said how far it
 * knows the old feed.
 */
export async function enterEarlierStatements(
  { store, keyring, world }: { store: Store; keyring: Keyring; world: World },
  { from, statements }: EarlierStatements,
): Promise<void> {
  const at = world.now();
  await store.asGate(async (tx) => {
    let root = '';
    for (const signed of statements) {
      const mark = fingerprint(signed.statement.root);
      await storeStatement(tx, signed, at);
      if (mark !== root) {
        await insertAdmission(tx, keyring, {
          participant: signed.statement.participant,
          statement_hash: keyStatementHash(signed.statement),
          fingerprint: mark,
          note: '',
          first_officer: 'earlier-root',
          second_officer: 'node-secret',
          at: new Date(at),
        });
      }
      root = mark;
    }
  });
  await store.asWorker(async (tx) => {
    await tx.query(WAIT, [from]);
    await tx.query(MARK);
  });
}

/** Whether this node was made anew: what it stated before hangs on other root keys. */
export const isMadeAnew = (trust: TrustList, self: string): boolean => {
  const statements = trust.get(self)?.statements ?? [];
  return new Set(statements.map(({ statement }) => fingerprint(statement.root))).size > 1;
};
