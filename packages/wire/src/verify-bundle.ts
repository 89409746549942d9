import type { Finding, OpenBundle } from './bundle-finding.ts';
import { BUNDLE_LIMITS, bundleSchema } from './bundle-format.ts';
import {
  checkActSignatures,
  checkBodies,
  checkChains,
  checkErasures,
} from './check-bundle-acts.ts';
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
  readonly verdict: 'valid' | 'invalid';
  /** In order. Without canonical form or trust the later checks mean nothing and are not made. */
  readonly checks: readonly BundleCheck[];
  /** The first broken element, by its path in the file, and what is wrong with it. */
  readonly broken: string | null;
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
 * @param options `trusted`: fingerprints that the reader has by another way; without them the
 *   verdict is about the fingerprints as printed, which the reader then compares
 */
export function verifyBundle(
  bytes: Uint8Array,
  options: { readonly trusted?: readonly string[] } = {},
): BundleVerdict {
  const read = readFormat(bytes, bundleSchema, BUNDLE_LIMITS);
  if (!read.ok) {
    const { text, at = '/' } = read.error;
    return verdictOf([['canonical-form', { ok: false, detail: text, at }]]);
  }
  const bundle = read.value;
  const form: Finding = { ok: true, detail: `${bytes.length} canonical bytes` };
  const { trust, finding } = checkTrust(bundle, options.trusted);
  const findings: [string, Finding][] = [
    ['canonical-form', form],
    ['trust', finding],
  ];
  if (finding.ok) {
    for (const [name, check] of CHECKS) findings.push([name, check({ bundle, trust })]);
  }
  return verdictOf(findings);
}

function verdictOf(findings: readonly (readonly [string, Finding])[]): BundleVerdict {
  const checks = findings.map(([name, { ok, detail }]) => ({ name, ok, detail }));
  for (const [name, finding] of findings) {
    if (!finding.ok) {
      return { verdict: 'invalid', checks, broken: `${finding.at} (${name}): ${finding.detail}` };
    }
  }
  return { verdict: 'valid', checks, broken: null };
}
