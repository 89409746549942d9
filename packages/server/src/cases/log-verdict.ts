import { createHash } from 'node:crypto';
import { assert } from '@comity/base';
import type { CaseView } from '@comity/service';
import { verifyBundle } from '@comity/wire';
import type { CaseRecord } from '../exchange/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { exportCase } from './export-case.ts';

/** Which case, and what was read of it now. */
export interface ReadCase {
  readonly authority: string;
  readonly caseId: string;
  readonly record: CaseRecord;
}

/** Says whether the log of a case holds. */
export type LogVerdicts = (read: ReadCase) => CaseView['log'];

const VERDICTS_MAX = 500;

/**
 * Verifies a case as an outsider would, from the file that would leave the node. What was verified
 * is not verified again as long as the very same bytes are read: a changed row, a new act or a new
 * key statement is another case to verify. Held in memory, the least lately used goes first.
 */
export function logVerdicts(parts: NodeParts): LogVerdicts {
  const known = new Map<string, { readonly of: string; readonly log: CaseView['log'] }>();
  return (read) => {
    const key = `${read.authority} ${read.caseId}`;
    const of = digestOf(parts, read.record);
    const before = known.get(key);
    const log = before?.of === of ? before.log : verify(parts, read);
    known.delete(key);
    known.set(key, { of, log });
    const [oldest] = known.keys();
    if (known.size > VERDICTS_MAX && oldest !== undefined) known.delete(oldest);
    return log;
  };
}

/** SHA-256 over all that a verdict hangs on. */
function digestOf(parts: NodeParts, record: CaseRecord): string {
  const trust = parts.trust.current();
  const participants = [
    ...new Set(record.acts.flatMap(({ act: { header } }) => [header.author, header.to])),
  ].map(({ participant }) => [participant, trust.get(participant)?.statements.length ?? 0]);
  return createHash('sha256')
    .update(JSON.stringify([record, participants]))
    .digest('base64');
}

function verify(parts: NodeParts, read: ReadCase): CaseView['log'] {
  const bundle = exportCase(parts.keyring, parts.trust.current(), {
    ...read,
    at: parts.world.now(),
  });
  assert(bundle.ok, 'what was stored has the form of a bundle');
  const { verdict, broken, checks } = verifyBundle(bundle.value);
  return {
    valid: verdict !== 'invalid',
    acts: read.record.acts.length,
    found: checks.flatMap((check) => (check.ok ? check.found : [])),
    broken: broken === null ? null : { ...broken.why, at: broken.at },
  };
}
