import { fingerprint, verifyEd25519 } from '@comity/seal';
import { broken, type Finding, type OpenBundle, sound } from './bundle-finding.ts';
import type { Bundle } from './bundle-format.ts';
import { bundleMessage } from './compose-bundle.ts';
import { isUnitOf } from './field-forms.ts';
import { verifyKeyStatement } from './key-statement.ts';
import {
  admit,
  findSigningKey,
  follow,
  NOBODY,
  sameFingerprint,
  type TrustList,
} from './trust-list.ts';

/**
 * Builds the trust list from the statements in a bundle: each signed by its own root, each version
 * continuing the one before. New root keys begin a new admission, with their own fingerprint.
 *
 * @param pinned fingerprints that the reader has by another way; undefined when there are none
 */
export function checkTrust(
  bundle: Bundle,
  pinned: readonly string[] | undefined,
): { readonly trust: TrustList; readonly finding: Finding } {
  let trust = NOBODY;
  const printed: string[] = [];
  for (const [index, signed] of bundle.statements.entries()) {
    const at = `/statements/${index}`;
    const verified = verifyKeyStatement(signed);
    if (!verified.ok) return { trust, finding: broken(at, verified.error.text) };
    const { participant, root } = signed.statement;
    const mark = fingerprint(root);
    const isKnown = trust.get(participant)?.fingerprint === mark;
    if (!isKnown && pinned !== undefined && !pinned.some((pin) => sameFingerprint(pin, mark))) {
      const text = `The fingerprint of ${participant} is none of those you trust: ${mark}.`;
      return { trust, finding: broken(at, text) };
    }
    const next = isKnown ? follow(trust, verified.value) : admit(trust, verified.value, mark);
    if (!next.ok) return { trust, finding: broken(at, next.error.text) };
    trust = next.value;
    if (!isKnown) printed.push(`${participant} ${mark}`);
  }
  const advice =
    pinned === undefined
      ? 'fingerprints as printed, compare them'
      : 'all are fingerprints you trust';
  return { trust, finding: sound(`${printed.join('; ')}; ${advice}`) };
}

/** The exporter's own signature over the whole file. */
export function checkExporterSeal({ bundle, trust }: OpenBundle): Finding {
  const { exporter, seal } = bundle;
  const at = '/seal';
  if (!isUnitOf(exporter)) {
    return broken('/exporter', `${exporter.authority} is no authority of ${exporter.participant}.`);
  }
  const { participant, authority } = exporter;
  const keyId = seal.signingKey;
  const key = findSigningKey(trust, { participant, authority, keyId, at: exporter.at });
  if (!key.ok) return broken(at, key.error.text);
  const { seal: _seal, ...open } = bundle;
  const message = bundleMessage(open, keyId);
  const { signature } = seal;
  return verifyEd25519({ publicKey: key.value.ed25519, message, signature })
    ? sound(`sealed by ${authority} at ${exporter.at}`)
    : broken(at, `The seal of ${authority} does not hold: something in the file was changed.`);
}
