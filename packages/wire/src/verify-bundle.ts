import type { Fault } from '@comity/base';
import { broken, type Finding, type OpenBundle, sound } from './bundle-finding.ts';
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

/** One line of the verdict: what was found, by codes. */
export type BundleCheck = { readonly name: string } & Finding;

/** The first element that does not hold. */
export interface BrokenElement {
  /** Its path in the file, as `/acts/3/body`. */
  readonly at: string;
  /** Name of the check. */
  readonly check: string;
  readonly why: Fault;
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
  readonly broken: BrokenElement | null;
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
    return invalid([['canonical-form', broken(read.error.at ?? '/', read.error)]]);
  }
  const bundle = read.value;
  const form = sound({ code: 'canonical', params: { n: bytes.length } });
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
  findings.map(([name, finding]) => ({ name, ...finding }));

function invalid(findings: Named): BundleVerdict {
  const [first] = findings.flatMap(([check, finding]) =>
    finding.ok ? [] : [{ at: finding.at, check, why: finding.why }],
  );
  return {
    verdict: 'invalid',
    checks: linesOf(findings),
    broken: first ?? null,
    endsWith: null,
  };
}
