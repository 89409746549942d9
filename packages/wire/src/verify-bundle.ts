import type { Finding, OpenBundle } from './bundle-finding.ts';
import { BUNDLE_LIMITS, bundleSchema } from './bundle-format.ts';
import {
  checkActSignatures,
  checkBodies,
  checkChains,
  checkErasures,
} from './check-bundle-acts.ts';
import { type BundleEnd, endOf } from './check-bundle-end.ts';
import { checkLinks, checkReceipts } from './check-bundle-receipts.ts';
import { checkExporterSeal, checkTrust } from './check-bundle-trust.ts';
import { readFormat } from './read-format.ts';

/** One line of the verdict. */
export interface BundleCheck {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, for people. */
  readonly detail: string;
}

/** The verdict on a bundle: `comity verify` prints it. */
export interface BundleVerdict {
  /**
   * `valid`: everything holds and every root was compared with a fingerprint of the reader's;
   * `consistent`: everything holds, but who made the keys was not checked for every participant;
   * `invalid`: something does not hold.
   */
  readonly verdict: 'valid' | 'consistent' | 'invalid';
  /** In order. Without canonical form or trust the later checks mean nothing and are not made. */
  readonly checks: readonly BundleCheck[];
  /** The first broken element, by its path in the file, and what is wrong with it. */
  readonly broken: string | null;
  /** What the file ends with; null where it is invalid. */
  readonly endsWith: BundleEnd | null;
}

const CHECKS: readonly (readonly [string, (open: OpenBundle) => Finding])[] = [
  ['act-signatures', checkActSignatures],
  ['act-chain', checkChains],
  ['body-commitments', checkBodies],
  ['erasures', checkErasures],
  ['receipts', checkReceipts],
  ['links', checkLinks],
  ['exporter-seal', checkExporterSeal],
];

/**
 * Verifies a bundle offline, from its bytes alone: `spec/bundle.md` lists the checks. Nothing is
 * fetched and no clock is read.
 *
 * @param options `trusted`: fingerprints that the reader has by another way; where a root was not
 *   compared with one, the file is at best `consistent`
 */
export function verifyBundle(
  bytes: Uint8Array,
  options: { readonly trusted?: readonly string[] } = {},
): BundleVerdict {
  const read = readFormat(bytes, bundleSchema, BUNDLE_LIMITS);
  if (!read.ok) {
    const { text, at = '/' } = read.error;
    return invalid([['canonical-form', { ok: false, detail: text, at }]]);
  }
  const bundle = read.value;
  const form: Finding = { ok: true, detail: `${bytes.length} canonical bytes` };
  const { trust, finding, compared } = checkTrust(bundle, options.trusted);
  const findings: [string, Finding][] = [
    ['canonical-form', form],
    ['trust', finding],
  ];
  if (finding.ok) {
    for (const [name, check] of CHECKS) findings.push([name, check({ bundle, trust })]);
  }
  if (findings.some(([, { ok }]) => !ok)) return invalid(findings);
  const verdict = compared ? 'valid' : 'consistent';
  return { verdict, checks: linesOf(findings), broken: null, endsWith: endOf(bundle) };
}

type Named = readonly (readonly [string, Finding])[];

const linesOf = (findings: Named): readonly BundleCheck[] =>
  findings.map(([name, { ok, detail }]) => ({ name, ok, detail }));

function invalid(findings: Named): BundleVerdict {
  const broken = findings.flatMap(([name, finding]) =>
    finding.ok ? [] : [`${finding.at} (${name}): ${finding.detail}`],
  );
  return {
    verdict: 'invalid',
    checks: linesOf(findings),
    broken: broken[0] ?? null,
    endsWith: null,
  };
}
