import type { Fault } from '@comity/base';
import { fingerprint, verifyEd25519 } from '@comity/seal';
import { broken, type Finding, type Found, type OpenBundle, sound } from './bundle-finding.ts';
import type { Bundle } from './bundle-format.ts';
import { bundleMessage } from './compose-bundle.ts';
import { isUnitOf } from './field-forms.ts';
import { verifyKeyStatement } from './key-statement.ts';
import { outOfScope } from './rejection.ts';
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
  const stop = (at: string, why: Fault): BundleTrust => ({
    ...{ trust, compared: false },
    finding: broken(at, why),
  });
  for (const [index, signed] of bundle.statements.entries()) {
    const at = `/statements/${index}`;
    const verified = verifyKeyStatement(signed);
    if (!verified.ok) return stop(at, verified.error);
    const { participant, root } = signed.statement;
    const mark = fingerprint(root);
    const isKnown = trust.get(participant)?.fingerprint === mark;
    const next = isKnown ? follow(trust, verified.value) : admit(trust, verified.value, mark);
    if (!next.ok) return stop(at, next.error);
    trust = next.value;
    if (!isKnown) roots.push({ at, participant, mark });
  }
  const loose = roots.filter(({ mark }) => !pinned.some((pin) => sameFingerprint(pin, mark)));
  const isLeftOver = pinned.some((pin) => !roots.some(({ mark }) => sameFingerprint(pin, mark)));
  const [strange] = loose;
  if (strange !== undefined && isLeftOver) return stop(strange.at, foreign(strange));
  const printed = roots.map((root) => ({ code: 'fingerprint', params: named(root) }) as const);
  return {
    trust,
    finding: sound(...printed, compared(roots, loose)),
    compared: loose.length === 0,
  };
}

function compared(roots: readonly Root[], loose: readonly Root[]): Found {
  if (loose.length === 0) return { code: 'all-compared' };
  if (loose.length === roots.length) return { code: 'none-compared' };
  const participants = loose.map(({ participant }) => participant).join(', ');
  return { code: 'not-compared', params: { participants } };
}

const named = ({ participant, mark }: Root) => ({ participant, fingerprint: mark });

const foreign = (root: Root): Fault => ({ code: 'fingerprint-not-trusted', params: named(root) });

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
    return broken('/exporter', outOfScope(exporter));
  }
  const { participant, authority } = exporter;
  const keyId = seal.signingKey;
  const key = findSigningKey(trust, { participant, authority, keyId, at: exporter.at });
  if (!key.ok) return broken(at, key.error);
  const { seal: _seal, ...open } = bundle;
  const message = bundleMessage(open, keyId);
  const { signature } = seal;
  return verifyEd25519({ publicKey: key.value.ed25519, message, signature })
    ? sound({ code: 'sealed', params: { authority, at: exporter.at } })
    : broken(at, { code: 'seal-broken', params: { authority } });
}
