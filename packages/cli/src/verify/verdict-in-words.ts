import type { BundleEnd, BundleVerdict } from '@comity/wire';
import { spoken, wordsOfCode } from '@comity/words';
import { WORDS } from '../said.ts';

/** A verdict as `comity verify` prints it: codes stay codes, what was found is said in words. */
export interface SpokenVerdict {
  readonly verdict: BundleVerdict['verdict'];
  readonly checks: readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly detail: string;
  }[];
  readonly broken: string | null;
  readonly endsWith: BundleEnd | null;
}

/** Says a verdict in words. */
export function verdictInWords({
  verdict,
  checks,
  broken,
  endsWith,
}: BundleVerdict): SpokenVerdict {
  return {
    verdict,
    checks: checks.map((check) => ({
      name: check.name,
      ok: check.ok,
      detail: check.ok
        ? check.found.map((found) => wordsOfCode(WORDS, 'found', found) ?? found.code).join('; ')
        : spoken(WORDS, check.why).text,
    })),
    broken:
      broken === null ? null : `${broken.at} (${broken.check}): ${spoken(WORDS, broken.why).text}`,
    endsWith,
  };
}
