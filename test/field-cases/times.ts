import assert from 'node:assert/strict';
import { deadline, indexLaw, type Law } from '@comity/law';
import { loadLaw, publicHolidays } from '@comity/law-files';
import { checkPeriod, periodInOneForm, utcOf } from '@comity/statements';
import { advised, aimedAt, wrong } from './facts.ts';
import type { Cases } from './rows.ts';

let law: Promise<Law> | undefined;
const theLaw = (): Promise<Law> => {
  law ??= loadLaw().then(indexLaw);
  return law;
};

/** When the eight hours of an emergency order end; the code where the start is no time. */
async function due(start: string, zone: string): Promise<string> {
  const known = await theLaw();
  const found = deadline(
    known,
    { clock: 'eu-e-evidence:10(4)', start, zone },
    await publicHolidays(known.data),
  );
  return found.ok ? (found.value.due ?? '') : found.error.code;
}

const NEW_YORK = 'America/New_York';
const codes = (period: Parameters<typeof checkPeriod>[0]): readonly string[] =>
  checkPeriod(period).map(({ at, code }) => `${at} ${code}`);
const during = (from: string, zone: string) =>
  aimedAt({ kind: 'ip', address: '203.0.113.7', port: '443', period: { from, zone } });

export const TIMES: Cases = {
  F04: async () => {
    assert.equal(await due('2026-11-20T17:10+01', NEW_YORK), '2026-11-20T20:00:00-05:00');
  },
  F06: async () => {
    assert.equal(await due('2026-11-20T17:10+01:00:00', NEW_YORK), 'start-form');
  },
  F07: async () => {
    assert.equal(await due('2026-11-20T17:10[Asia/Tokyo]', 'Europe/Berlin'), 'start-form');
    assert.equal(await due('2026-11-20T17:10[u-ca=buddhist]', 'Europe/Berlin'), 'start-form');
  },
  F09: async () => {
    assert.equal(await due('2026-10-25T02:30', 'Europe/Berlin'), 'time-ambiguous');
    assert.equal(await due('2026-03-29T02:30', 'Europe/Berlin'), 'time-does-not-exist');
  },
  F10: async () => {
    assert.deepEqual(codes({ from: '2013-05-23T14:05:60', zone: 'UTC' }), ['from date-impossible']);
    assert.deepEqual(codes({ from: '2016-12-31T23:59:60', zone: 'UTC' }), []);
    assert.deepEqual(codes({ from: '2017-01-01T08:59:60', zone: 'Asia/Tokyo' }), []);
    assert.equal(await due('2026-11-20T17:10:60Z', NEW_YORK), 'start-form');
  },
  F12: async () => {
    const zone = '2020-01-01T00:00[Asia/Tokyo]';
    assert.equal(await due('2026-11-20T17:10', zone), 'zone-unknown');
  },
  F13: () => {
    const apia = { from: '2011-12-30', zone: 'Pacific/Apia' };
    assert.deepEqual(codes(apia), ['from date-impossible']);
    assert.deepEqual(codes({ ...apia, from: '2011-12-31' }), []);
  },
  F14: async () => {
    assert.deepEqual(wrong(during('2025-07-15 13:05', 'Etc/GMT+9')), ['zone zone-sign']);
    assert.deepEqual(wrong(during('2025-07-15 13:05', 'GMT+9')), []);
    for (const letters of ['CST', 'IST', 'A', 'jst']) {
      assert.deepEqual(wrong(during('2025-07-15 13:05', letters)), ['zone zone-letters']);
    }
    assert.equal(await due('2026-11-20T17:10', 'Etc/GMT+9'), 'zone-sign');
  },
  F16: () => {
    for (const zone of ['UTC+9', '+0900', '+9', 'GMT+9', '+09', '+09:00', 'UTC＋９']) {
      const period = { from: '2025-07-15 13:05', zone };
      assert.deepEqual(codes(period), []);
      assert.equal(periodInOneForm(period).zone, '+09:00', zone);
      assert.equal(utcOf(period)?.from, '2025-07-15T04:05:00Z', zone);
    }
    assert.equal(periodInOneForm({ from: '2025-07-15', zone: 'Z' }).zone, '+00:00');
  },
  F18: () => {
    assert.deepEqual(periodInOneForm({ from: '2025-07-15T13:05:22Z' }), {
      from: '2025-07-15T13:05:22',
      zone: '+00:00',
    });
    const both = { from: '2025-07-15T13:05:00+09:00', zone: 'UTC' };
    assert.deepEqual(periodInOneForm(both), { from: '2025-07-15T04:05:00', zone: 'UTC' });
    assert.equal(utcOf({ from: '15/Jul/2025:13:05:22 +0900' })?.from, '2025-07-15T04:05:22Z');
  },
  F19: () => {
    const zone = 'UTC';
    for (const [from, kept] of [
      ['2025-07-15 13:05:22.481930', '2025-07-15T13:05:22.481930'],
      ['2025-07-15T13:05:22.4819307Z', '2025-07-15T13:05:22.4819307'],
      ['2025-07-15 13:05:22.123456789', '2025-07-15T13:05:22.123456789'],
    ] as const) {
      assert.deepEqual(codes({ from, zone }), []);
      assert.equal(periodInOneForm({ from, zone }).from, kept);
      assert.equal(utcOf({ from, zone })?.from, `${kept}Z`);
    }
    assert.equal(codes({ from: '2025-07-15 13:05:22.1234567891', zone }).length, 1);
  },
  F21: () => {
    const from = (year: string, code: string): void => {
      const found = advised(during(`${year}-07-15T10:00:00`, 'Asia/Bangkok'));
      assert.ok(found.includes(`from ${code}`), `${year}: ${found.join()}`);
    };
    from('2568', 'period-buddhist');
    from('2999', 'period-future');
    from('0025', 'period-early');
    from('0000', 'period-early');
  },
};
