import type { Fault } from '@comity/base';
import type { BundleEnd, BundleVerdict } from '@comity/wire';
import { plainly, spoken, type Words, wordsOfCode } from '@comity/words';

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
export function verdictInWords(
  words: Words,
  { verdict, checks, broken, endsWith }: BundleVerdict,
): SpokenVerdict {
  const why = (fault: Fault): string => plainly(spoken(words, fault).text);
  return {
    verdict,
    checks: checks.map((check) => ({
      name: check.name,
      ok: check.ok,
      detail: check.ok
        ? check.found.map((found) => wordsOfCode(words, 'found', found) ?? found.code).join('; ')
        : why(check.why),
    })),
    broken: broken === null ? null : `${broken.at} (${broken.check}): ${why(broken.why)}`,
    endsWith,
  };
}
