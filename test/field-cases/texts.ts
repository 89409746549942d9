import assert from 'node:assert/strict';
import { adviceOnFacts, factsAdvice } from '@comity/advice';
import { checkText, isBlank, parseStrictJson } from '@comity/base';
import { DUES } from '@comity/case';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { verifyConsistency, verifyInclusion } from '@comity/log';
import { actStatement, contentOfTyped, readPenalty } from '@comity/statements';
import { verifyBundle } from '@comity/wire';
import { advised, aimedAt, missing, ON, signed, wrong } from './facts.ts';
import type { Cases } from './rows.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const says = actStatement('request-submitted').says;

export const TEXTS: Cases = {
  F01: () => {
    const limits = { bytesMax: 20_000_000, depthMax: 24 };
    const letters = parseStrictJson(bytes(`{"x":"${'a'.repeat(8_388_700)}"}`), limits);
    assert.ok(letters.ok);
    const escapes = bytes(`{"x":"${'\\u00e9'.repeat(1_118_500)}"}`);
    assert.ok(parseStrictJson(escapes, limits).ok);
    assert.equal(verifyBundle(escapes, { trusted: [] }).verdict, 'invalid');
  },
  F03: () => {
    const none = new Uint8Array(0);
    assert.equal(verifyInclusion({ leaf: none, index: 0, size: 1, path: [], root: none }), false);
    const claim = { older: 1, newer: 1, proof: [], olderRoot: none, newerRoot: none };
    assert.equal(verifyConsistency(claim), false);
  },
  F42: () => {
    for (const filler of ['\u3164', '\uffa0', '\u115f', '\u2800', '\u2060 \u200b']) {
      assert.ok(isBlank(filler));
      const facts = aimedAt({ kind: 'account', service: 'X', identifier: filler });
      assert.ok(missing(facts).includes('parts.0.targets.0.identifier missing'), filler);
    }
  },
  F43: () => {
    const hidden = [0xad, 0x2028, 0x2029, 0x180e, 0x34f, 0x206a, 0x206f, 0x17b4, 0x1d173, 0xfffc];
    for (const point of [...hidden, 0xfffe, 0xfe0d, 0x61c, 0xe0001, 0xe0100]) {
      const found = checkText(`a${String.fromCodePoint(point)}b`, 100);
      assert.equal(found.ok ? '' : found.error.code, 'text-hidden-characters', point.toString(16));
    }
    const flag = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
    for (const text of ['می\u200cخواهم', '👨\u200d👩\u200d👧', '❤\ufe0f', flag, '葛\u{e0100}城']) {
      assert.ok(checkText(text, 100).ok, text);
    }
    assert.deepEqual(wrong({ conduct: 'a\u{0378}b' }), ['conduct text-unassigned-character']);
  },
  F46: () => {
    const wrongLetter = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdx';
    const wallet = { kind: 'wallet', currency: 'bitcoin', wallet: wrongLetter };
    assert.deepEqual(wrong(aimedAt(wallet)), []);
    assert.deepEqual(advised(aimedAt(wallet)), ['wallet wallet-checksum']);
    const right = { ...wallet, wallet: `${wrongLetter.slice(0, -1)}q` };
    assert.deepEqual(advised(aimedAt(right)), []);
    const transaction = { kind: 'transaction', currency: 'BTC', transaction: 'AB'.repeat(32) };
    assert.equal(signed(aimedAt(transaction))['transaction'], 'ab'.repeat(32));
    const telephone = { kind: 'telephone', telephone: '０３-1234-5678' };
    assert.deepEqual(wrong(aimedAt(telephone)), ['telephone telephone-national']);
    const abroad = aimedAt({ kind: 'telephone', telephone: '+81 (0)3-1234-5678' });
    assert.equal(signed(abroad)['telephone'], '+81312345678');
    const device = { kind: 'device', description: 'telephone', deviceNumber: '490154203237519' };
    assert.deepEqual(advised(aimedAt(device)), ['deviceNumber device-check-digit']);
  },
  F47: () => {
    const url = { kind: 'url', url: 'https://example.org/', custodian: 'Facebook' };
    assert.deepEqual(advised(aimedAt(url)), ['custodian custodian-entity']);
    const named = { ...url, custodian: 'Meta Platforms Ireland Limited' };
    assert.deepEqual(advised(aimedAt(named)), []);
  },
  F49: () => {
    const facts = {
      ...aimedAt({ kind: 'url', url: 'https://example.org/' }),
      conduct: 'x',
      parts: [
        {
          targets: [{ kind: 'url', url: 'https://example.org/' }],
          contents: { dataRelationToOffence: 'x', necessity: 'x' },
        },
      ],
      urgency: { level: 'emergency', why: 'x' },
    };
    const found = factsAdvice(facts, ON, () => false).map(({ at, code }) => `${at} ${code}`);
    for (const one of [
      ...['conduct facts-short', 'conduct facts-no-date', 'conduct facts-no-place'],
      ...['conduct no-link', 'urgency.why answer-short', 'parts.0.contents.necessity answer-short'],
    ]) {
      assert.ok(found.includes(one), one);
    }
    const told = {
      ...facts,
      conduct:
        'On 15 July 2025 somebody unknown put a page that copies the one of a bank in Osaka at https://example.org/ and took passwords.',
      ...aimedAt({ kind: 'url', url: 'https://example.org/' }),
      urgency: {},
    };
    assert.deepEqual(
      factsAdvice(told, ON, () => false),
      [],
    );
  },
  F50: () => {
    for (const [typed, read] of [
      ['life', 'life'],
      ['fine only', 'fine'],
      ['10 years', 'P10Y'],
      ['18 months', 'P18M'],
      ['2 years 6 months', 'P30M'],
      ['１０年', 'P10Y'],
    ] as const) {
      assert.deepEqual(readPenalty(typed), { ok: true, value: read });
    }
    const bare = readPenalty('60');
    assert.equal(bare.ok ? '' : bare.error.code, 'penalty-unit-missing');
  },
  F52: () => {
    const earlier = [
      { kind: 'network', case: 'case-1' },
      {
        kind: 'outside',
        day: '2025/3/1',
        number: 'MLA 12/2025',
        answeredBy: 'Ministry of Justice',
      },
    ];
    const made = contentOfTyped(says, { earlier }) as { readonly earlier: unknown };
    assert.deepEqual(made.earlier, [earlier[0], { ...earlier[1], day: '2025-03-01' }]);
  },
  F53: () => {
    const contact = {
      function: 'duty prosecutor',
      telephone: '+81 3 1234 5678',
      hours: 'day and night',
    };
    const made = contentOfTyped(says, { contact }) as { readonly contact: unknown };
    assert.deepEqual(made.contact, { ...contact, telephone: '+81312345678' });
    assert.deepEqual(wrong({ contact: { telephone: '1234567' } }), [
      'telephone telephone-national',
    ]);
  },
  F55: () => {
    const made = contentOfTyped(says, { followUpBy: '2027-01-31' }) as {
      readonly followUpBy: string;
    };
    assert.equal(made.followUpBy, '2027-01-31');
    // That the day runs as a clock on both sides: packages/case/test/next.test.ts.
    assert.ok(DUES.includes('follow-up'));
  },
  F56: async () => {
    const law = indexLaw(await loadLaw());
    for (const to of ['FRA', 'JPN', 'BRA']) {
      const found = adviceOnFacts(law, { to, language: 'en' }, ON);
      assert.deepEqual(
        found.map(({ at, code }) => `${at} ${code}`),
        ['language language-not-known'],
        to,
      );
    }
    assert.deepEqual(adviceOnFacts(law, { to: 'FRA', language: 'fr' }, ON), []);
  },
};
