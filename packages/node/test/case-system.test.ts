import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { noticeRestore, tellSystems } from '@comity/server';
import { TOKEN_USES } from '@comity/service';
import { LIMIT_MS, until } from '../../../test/wait.ts';
import { POLICE, type SystemHouse, systemHouse } from '../../server/test/system-house.ts';
import { REQUEST } from '../../server/test/two-nodes.ts';
import { systemCaller } from '../src/callers/gateway-caller.ts';
import { type Listeners, makeListeners } from '../src/listeners/listeners.ts';
import { systemWorld } from '../src/system-world.ts';
import { certificateAuthority } from './certificates.ts';

const EXAMPLE = fileURLToPath(new URL('../../../docs/examples/case-system.ts', import.meta.url));

let folder: string;
let house: SystemHouse;
let listeners: Listeners;
let origin: string;
let authority: string;
let token: { id: string; signing: string };
const children: ChildProcess[] = [];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comity-case-system-'));
  house = await systemHouse('case_system');
  const made = certificateAuthority(folder, 'Ministry');
  authority = made.file;
  // The port for programs on its own address, by the certificate of the desk.
  listeners = makeListeners(house.iceland, {
    ...({ origin: 'https://localhost:4610', host: '127.0.0.1', trustedProxies: [] } as const),
    ...{ api: { host: '127.0.0.1', port: 0 }, deskTls: made.issue('desk'), languages: ['en'] },
    ...{ publicLaw: false, training: true },
  } as never);
  const { api } = listeners;
  assert.ok(api !== undefined);
  await api.listen({ host: '127.0.0.1', port: 0 });
  origin = `https://localhost:${(api.server.address() as AddressInfo).port}`;
});
after(async () => {
  for (const child of children) child.kill();
  await Promise.all([
    listeners?.api?.close(),
    listeners?.desk.close(),
    listeners?.exchange.close(),
  ]);
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  ...{ COMITY_ORIGIN: origin, NODE_EXTRA_CA_CERTS: authority, NO_COLOR: '1' },
  ...{ COMITY_STATE: join(folder, 'state.json'), COMITY_TOKEN_FILE: join(folder, 'token') },
  COMITY_HOOK_FILE: join(folder, 'hook'),
});

/** Starts the program as a ministry would; what it says so far. */
function start(...given: readonly string[]): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [EXAMPLE, ...given], { env: environment() });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return { child, said: () => said };
}

/** Runs it to its end. */
async function run(...given: readonly string[]): Promise<{ code: number | null; said: string }> {
  const { child, said } = start(...given);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, said: said() };
}

async function letIn(hook: string): Promise<void> {
  const { tokens } = house.iceland.service;
  const [ann, ben] = [await house.come(POLICE, '0101'), await house.come(POLICE, '0102')];
  const asked = await tokens.ask(ann, { name: 'Register', may: TOKEN_USES, days: 30, hook });
  assert.ok(asked.ok, JSON.stringify(asked));
  assert.ok((await tokens.agree(ben, asked.value.id)).ok);
  const taken = await tokens.take(ann, asked.value.id);
  assert.ok(taken.ok);
  const { secret, hookSecret } = taken.value;
  token = { id: asked.value.id, signing: hookSecret ?? '' };
  writeFileSync(join(folder, 'token'), `${secret}\n`);
  writeFileSync(join(folder, 'hook'), `${token.signing}\n`);
}

test('the port for programs speaks TLS, serves them alone, and no other name', async () => {
  const ask = (path: string, host?: string): Promise<number> =>
    new Promise((done, failed) => {
      const options = {
        ca: undefined,
        rejectUnauthorized: false,
        ...(host ? { headers: { host } } : {}),
      };
      request(`${origin}${path}`, options, (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      })
        .on('error', failed)
        .end();
    });
  assert.equal(await ask('/api/v1/openapi.json'), 200);
  assert.equal(await ask('/api/v1/cases'), 401);
  assert.equal(await ask('/sign-in'), 404, 'no page of the desk');
  assert.equal(await ask('/api/v1/cases', 'evil.example'), 421);
  const clear = await fetch(origin.replace('https', 'http')).catch(() => 'refused');
  assert.equal(clear, 'refused');
  const atDesk = await (await listeners.desk.answering()).inject({ url: '/api/v1/cases' });
  assert.equal(atDesk.statusCode, 404, 'not at the desk as well');
});

test('the example reads what is new, once', {
  timeout: LIMIT_MS,
}, async () => {
  await letIn('');
  await house.asked('example-1.JPN.npa-247');
  const first = await run('news');
  assert.equal(first.code, 0, first.said);
  assert.match(first.said, /request-submitted, limits of use: 0/);
  const second = await run('news');
  assert.deepEqual([second.code, second.said], [0, '']);
});

test('it begins a draft once for a file of its own, and says what is missing', {
  timeout: LIMIT_MS,
}, async () => {
  const facts = {
    ...{ title: 'Server in Tokyo', conduct: 'A market sold tools.', from: 'ISL', to: 'JPN' },
    parts: [{ measure: 'preservation', wanted: 'The image.', contents: REQUEST.parts[0].contents }],
  };
  const file = join(folder, 'facts.json');
  writeFileSync(file, JSON.stringify(facts));
  const first = await run('draft', '2026-117', file);
  assert.equal(first.code, 0, first.said);
  assert.match(first.said, /^Draft \S+: drafting\.\n {2}missing: /);
  assert.deepEqual(await run('draft', '2026-117', file), first, 'cut off, it is sent again');
  const drafts = await house.admin('select from drafts');
  assert.equal(drafts.length, 1);
  const { said } = await run('draft', '2026-118', file);
  assert.notEqual(said, first.said);
});

test('it proposes an act, which an officer agrees to', { timeout: LIMIT_MS }, async () => {
  const given = ['propose', 'example-1.JPN.npa-247', '2026-11-23T10:00', 'The reference.'] as const;
  const first = await run(...given);
  assert.equal(first.code, 0, first.said);
  const [, proposal = ''] = /^Proposal (\S+): waits for 1 officer\.$/m.exec(first.said) ?? [];
  assert.deepEqual(await run(...given), first);
  const { proposals } = house.iceland.service;
  const agreed = await proposals.approve(await house.come(POLICE, '0101'), proposal);
  assert.ok(agreed.ok && agreed.value.actId !== null, JSON.stringify(agreed));
  const wrong = await run('propose', 'nothing', '2026-11-23T10:00', 'x');
  assert.equal(wrong.code, 1);
  assert.match(wrong.said, /case-unknown/);
});

test('it hears posts of the node, and believes no other', { timeout: LIMIT_MS }, async () => {
  const { child, said } = start('listen', '0');
  await until('the program says so', () => /Listening/.test(said()));
  const port = Number(/"port":(\d+)/.exec(said())?.[1]);
  const url = `http://127.0.0.1:${port}/`;
  child.kill();
  await letIn(url);
  const again = start('listen', String(port));
  await until('the program says so', () => /Listening/.test(again.said()));
  const before = again.said();
  const forged = await fetch(url, { method: 'POST', body: '{"type":"comity.new-acts"}' });
  assert.equal(forged.status, 401);
  await house.asked('example-3.JPN.npa-247');
  const { parts } = house.iceland;
  // The receiver reads the machine's clock.
  const tell = systemCaller({
    now: () => Date.parse(systemWorld(() => undefined).now()),
    anyAddress: true,
  });
  assert.ok(await tellSystems(parts, tell));
  await until('the program says so', () =>
    again.said().slice(before.length).includes('request-submitted'),
  );
  assert.ok(await tellSystems(parts, tell), 'taken once');
  const hook = (await house.iceland.service.tokens.list(await house.come(POLICE, '0101'))).find(
    ({ id }) => id === token.id,
  )?.hook;
  assert.deepEqual([hook?.trouble, hook?.takenAt !== null], [null, true]);
});

test('after a restore it looks through all acts once more, and takes over what it has not', {
  timeout: LIMIT_MS,
}, async () => {
  await house.asked('example-2.JPN.npa-247');
  // The witness saw more than there is: an older database was put back.
  const { store, keyring, world } = house.iceland.parts;
  const kept = JSON.stringify([{ audit: POLICE, n: 1_000_000 }]);
  const witness = { read: () => kept, keep: () => undefined };
  assert.equal(await noticeRestore({ store, keyring, world, witness }), true);
  assert.match((await run('news')).said, /token-unknown/);
  await letIn('');
  const third = await run('news');
  assert.equal(third.code, 0, third.said);
  assert.match(third.said, /was restored/);
  assert.equal(
    third.said.match(/request-submitted/g)?.length,
    1,
    'the others are known by their ids',
  );
});
