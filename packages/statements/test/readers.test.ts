import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { test } from 'node:test';
import fc from 'fast-check';
import { readIpAddress } from '../src/forms/ip-address.ts';
import { lettersOfPunycode } from '../src/forms/punycode.ts';
import {
  checkPeriod,
  lettersOfHost,
  periodInOneForm,
  readPenalty,
  SPECIAL_V4,
  SPECIAL_V6,
  TARGET_READERS,
  utcOf,
} from '../src/index.ts';

const pieces = fc.constantFrom(
  ...['http://', 'hxxp', '[.]', '::', 'ffff', '203.0.113.7', 'xn--', 'א', '例え', '。', '\u200c'],
  ...['%', '@', '443', '-', '65535', '+81', '(0)', 'bc1q', '0x', 'ab', '\ud800', '\u3164', 'years'],
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(pieces, { maxLength: 10 }).map((found) => found.join('')),
);
const READERS = Object.entries({ ...TARGET_READERS, penalty: readPenalty });

test('whatever is typed, every reader answers, and what it read is read the same again', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const [form, read] of READERS) {
        const found = read(text);
        if (found.ok) assert.deepEqual(read(found.value), found, form);
      }
    }),
    { numRuns: 3_000 },
  );
});

test('a period in its one form stays as it is, and nothing typed makes it throw', () => {
  const end = fc.oneof(
    hostile,
    fc.constantFrom(
      '2025-07-15',
      '2025-07-15T13:05:22Z',
      '2026-10-25 02:30',
      '2016-12-31T23:59:60Z',
    ),
  );
  const zone = fc.oneof(hostile, fc.constantFrom('', 'Europe/Berlin', '+9', 'Etc/GMT+9', 'UTC'));
  fc.assert(
    fc.property(end, end, zone, (from, to, typed) => {
      const once = periodInOneForm({ from, to, zone: typed });
      if (checkPeriod({ from, to, zone: typed }).length > 0) return;
      assert.deepEqual(periodInOneForm(once), once);
      assert.deepEqual(utcOf(once), utcOf({ from, to, zone: typed }));
    }),
    { numRuns: 1_000 },
  );
});

test('a host comes back from its letters', () => {
  const labels = fc.array(fc.constantFrom('例え', 'bücher', 'пример', 'a', 'b-c', 'ελλάδα'), {
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(labels, (names) => {
      const read = TARGET_READERS.host(names.join('.'));
      assert.ok(read.ok);
      assert.deepEqual(TARGET_READERS.host(lettersOfHost(read.value)), read);
    }),
  );
  assert.equal(lettersOfPunycode('r8jz45g'), '例え');
});

test('every special block names the use of its first address, and of no neighbour', () => {
  const rows = [...SPECIAL_V4, ...SPECIAL_V6].toSorted(([, a], [, b]) => b - a);
  for (const prefix of new Set(rows.map(([first]) => first))) {
    const use = rows.find(([first]) => first === prefix)?.[2];
    // Teredo holds an address of version 4, which is judged in its place.
    const read = readIpAddress(prefix === '2001::' ? '2001:5::' : prefix);
    const said = read.ok
      ? read.value.documentation
        ? 'documentation'
        : 'none'
      : read.error.params;
    assert.match(
      JSON.stringify(said),
      new RegExp(use === 'documentation' ? use : `"${use}"`),
      prefix,
    );
  }
  for (const text of [
    '9.255.255.255',
    '100.63.255.255',
    '100.128.0.0',
    '172.32.0.1',
    '198.20.0.1',
  ]) {
    assert.ok(readIpAddress(text).ok, text);
  }
  for (const text of ['2001:200::1', '2001:db9::1', '2a00::1', '2003::1']) {
    assert.ok(readIpAddress(text).ok, text);
  }
});

/** Counts how often the blocks of code of these packages run: no clock is asked. */
function startCounting() {
  const session = new Session();
  session.connect();
  const post = (method: string, params: object = {}): { readonly result: readonly Covered[] } => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      assert.equal(error, null);
      answer = result;
    });
    return answer as { readonly result: readonly Covered[] };
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    blocksRun(work: () => void): number {
      post('Profiler.takePreciseCoverage');
      work();
      return post('Profiler.takePreciseCoverage')
        .result.filter(({ url }) => /packages\/(?:base|statements)\/src\//.test(url))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
        .reduce((sum, { count }) => sum + count, 0);
    },
    end(): void {
      post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
interface Covered {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

test('four times the text is at most about four times the work, for every reader', () => {
  const patterns = ['1', '1.', 'a.', ':1', '[.]', 'xn--', '例', ' ', '\u200b', '1A'];
  const counting = startCounting();
  for (const [form, read] of READERS) {
    for (const pattern of patterns) {
      const work = (length: number) =>
        counting.blocksRun(() => read(pattern.repeat(length).slice(0, length)));
      const [small, large] = [work(1_000), work(4_000)];
      assert.ok(large <= 5 * small + 500, `${form} of ${pattern}: ${small} then ${large}`);
    }
  }
  assert.ok(counting.blocksRun(() => TARGET_READERS.host('例え.jp')) > 20, 'it counts');
  counting.end();
});

test('no pattern of a reader repeats what repeats', () => {
  const forms = new URL('../src/forms/', import.meta.url);
  const base = new URL('../../base/src/', import.meta.url);
  const files = [
    ...readdirSync(forms).map((name) => new URL(name, forms)),
    ...['cleaned.ts', 'text.ts', 'zone.ts', 'written-time.ts'].map((name) => new URL(name, base)),
  ];
  assert.ok(files.length > 20);
  /** A group that repeats without bound, with something in it that repeats without bound. */
  const nested = /\((?:[^()\\]|\\.)*(?<!\\)[*+](?:[^()\\]|\\.)*\)(?:[*+]|\{\d+,\})/;
  assert.match('/(a+b)+/', nested);
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    for (const [literal] of code.matchAll(
      /\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g,
    )) {
      assert.doesNotMatch(literal, nested, file.pathname);
    }
  }
});
