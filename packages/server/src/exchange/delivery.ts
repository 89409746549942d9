import { findEncryptionKey, readBatchAnswer, readEnvelope } from '@comity/wire';
import { judge, settle, type Verdict } from './accept-receipts.ts';
import { alertLink } from './alerts.ts';
import type { ExchangeParts, Round } from './exchange.ts';
import { frameBatch } from './frame-batch.ts';
import { ENVELOPES_PATH, postBatch, type Refusal } from './post-batch.ts';
import { raiseEpoch, unseal } from './resync.ts';
import { type Cargo, takeCargo } from './seal-batch.ts';

const TIMEOUT_MS = 30_000;
const ANSWER_BYTES_MAX = 8 * 1_048_576;
/** Problems that a fresh seal with the keys of today can cure. */
const CURED_BY_SEALING: ReadonlySet<string> = new Set(['key-not-valid-at-time', 'signature']);

/** Who delivers to whom. */
export interface Route {
  readonly peer: string;
  /** Name of this process among those of the node. */
  readonly holder: string;
}

/**
 * One round: fix what is sent (committed before it leaves), post it, check the receipts, store them
 * (committed). Killed at any point, the next round sends the same bytes again.
 */
export async function deliverOnce(parts: ExchangeParts, route: Route): Promise<Round> {
  const cargo = await parts.store.asWorker((tx) => takeCargo(parts, tx, route));
  if (cargo === 'idle' || cargo === 'held') return cargo;
  // Everything that waits is stuck for a reason of its own, which was logged.
  if (cargo.flight.length === 0) return 'idle';
  const answer = await ask(parts, cargo);
  if ('held' in answer) {
    await parts.store.asWorker((tx) => noteHold(parts, tx, { cargo, hold: answer.held }));
    return 'idle';
  }
  if (!('verdict' in answer)) {
    await parts.store.asWorker(async (tx) => {
      if (cargo.flight.some(({ envelope }) => isStale(parts, envelope))) {
        await unseal(tx, route.peer);
      }
      await noteTrouble(parts, tx, { cargo, trouble: answer.trouble });
    });
    return 'failed';
  }
  return conclude(parts, cargo, answer.verdict);
}

/**
 * Whether an envelope on its way was sealed with a key that is not in use any more, by our own
 * knowledge. A refusal without a signature could come from anybody on the line, so it is no reason:
 * sealing anew what the peer may have taken would make two envelopes for one place.
 */
function isStale(parts: ExchangeParts, envelope: Uint8Array): boolean {
  const read = readEnvelope(envelope);
  if (!read.ok) return true;
  const { from, to, signingKey, encryptionKey } = read.value;
  const at = parts.world.now();
  const theirs = findEncryptionKey(parts.trust.current(), { ...to, at });
  const current = theirs.ok ? theirs.value.id : encryptionKey;
  return parts.keyring.find(from.authority)?.signing.id !== signingKey || current !== encryptionKey;
}

/** Where a peer's newest statement says that it takes envelopes. */
export function addressOf(parts: ExchangeParts, peer: string): string | undefined {
  const statement = parts.trust.current().get(peer)?.statements.at(-1)?.statement;
  return statement === undefined ? undefined : `${statement.node.url}${ENVELOPES_PATH}`;
}

type Answer =
  | { readonly verdict: Verdict }
  | { readonly trouble: string }
  | { readonly held: Refusal };

async function ask(parts: ExchangeParts, cargo: Cargo): Promise<Answer> {
  const { peer } = cargo.link;
  const url = addressOf(parts, peer);
  if (url === undefined) return { trouble: 'peer-not-admitted' };
  const batch = frameBatch({
    from: parts.keyring.participant,
    to: peer,
    envelopes: cargo.flight.map(({ envelope }) => envelope),
    receipts: cargo.earlier,
  });
  let answer: Awaited<ReturnType<typeof postBatch>>;
  try {
    answer = await postBatch(parts, {
      ...{ peer, url, lane: cargo.lane, body: batch },
      timeoutMs: TIMEOUT_MS,
      bytesMax: ANSWER_BYTES_MAX,
    });
  } catch {
    return { trouble: 'no-answer' };
  }
  const { status, refusal } = answer;
  if (refusal !== undefined) return status === 429 ? { held: refusal } : { trouble: refusal.code };
  if (status !== 200) return { trouble: `status-${status}` };
  const read = readBatchAnswer(answer.body);
  if (!read.ok) return { trouble: 'answer-unreadable' };
  const verdict = judge(cargo, read.value.receipts, parts.trust.current());
  return verdict.ok ? { verdict: verdict.value } : { trouble: verdict.error.code };
}

async function conclude(parts: ExchangeParts, cargo: Cargo, verdict: Verdict): Promise<Round> {
  const { link } = cargo;
  const { settled, earlier, stuck } = verdict;
  return parts.store.asWorker(async (tx) => {
    if (settled.length > 0) {
      await settle(parts, tx, { peer: link.peer, settled, earlier });
      if (link.state !== 'up') await alertLink(tx, parts.keyring.authorities);
      return 'moved';
    }
    if (stuck?.code === 'link-gap' || stuck?.code === 'link-fork') {
      await raiseEpoch(parts, tx, { peer: link.peer, ours: link.head, theirs: stuck.peerHead });
      await noteTrouble(parts, tx, { cargo, trouble: stuck.code });
      return 'failed';
    }
    if (stuck !== undefined && CURED_BY_SEALING.has(stuck.code)) await unseal(tx, link.peer);
    await noteTrouble(parts, tx, { cargo, trouble: stuck?.code ?? 'answer-without-receipts' });
    return 'failed';
  });
}

const DOWN = `update links set state = 'down', trouble = $2, attempts = attempts + 1,
    next_try_at = $3, holder = null
  where peer = $1 and direction = 'out'`;
const PAUSE_MS_MIN = 500;
const PAUSE_MS_MAX = 60_000;

/** How long to wait after so many failures: doubling, with half of it left to chance. */
export function pauseAfter(attempts: number, chance: Uint8Array): number {
  const full = Math.min(PAUSE_MS_MAX, PAUSE_MS_MIN * 2 ** Math.min(attempts, 16));
  const [a = 0, b = 0] = chance;
  return Math.round(full / 2 + (full / 2) * ((a * 256 + b) / 65_536));
}

async function noteTrouble(
  parts: ExchangeParts,
  tx: Parameters<typeof settle>[1],
  what: { readonly cargo: Cargo; readonly trouble: string },
): Promise<void> {
  const { link } = what.cargo;
  const { world } = parts;
  const pause = pauseAfter(link.attempts, world.randomBytes(2));
  const next = Temporal.Instant.from(world.now()).add({ milliseconds: pause }).toString();
  await tx.query(DOWN, [link.peer, what.trouble, next]);
  if (link.state !== 'down') {
    world.log({ level: 'warn', what: 'link-down', peer: link.peer, trouble: what.trouble });
    await alertLink(tx, parts.keyring.authorities);
  }
}

const HOLD = `update links set trouble = $2, held_back_until = $3, heard_at = $4, holder = null
  where peer = $1 and direction = 'out'`;

/** The peer bears no more of us for a while: what is no emergency waits, in its order. */
async function noteHold(
  { world, keyring }: ExchangeParts,
  tx: Parameters<typeof settle>[1],
  what: { readonly cargo: Cargo; readonly hold: Refusal },
): Promise<void> {
  const { peer } = what.cargo.link;
  const { code, retryAfter } = what.hold;
  const now = world.now();
  const until = Temporal.Instant.from(now).add({ seconds: retryAfter }).toString();
  world.log({ level: 'error', what: 'held-back-by-peer', peer, code, seconds: retryAfter });
  await tx.query(HOLD, [peer, code, until, now]);
  await alertLink(tx, keyring.authorities);
}
