import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { LIMIT_MS } from '../../../../test/wait.ts';
import { eventStreams } from '../../src/http/event-stream.ts';
import { fakeService } from '../fake-service.ts';
import { openDesk } from './desk-client.ts';

test('an officer sees where they are signed in and ends a session that is not this one', async () => {
  const client = await openDesk({ participant: 'ISL' });
  try {
    await client.service.identity.signInForTraining('isl-1');
    await client.signIn('isl-1');
    const page = await client.get('/sessions');
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /2 sessions/);
    assert.match(page.body, /This one/);
    const other = /name="session" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const ended = await client.post('/sessions/end', { session: other }, '/sessions');
    assert.equal(ended.headers['location'], '/sessions?done=ended');
    assert.match((await client.get('/sessions?done=ended')).body, /1 session\b/);
    const again = await client.post('/sessions/end', { session: other }, '/sessions');
    assert.equal(again.headers['location'], '/sessions?done=gone');
  } finally {
    await client.close();
  }
});

/** What the stream needs of an answer. */
class Answer extends EventEmitter {
  writableNeedDrain = false;
  readonly written: string[] = [];
  writeHead(): this {
    return this;
  }
  write(text: string): boolean {
    this.written.push(text);
    this.emit('written');
    return true;
  }
  end(): void {
    this.emit('ended');
  }
}

test('an event stream ends with its session, not when somebody asks for a page', async () => {
  const service = fakeService({ participant: 'ISL' });
  const signedIn = await service.identity.signInForTraining('isl-1');
  assert.ok(signedIn.ok);
  const streams = eventStreams(service, {}, 5);
  const answer = new Answer();
  streams.open(answer as unknown as ServerResponse, signedIn.value);
  const signal = AbortSignal.timeout(LIMIT_MS);
  const here = (): number =>
    answer.written.filter((text) => text.startsWith('event: here\n')).length;
  assert.equal(here(), 1, 'it says at once that it is there');
  while (here() < 2) await once(answer, 'written', { signal });
  const ended = once(answer, 'ended', { signal });
  await service.identity.signOut(signedIn.value);
  await ended;
  const { length } = answer.written;
  service.alert({ kind: 'act-arrived', caseId: 'x', urgency: 'routine', at: service.now() });
  assert.equal(answer.written.length, length, 'nothing more is said');
});
