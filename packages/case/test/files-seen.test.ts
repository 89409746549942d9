import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '@comity/base';
import { type ContentOf, readSums } from '@comity/statements';
import { contradicted, decide, filesSeen, fold, wholeAndSame } from '../src/index.ts';
import { CONTENTS, idOf, type Step, story, UNITS } from './log.ts';

const A = 'a1'.repeat(32);
const B = 'b2'.repeat(32);
const LIST: ContentOf<'evidence-delivered'>['items'] = [
  { name: 'server.img', bytes: 1_000, digest: A },
  { name: 'traffic.csv', digest: `SHA256: ${B.toUpperCase()}` },
  { name: 'a signed letter' },
];

describe('the output of sha256sum', () => {
  it('is read as coreutils writes it: text or binary, tagged, escaped, in a folder', () => {
    const output = [
      `${A}  ./server.img`,
      `${B.toUpperCase()} *in a folder/traffic.csv`,
      `SHA256 (tagged (1).img) = ${A}`,
      `\\${B}  two\\nlines\\\\.txt`,
      '',
    ].join('\r\n');
    assert.deepEqual(readSums(output), [
      { name: 'server.img', digest: A },
      { name: 'in a folder/traffic.csv', digest: B },
      { name: 'tagged (1).img', digest: A },
      { name: 'two\nlines\\.txt', digest: B },
    ]);
  });

  it('every line that is none is named as what it is, and what is beyond the bounds is not read', () => {
    const none = [`${A} server.img`, `${A.slice(1)}  server.img`, 'sha256sum: x: Is a directory'];
    for (const line of none) assert.deepEqual(readSums(line), [{ name: line, digest: null }]);
    assert.equal(readSums(`${A}  x\n`.repeat(5_000)).length, 201);
    assert.equal(readSums('x'.repeat(300_000))[0]?.name.length, 100_000);
  });
});

describe('what arrived beside what was listed', () => {
  it('digests decide; who is not among them is missing unless it is said otherwise', () => {
    const sums = readSums(`${A}  server.img\n${A}  folder/traffic.csv\n${B}  extra.txt`);
    assert.deepEqual(filesSeen(LIST, sums, []), [
      { name: 'server.img', digest: A, found: 'same' },
      { name: 'traffic.csv', digest: A, found: 'other' },
      { name: 'a signed letter', found: 'missing' },
      { name: 'extra.txt', digest: B, found: 'not-listed' },
    ]);
    const [, , letter] = filesSeen(LIST, sums, [{}, {}, { found: 'arrived' }]);
    assert.equal(letter?.found, 'arrived');
  });

  it('nobody says that a file is the same against its digest; another size is another file', () => {
    const [image] = filesSeen(LIST, readSums(`${B}  server.img`), [{ found: 'arrived' }]);
    assert.equal(image?.found, 'other');
    const [sized] = filesSeen(LIST, [], [{ found: 'arrived', bytes: 999 }]);
    assert.deepEqual([sized?.found, sized?.bytes], ['other', 999]);
  });

  it('where there is nothing to go by it is left open', () => {
    assert.deepEqual(
      filesSeen(LIST, [], []).map(({ found }) => found),
      [undefined, undefined, undefined],
    );
  });

  it('what is said of files against their digests is told', () => {
    const files = [
      { name: 'server.img', digest: B, found: 'same' },
      { name: 'traffic.csv', digest: B, found: 'other' },
      { name: 'extra.txt', digest: B, found: 'same' },
    ] as const;
    assert.deepEqual(contradicted(LIST, files), [0, 1]);
  });
});

it('a receipt by files says of the whole what follows from its files, and digests are some', () => {
  const delivered: Step = [
    'is',
    'evidence-delivered',
    { ...CONTENTS['evidence-delivered'], items: structuredClone<unknown>(LIST) as JsonObject[] },
  ];
  const entries = story(['jp', 'request-submitted'], delivered)[1];
  const state = fold(entries);
  const asked = state.waits.find(({ open }) => open)?.ask ?? idOf('nobody');
  const said = (files: ContentOf<'files-received'>['files'], all = wholeAndSame(files)) =>
    decide(
      state,
      {
        kind: 'files-received',
        author: { ...UNITS.jp, role: 'prosecutor', officer: '17' },
        to: UNITS.is,
        content: { asked, files, ...all },
      },
      {},
    );
  const faults = (found: ReturnType<typeof said>) =>
    found.ok ? [] : found.error.map(({ code, at }) => [code, at]);
  assert.deepEqual(faults(said([{ name: 'server.img', digest: A, found: 'same' }])), []);
  const missing = [{ name: 'server.img', found: 'missing' }] as const;
  assert.deepEqual(faults(said(missing)), []);
  assert.deepEqual(faults(said(missing, { complete: true, verified: true })), [
    ['files-contradict', 'complete'],
    ['files-contradict', 'verified'],
  ]);
  assert.deepEqual(faults(said([{ name: 'what?', digest: '-', found: 'not-listed' }])), [
    ['digest-form', 'files.0.digest'],
  ]);
});
