import type { Result } from '@comity/base';
import {
  type BundledAct,
  composeBundle,
  type SignedKeyStatement,
  type TrustList,
} from '@comity/wire';
import type { CaseRecord } from '../exchange/index.ts';
import type { Keyring } from '../keys/index.ts';

/** A case and who takes it out of the node. */
export interface CaseExport {
  readonly caseId: string;
  readonly authority: string;
  /** RFC 3339 UTC. */
  readonly at: string;
  readonly record: CaseRecord;
}

/** One case as one sealed file; `verifyBundle` says what it proves. Code: `schema`. */
export function exportCase(
  keyring: Keyring,
  trust: TrustList,
  { caseId, authority, at, record }: CaseExport,
): Result<Uint8Array> {
  const acts: BundledAct[] = record.acts.map(({ act, body }) => ({
    act,
    // What does not open here proves no more than an erased body does.
    body: body === 'unreadable' ? 'erased' : body,
  }));
  return composeBundle(
    {
      case: caseId,
      exporter: { participant: keyring.participant, authority, at },
      statements: statementsFor(trust, participantsOf(keyring.participant, record)),
      acts,
      receipts: record.receipts,
      links: record.links,
    },
    keyring.authority(authority).signing,
  );
}

const participantsOf = (self: string, record: CaseRecord): ReadonlySet<string> =>
  new Set([
    self,
    ...record.acts.flatMap(({ act }) => [act.header.author.participant, act.header.to.participant]),
  ]);

const statementsFor = (trust: TrustList, who: ReadonlySet<string>): SignedKeyStatement[] =>
  [...who]
    .sort()
    .flatMap((id) => (trust.get(id)?.statements ?? []).map((signed) => ({ ...signed })));
