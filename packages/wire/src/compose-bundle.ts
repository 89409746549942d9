import { canonicalBytes, ok, type Result } from '@comity/base';
import type { LinkEntry } from '@comity/log';
import { domainBytes, type SigningKeyPair } from '@comity/seal';
import { type Bundle, type BundledAct, bundleSchema } from './bundle-format.ts';
import type { SignedKeyStatement } from './key-statement-format.ts';
import { conform } from './read-format.ts';
import type { StoredReceipt } from './receipt-format.ts';

/** One case with its proofs, before the exporter seals it. */
export interface BundleContent {
  readonly case: string;
  readonly exporter: Bundle['exporter'];
  /** Of every participant that signed something here, oldest version first. */
  readonly statements: readonly SignedKeyStatement[];
  /** All acts of the case that the exporter holds. */
  readonly acts: readonly BundledAct[];
  readonly receipts: readonly StoredReceipt[];
  /** The link entry of each envelope that a receipt accepts. */
  readonly links: readonly LinkEntry[];
}

/** What the exporter's signature is over: all members, the seal without its signature. */
export function bundleMessage(bundle: Omit<Bundle, 'seal'>, signingKey: string): Uint8Array {
  return domainBytes('bundle', { ...bundle, seal: { signingKey } });
}

/**
 * Seals one case as a file. Code: `schema`. Whether it proves anything is for `verifyBundle`.
 *
 * @param key the exporter authority's Ed25519 key
 * @returns canonical bytes
 */
export function composeBundle(content: BundleContent, key: SigningKeyPair): Result<Uint8Array> {
  const { exporter, statements, acts, receipts, links } = content;
  const open = {
    format: 'comity/2/bundle' as const,
    case: content.case,
    exporter,
    statements: [...statements],
    acts: [...acts],
    receipts: [...receipts],
    links: [...links],
  };
  const signature = key.sign(bundleMessage(open, key.id));
  const bundle = conform(bundleSchema, { ...open, seal: { signingKey: key.id, signature } });
  return bundle.ok ? ok(canonicalBytes(bundle.value)) : bundle;
}
