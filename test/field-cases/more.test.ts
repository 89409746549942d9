import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkPeriod,
  periodInOneForm,
  readDomain,
  readIpAddress,
  readPenalty,
  readWebAddress,
  TARGET_READERS,
  utcOf,
} from '@comity/statements';

/** More of the kinds that the rows are of: each typed, and what is read, or the code of why not. */
type Inputs = Readonly<Record<string, string>>;

function readsAll(inputs: Inputs, read: (typed: string) => string): void {
  const wrong = Object.entries(inputs).flatMap(([typed, right]) => {
    const found = read(typed);
    return found === right ? [] : [`${JSON.stringify(typed)}: ${found}, not ${right}`];
  });
  assert.deepEqual(wrong, []);
}

type Reader = (
  typed: string,
) =>
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: string; readonly params?: unknown } };

const by =
  (reader: Reader, show: (value: never) => string = String) =>
  (typed: string): string => {
    const found = reader(typed);
    if (found.ok) return show(found.value as never);
    const { meant } = (found.error.params ?? {}) as { readonly meant?: unknown };
    return found.error.code + (meant === undefined ? '' : ` ${String(meant)}`);
  };

test('zones as people and machines write them', () => {
  const at = (zone: string): string => {
    const period = { from: '2025-07-15 13:05', zone };
    const [wrong] = checkPeriod(period);
    return wrong?.code ?? utcOf(period)?.from ?? 'no time';
  };
  readsAll(
    {
      'UTC+09:00': '2025-07-15T04:05:00Z',
      'utc+9': '2025-07-15T04:05:00Z',
      'GMT+09': '2025-07-15T04:05:00Z',
      'UTC +9': '2025-07-15T04:05:00Z',
      '+05:30': '2025-07-15T07:35:00Z',
      '+0530': '2025-07-15T07:35:00Z',
      'UTC+5:45': '2025-07-15T07:20:00Z',
      'UTC−5': '2025-07-15T18:05:00Z',
      '-0330': '2025-07-15T16:35:00Z',
      z: '2025-07-15T13:05:00Z',
      GMT: '2025-07-15T13:05:00Z',
      'asia/tokyo': '2025-07-15T04:05:00Z',
      'America/Argentina/Buenos_Aires': '2025-07-15T16:05:00Z',
      '+14:00': '2025-07-14T23:05:00Z',
      '+15': 'zone-unknown',
      '+9:75': 'zone-unknown',
      EST: 'zone-letters',
      MEZ: 'zone-letters',
      'Etc/GMT-9': 'zone-sign',
      'Mars/Olympus': 'zone-unknown',
    },
    at,
  );
});

test('fractions of a second, and how machines write an instant', () => {
  const from = (typed: string): string => utcOf({ from: typed, zone: 'UTC' })?.from ?? 'no time';
  readsAll(
    {
      '2025-07-15 13:05:22.5': '2025-07-15T13:05:22.5Z',
      '2025-07-15 13:05:22,481': '2025-07-15T13:05:22.481Z',
      '2025-07-15T13:05:22.000Z': '2025-07-15T13:05:22.000Z',
      '2025-07-15T13:05:22.481+09:00': '2025-07-15T04:05:22.481Z',
      '2025-07-15T13:05:22.481+0900': '2025-07-15T04:05:22.481Z',
      '2025-07-15t13:05:22z': '2025-07-15T13:05:22Z',
      '15/Jul/2025:13:05:22 -0500': '2025-07-15T18:05:22Z',
      '[15/Jul/2025:13:05:22 +0000]': '2025-07-15T13:05:22Z',
      '2025-07-15 1:05 pm': '2025-07-15T13:05:00Z',
      '2025-07-15 12:05 a.m.': '2025-07-15T00:05:00Z',
      '15 Jul 2025 1:05 PM +0900': '2025-07-15T04:05:00Z',
      '2025-07-15 13:05 pm': 'no time',
      '2025-07-15 0:05 am': 'no time',
      '２０２５－０７－１５　１３：０５：２２．５': '2025-07-15T13:05:22.5Z',
      '2025-07-15 13:05:22.': 'no time',
      '2025-07-15 24:30': 'no time',
      '2025-07-15 13:60': 'no time',
      '2025-13-15 13:05': 'no time',
    },
    from,
  );
  assert.equal(
    periodInOneForm({ from: '2025-07-15 13:05:22,481930', zone: 'UTC' }).from?.length,
    26,
  );
});

test('defanged values are offered back, in each way of writing them', () => {
  readsAll(
    {
      '8[.]8[.]8[.]8': 'defanged 8.8.8.8',
      '8{.}8{.}8{.}8': 'defanged 8.8.8.8',
      '8.8.8[.]8': 'defanged 8.8.8.8',
      '8(dot)8(dot)8(dot)8': 'defanged 8.8.8.8',
      '2001[:]4860[:]4860[:][:]8888': 'defanged 2001:4860:4860::8888',
      '8 [.] 8 [.] 8 [.] 8': 'defanged 8.8.8.8',
      '8[.8[.8[.8': 'defanged 8.8.8.8',
      '8[.]8[.]8[.]8.': 'defanged 8.8.8.8',
    },
    by(readIpAddress, ({ text }: { readonly text: string }) => text),
  );
  readsAll(
    {
      'example[.]org': 'defanged example.org',
      'example[dot]org': 'defanged example.org',
      'example(.)org': 'defanged example.org',
      'example (dot) com': 'defanged example.com',
      'example [ DOT ] com': 'defanged example.com',
      'example dot com': 'defanged example.com',
      '"example[.]org",': 'defanged example.org',
      'mail[.]example[.]co[.]jp': 'defanged mail.example.co.jp',
      'EXAMPLE[.]ORG': 'defanged EXAMPLE.ORG',
    },
    by(readDomain),
  );
  readsAll(
    {
      'hxxp://example.org/a': 'defanged http://example.org/a',
      'hXXps://example[.]org': 'defanged https://example.org',
      'h**ps://example.org/a': 'defanged https://example.org/a',
      'https[:]//example[.]org/a': 'defanged https://example.org/a',
      'https://example[.]org/a?b=[1]': 'defanged https://example.org/a?b=[1]',
    },
    by(readWebAddress),
  );
});

test('values with the signs of the text that they are copied from are offered back', () => {
  readsAll(
    {
      '8.8.8.8.': 'signs-around 8.8.8.8',
      '8.8.8.8,': 'signs-around 8.8.8.8',
      '(8.8.8.8)': 'signs-around 8.8.8.8',
      '„8.8.8.8“;': 'signs-around 8.8.8.8',
      '「8.8.8.8」': 'signs-around 8.8.8.8',
      '8.8.8.8:': 'signs-around 8.8.8.8',
      '8.8.8.8。': 'signs-around 8.8.8.8',
      '[2001:4860:4860::8888].': 'signs-around 2001:4860:4860::8888',
      '2001:4860::,': 'signs-around 2001:4860::',
      '8.8.8.': 'ip-form',
      '8.8.8.8 and 1.1.1.1': 'ip-form',
    },
    by(readIpAddress, ({ text }: { readonly text: string }) => text),
  );
  readsAll(
    {
      'example.org,': 'signs-around example.org',
      '“example.org”': 'signs-around example.org',
      '例え.jp（': 'domain-form',
      '「例え.jp」': 'signs-around 例え.jp',
      '«bücher.example».': 'signs-around bücher.example',
      '<例え.jp>': 'signs-around 例え.jp',
      'example.org, example.com': 'domain-form',
    },
    by(readDomain),
  );
  readsAll(
    {
      '<https://example.org/a>': 'signs-around https://example.org/a',
      '"https://example.org/a?b=1",': 'signs-around https://example.org/a?b=1',
      '<http://localhost/>': 'url-form',
    },
    by(readWebAddress),
  );
  readsAll(
    { '"+81 3 1234 5678",': 'signs-around +81 3 1234 5678', '"03-1234"': 'telephone-form' },
    by(TARGET_READERS.telephone),
  );
  readsAll(
    { '`1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa`': 'signs-around 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa' },
    by(TARGET_READERS.wallet),
  );
});

test('seconds since 1970 are offered back as the moment that they mean', () => {
  const from = (typed: string): string => {
    const [wrong] = checkPeriod({ from: typed, zone: 'Asia/Tokyo' });
    const { meant = '' } = (wrong?.params ?? {}) as { readonly meant?: string };
    return `${wrong?.code} ${meant}`.trim();
  };
  readsAll(
    {
      '1752584722': 'time-counted 2025-07-15T13:05:22Z',
      '1752584722.481930': 'time-counted 2025-07-15T13:05:22.481930Z',
      '1752584722481': 'time-counted 2025-07-15T13:05:22.481Z',
      '1752584722481930': 'time-counted 2025-07-15T13:05:22.481930Z',
      '1752584722481930123': 'time-counted 2025-07-15T13:05:22.481930123Z',
      '１７５２５８４７２２': 'time-counted 2025-07-15T13:05:22Z',
      '175258472': 'date-impossible',
      '17525847224': 'date-impossible',
      // Ten digits that are a day and an hour.
      '2025071513': 'date-impossible',
    },
    from,
  );
  assert.equal(checkPeriod({ from: '2025-07-15T13:05:22Z', zone: 'Asia/Tokyo' }).length, 0);
  const bare = utcOf({ from: '20250715130522', zone: 'Asia/Tokyo' })?.from;
  assert.equal(bare, '2025-07-15T04:05:22Z');
  assert.equal(utcOf({ from: '20250715130522Z' })?.from, '2025-07-15T13:05:22Z');
});

test('ports and blocks of ports', () => {
  readsAll(
    {
      '443': '443',
      '４４３': '443',
      '1024-2047': '1024-2047',
      '1024–2047': '1024-2047',
      '1024 - 2047': '1024-2047',
      '１０２４－２０４７': '1024-2047',
      '65535': '65535',
      '2047-1024': 'ip-port-form',
      '65536': 'number-out-of-range',
      '443/tcp': 'ip-port-form',
      '443,8080': 'ip-port-form',
      '-1': 'ip-port-form',
      https: 'ip-port-form',
    },
    by(TARGET_READERS.port),
  );
});

test('addresses as notations and carriers write them', () => {
  readsAll(
    {
      // What is asked for names machines, and no networks.
      '8.8.8.0/24': 'ip-form',
      '2001:4860::/32': 'ip-form',
      '8.8.8.8-8.8.8.15': 'ip-form',
      '::ffff:8.8.8.8': '8.8.8.8 v4',
      '64:ff9b::8.8.8.8': '8.8.8.8 v4',
      '008.008.008.008': 'ip-form',
      '0x08080808': 'ip-form',
      '134744072': 'ip-form',
      'fe80::1%eth0': 'ip-not-public',
      '[2001:4860:4860::8888]': '2001:4860:4860::8888 v6',
    },
    by(
      readIpAddress,
      ({ text, version }: { readonly text: string; readonly version: number }) =>
        `${text} v${version}`,
    ),
  );
});

test('hosts in letters of other scripts', () => {
  readsAll(
    {
      'bücher.example': 'xn--bcher-kva.example',
      'BÜCHER.example': 'xn--bcher-kva.example',
      'faß.de': 'xn--fa-hia.de',
      'пример.рф': 'xn--e1afmkfd.xn--p1ai',
      'مثال.إختبار': 'xn--mgbh0fb.xn--kgbechtv',
      '例子.测试': 'xn--fsqu00a.xn--0zwm56d',
      'xn--bcher-kva.example': 'xn--bcher-kva.example',
      'XN--BCHER-KVA.example': 'xn--bcher-kva.example',
      'example.org.': 'example.org',
      'ex_ample.org': 'ex_ample.org',
      'xn--a.example': 'domain-form',
      'a..b': 'domain-form',
      'exam ple.org': 'domain-form',
      '-bücher.example': 'domain-form',
    },
    by(readDomain),
  );
});

test('penalties as laws and officers write them', () => {
  readsAll(
    {
      '10 yrs': 'P10Y',
      '5 years': 'P5Y',
      '1 year and 6 months': 'P18M',
      '1 year, 6 months': 'P18M',
      'life imprisonment': 'life',
      無期懲役: 'life',
      罰金: 'fine',
      '6か月': 'P6M',
      '3年6月': 'P42M',
      '３年６か月': 'P42M',
      '90 days': 'P90D',
      '5年以下の懲役': 'P5Y',
      '3年6月以下の拘禁刑': 'P42M',
      '10年以下有期徒刑': 'P10Y',
      '10 ans': 'P10Y',
      'jusqu’à 5 ans': 'P5Y',
      '18 mois': 'P18M',
      'hasta 8 años': 'P8Y',
      'до 7 лет': 'P7Y',
      '6 месяцев': 'P6M',
      '3 سنوات': 'P3Y',
      '6个月': 'P6M',
      '26 weeks': 'P182D',
      'for life': 'life',
      'réclusion à perpétuité': 'life',
      'السجن المؤبد': 'life',
      'une amende': 'fine',
      'pena de muerte': 'death',
      '2': 'penalty-unit-missing',
      '2-5 years': 'penalty-form',
      '5 Jahre': 'penalty-form',
      'ten years': 'penalty-form',
      '-3 years': 'penalty-form',
      '10 years or a fine': 'penalty-several',
    },
    by(readPenalty),
  );
});
