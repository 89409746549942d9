import { assert } from '@comity/base';
import { verifyBundle } from '@comity/wire';
import type { CaseRecord } from '../exchange/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { exportCase } from './export-case.ts';
import type { CaseLog, CaseName } from './open-cases.ts';

/** Verifies a case as an outsider would, from the file that would leave the node. */
export function proveLog(
  parts: Pick<NodeParts, 'keyring' | 'trust' | 'world'>,
  name: CaseName,
  record: CaseRecord,
): CaseLog {
  const at = parts.world.now();
  const bundle = exportCase(parts.keyring, parts.trust.current(), { ...name, record, at });
  assert(bundle.ok, 'what was stored has the form of a bundle');
  const { verdict, broken, checks } = verifyBundle(bundle.value);
  return {
    valid: verdict !== 'invalid',
    acts: record.acts.length,
    found: checks.flatMap((check) => (check.ok ? check.found : [])),
    broken: broken === null ? null : { ...broken.why, at: broken.at },
  };
}
