import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { after, before, test } from 'node:test';
import { LIMIT_MS } from '../../../test/wait.ts';
import { AddressRefused, peerPost } from '../src/listeners/peer-post.ts';

/** Something inside that must never hear of us. */
let inside: Server;
let port = 0;
let heard = 0;
before(async () => {
  inside = createServer((request, response) => {
    heard += 1;
    if (request.url === '/elsewhere') {
      response.writeHead(307, { location: `http://127.0.0.1:${port}/secret` });
    }
    request.resume();
    request.on('end', () => response.end('inside'));
  });
  await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done));
  port = (inside.address() as AddressInfo).port;
});
after(() => {
  inside.closeAllConnections();
  inside.close();
});

const HOW = { timeoutMs: LIMIT_MS, bytesMax: 1_000 };
const BODY = new TextEncoder().encode('{}');

/** A resolver that somebody else rules: one answer after the other. */
function rebinding(...answers: readonly (readonly string[])[]): {
  readonly lookup: LookupFunction;
  readonly asked: () => number;
} {
  let asked = 0;
  return {
    asked: () => asked,
    lookup: (_name, options, answer) => {
      const found = answers[Math.min(asked, answers.length - 1)] ?? [];
      asked += 1;
      if (options.all === true) {
        answer(null, [...found.map((address) => ({ address, family: 4 }))]);
      } else {
        answer(null, found[0] ?? '', 4);
      }
    },
  };
}

test('an address inside is not posted to, however it is written', async () => {
  const post = peerPost({});
  for (const host of [
    '127.0.0.1',
    '127.1',
    '2130706433',
    'localhost',
    '[::1]',
    '169.254.169.254',
  ]) {
    await assert.rejects(post(`http://${host}:${port}/`, BODY, HOW), AddressRefused, host);
  }
  assert.equal(heard, 0);
});

test('a name that resolves inside, or also inside, reaches nobody', async () => {
  for (const answers of [['127.0.0.1'], ['193.107.86.49', '127.0.0.1'], ['10.0.0.7'], []]) {
    const { lookup, asked } = rebinding(answers);
    const post = peerPost({ lookup });
    const sent = post(`http://peer.example.org:${port}/`, BODY, HOW);
    await assert.rejects(sent, AddressRefused, answers.join());
    assert.equal(asked(), 1, 'what was checked is what is connected to: asked once');
  }
  assert.equal(heard, 0);
});

test('training reaches this machine; a redirect is not followed there either', async () => {
  const post = peerPost({ anyAddress: true });
  const answer = await post(`http://127.0.0.1:${port}/`, BODY, HOW);
  assert.deepEqual([answer.status, new TextDecoder().decode(answer.body)], [200, 'inside']);
  const before = heard;
  assert.equal((await post(`http://127.0.0.1:${port}/elsewhere`, BODY, HOW)).status, 307);
  assert.equal(heard, before + 1);
});

test('an answer that is too long is cut', async () => {
  const post = peerPost({ anyAddress: true });
  const sent = post(`http://127.0.0.1:${port}/`, BODY, { timeoutMs: LIMIT_MS, bytesMax: 3 });
  await assert.rejects(sent, /longer than 3 bytes/);
});
