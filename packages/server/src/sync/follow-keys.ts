import type { Fault, Result } from '@comity/base';
import {
  follow,
  type KeyNews,
  keyStatementHash,
  type SignedKeyStatement,
  type SignedLinkHeads,
  succeeds,
  type VerifiedLinkHeads,
  verifyKeyStatement,
  verifyLinkHeads,
} from '@comity/wire';
import { originOf } from '../exchange/address.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { enterStatement, storeStatement } from '../trust/index.ts';
import { askBack } from './take-back.ts';

/** What we tell peers of our own keys. */
export const ownKeys = ({ statement }: Pick<Keyring, 'statement'>): KeyNews => ({
  version: statement.statement.version,
  hash: keyStatementHash(statement.statement),
});

/** How long whoever waits for a peer's statements waits, and when no further answer is asked for. */
const FOLLOW_MS = 60_000;

/**
 * Takes in what peers say of their newest key statement: fetches those that follow on the one known
 * here, checks that each continues the one before, and keeps them. What does not follow is alarmed
 * and changes nothing: other root keys are admitted by two officers. One peer is asked one thing at
 * a time, however often it speaks; a minute ends the waiting. Never rejects.
 */
export function createKeyFollower(
  parts: ExchangeParts,
): (peer: string, news: KeyNews) => Promise<void> {
  const following = new Map<string, Promise<void>>();
  return async (peer, news) => {
    const under = following.get(peer);
    if (under !== undefined) return under;
    if (!isNews(parts, peer, news) && !lacksEarlier(parts, peer)) return;
    const { world } = parts;
    let isLate = false;
    let cancel = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      cancel = world.later(FOLLOW_MS, () => {
        isLate = true;
        resolve();
      });
    });
    const work = fetchEarlier(parts, peer)
      .then(() => followKeys(parts, peer, { news, isLate: () => isLate }))
      .catch((cause: Error) =>
        world.log({ level: 'error', what: 'keys-not-asked', peer, because: cause.message }),
      )
      .finally(() => {
        cancel();
        following.delete(peer);
      });
    const waited = Promise.race([work, late]);
    following.set(peer, waited);
    return waited;
  };
}

/**
 * The heads that a peer states, checked by the keys known here; undefined where it states none, and
 * where a newer statement of its, which is being asked for, may name the key: they come again with
 * the next heartbeat. Codes: those of `verifyLinkHeads`.
 */
export function headsByKeysKnown(
  parts: ExchangeParts,
  peer: string,
  { heads, keys }: { readonly heads: SignedLinkHeads | null; readonly keys: KeyNews },
): Result<VerifiedLinkHeads> | undefined {
  if (heads === null) return undefined;
  const { keyring, trust } = parts;
  const between = { by: peer, to: keyring.participant, trust: trust.current() };
  const verified = verifyLinkHeads(heads, between);
  const isToCome = !verified.ok && verified.error.code === 'heads-key' && isNews(parts, peer, keys);
  return isToCome ? undefined : verified;
}

const newestOf = ({ trust }: Pick<ExchangeParts, 'trust'>, peer: string) =>
  trust.current().get(peer)?.statements.at(-1)?.statement;

function isNews(parts: ExchangeParts, peer: string, { version, hash }: KeyNews): boolean {
  const known = newestOf(parts, peer);
  if (known === undefined || version < known.version) return false;
  return version > known.version || hash !== keyStatementHash(known);
}

/** What a peer stated before it was admitted here is not here: by it old receipts and acts are proven. */
function lacksEarlier({ trust }: Pick<ExchangeParts, 'trust'>, peer: string): boolean {
  const oldest = trust.current().get(peer)?.statements[0]?.statement;
  return oldest !== undefined && oldest.prev !== null && oldest.version > 1;
}

/**
 * Fetches what a peer stated before the statement that was admitted here. Each is believed because its
 * successor names it by its hash, down from the one that two officers compared.
 */
async function fetchEarlier(parts: ExchangeParts, peer: string): Promise<void> {
  const { trust, store, world } = parts;
  const oldest = trust.current().get(peer)?.statements[0]?.statement;
  if (oldest === undefined || !lacksEarlier(parts, peer)) return;
  const good: SignedKeyStatement[] = [];
  let first = oldest;
  for (let answers = 0; answers < ANSWERS_MAX && first.prev !== null; answers += 1) {
    const want = { statements: [first.prev] };
    const answer = await askBack(parts, { peer, origin: originOf(parts, peer), want });
    const given = 'trouble' in answer ? undefined : answer.given.statements[0];
    const verified = given === undefined ? undefined : verifyKeyStatement(given);
    if (given === undefined || verified?.ok !== true) break;
    if (!succeeds(given.statement, first).ok) break;
    good.push(given);
    first = given.statement;
  }
  if (good.length === 0) return;
  await store.asGate(async (tx) => {
    for (const signed of good) await storeStatement(tx, signed, world.now());
  });
  await trust.reload();
  world.log({ level: 'info', what: 'earlier-keys-taken', peer, count: good.length });
}

/** Answers to one question at most: nobody changes keys so often. */
const ANSWERS_MAX = 25;

interface Heard {
  readonly news: KeyNews;
  readonly isLate: () => boolean;
}

async function followKeys(
  parts: ExchangeParts,
  peer: string,
  { news, isLate }: Heard,
): Promise<void> {
  for (let answers = 0; answers < ANSWERS_MAX && isNews(parts, peer, news); answers += 1) {
    if (isLate()) return;
    const known = newestOf(parts, peer);
    if (known === undefined) return;
    // One version with two contents: the root keys have signed both.
    if (news.version === known.version)
      return noteTrouble(parts, peer, { news, code: 'keys-forked' });
    const origin = originOf(parts, peer);
    const want = { keysAfter: known.version };
    const answer = await askBack(parts, { peer, origin, want });
    if ('trouble' in answer) {
      return parts.world.log({
        level: 'warn',
        what: 'keys-not-asked',
        peer,
        because: answer.trouble,
      });
    }
    const taken = await takeStatements(parts, peer, answer.given.statements);
    if (taken.trouble !== undefined) {
      return noteTrouble(parts, peer, { news, code: codeOf(taken.trouble) });
    }
    if (taken.count === 0) return noteTrouble(parts, peer, { news, code: 'keys-not-given' });
  }
}

/** Why a statement is not followed, as it is kept and said: other root keys, or what the check says. */
const codeOf = ({ code, params }: Fault): string =>
  code === 'statement-succession' && params?.['how'] === 'root' ? 'keys-other-root' : code;

async function takeStatements(
  parts: ExchangeParts,
  peer: string,
  given: readonly SignedKeyStatement[],
): Promise<{ readonly count: number; readonly trouble?: Fault }> {
  let trust = parts.trust.current();
  const good: SignedKeyStatement[] = [];
  let trouble: Fault | undefined;
  for (const signed of given) {
    const verified = verifyKeyStatement(signed);
    const isTheirs = signed.statement.participant === peer;
    const next = verified.ok && isTheirs ? follow(trust, verified.value) : verified;
    if (!next.ok || !isTheirs) {
      trouble = next.ok
        ? { code: 'participant-unknown', params: { participant: peer } }
        : next.error;
      break;
    }
    trust = next.value as typeof trust;
    good.push(signed);
  }
  if (good.length > 0) {
    await parts.store.asGate(async (tx) => {
      for (const signed of good) await enterStatement(tx, signed, parts.world.now());
      await noteKeys(tx, parts, peer, null);
    });
    await parts.trust.reload();
    const version = good.at(-1)?.statement.version;
    parts.world.log({ level: 'warn', what: 'keys-followed', peer, version });
  }
  return trouble === undefined ? { count: good.length } : { count: good.length, trouble };
}

const NOTE = `update participants set keys_trouble = $2, keys_trouble_at = $3
  where id = $1 and keys_trouble is distinct from $2 returning id`;

/** @returns whether it was not known yet */
async function noteKeys(
  tx: Tx,
  { world }: Pick<ExchangeParts, 'world'>,
  peer: string,
  code: string | null,
): Promise<boolean> {
  const at = code === null ? null : world.now();
  return (await tx.query(NOTE, [peer, code, at])).length > 0;
}

async function noteTrouble(
  parts: ExchangeParts,
  peer: string,
  { news, code }: { readonly news: KeyNews; readonly code: string },
): Promise<void> {
  const isNew = await parts.store.asGate((tx) => noteKeys(tx, parts, peer, code));
  if (!isNew) return;
  parts.world.log({ level: 'error', what: 'keys-not-followed', peer, code, version: news.version });
}
