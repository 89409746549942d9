import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { seededBytes } from '@comity/rehearsal';
import { loadKeyring, provisionNode } from '@comity/server';
import { changedSince } from '../src/trust/statement-changes.ts';

const NOW = '2026-11-30T00:00:00.000Z';
const world = { now: () => NOW, randomBytes: seededBytes('changes') };
const police = { id: 'JPN.npa', name: 'Police', kind: 'contact-point-24-7', zone: 'Asia/Tokyo' };
const ministry = { id: 'JPN.moj', name: 'Ministry', kind: 'central-authority', zone: 'Asia/Tokyo' };
const plan = { id: 'JPN', url: 'https://jpn.example', authorities: [police] };

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-changes-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('what a later statement says otherwise is told once each, and nothing of what stayed', () => {
  const first = provisionNode(folder, plan, world).statement;
  assert.deepEqual(changedSince(first, { ...first, version: 2 }), { version: 1, changes: [] });
  const renamed = { ...police, name: 'Agency', zone: 'Asia/Seoul', kind: 'police' };
  const authorities = [renamed, ministry];
  const moved = { ...plan, url: 'https://new.example', understands: { x: 1 }, authorities };
  const second = provisionNode(folder, moved, world).statement;
  const before = Object.keys(first.node.understands).length;
  const authority = 'Agency';
  assert.deepEqual(changedSince(first, second).changes, [
    { what: 'address', from: plan.url, to: moved.url },
    { what: 'kinds', from: before, to: 1 },
    { what: 'named', authority, from: 'Police', to: authority },
    { what: 'kind', authority },
    { what: 'zone', authority, from: 'Asia/Tokyo', to: 'Asia/Seoul' },
    { what: 'added', authority: 'Ministry' },
  ]);
  const oldKeysUntil = (): string => '2026-12-01T00:00:00.000Z';
  const what = { authorities: ['JPN.moj'], node: true, oldKeysUntil };
  const since = '2026-11-20T00:00:00.000Z';
  const third = loadKeyring(folder, world).change({ ...what, compromised: since }).statement;
  const of = { authority: 'Ministry' };
  assert.deepEqual(changedSince(second, third), {
    version: 2,
    changes: [
      { what: 'receipt' },
      { what: 'signing', ...of, at: NOW },
      { what: 'encryption', ...of, at: NOW },
      { what: 'revoked', ...of, at: since },
    ],
  });
  const other = mkdtempSync(join(tmpdir(), 'comity-other-'));
  const anew = provisionNode(other, { ...plan, afterVersion: 3 }, world).statement;
  rmSync(other, { recursive: true, force: true });
  const said = changedSince(third, anew).changes.map(({ what: said }) => said);
  assert.equal(said[0], 'root', 'what must be looked at first stands first');
  assert.ok(said.includes('gone'));
});
