import { no, ok, type Result } from '@comity/base';
import type { JurisdictionCode } from '../law-data.ts';
import type { Law } from '../law-index.ts';

/**
 * Can one side ask the other at all? Within one State no request is needed, and a territory and the
 * State it belongs to may still be two jurisdictions (Hong Kong and China).
 *
 * Codes: `unknown-jurisdiction`, `same-jurisdiction`.
 */
export function askable(
  law: Law,
  from: JurisdictionCode,
  to: JurisdictionCode,
): Result<readonly [JurisdictionCode, JurisdictionCode]> {
  for (const code of [from, to]) {
    if (!law.jurisdictions.has(code)) {
      return no({ code: 'unknown-jurisdiction', params: { typed: code.slice(0, 20) } });
    }
  }
  if (from === to) {
    return no({ code: 'same-jurisdiction', params: { from } });
  }
  return ok([from, to]);
}
