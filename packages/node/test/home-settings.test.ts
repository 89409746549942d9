import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeSettings } from '../src/home/home-settings.ts';
import { homeText } from '../src/home/home-text.ts';
import { homePlaces } from '../src/home/places.ts';
import { failureInWords } from '../src/report-in-words.ts';
import { settingNames, settingOf } from '../src/settings-table.ts';

const places = homePlaces('comity-home');
const right = homeText({
  participant: 'NOR',
  name: 'Norway: "the kingdom" #1',
  zone: 'Europe/Oslo',
  authorities: [{ id: 'NOR.point-247', kind: 'contact-point-24-7', name: 'Kripos: 24/7' }],
  origin: 'https://desk.example.no',
  'exchange-url': 'https://comity.example.no',
  database: 'embedded',
});

test('the file that init writes says every setting with its meaning, and is read back as it was meant', () => {
  const read = homeSettings(places, right);
  assert.ok(read.ok, read.ok ? '' : read.error.code);
  assert.equal(read.value.name, 'Norway: "the kingdom" #1');
  assert.deepEqual(read.value.plan.authorities, [
    { id: 'NOR.point-247', kind: 'contact-point-24-7', name: 'Kripos: 24/7', zone: 'Europe/Oslo' },
  ]);
  assert.deepEqual([read.value.node.port, read.value.node.exchangePort], [4610, 4620]);
  for (const name of settingNames()) {
    const key = settingOf(name).at?.split('.').at(-1);
    if (key !== undefined) assert.match(right, new RegExp(`^ *(# )?${key}:`, 'm'), name);
  }
  for (const line of right.split('\n')) assert.ok(line.length <= 100, line);
});

test('what stands behind a # can be set by taking it away', () => {
  const [before, exchange] = right.split(/^(?=exchange:)/m);
  const set = (part: string): string =>
    part
      .replace('  # tls:', '  tls:')
      .replace('    # key:', '    key: k.pem')
      .replace('    # certificate:', '    certificate: c.pem')
      .replace('    # peers:', '    peers: p.pem');
  const read = homeSettings(places, set(before ?? '') + set(exchange ?? ''));
  assert.ok(read.ok, read.ok ? '' : failureInWords(read.error));
  assert.deepEqual(read.value.node.tls, { key: 'k.pem', certificate: 'c.pem', peers: 'p.pem' });
  assert.deepEqual(read.value.node.deskTls, { key: 'k.pem', certificate: 'c.pem' });
  const half = homeSettings(places, set(before ?? '').replace('certificate: c.pem', '') + exchange);
  assert.ok(!half.ok);
  assert.match(failureInWords(half.error), /takes both/);
  const hours = homeSettings(places, right.replace('spoken-hours: 12', 'spoken-hours: 6'));
  assert.equal(hours.ok && hours.value.node.spokenHours, 6);
  assert.equal(read.value.node.relays.offers, null, 'nothing is carried unless told');
  const relay = homeSettings(
    places,
    right
      .replace('  relay: false', '  relay: true')
      .replace('  relay-bounds: 50/64/3', '  relay-bounds: 20/32/2')
      .replace('  relay-after: []', '  relay-after: [emergency=30]'),
  );
  assert.deepEqual(relay.ok && relay.value.node.relays, {
    offers: { consignments: 20, bytes: 32 * 1_048_576, days: 2 },
    after: { normal: 300, emergency: 30 },
  });
});

/** The line that a text stands in, counted from one. */
const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;

test('an unknown, missing or wrong setting is told in one sentence with file, line and remedy', () => {
  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['zone: Europe/Oslo', 'zone: Europe/Olso', /zone: .*Europe\/Olso.*no time zone.*Write/],
    ['  port: 4610', '  port: 461000', /desk\.port: A port is a number/],
    ['  port: 4610', '  port: [1]', /desk\.port: desk\.port wants a number/],
    ['  port: 4610', '  prot: 4610', /no setting desk\.prot; did you mean desk\.port/],
    ['spoken-hours: 12', 'spoken-hours: [1]', /spoken-hours wants a whole number of hours/],
    ['spoken-hours: 12', 'spoken-hours: 40', /Write whole hours, 1 to 36/],
    ['  public-law: false', '  public-law: perhaps', /desk\.public-law wants true or false/],
    ['  languages: [en, ja]', '  languages: [en, tlh]', /desk\.languages: .*tlh/],
    ['  languages: [en, ja]', '  languages: en', /wants a list/],
    ['database: embedded', 'database: oracle', /database is embedded or own/],
    ['database: embedded', 'databse: embedded', /no setting databse; did you mean database/],
    ['  url: https://desk.example.no', '  url: desk.example.no', /desk\.url: Write the desk as/],
    ['  url: https://comity.example.no', '  url: ftp://x', /exchange\.url: Write the exchange/],
    ['trusted-proxies: []', 'trusted-proxies: [all]', /Write a proxy as an address/],
    ['  quota: []', '  quota: [normal=1/1/1]', /exchange\.quota: Write acts/],
    ['  - id: NOR.point-247', '  - id: ISL.point-247', /authorities: An authority is written/],
    ['kind: contact-point-24-7', 'knd: contact-point-24-7', /wants a list of authorities/],
    ['participant: NOR', 'participant: NO', /participant: Say for whom/],
    ['\nname: ', '\nnickname: ', /There is no setting nickname/],
    ['zone: Europe/Oslo', 'zone: Europe/Oslo\nzone: Europe/Oslo', /not YAML/],
    ['zone: Europe/Oslo', 'zone: &a Europe/Oslo\nlaw: *a', /law wants a text/],
    ['# approval-rules:', 'approval-rules: none.json', /none\.json cannot be read/],
  ];
  for (const [part, put, expected] of wrong) {
    assert.ok(right.includes(part), part);
    const text = right.replace(part, () => put);
    const read = homeSettings(places, text);
    assert.ok(!read.ok, put);
    const said = failureInWords(read.error);
    assert.match(said, expected, put);
    const [, line] = /^comity\.yaml:(\d+)/.exec(said) ?? [];
    const at = lineOf(text, put);
    assert.ok(Math.abs(Number(line) - at) <= 1, `${said}: line ${at}`);
  }
});

test('a setting that must be there is missed by its name', () => {
  for (const [line, name] of [
    ['participant: NOR', 'participant'],
    ['zone: Europe/Oslo', 'zone'],
    ['  url: https://comity.example.no', 'exchange.url'],
    ['database: embedded', 'database'],
  ] as const) {
    const read = homeSettings(places, right.replace(line, ''));
    assert.ok(!read.ok, line);
    assert.equal(read.error.code, 'setting-missing');
    assert.match(failureInWords(read.error), new RegExp(`${name} is missing`));
  }
  for (const text of ['', '- a\n- b', 'just words', `${'#'.repeat(70_000)}`]) {
    assert.ok(!homeSettings(places, text).ok, text.slice(0, 20));
  }
});
