import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createSecureServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { connect } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, provisionDatabase, startTestDatabase } from '@comity/postgres';
import {
  createNode,
  loadKeyring,
  migrate,
  type Node,
  openStore,
  postHeaders,
  provisionNode,
} from '@comity/server';
import { lineTrouble } from '@comity/service';
import { freePort } from '../../../test/free-ports.ts';
import { LIMIT_MS, within } from '../../../test/wait.ts';
import { lineBroken } from '../../server/src/exchange/line-broken.ts';
import { type Listeners, makeListeners } from '../src/listeners/listeners.ts';
import { peerPost } from '../src/listeners/peer-post.ts';
import type { TlsFiles } from '../src/options.ts';
import { nodeSettings } from '../src/settings.ts';
import { systemWorld } from '../src/system-world.ts';
import { admitPeers } from '../src/training/admit-peers.ts';
import { type CertificateAuthority, certificateAuthority } from './certificates.ts';

const LAW = fileURLToPath(new URL('../../../treaties', import.meta.url));
const STATES = ['ISL', 'JPN', 'USA'] as const;
type State = (typeof STATES)[number];

let folder: string;
let server: DatabaseServer;
let states: CertificateAuthority;
let strangers: CertificateAuthority;
let port: number;
let doors: Listeners;
let files: TlsFiles;
let deskPort: number;
const nodes = new Map<State, Node>();
/** What Iceland's exchange saw of requests. */
let requests = 0;

const keysOf = (state: string): string => join(folder, state, 'keys');
const nodeOf = (state: State): Node => {
  const node = nodes.get(state);
  assert.ok(node !== undefined);
  return node;
};

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mutual-tls-'));
  server = await startTestDatabase();
  port = await freePort();
  states = certificateAuthority(folder, 'States');
  strangers = certificateAuthority(folder, 'Strangers');
  const law = await loadLaw();
  for (const state of STATES) {
    mkdirSync(keysOf(state), { recursive: true });
    const world = systemWorld(() => undefined, { tls: states.issue(state), anyAddress: true });
    const url = `https://localhost:${port}`;
    const desk = { id: `${state}.desk`, name: 'Desk', kind: 'contact-point-24-7', zone: 'UTC' };
    provisionNode(keysOf(state), { id: state, url, authorities: [desk] }, world);
    const database = await provisionDatabase(server.connection, `tls_${state.toLowerCase()}`);
    await migrate(database);
    const store = openStore({ database, world });
    const keyring = loadKeyring(keysOf(state), world);
    const origin = 'http://localhost:4610';
    nodes.set(state, await createNode({ world, store, keyring, law, training: true, origin }));
  }
  for (const state of STATES) {
    const others = STATES.filter((other) => other !== state);
    await admitPeers(
      nodeOf(state),
      others.map((participant) => ({
        participant,
        file: join(keysOf(participant), 'statement.json'),
      })),
    );
  }
  files = states.issue('ISL');
  deskPort = await freePort();
  const settings = nodeSettings(
    [
      ...['--participant', 'ISL', '--keys', keysOf('ISL'), '--law', LAW],
      ...['--port', String(deskPort), '--exchange-port', String(port)],
      ...['--origin', `https://localhost:${deskPort}`],
      ...['--desk-tls-key', files.key, '--desk-tls-certificate', files.certificate],
      ...['--tls-key', files.key, '--tls-certificate', files.certificate],
      ...['--tls-peers', files.peers],
    ],
    { DATABASE_URL: 'postgres://x@localhost/x' },
  );
  assert.ok(settings.ok);
  doors = makeListeners(nodeOf('ISL'), settings.value);
  doors.exchange.server.prependListener('request', () => {
    requests += 1;
  });
  await doors.exchange.listen({ host: '127.0.0.1', port });
  await doors.desk.listen({ host: '127.0.0.1', port: deskPort });
});
after(async () => {
  await Promise.all([doors?.desk.close(), doors?.exchange.close()]);
  for (const node of nodes.values()) await node.stop();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Key exchange of TLS that a recorder cannot open later; nothing else is offered where it stands. */
const HYBRID = 'X25519MLKEM768';

type Send = ReturnType<typeof peerPost>;
const withFiles = (tls: TlsFiles): Send => peerPost({ tls, anyAddress: true });

/** A sender that shows no certificate, though it believes the right ones. */
const withoutCertificate: Send = (url, body, { headers, timeoutMs }) =>
  new Promise((done, reject) => {
    const ca = readFileSync(states.file);
    const options = { method: 'POST', ca, agent: false, signal: AbortSignal.timeout(timeoutMs) };
    const length = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(url, { ...options, headers: { ...headers, ...length } }, (answer) => {
      answer.resume();
      answer.on('end', () => done({ status: answer.statusCode ?? 0, body: new Uint8Array() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Posts as `state`, signed by its receipt key, over that line: status and code. */
async function post(state: State, send: Send, text = '{'): Promise<string> {
  const body = new TextEncoder().encode(text);
  const headers = postHeaders(nodeOf(state).parts, { peer: 'ISL', lane: 'normal', body });
  const url = `https://localhost:${port}/exchange/v1/envelopes`;
  const answer = await send(url, body, { timeoutMs: LIMIT_MS, bytesMax: 65_536, headers });
  const { code } = JSON.parse(new TextDecoder().decode(answer.body) || '{}');
  return `${answer.status} ${code}`;
}

/** A heartbeat with signed heads, as the courier makes it: whether the peer answered. */
const beat = async (state: State): Promise<boolean> =>
  (await nodeOf(state).exchange.ask('ISL')).there;

test('a peer with its certificate exchanges, over TLS 1.3 only', async () => {
  assert.equal(await beat('JPN'), true);
  assert.equal(await beat('USA'), true);
  const { key, certificate, peers } = states.issue('JPN');
  const shown = { key: readFileSync(key), cert: readFileSync(certificate) };
  const line = { host: '127.0.0.1', servername: 'localhost', port, ca: readFileSync(peers) };
  const socket = connect({ ...line, ...shown });
  await within('the handshake', once(socket, 'secureConnect'));
  assert.equal(socket.getProtocol(), 'TLSv1.3');
  socket.destroy();
  const hybrid = connect({ ...line, ...shown, ecdhCurve: HYBRID });
  await within('a handshake with the hybrid group alone', once(hybrid, 'secureConnect'));
  hybrid.destroy();
  const old = connect({ ...line, ...shown, maxVersion: 'TLSv1.2' });
  const [refused] = await within('a refusal', once(old, 'error'));
  assert.match(String(refused.code), /SSL|ECONNRESET/);
});

test('without a good certificate nobody gets as far as a request', async () => {
  const before = requests;
  const lines: Readonly<Record<string, Send>> = {
    'no certificate': withoutCertificate,
    'of another authority': withFiles(strangers.issue('JPN', { believes: states })),
    'of an authority of the same name': withFiles(
      certificateAuthority(mkdtempSync(join(folder, 'same-')), 'States').issue('JPN', {
        believes: states,
      }),
    ),
    expired: withFiles(states.issue('JPN', { from: -48, to: -1 })),
    'not valid yet': withFiles(states.issue('JPN', { from: 1, to: 48 })),
  };
  for (const [what, send] of Object.entries(lines)) {
    await assert.rejects(post('JPN', send), /certificate|ECONNRESET|socket hang up|EPIPE/i, what);
  }
  assert.equal(requests, before, 'no byte of theirs was read as a request');
  assert.equal(await beat('JPN'), true);
});

test('a line that TLS breaks is told from one on which nobody answers', async () => {
  const told = async (sent: Promise<unknown>): Promise<string> => {
    const cause = await sent.then(
      () => undefined,
      (fault: unknown) => fault,
    );
    assert.ok(cause instanceof Error);
    return lineTrouble(lineBroken(cause));
  };
  assert.equal(await told(post('JPN', withFiles(strangers.issue('JPN')))), 'tls');
  const nobody = `https://localhost:${await freePort()}/`;
  const options = { timeoutMs: LIMIT_MS, bytesMax: 65_536, headers: {} };
  const sent = withFiles(states.issue('JPN'))(nobody, new Uint8Array(), options);
  assert.equal(await told(sent), 'silent');
});

test('a certificate speaks for its own participant only, and others are not held for it', async () => {
  const asUsa = withFiles(states.issue('USA'));
  for (let n = 0; n < 70; n += 1) assert.equal(await post('JPN', asUsa), '403 header-certificate');
  const nobody = withFiles(states.issue(''));
  assert.equal(await post('JPN', nobody), '403 header-certificate');
  assert.equal(await beat('JPN'), true, 'nothing of it is counted as Japan’s');
});

test('a quota is of one peer: who is held back holds up nobody behind the same address', async () => {
  const asUsa = withFiles(states.issue('USA'));
  const answers = new Set<string>();
  for (let n = 0; n < 61; n += 1) answers.add(await post('USA', asUsa));
  assert.deepEqual([...answers], ['400 json-syntax', '429 too-many-refused']);
  assert.equal(await post('USA', asUsa), '429 too-many-refused');
  const asJapan = withFiles(states.issue('JPN'));
  assert.equal(await post('JPN', asJapan), '400 json-syntax', 'read and judged');
  assert.equal(await beat('JPN'), true);
});

/** A server on this machine under that certificate: what posting to it comes to, and what it saw. */
async function posted(theirs: TlsFiles, more: { readonly ecdhCurve?: string } = {}) {
  let asked = 0;
  const files = { key: readFileSync(theirs.key), cert: readFileSync(theirs.certificate) };
  const other = createSecureServer({ ...files, ...more }, (_request, response) => {
    asked += 1;
    response.end('{}');
  });
  other.on('tlsClientError', () => undefined);
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const url = `https://localhost:${(other.address() as AddressInfo).port}/exchange/v1/envelopes`;
  const options = { timeoutMs: LIMIT_MS, bytesMax: 65_536, headers: {} };
  const send = withFiles(states.issue('JPN'));
  const came = await send(url, new Uint8Array(9), options).then(
    ({ status }) => String(status),
    ({ message }: Error) => message,
  );
  other.closeAllConnections();
  await new Promise((done) => other.close(done));
  return { came, asked };
}

test('a sender posts to nobody whose certificate is not good for that name', async () => {
  for (const [what, theirs] of Object.entries({
    'of another authority': strangers.issue('ISL', { believes: states }),
    expired: states.issue('ISL', { from: -48, to: -1 }),
    'for another name': states.issue('ISL', { host: 'other.example' }),
  })) {
    const { came, asked } = await posted(theirs);
    assert.match(came, /cert/i, what);
    assert.equal(asked, 0, what);
  }
  const good = await posted(states.issue('ISL'), { ecdhCurve: HYBRID });
  assert.deepEqual(good, { came: '200', asked: 1 }, 'the hybrid group is offered by a sender too');
});

/** The fingerprint of the certificate that is shown at a port to whoever connects. */
async function shownAt(at: number): Promise<string> {
  const { key, certificate, peers } = states.issue('JPN');
  const line = { host: '127.0.0.1', servername: 'localhost', port: at, ca: readFileSync(peers) };
  const own = { key: readFileSync(key), cert: readFileSync(certificate) };
  const socket = connect({ ...line, ...own });
  await within('the handshake', once(socket, 'secureConnect'));
  const { fingerprint256 } = socket.getPeerCertificate();
  socket.destroy();
  return fingerprint256;
}

test('renewed certificates are shown to whoever connects next, on both listeners', async () => {
  const before = await shownAt(port);
  assert.equal(await shownAt(deskPort), before);
  const next = states.issue('ISL');
  copyFileSync(next.certificate, files.certificate);
  assert.equal(await shownAt(port), before, 'half of the two files');
  assert.equal(await beat('JPN'), true);
  copyFileSync(next.key, files.key);
  const now = await shownAt(port);
  assert.notEqual(now, before);
  assert.equal(await shownAt(deskPort), now);
  assert.equal(await beat('JPN'), true);
});

test('a sender shows the certificate that its files hold by then', async () => {
  const own = states.issue('USA');
  const send = withFiles(own);
  assert.match(await post('JPN', send), /header-certificate/);
  const next = states.issue('JPN');
  copyFileSync(next.certificate, own.certificate);
  assert.match(await post('JPN', send), /header-certificate/, 'half of the two files');
  copyFileSync(next.key, own.key);
  assert.equal(await post('JPN', send), '400 json-syntax');
});

test('the desk answers over TLS where no proxy ends it', async () => {
  const status = await within(
    'an answer',
    new Promise<number>((done, reject) => {
      const asked = { ca: readFileSync(states.file), agent: false } as const;
      request(`https://localhost:${deskPort}/sign-in`, asked, (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    }),
  );
  assert.equal(status, 200);
});
