import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  checkAssigned,
  checkText,
  cleaned,
  isBlank,
  localText,
  readWrittenTime,
  readZone,
  shownIn,
  spanOfWritten,
  withoutHiddenCharacters,
} from '../src/index.ts';

/** Any text of UTF-16 code units, lone halves included, and pieces that readers look for. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc
    .array(
      fc.constantFrom(
        ...['2025-07-15', 'T', ' ', '13:05:22', '.123', 'Z', '+09:00', '\u200e', '０', '\u2212'],
        ...['Etc/GMT+9', 'UTC', '年', '\u3164', '\ud800', 'Asia/Tokyo', '[', ':60'],
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
);

test('cleaning what is clean changes nothing, of every single character and of any text', () => {
  for (let point = 0; point <= 0x10_ffff; point += 1) {
    const once = cleaned(`a${String.fromCodePoint(point)}b`);
    if (cleaned(once) !== once) assert.fail(point.toString(16));
  }
  fc.assert(fc.property(hostile, (text) => assert.equal(cleaned(cleaned(text)), cleaned(text))));
});

test('no text makes a reader throw', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, zone) => {
      readZone(text);
      checkText(text, 100);
      checkAssigned(text);
      isBlank(text);
      const written = readWrittenTime(text);
      const read = readZone(zone);
      if (written.ok && read.ok) shownIn(written.value, read.value);
      if (written.ok) spanOfWritten(written.value, written.value.zone ?? 'UTC');
    }),
    { numRuns: 2_000 },
  );
});

test('what hidden characters are taken out of passes the check', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      assert.ok(checkText(withoutHiddenCharacters(text.toWellFormed()), 1_000).ok);
    }),
  );
});

test('a zone written back is read the same', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -840, max: 840 }),
      fc.constantFrom('', 'UTC', 'GMT'),
      (m, head) => {
        const digits = `${Math.floor(Math.abs(m) / 60)}:${String(Math.abs(m) % 60).padStart(2, '0')}`;
        const read = readZone(`${head}${m < 0 ? '\u2212' : '+'}${digits}`);
        assert.ok(read.ok);
        assert.match(read.value, /^[+-]\d\d:\d\d$/);
        assert.deepEqual(readZone(read.value), read);
      },
    ),
  );
  for (const zone of Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'))) {
    if (zone.startsWith('Etc/')) continue;
    assert.deepEqual(readZone(zone.toLowerCase()), { ok: true, value: zone });
  }
});

test('a time written back is read the same, and an instant is the same on every clock', () => {
  const zones = ['UTC', 'Asia/Tokyo', 'America/New_York', '+05:45', 'Pacific/Apia'] as const;
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2039-01-01'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(...zones),
      (date, digits, zone) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(date.getTime());
        const text = instant.toString({ fractionalSecondDigits: digits as 0 });
        const written = readWrittenTime(text);
        assert.ok(written.ok);
        const again = readWrittenTime(localText(written.value));
        assert.deepEqual(again, {
          ok: true,
          value: { day: written.value.day, time: written.value.time },
        });
        const shown = shownIn(written.value, zone);
        assert.ok(shown.ok);
        const span = spanOfWritten(shown.value, zone);
        if (!span.ok) return assert.equal(span.error.code, 'time-ambiguous');
        assert.equal(span.value.from.toString(), Temporal.Instant.from(text).toString());
      },
    ),
  );
});

test('a count of seconds since 1970 is asked back with the moment that it means', () => {
  const read = readWrittenTime('1752552322');
  assert.deepEqual(read.ok ? undefined : read.error, {
    code: 'time-counted',
    params: { typed: '1752552322', meant: '2025-07-15T04:05:22Z' },
  });
});

test('forms that do not say which number is the month are not read', () => {
  for (const text of ['07/15/2025', '15.07.2025', '15-07-25', '2025-7', '13:05']) {
    const read = readWrittenTime(text);
    assert.equal(read.ok ? '' : read.error.code, 'date-impossible', text);
  }
  for (const text of [
    '2025/7/5',
    '2025.07.05',
    '5 Jul 2025',
    'July 5, 2025',
    '2025年7月5日',
    '20250705',
  ]) {
    assert.deepEqual(readWrittenTime(text), { ok: true, value: { day: '2025-07-05' } }, text);
  }
});
