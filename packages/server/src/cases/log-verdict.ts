import { placed } from '@comity/base';
import { verifyBundle } from '@comity/wire';
import type { CaseRecord } from '../exchange/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { exportCase } from './export-case.ts';
import type { CaseLog, CaseName } from './open-cases.ts';

/**
 * Verifies a case as an outsider would, from the file that would leave the node. Where so many rows
 * are damaged that no file can be made of it, that is what does not hold.
 */
export function proveLog(
  parts: Pick<NodeParts, 'keyring' | 'trust' | 'world'>,
  name: CaseName,
  record: CaseRecord,
): CaseLog {
  const at = parts.world.now();
  const bundle = exportCase(parts.keyring, parts.trust.current(), { ...name, record, at });
  if (!bundle.ok) {
    return { valid: false, acts: record.acts.length, found: [], broken: { code: 'case-damaged' } };
  }
  const { verdict, broken, checks } = verifyBundle(bundle.value);
  return {
    valid: verdict !== 'invalid',
    acts: record.acts.length,
    found: checks.flatMap((check) => (check.ok ? check.found : [])),
    broken: broken === null ? null : placed(broken.why, { at: broken.at }),
  };
}
