import assert from 'node:assert/strict';
import { it } from 'node:test';
import { foreignWords } from './foreign-words.ts';
import { openWalk } from './walk-desks.ts';

it('every screen says nothing that did not come from a catalogue or from data', async () => {
  const walk = await openWalk('en-XA');
  try {
    const found: string[] = [];
    for (const { screen, client, url } of await walk.seen()) {
      const { body } = await client.get(url);
      const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      for (const id of twice) found.push(`${screen.name} (${url}): two elements have the id ${id}`);
      for (const text of foreignWords(body)) found.push(`${screen.name} (${url}): "${text}"`);
    }
    assert.deepEqual(found, []);
  } finally {
    await walk.close();
  }
});
