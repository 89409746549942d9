// A second verifier of bundles. It was written from the pages of this folder, shares no code with
// the packages, needs nothing but Node.js, and is compared with the first one on every vector.
//
//   node spec/verifier/verify-bundle.js FILE [FINGERPRINT...]
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkForm } from './formats.js';
import {
  canonical,
  fingerprintOf,
  forPurpose,
  hashFor,
  idOf,
  raw,
  sha256,
  shifted,
  signed,
  signedTwice,
} from './proofs.js';

const isUnder = ({ participant, authority }) => authority.startsWith(`${participant}.`);

/** Each check gives the path of the first element that is wrong, or nothing. */
const CHECKS = {
  trust(bundle, known, trusted) {
    const roots = [];
    for (const [index, { statement, signatures }] of bundle.statements.entries()) {
      const at = `/statements/${index}`;
      if (!isConsistent(statement)) return at;
      if (!signedTwice(statement.root, forPurpose('key-statement', statement), signatures))
        return at;
      const earlier = known.get(statement.participant) ?? [];
      const last = earlier.at(-1);
      const isSameRoot = last !== undefined && canonical(last.root) === canonical(statement.root);
      if (last !== undefined && !continues(last, statement, isSameRoot)) return at;
      if (!isSameRoot) roots.push({ at, print: fingerprintOf(statement.root) });
      known.set(statement.participant, [...earlier, statement]);
    }
    const prints = new Set(roots.map(({ print }) => print));
    const isLeftOver = [...trusted].some((print) => !prints.has(print));
    const strange = roots.find(({ print }) => !trusted.has(print));
    return isLeftOver ? strange?.at : undefined;
  },
  'act-signatures'(bundle, known) {
    for (const [index, { act }] of bundle.acts.entries()) {
      const { header, signature } = act;
      const at = `/acts/${index}`;
      if (header.case !== bundle.case || !isUnder(header.author) || !isUnder(header.to)) return at;
      const named = hashFor('act', header);
      const arrival = bundle.receipts
        .map(({ receipt }) => receipt)
        .findLast(({ outcome, act: of }) => outcome === 'accepted' && of === named);
      const key = keyOf(known, header.author, header.signingKey, arrival?.at ?? header.claimed);
      if (!key || !signed('ed25519', key, forPurpose('act', header), signature)) return at;
    }
  },
  'act-chain'(bundle) {
    const chains = new Map();
    const ids = new Set();
    for (const [index, { act }] of bundle.acts.entries()) {
      const { id, author } = act.header;
      if (ids.has(id)) return `/acts/${index}`;
      ids.add(id);
      chains.set(author.authority, [...(chains.get(author.authority) ?? []), { index, ...act }]);
    }
    for (const chain of chains.values()) {
      chain.sort((a, b) => a.header.seq - b.header.seq);
      for (const [place, { index, header }] of chain.entries()) {
        const before = place === 0 ? null : hashFor('act', chain[place - 1].header);
        if (header.seq !== place + 1 || header.prev !== before) return `/acts/${index}`;
      }
    }
    const short = bundle.acts.findIndex(({ act }) =>
      Object.entries(act.header.seen).some(([who, n]) => n > (chains.get(who)?.length ?? 0)),
    );
    return short < 0 ? undefined : `/acts/${short}`;
  },
  'body-commitments'(bundle) {
    const wrong = bundle.acts.findIndex(
      ({ act, body }) => body !== 'erased' && hashFor('body', body) !== act.header.body,
    );
    return wrong < 0 ? undefined : `/acts/${wrong}/body`;
  },
  erasures(bundle) {
    const named = bundle.acts
      .filter(({ act, body }) => act.header.kind === 'body-erased' && body !== 'erased')
      .map(({ body }) => body.content.act);
    const wrong = bundle.acts.findIndex(
      ({ act, body }) => body === 'erased' && !named.includes(act.header.id),
    );
    return wrong < 0 ? undefined : `/acts/${wrong}/body`;
  },
  receipts(bundle, known) {
    const acts = new Map(bundle.acts.map(({ act }) => [hashFor('act', act.header), act.header]));
    const wrong = bundle.receipts.findIndex((stored) => {
      const { receipt } = stored;
      if (!isProven(stored, known)) return true;
      if (receipt.case !== null && receipt.case !== bundle.case) return true;
      if (receipt.outcome === 'rejected') return false;
      const header = acts.get(receipt.act);
      if (header?.id !== receipt.actId) return true;
      const { participant, authority } = header.author;
      return (
        canonical(receipt.from) !== canonical({ participant, authority }) ||
        canonical(receipt.to) !== canonical(header.to)
      );
    });
    return wrong < 0 ? undefined : `/receipts/${wrong}`;
  },
  links(bundle) {
    const accepted = bundle.receipts.filter(({ receipt }) => receipt.outcome === 'accepted');
    for (const [index, entry] of bundle.links.entries()) {
      const fits = accepted.some(
        ({ receipt }) =>
          receipt.envelope === entry.envelope &&
          receipt.from.participant === entry.from &&
          receipt.to.participant === entry.to &&
          receipt.link.head === hashFor('link', entry),
      );
      if (!fits) return `/links/${index}`;
    }
    const places = new Set(bundle.links.map(({ envelope }) => envelope));
    const linked = new Set(
      accepted.flatMap(({ receipt }) => (places.has(receipt.envelope) ? receipt.act : [])),
    );
    const bare = bundle.receipts.findIndex(
      ({ receipt }) => receipt.outcome === 'accepted' && !linked.has(receipt.act),
    );
    return bare < 0 ? undefined : `/receipts/${bare}/receipt/link`;
  },
  'exporter-seal'(bundle, known) {
    const { exporter, seal } = bundle;
    if (!isUnder(exporter)) return '/exporter';
    const key = keyOf(known, exporter, seal.signingKey, exporter.at);
    const message = forPurpose('bundle', { ...bundle, seal: { signingKey: seal.signingKey } });
    return key && signed('ed25519', key, message, seal.signature) ? undefined : '/seal';
  },
};

function isConsistent({ participant, authorities, node }) {
  const taken = new Set();
  const isNew = (id) => !taken.has(id) && taken.add(id) !== undefined;
  for (const { id, signing, encryption } of authorities) {
    if (!isUnder({ participant, authority: id }) || !isNew(id)) return false;
    if (!signing.every((key) => key.id === idOf(key.ed25519) && isNew(key.id))) return false;
    if (signing.some(({ to, compromised }) => compromised && !to)) return false;
    if (!encryption.every((key) => key.id === idOf(key.xwing) && isNew(key.id))) return false;
  }
  const { id, ed25519, mlDsa65 } = node.receiptKey;
  return id === idOf(ed25519, mlDsa65);
}

function continues(last, next, isSameRoot) {
  if (next.issued < last.issued) return false;
  if (!isSameRoot) return next.version > last.version;
  const keys = (statement) =>
    statement.authorities.flatMap(({ id, signing }) =>
      signing.map((k) => `${id} ${k.id} ${k.from}`),
    );
  const kept = new Set(keys(next));
  const doubts = (statement) =>
    statement.authorities.flatMap(({ signing }) =>
      signing.filter(({ compromised }) => compromised !== undefined).map(({ id }) => id),
    );
  const doubted = new Set(doubts(next));
  return (
    next.version === last.version + 1 &&
    next.prev === hashFor('key-statement', last) &&
    keys(last).every((key) => kept.has(key)) &&
    doubts(last).every((id) => doubted.has(id))
  );
}

/** The Ed25519 key of an authority, if it had stated it and it was valid at that time. */
function keyOf(known, { participant, authority }, id, at) {
  const statements = known.get(participant) ?? [];
  const early = statements.findLast(({ issued }) => issued <= shifted(at, 120));
  const strict = statements.findLast(({ issued }) => issued <= at);
  // Clocks may differ; but what stands under other root keys counts from its date.
  const isOther = strict && early && JSON.stringify(strict.root) !== JSON.stringify(early.root);
  const inForce = isOther ? strict : early;
  const unit = inForce?.authorities.find((each) => each.id === authority);
  const key = unit?.signing.find((each) => each.id === id);
  return key && key.from <= at && (key.to === undefined || at < key.to) ? key.ed25519 : undefined;
}

function isProven({ receipt, index, path, batch }, known) {
  const { head, signatures } = batch;
  if (head.by !== receipt.to.participant) return false;
  const statements = known.get(head.by) ?? [];
  const key = statements.find(({ issued, node }, i) => {
    const replaced = statements[i + 1]?.issued ?? '9999';
    const isInForce = issued <= shifted(head.at, 120) && shifted(head.at, -120) < replaced;
    return isInForce && node.receiptKey.id === head.key;
  })?.node.receiptKey;
  if (key === undefined) return false;
  const leaf = sha256(Uint8Array.of(0), forPurpose('receipt', receipt));
  const root = rootFrom(leaf, { index, size: head.size, path: path.map(raw) });
  return (
    root?.toString('base64url') === head.root &&
    signedTwice(key, forPurpose('receipt-batch', head), signatures)
  );
}

/** The root by recursion from the top, as RFC 9162 section 2.1.3.1 builds the path. */
function rootFrom(leaf, { index, size, path }) {
  if (index >= size) return undefined;
  if (size === 1) return path.length === 0 ? leaf : undefined;
  if (path.length === 0) return undefined;
  let half = 1;
  while (half * 2 < size) half *= 2;
  const sibling = path.at(-1);
  const below = path.slice(0, -1);
  if (index < half) {
    const left = rootFrom(leaf, { index, size: half, path: below });
    return left && sha256(Uint8Array.of(1), left, sibling);
  }
  const right = rootFrom(leaf, { index: index - half, size: size - half, path: below });
  return right && sha256(Uint8Array.of(1), sibling, right);
}

/** Whether the reader has the fingerprint of every root in the file. */
const isCompared = (bundle, trusted) =>
  bundle.statements.every(({ statement }) => trusted.has(fingerprintOf(statement.root)));

/** What the file ends with: for each author the last act, and what nobody else confirms. */
function endOf(bundle) {
  const acts = bundle.acts.map(({ act: { header } }) => header);
  const accepted = bundle.receipts
    .map(({ receipt }) => receipt)
    .filter(({ outcome }) => outcome === 'accepted');
  const receiptOf = (header) => accepted.findLast(({ act }) => act === hashFor('act', header));
  const authors = [...new Set(acts.map(({ author }) => author.authority))].sort();
  const shownTo = new Map(
    authors.map((name) => {
      const receipted = acts.filter((h) => h.author.authority === name && receiptOf(h));
      const others = acts.filter((h) => h.author.authority !== name);
      const seqs = receipted.map(({ seq }) => seq).concat(others.map((h) => h.seen[name] ?? 0));
      return [name, Math.max(0, ...seqs)];
    }),
  );
  const isCovered = ({ author, seq }) => seq <= shownTo.get(author.authority);
  const lastActs = authors.map((authority) => {
    const own = acts.filter(({ author }) => author.authority === authority);
    const last = own.reduce((a, b) => (b.seq >= a.seq ? b : a));
    const receipt = receiptOf(last);
    return {
      ...{ authority, act: last.id, kind: last.kind, seq: last.seq },
      at: receipt?.at ?? last.claimed,
      time: receipt === undefined ? 'claim' : 'receipt',
      covered: isCovered(last),
    };
  });
  const givers = [...new Set(accepted.map(({ to }) => to.authority))].sort();
  const lastReceipts = givers.map((by) => {
    const given = accepted.filter(({ to }) => to.authority === by);
    const last = given.reduce((a, b) => (b.at >= a.at ? b : a));
    return { by, of: last.from.authority, act: last.actId, at: last.at };
  });
  const uncovered = acts.filter((header) => !isCovered(header)).length;
  return { acts: lastActs, receipts: lastReceipts, uncovered };
}

/**
 * @param {Uint8Array} bytes of the file
 * @param {string[]} [fingerprints] that the reader trusts
 * @returns `verdict`: `valid`, `consistent` (a root was not compared) or `invalid`; `broken`: null,
 *   or the name of the first check that fails and the path it names; `endsWith`: what the file ends
 *   with, null when it is invalid
 */
export function verifyBundle(bytes, fingerprints = []) {
  const invalid = (broken) => ({ verdict: 'invalid', broken, endsWith: null });
  let bundle;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    bundle = JSON.parse(text);
    if (canonical(bundle) !== text) return invalid('canonical-form');
    checkForm(bundle, '');
  } catch {
    return invalid('canonical-form');
  }
  const known = new Map();
  const plain = fingerprints.map((each) => each.replace(/[^0-9a-fA-F]/g, '').toLowerCase());
  const trusted = new Set(plain);
  for (const [name, check] of Object.entries(CHECKS)) {
    const at = check(bundle, known, trusted);
    if (at !== undefined) return invalid(`${name} ${at}`);
  }
  const verdict = isCompared(bundle, trusted) ? 'valid' : 'consistent';
  return { verdict, broken: null, endsWith: endOf(bundle) };
}

const EXIT = { valid: 0, consistent: 3, invalid: 1 };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, ...fingerprints] = process.argv.slice(2);
  const found = verifyBundle(readFileSync(file), fingerprints);
  console.log(found.broken ?? found.verdict);
  if (found.endsWith !== null) console.log(JSON.stringify(found.endsWith, null, 2));
  process.exitCode = EXIT[found.verdict];
}
