import type { Lane, LinkHead } from '@comity/log';
import {
  BATCH_LIMITS,
  composeGiveBack,
  type GiveBack,
  type GivenBack,
  HEAD_UNKNOWN,
  type LinkDirection,
  readGivenBack,
} from '@comity/wire';
import { originOf } from '../exchange/address.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { GIVE_BACK_PATH, postBatch } from '../exchange/post-batch.ts';
import { fileReturned, HeadMoved } from './file-returned.ts';
import { earlierHead } from './line.ts';
import { type ProvenEntry, verifyReturned } from './verify-returned.ts';

const TIMEOUT_MS = 30_000;

/** What a peer answers to a request to give back; a code when it does not. */
export type GivenAnswer =
  | { readonly given: GivenBack }
  | { readonly trouble: string; readonly status: number };

/** Asks a peer to give something back; what comes is not believed yet. */
export async function askBack(
  parts: ExchangeParts,
  { peer, origin, want }: { peer: string; origin: string | undefined; want: GiveBack['want'] },
): Promise<GivenAnswer> {
  if (origin === undefined) return { trouble: 'peer-not-admitted', status: 0 };
  const from = parts.keyring.participant;
  const answer = await postBatch(parts, {
    peer,
    origin,
    path: GIVE_BACK_PATH,
    lane: 'normal',
    body: composeGiveBack({ from, to: peer, want }),
    timeoutMs: TIMEOUT_MS,
    bytesMax: BATCH_LIMITS.bytesMax,
  }).catch(() => undefined);
  if (answer === undefined) return { trouble: 'no-answer', status: 0 };
  const { status, refusal } = answer;
  if (status !== 200) return { trouble: refusal?.code ?? `status-${status}`, status };
  const read = readGivenBack(answer.body);
  const isIt = read.ok && read.value.from === peer && read.value.to === from;
  return isIt ? { given: read.value } : { trouble: 'answer-unreadable', status };
}

/** How far taking back has come. */
export type TakenBack =
  | { readonly state: 'more' | 'done'; readonly entries: number }
  | { readonly state: 'failed'; readonly trouble: string };

/** A direction and lane of a link, and our head of it. */
interface Behind {
  readonly peer: string;
  readonly link: LinkDirection;
  readonly lane: Lane;
  readonly head: LinkHead;
}

/**
 * Asks for what follows our head. Where the peer's line of what we have sent is another than ours, it
 * asks from an earlier entry, going back twice as far each time, until the peer knows it.
 */
async function askAfter(
  parts: ExchangeParts,
  { peer, link, lane, head }: Behind,
): Promise<{ readonly answer: GivenAnswer; readonly after: LinkHead }> {
  const origin = originOf(parts, peer);
  let after = head;
  for (let steps = 1; ; steps *= 2) {
    const answer = await askBack(parts, { peer, origin, want: { link, lane, after } });
    const isOther = 'trouble' in answer && answer.trouble === HEAD_UNKNOWN && link === 'sent';
    if (!isOther || after.hash === null) return { answer, after };
    const from = after;
    after = await parts.store.asWorker((tx) => earlierHead(tx, { peer, lane }, { from, steps }));
  }
}

/**
 * Takes back one portion of what our line of a lane lacks: entries, receipts and acts, each proven
 * by itself, filed in one transaction. The first that does not hold ends the portion.
 */
export async function takeBack(parts: ExchangeParts, link: Behind): Promise<TakenBack> {
  const { peer, lane } = link;
  const { answer, after } = await askAfter(parts, link);
  if ('trouble' in answer) return { state: 'failed', trouble: answer.trouble };
  const { keyring, world, store } = parts;
  const trust = parts.trust.current();
  const proven: ProvenEntry[] = [];
  let head = after;
  let wrong: string | undefined;
  for (const entry of answer.given.entries) {
    const verified =
      entry.link === link.link && entry.place.lane === lane
        ? verifyReturned(entry, { keyring, trust, peer, head })
        : ({ ok: false, error: { code: 'returned-place' } } as const);
    if (!verified.ok) {
      wrong = verified.error.code;
      world.log({ level: 'error', what: 'not-given-back', peer, code: wrong });
      break;
    }
    proven.push(verified.value);
    head = verified.value.head;
  }
  if (proven.length > 0) {
    try {
      await store.asWorker((tx) => fileReturned(parts, tx, { ...link, after, entries: proven }));
    } catch (cause) {
      // Another process was faster: where the link stands now is asked anew.
      if (!(cause instanceof HeadMoved)) throw cause;
      return { state: 'more', entries: 0 };
    }
    world.log({
      level: 'warn',
      what: 'taken-back',
      peer,
      link: link.link,
      lane,
      count: proven.length,
    });
  }
  if (proven.length === 0) return { state: 'failed', trouble: wrong ?? 'nothing-given-back' };
  const isMore = answer.given.more || wrong !== undefined;
  return { state: isMore ? 'more' : 'done', entries: proven.length };
}
