import { type Fault, no, type Result } from '@comity/base';
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

/**
 * One case as one sealed file; `verifyBundle` says what it proves. A case of which rows are damaged
 * is not taken out: the file would leave them out in silence. Codes: `case-damaged`, `schema`.
 */
export function exportCase(
  keyring: Keyring,
  trust: TrustList,
  { caseId, authority, at, record }: CaseExport,
): Result<Uint8Array> {
  const acts: BundledAct[] = [];
  for (const { act, body } of record.acts) {
    if (body === 'unreadable') return no(CASE_DAMAGED);
    acts.push({ act, body });
  }
  if (record.damaged.length > 0) return no(CASE_DAMAGED);
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

const CASE_DAMAGED: Fault = { code: 'case-damaged' };

const participantsOf = (self: string, record: CaseRecord): ReadonlySet<string> =>
  new Set([
    self,
    ...record.acts.flatMap(({ act }) => [act.header.author.participant, act.header.to.participant]),
  ]);

const statementsFor = (trust: TrustList, who: ReadonlySet<string>): SignedKeyStatement[] =>
  [...who]
    .sort()
    .flatMap((id) => (trust.get(id)?.statements ?? []).map((signed) => ({ ...signed })));
