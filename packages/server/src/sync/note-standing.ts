import type { Standing } from '@comity/log';
import { alertLink } from '../exchange/alerts.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { Tx } from '../store/index.ts';
import { type Compared, isToBeTakenBack, type Road } from './beat.ts';
import { compareLinks, readLinks, type TheirHeads } from './link-rows.ts';
import { recordRestore } from './restores.ts';

/** All rows in one order: whoever else takes several does the same. */
const ALL = 'select from links where peer = $1 order by direction, lane for update';
/** What is missing in one lane may be of any case: both lanes begin a new epoch. */
const NOTE = `update links l set standing = r.standing,
    whole = case l.direction when 'out' then whole and $5 else whole end,
    raised = case l.direction when 'out' then raised or not $5 else raised end
  from unnest($2::text[], $3::text[], $4::text[]) r (direction, lane, standing)
  where l.peer = $1 and l.direction = r.direction and l.lane = r.lane`;

/**
 * Compares heads that a peer has stated with ours and notes how both directions and lanes stand. Where the
 * peer has what we have not, our past is not whole: what we say next begins a new epoch, and nothing
 * new is stated in cases of before until it was taken back. That it is whole again is for `endLoss` to say.
 */
export async function noteStanding(
  parts: ExchangeParts,
  tx: Tx,
  { peer, theirs }: { readonly peer: string; readonly theirs: TheirHeads },
): Promise<Compared | undefined> {
  const ours = await readLinks(tx, peer);
  if (ours === undefined) return undefined;
  const roads = await compareLinks(tx, peer, { ours, theirs });
  const whole = !roads.some(isToBeTakenBack);
  const changed = roads.filter(
    ({ link, lane, standing }) => ours[link][lane].standing !== standing,
  );
  if (changed.length > 0 || (ours.whole && !whole)) {
    await tx.query(ALL, [peer]);
    await tx.query(NOTE, [
      peer,
      roads.map(({ link }) => (link === 'sent' ? 'out' : 'in')),
      roads.map(({ lane }) => lane),
      roads.map(({ standing }) => standing),
      whole,
    ]);
  }
  if (!whole && ours.whole) await recordRestore(tx, parts, { cause: 'link', peer });
  for (const road of changed) report(parts, peer, road);
  if (changed.length > 0) await alertLink(tx, parts.keyring.authorities);
  return { roads, whole, ends: whole && !ours.whole };
}

const SAID: Readonly<Record<Standing, readonly ['info' | 'warn' | 'error', string]>> = {
  same: ['info', 'link-heads-agree'],
  ahead: ['warn', 'peer-behind'],
  behind: ['error', 'behind-peer'],
  forked: ['error', 'link-forked'],
};

function report({ world }: ExchangeParts, peer: string, { link, lane, standing }: Road): void {
  const [level, event] = SAID[standing];
  world.log({ level, what: event, peer, link, lane });
}
