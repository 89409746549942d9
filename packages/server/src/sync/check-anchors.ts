import { type SignedLinkHeads, verifyLinkHeads } from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { scopeTo, type Tx } from '../store/index.ts';
import { isVouched } from '../trust/vouched.ts';
import type { AnchorFault } from './anchor-fault.ts';
import { openAnchor } from './log-guard.ts';
import { type RestoreRow, restoreRecord } from './restores.ts';

type Parts = Pick<ExchangeParts, 'keyring' | 'trust' | 'world'>;

const ROW = {
  audit: 'select hash from audit where authority = $1 and n = $2',
  journal: 'select hash from journal where authority = $1 and n = $2',
} as const;
/** The last sign of life is as old as a heartbeat, and a clock may be a little off. */
const SLACK_MINUTES = 3;

/**
 * Compares what a peer keeps of our own heads with our logs as they are now: each line that was the
 * newest then must still be there, unchanged. What was lost in a restore on record is no fault.
 */
export async function checkAnchors(
  parts: Parts,
  tx: Tx,
  { peer, kept }: { readonly peer: string; readonly kept: readonly SignedLinkHeads[] },
): Promise<readonly AnchorFault[]> {
  const { keyring, trust } = parts;
  const between = { by: keyring.participant, to: peer, trust: trust.current() };
  const restores = await tx.query<RestoreRow>('select * from restores');
  const faults: AnchorFault[] = [];
  for (const signed of kept) {
    const { at, anchor } = signed.heads;
    // Only what our own key has signed says anything about us.
    if (anchor === null || !verifyLinkHeads(signed, between).ok) continue;
    if (restores.some((row) => explains(parts, row, at))) continue;
    const heads = openAnchor(keyring, anchor);
    for (const [authority, logs] of Object.entries(heads ?? {})) {
      if (keyring.find(authority) === undefined) continue;
      scopeTo(tx, authority);
      for (const log of ['audit', 'journal'] as const) {
        const { n, hash } = logs[log];
        if (n === 0) continue;
        const [row] = await tx.query<{ hash: string }>(ROW[log], [authority, n]);
        if (row?.hash !== hash) faults.push({ peer, authority, log, line: n, at });
      }
    }
  }
  return faults;
}

/** Whether what was anchored at a time was lost in this restore. */
function explains(parts: Parts, row: RestoreRow, at: string): boolean {
  const time = Temporal.Instant.from(at);
  const noticed = Temporal.Instant.fromEpochMilliseconds(row.noticed_at.getTime());
  if (Temporal.Instant.compare(time, noticed) > 0) return false;
  const asOf = row.as_of ?? new Date(0);
  const from = Temporal.Instant.fromEpochMilliseconds(asOf.getTime());
  if (Temporal.Instant.compare(time, from.subtract({ minutes: SLACK_MINUTES })) < 0) return false;
  const id = row.noticed_at.toISOString();
  return isVouched(parts, restoreRecord(row), { mac: row.mac, id });
}
