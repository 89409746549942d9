import {
  openConsignment,
  readBatchAnswer,
  readBatchRefusal,
  unpackConsignment,
  verifyConsignment,
} from '@comity/wire';
import { judge, type Verdict } from '../exchange/accept-receipts.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { Cargo } from '../exchange/seal-batch.ts';
import type { GivenRow } from './given-rows.ts';

/** What the recipient itself has answered: its receipts, or why it does not take the batch. */
export type Brought =
  | { readonly verdict: Verdict }
  | { readonly refused: string }
  /** Nothing that it is proven to have said of this batch. */
  | undefined;

/** Opens what a relay has brought of the recipient's, which alone counts. */
export function readCarried(
  parts: ExchangeParts,
  answer: Uint8Array,
  { row, part }: { readonly row: Pick<GivenRow, 'id' | 'relay'>; readonly part: Cargo },
): Brought {
  if (answer.length === 0) return undefined;
  const { keyring, trust, world } = parts;
  const { peer, lane } = part.link;
  const unfit = (code: string): undefined => {
    world.log({ level: 'error', what: 'relay-brought-no-receipts', relay: row.relay, peer, code });
    return undefined;
  };
  const packed = unpackConsignment(answer);
  if (!packed.ok) return unfit(packed.error.code);
  const verified = verifyConsignment(packed.value, {
    trust: trust.current(),
    now: world.now(),
    expected: {
      ...{ holds: 'answer', id: row.id, from: peer, to: keyring.participant },
      ...{ relay: row.relay, lane },
    },
  });
  if (!verified.ok) return unfit(verified.error.code);
  const keys = keyring.authorities.flatMap((id) => keyring.authority(id).encryption);
  const opened = openConsignment(verified.value, keys);
  if (!opened.ok) return unfit(opened.error.code);
  const refusal = readBatchRefusal(opened.value);
  if (refusal.ok) return { refused: refusal.value.code };
  const read = readBatchAnswer(opened.value);
  if (!read.ok) return unfit(read.error.code);
  const verdict = judge(part, read.value.receipts, trust.current());
  return verdict.ok ? { verdict: verdict.value } : unfit(verdict.error.code);
}
