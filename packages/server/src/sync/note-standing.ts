import type { Standing } from '@comity/log';
import { alertLink } from '../exchange/alerts.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { Tx } from '../store/index.ts';
import type { Compared } from './beat.ts';
import { compareLinks, readLinks, type TheirHeads } from './link-rows.ts';
import { recordRestore } from './restores.ts';

/** Both rows in one order: whoever else takes both does the same. */
const BOTH = 'select from links where peer = $1 order by direction for update';
const NOTE = `update links set standing = case direction when 'out' then $2 else $3 end,
    whole = case direction when 'out' then $4 else whole end,
    raised = case direction when 'out' then raised or not $4 else raised end
  where peer = $1 and (direction = 'out' and (standing <> $2 or whole <> $4)
    or direction = 'in' and standing <> $3)`;

/**
 * Compares heads that a peer has stated with ours and notes how both directions stand. Where the
 * peer has what we have not, our past is not whole: what we say next begins a new epoch, and nothing
 * new is stated in cases of before until it was taken back.
 */
export async function noteStanding(
  parts: ExchangeParts,
  tx: Tx,
  { peer, theirs }: { readonly peer: string; readonly theirs: TheirHeads },
): Promise<Compared | undefined> {
  const ours = await readLinks(tx, peer);
  if (ours === undefined) return undefined;
  const { sent, taken } = await compareLinks(tx, peer, { ours, theirs });
  const whole = sent !== 'behind' && taken !== 'behind';
  const before = { sent: ours.sent.standing, taken: ours.taken.standing };
  if (before.sent !== sent || before.taken !== taken || ours.whole !== whole) {
    await tx.query(BOTH, [peer]);
    await tx.query(NOTE, [peer, sent, taken, whole]);
  }
  if (!whole && ours.whole) await recordRestore(tx, parts, { cause: 'link', peer });
  const now = { sent, taken };
  for (const link of ['sent', 'taken'] as const) {
    if (before[link] !== now[link]) report(parts, { peer, link, standing: now[link] });
  }
  if (whole && !ours.whole) parts.world.log({ level: 'info', what: 'link-whole-again', peer });
  if (before.sent !== sent || before.taken !== taken) {
    await alertLink(tx, parts.keyring.authorities);
  }
  return { sent, taken, whole };
}

const SAID: Readonly<Record<Standing, readonly ['info' | 'warn' | 'error', string]>> = {
  same: ['info', 'link-heads-agree'],
  ahead: ['warn', 'peer-behind'],
  behind: ['error', 'behind-peer'],
  forked: ['error', 'link-forked'],
};

function report(
  { world }: ExchangeParts,
  what: { readonly peer: string; readonly link: 'sent' | 'taken'; readonly standing: Standing },
): void {
  const [level, event] = SAID[what.standing];
  world.log({ level, what: event, peer: what.peer, link: what.link });
}
