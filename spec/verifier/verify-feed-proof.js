// Whether a file proves that a participant showed two feeds to two readers, with nothing but Node.js.
//
//   node spec/verifier/verify-feed-proof.js FILE [FINGERPRINT]
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fingerprintOf, forPurpose, signedTwice } from './proofs.js';
import { verifyFeed } from './verify-feed.js';

const FORMAT = 'comity/2/feed-proof';

/** The first thing that is wrong, or nothing. */
function flawOf({ format, statements, heads }) {
  if (format !== FORMAT || heads.length !== 2 || statements.length === 0) return 'schema';
  const participant = heads[0].head.participant;
  for (const [index, { statement, signatures }] of statements.entries()) {
    const isSigned = signedTwice(
      statement.root,
      forPurpose('key-statement', statement),
      signatures,
    );
    if (statement.participant !== participant || !isSigned) return `/statements/${index}`;
  }
  const known = new Map([[participant, statements.map(({ statement }) => statement)]]);
  const { verdict } = verifyFeed({ head: heads[0], other: heads[1] }, known);
  return verdict === 'fork' ? undefined : verdict;
}

/**
 * @param text the file
 * @param fingerprint of the participant's root, as it was compared by people; may be absent
 * @returns `valid`, `consistent` where no fingerprint was compared, or `invalid` and what is wrong
 */
export function verifyFeedProof(text, fingerprint) {
  let proof;
  let broken;
  try {
    proof = JSON.parse(text);
    broken = flawOf(proof);
  } catch {
    broken = 'schema';
  }
  if (broken !== undefined) return { verdict: 'invalid', broken };
  if (fingerprint === undefined) return { verdict: 'consistent', broken: null };
  const compared = fingerprint.replace(/[^0-9a-fA-F]/g, '').toLowerCase();
  const isTheirs = proof.statements.every(
    ({ statement }) => fingerprintOf(statement.root) === compared,
  );
  return isTheirs
    ? { verdict: 'valid', broken: null }
    : { verdict: 'invalid', broken: 'fingerprint' };
}

const EXIT = { valid: 0, consistent: 3, invalid: 1 };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, fingerprint] = process.argv.slice(2);
  const found = verifyFeedProof(readFileSync(file, 'utf8'), fingerprint);
  console.log(found.broken ?? found.verdict);
  process.exitCode = EXIT[found.verdict];
}
