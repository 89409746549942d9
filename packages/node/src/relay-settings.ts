import { ok, type Result } from '@comity/base';
import { RELAY_BOUNDS, RELAY_SETTINGS, type RelayBounds, type RelaySettings } from '@comity/server';
import { wrong } from './options.ts';
import type { Given } from './settings-table.ts';

const BOUNDS = /^(\d{1,4})\/(\d{1,5})\/(\d{1,2})$/;
const AFTER = /^(normal|emergency)=(\d{1,5})$/;
/** One consignment of the largest size must fit, and nothing is kept for longer than a month. */
const MIB_MIN = 5;
const DAYS_MAX = 30;
/** Nothing goes through a relay that has not failed directly for so many seconds. */
const AFTER_MIN = 30;

/** Reads what is carried for others, and when others carry. Codes: `relay-bounds-form`, `relay-after-form`. */
export function readRelays(given: Given): Result<RelaySettings> {
  const bounds = readBounds(given['relay-bounds']);
  if (!bounds.ok) return bounds;
  let { after } = RELAY_SETTINGS;
  for (const each of given['relay-after'] ?? []) {
    const [, lane, seconds] = AFTER.exec(each) ?? [];
    if (lane === undefined || Number(seconds) < AFTER_MIN) {
      return wrong('--relay-after', { code: 'relay-after-form', params: { least: AFTER_MIN } });
    }
    after = { ...after, [lane]: Number(seconds) };
  }
  return ok({ offers: given.relay === true ? bounds.value : null, after });
}

function readBounds(typed: string | undefined): Result<RelayBounds> {
  if (typed === undefined) return ok(RELAY_BOUNDS);
  const [, consignments, mebibytes, days] = BOUNDS.exec(typed) ?? [];
  const read = {
    consignments: Number(consignments ?? 0),
    bytes: Number(mebibytes ?? 0) * 1_048_576,
    days: Number(days ?? 0),
  };
  const isGood =
    read.consignments >= 1 &&
    read.bytes >= MIB_MIN * 1_048_576 &&
    read.days >= 1 &&
    read.days <= DAYS_MAX;
  return isGood
    ? ok(read)
    : wrong('--relay-bounds', {
        code: 'relay-bounds-form',
        params: { least: MIB_MIN, most: DAYS_MAX },
      });
}
