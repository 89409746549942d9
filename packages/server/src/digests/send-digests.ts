import { createHash } from 'node:crypto';
import { isKnownZone } from '@comity/base';
import { rosterHeld, type Span, unplannedFrom } from '@comity/duty';
import { addDays, dayIn } from '@comity/law';
import { addressesOf, type Callers, secondsAfter } from '../alarms/index.ts';
import { forEachAuthority } from '../for-each-authority.ts';
import type { NodeParts } from '../node-parts.ts';
import { hereAt } from '../office/case-officers.ts';
import { type OpenAhead, rosterOf } from '../rosters/index.ts';
import type { Tx } from '../store/index.ts';
import { digestCounts } from './digest-counts.ts';

/** A digest that could not go out for so many hours is none of the morning any more. */
const HOURS_LATE_MAX = 4;
/** While a process is at it no other one tries; should it die, another does after that. */
const CLAIM_SECONDS = 90;
const PAUSE_SECONDS_MAX = 900;
const AT_ONCE = 20;

const WANTED = `select d.officer, d.from_hour, o.zone from officer_digests d
  join officers o on o.id = d.officer where d.authority = $1`;
const DUE = `insert into digests (authority, officer, day, next_try_at) values ($1, $2, $3, $4)
  on conflict do nothing`;
const FORGET = 'delete from digests where authority = $1 and officer = $2 and day < $3';
const KEPT_DAYS = 30;
const CLAIM = `with next as (select officer, day from digests
    where authority = $1 and (next_try_at <= $2 or next_try_at > $2::timestamptz + interval '1 hour')
    order by next_try_at limit ${AT_ONCE}
    for update skip locked)
  update digests g set next_try_at = $3, attempts = g.attempts + 1 from next n, officers o
  where g.authority = $1 and g.officer = n.officer and g.day = n.day and o.id = g.officer
  returning g.officer, g.day, g.attempts, o.zone, o.language`;
const DONE = `update digests set sent_at = $4, next_try_at = null
  where authority = $1 and officer = $2 and day = $3 and sent_at is null`;
const AGAIN = `update digests set next_try_at = $4
  where authority = $1 and officer = $2 and day = $3 and sent_at is null`;

interface Wanted {
  readonly officer: string;
  readonly from_hour: number;
  readonly zone: string;
}

interface Claimed {
  readonly officer: string;
  readonly day: string;
  readonly attempts: number;
  readonly zone: string;
  readonly language: string | null;
}

interface Ready extends Claimed {
  readonly to: string;
  readonly unplanned: string | null;
}

type DigestParts = Pick<NodeParts, 'store' | 'keyring' | 'world'> & {
  readonly callers: Callers;
  readonly openAhead: OpenAhead;
};

/**
 * Sends the morning digest to the officers who want it by e-mail: from the hour that they chose on,
 * once for each officer and day, whichever process comes to it and however often it starts anew. It
 * says numbers and references, nothing of a case.
 *
 * @param url where officers find the digest
 * @returns whether it failed for no authority
 */
export async function sendDigests(parts: DigestParts, url: string): Promise<boolean> {
  const { store, world, callers } = parts;
  const { digest } = callers;
  if (digest === undefined) return true;
  return forEachAuthority(parts, 'digests-not-looked-at', async (authority) => {
    const open = await parts.openAhead(authority);
    const ready = await store.asNode(authority, (tx) => readyAt(tx, parts, { authority, open }));
    await Promise.all(
      ready.map(async (one) => {
        const { officer, day, attempts, language, zone, to, unplanned } = one;
        const place = [authority, officer, day];
        const hash = createHash('sha256').update(`${authority}.${officer}.${day}.digest`);
        const key = hash.digest('base64url');
        try {
          const now = world.now();
          // As the officer, so that nothing is counted that is walled off from them.
          const counts = await store.as({ authority, id: officer }, (tx) =>
            digestCounts(tx, { authority, officer, zone, now }),
          );
          await digest({ key, to, language, url, zone, at: now, unplanned, ...counts });
          await store.asNode(authority, (tx) => tx.query(DONE, [...place, world.now()]));
        } catch (cause) {
          // What a mail server says may hold the address: a code and no text.
          const { responseCode, code, name } = cause as Readonly<Record<string, unknown>>;
          const because = String(responseCode ?? code ?? name ?? 'failed');
          world.log({ level: 'error', what: 'digest-not-sent', because });
          const pause = Math.min(PAUSE_SECONDS_MAX, 30 * 2 ** Math.min(attempts, 6));
          const again = secondsAfter(world.now(), pause);
          await store.asNode(authority, (tx) => tx.query(AGAIN, [...place, again]));
        }
      }),
    );
  });
}

/** What is due now, taken up. */
async function readyAt(
  tx: Tx,
  parts: DigestParts,
  { authority, open }: { readonly authority: string; readonly open: readonly Span[] | null },
): Promise<readonly Ready[]> {
  const now = parts.world.now();
  const isHere = await hereAt(tx, parts, authority);
  const roster = rosterHeld(await rosterOf(tx, parts, { authority, from: now }), isHere);
  const unplanned = unplannedFrom(roster, { at: now, open });
  const rowsWanted = await tx.query<Wanted>(WANTED, [authority]);
  const wanted = rowsWanted.filter(({ officer, zone }) => {
    // A row that somebody spoiled takes no other officer's morning.
    if (isKnownZone(zone)) return true;
    parts.world.log({ level: 'error', what: 'officer-zone-unknown', officer });
    return false;
  });
  for (const { officer, from_hour: from, zone } of wanted) {
    const late = hourIn(now, zone) - from;
    if (isHere(officer) && late >= 0 && late < HOURS_LATE_MAX) {
      const today = dayIn(now, zone);
      await tx.query(DUE, [authority, officer, today, now]);
      await tx.query(FORGET, [authority, officer, addDays(today, -KEPT_DAYS)]);
    }
  }
  const rows = await tx.query<Claimed>(CLAIM, [authority, now, secondsAfter(now, CLAIM_SECONDS)]);
  const officers = rows.map(({ officer }) => officer);
  const addresses = await addressesOf(tx, parts, { authority, officers });
  const ready: Ready[] = [];
  for (const row of rows) {
    const { officer, day, zone } = row;
    const to = addresses.get(officer)?.mail ?? '';
    const from = wanted.find((one) => one.officer === officer)?.from_hour;
    const isMorning =
      from !== undefined && isKnownZone(zone) && hourIn(now, zone) - from < HOURS_LATE_MAX;
    if (to === '' || !isHere(officer) || !isMorning || day !== dayIn(now, zone)) {
      await tx.query(AGAIN, [authority, officer, day, null]);
      continue;
    }
    ready.push({ ...row, to, unplanned });
  }
  return ready;
}

/** The hour of a moment on the clock of a zone. */
const hourIn = (at: string, zone: string): number =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).hour;
