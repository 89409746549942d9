// A NUL in any field of any form: PostgreSQL takes none in a text, so each would be a fault of the node.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { allScreens } from '@comity/desk';
import type { Service } from '@comity/service';
import { browse, type DeskClient } from '../../packages/desk/test/screens/desk-client.ts';
import { IS, type RefusingPair, refusingPair } from '../../packages/server/test/refusing-pair.ts';

const CASE = 'nul.JPN.npa-247';
const SCREENS = new URL('../../packages/desk/src/screens/', import.meta.url).pathname;

let pair: RefusingPair;
let desk: DeskClient<Service>;
before(async () => {
  pair = await refusingPair('nulforms', { '0103': 'supervisor' });
  await pair.asked(CASE, { level: 'emergency', why: 'A child is missing.' });
  desk = await browse(pair.iceland.service);
});
after(async () => {
  await desk?.close();
  await pair?.close();
});

/** The names that screens read from what was posted, as their code has them. */
const NAMES: readonly string[] = [
  ...new Set(
    readdirSync(SCREENS, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => [
        ...readFileSync(join(SCREENS, name), 'utf8').matchAll(
          /form\.(?:one|all|has)\(\s*'([\w.-]+)'/g,
        ),
      ])
      .map(([, name = '']) => name),
  ),
].filter((name) => name !== 'form-token');

/** What may stand where a path names something. */
const pathsOf = (path: string): readonly string[] =>
  path.includes(':') ? [CASE, 'none'].map((id) => path.replaceAll(/:[A-Za-z]+/g, id)) : [path];

/** Fields that hold one of a few words, or a number. */
const CHOSEN = {
  ...{ do: 'keep', was: 'us', after: '0', answer: 'yes', version: '1', side: 'ours', peer: 'JPN' },
  ...{ kind: 'officer', scope: 'all', role: 'duty-officer', on: 'yes' },
};

test('no form answers a NUL with a fault of the node', async () => {
  assert.ok(NAMES.length > 40, `${NAMES.length} names`);
  await desk.signIn(`${IS}.0103`);
  const broken: string[] = [];
  let posted = 0;
  for (const { method, path, name, access } of allScreens) {
    if (
      method !== 'POST' ||
      access !== 'officer' ||
      /^(?:session|sign|identity|passkey)/.test(name)
    ) {
      continue;
    }
    for (const url of pathsOf(path)) {
      // All of them with it; then all but what is chosen from a few, so that more of each is read.
      const all = Object.fromEntries(NAMES.map((one) => [one, 'a\u0000b']));
      for (const fields of [all, { ...all, ...CHOSEN }]) {
        const { statusCode } = await desk.post(url, fields, '/passkey');
        posted += 1;
        if (statusCode >= 500) broken.push(`${name} ${url} ${fields === all ? 'all' : 'chosen'}`);
      }
    }
  }
  assert.ok(posted > 100);
  assert.deepEqual(broken, []);
});
