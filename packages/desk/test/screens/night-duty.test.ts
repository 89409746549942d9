import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type DeskClient, openDesk } from './desk-client.ts';

describe('who is on duty, at the night desk', () => {
  let desk: DeskClient;
  before(async () => {
    desk = await openDesk();
    await desk.signIn('usa-1');
  });
  after(() => desk.close());
  const plain = (body: string): string => body.replace(/<[^>]*>|[\u2066-\u2069]/g, '');

  it('names whom the roster names now and next', async () => {
    const { body } = await desk.get('/night');
    assert.match(plain(body), /Dana Whitfield, until Thu 21 Nov 2024, 20:00/);
    assert.match(plain(body), /Luis Ortega, from Thu 21 Nov 2024, 20:00/);
  });

  it('shows which States are open by their own hours, each at its hour', async () => {
    const { body } = await desk.get('/night');
    const [, awake = ''] = body.split('Who is open');
    assert.match(plain(awake), /JPN Japan\s*Open now\s*23:20 in Tokyo/);
    assert.match(awake, /role="img" aria-label="[^"]*The hour that it is in each State/);
    const circles = [...awake.matchAll(/<circle cx="(\d+)"/g)].map(([, x]) => Number(x));
    assert.ok(circles.includes(23 * 60 + 20), circles.join());
    assert.deepEqual(
      circles,
      circles.toSorted((a, b) => a - b),
    );
  });

  it('says until when a watch lasts that was taken', async () => {
    const taken = await desk.post('/night', { do: 'watch' });
    assert.equal(taken.headers['location'], '/night?done=watch');
    assert.match(plain((await desk.get('/night')).body), /until Thu 21 Nov 2024, 20:00/);
  });
});
