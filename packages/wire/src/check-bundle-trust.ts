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

/** What the statements of a bundle are worth. */
export interface BundleTrust {
  readonly trust: TrustList;
  readonly finding: Finding;
  /** Whether the reader had a fingerprint for every root in the file. */
  readonly compared: boolean;
}

/**
 * Builds the trust list from the statements in a bundle: each signed by its own root, each version
 * continuing the one before. New root keys begin a new admission, with their own fingerprint. A
 * fingerprint given that fits no root, where a root fits none given, is a mismatch; a root for which
 * none is left over was only not compared.
 *
 * @param pinned fingerprints that the reader has by another way
 */
export function checkTrust(bundle: Bundle, pinned: readonly string[] = []): BundleTrust {
  let trust = NOBODY;
  const roots: Root[] = [];
  const stop = (at: string, text: string): BundleTrust => ({
    ...{ trust, compared: false },
    finding: broken(at, text),
  });
  for (const [index, signed] of bundle.statements.entries()) {
    const at = `/statements/${index}`;
    const verified = verifyKeyStatement(signed);
    if (!verified.ok) return stop(at, verified.error.text);
    const { participant, root } = signed.statement;
    const mark = fingerprint(root);
    const isKnown = trust.get(participant)?.fingerprint === mark;
    const next = isKnown ? follow(trust, verified.value) : admit(trust, verified.value, mark);
    if (!next.ok) return stop(at, next.error.text);
    trust = next.value;
    if (!isKnown) roots.push({ at, participant, mark });
  }
  const loose = roots.filter(({ mark }) => !pinned.some((pin) => sameFingerprint(pin, mark)));
  const isLeftOver = pinned.some((pin) => !roots.some(({ mark }) => sameFingerprint(pin, mark)));
  const [strange] = loose;
  if (strange !== undefined && isLeftOver) return stop(strange.at, foreign(strange));
  const printed = roots.map(({ participant, mark }) => `${participant} ${mark}`).join('; ');
  const advice =
    loose.length === 0
      ? 'all are fingerprints you trust'
      : loose.length === roots.length
        ? 'fingerprints as printed, compare them'
        : `not compared: ${loose.map(({ participant }) => participant).join(', ')}`;
  return { trust, finding: sound(`${printed}; ${advice}`), compared: loose.length === 0 };
}

const foreign = ({ participant, mark }: Root): string =>
  `The fingerprint of ${participant} is none of those you trust: ${mark}.`;

/** One root of a participant, and the statement that shows it first. */
interface Root {
  readonly at: string;
  readonly participant: string;
  readonly mark: string;
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
