import assert from 'node:assert/strict';
import {
  checkContent,
  contentOfTyped,
  readDomain,
  readIpAddress,
  readWebAddress,
  target,
} from '@comity/statements';
import { advised, aimedAt, signed, wrong } from './facts.ts';
import type { Cases } from './rows.ts';

/** What a reader makes of a text: the one form, or the code. */
const read = (reader: typeof readDomain, text: string): string => {
  const found = reader(text);
  return found.ok ? found.value : found.error.code;
};
const ip = (text: string): string => {
  const found = readIpAddress(text);
  return found.ok ? `${found.value.text} v${found.value.version}` : found.error.code;
};
const domain = (text: string): string => read(readDomain, text);
const url = (text: string): string => read(readWebAddress, text);

export const ADDRESSES: Cases = {
  F22: () => {
    const facts = {
      ...aimedAt({
        kind: 'ip',
        address: '２０３．０．１１３．７',
        port: '４４３',
        period: { from: '２０１３－０５－２３', zone: 'ＵＴＣ' },
      }),
      offences: [{ kind: 'other', description: 'x', maxPenalty: '６０か月' }],
    };
    assert.deepEqual(wrong(facts), []);
    const period = { from: '2013-05-23', zone: 'UTC' };
    assert.deepEqual(signed(facts), { kind: 'ip', address: '203.0.113.7', port: '443', period });
    assert.equal(domain('EXAMPLE．ORG'), 'example.org');
  },
  F23: () => {
    const facts = aimedAt({
      kind: 'ip',
      address: '203.0.113.7\u200e',
      port: '\u200e443',
      period: { from: '2025-07-15 13:05\u200e', zone: '\u2068Asia/Tokyo\u2069' },
    });
    assert.deepEqual(wrong(facts), []);
    assert.equal(signed(facts)['address'], '203.0.113.7');
    assert.equal(domain('example\u200b.org'), 'example.org');
  },
  F25: () => {
    for (const typed of ['203[.]0[.]113[.]7', '203(.)0(.)113(.)7', '203[dot]0[dot]113[dot]7']) {
      const found = readIpAddress(typed);
      assert.ok(!found.ok && found.error.code === 'defanged', typed);
      assert.equal(found.error.params.meant, '203.0.113.7');
    }
    assert.equal(domain('example[.]org'), 'defanged');
    const found = readWebAddress('hxxps://example[.]org/a');
    assert.ok(!found.ok && found.error.code === 'defanged');
    assert.equal(found.error.params.meant, 'https://example.org/a');
  },
  F27: () => {
    for (const text of ['64:ff9b::192.168.1.1', '2002:c0a8:101::1', '::ffff:0:10.0.0.1']) {
      assert.equal(ip(text), 'ip-not-public', text);
    }
    assert.equal(ip('2001:0:c000:204::f5ff:fffe'), 'ip-not-public', 'Teredo of 10.0.0.1');
    assert.equal(
      ip('2001:0:4136:e378:8000:63bf:f7f7:f7f7'),
      '2001:0:4136:e378:8000:63bf:f7f7:f7f7 v6',
    );
    const at = {
      kind: 'ip',
      address: '2002:808:808::1',
      period: { from: '2025-07-15', zone: 'UTC' },
    };
    assert.ok(advised(aimedAt(at)).includes('address ip-holds'));
  },
  F28: () => {
    for (const text of ['::ffff:203.0.113.7', '::ffff:cb00:7107', '64:ff9b::cb00:7107']) {
      assert.equal(ip(text), '203.0.113.7 v4', text);
    }
  },
  F31: () => {
    const bare = { kind: 'ip', address: '8.8.8.8', period: { from: '2025-07-15', zone: 'UTC' } };
    assert.deepEqual(advised(aimedAt(bare)), ['port ip-no-port', 'from time-coarse']);
    const whole = {
      ...bare,
      port: '1024-2047',
      destination: '1.1.1.1',
      destinationPort: '443',
      protocol: 'TCP',
      period: { from: '2025-07-15 13:05:22', zone: 'UTC' },
    };
    assert.deepEqual(advised(aimedAt(whole)), []);
    assert.equal(signed(aimedAt(whole))['protocol'], 'tcp');
  },
  F32: () => {
    for (const [text, code] of [
      ['http://192.168.1.10/x', 'ip-not-public'],
      ['http://localhost/x', 'domain-form'],
      ['http://2130706433/', 'ip-not-public'],
      ['http://[::1]/', 'ip-not-public'],
      ['https://example', 'domain-form'],
      ['https://printer.local/', 'host-at-home'],
    ] as const) {
      assert.equal(url(text), code, text);
    }
    assert.equal(url('https://8.8.8.8/x'), 'https://8.8.8.8/x');
  },
  F34: () => {
    const long = `https://example.org/login?redirect=${'a'.repeat(2_100)}`;
    const typed = { target: { kind: 'url', url: long } };
    const content = contentOfTyped({ target }, typed);
    assert.ok(checkContent({ target }, content).ok);
    assert.deepEqual(content, typed, 'no letter of it is changed');
  },
  F36: () => {
    assert.equal(domain('おはよう・世界.jp'), 'xn--p8jh5i5d0z801lvm7c.jp');
    assert.equal(domain('paral·lel.cat'), 'xn--parallel-koa.cat');
    assert.equal(domain('نامه\u200cای.com'), 'xn--mgba3gch31f060k.com');
    assert.equal(domain('א׳ב.example'), 'xn--4dbc5h.example');
  },
  F37: () => {
    assert.equal(domain('例え。jp'), 'xn--r8jz45g.jp');
    assert.equal(domain('例え．jp'), 'xn--r8jz45g.jp');
    assert.equal(domain('a｡b'), 'a.b');
  },
  F39: () => {
    const names = ['xn--X.example', '\u0300hello.example', '0a.א', `${'ü'.repeat(60)}.org`];
    const more = ['xn---9uc.example', 'a·b.org', 'def・abc.org', '-a.org', 'ab--cd.org', 'α͵s.org'];
    for (const name of [...names, ...more]) assert.equal(domain(name), 'domain-form', name);
  },
  F40: () => {
    assert.equal(domain('e\u0301xample.org'), domain('éxample.org'));
    assert.equal(domain('例え.jp'), domain('xn--r8jz45g.jp'));
    assert.equal(url('https://例え.jp/あ'), 'https://xn--r8jz45g.jp/あ');
  },
};
