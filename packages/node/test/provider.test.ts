import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeGlass, suspendOfficer } from '@comity/server';
import type { FastifyInstance } from 'fastify';
import { Provider } from 'oidc-provider';
import { createIdentity } from '../../server/src/identity/identity.ts';
import { POLICE, type SystemHouse, systemHouse } from '../../server/test/system-house.ts';
import { lookAtProvider } from '../src/doctor/look-at-provider.ts';
import { makeListeners } from '../src/listeners/listeners.ts';
import { openIdProvider } from '../src/provider/openid-provider.ts';
import { type ProviderSettings, readProvider } from '../src/provider/provider-settings.ts';
import { systemWorld } from '../src/system-world.ts';

const ORIGIN = 'http://localhost:4610';
const BACK = '/sign-in/provider/back';
const CLIENT = 'comity';
const SECRET = 'a-secret-of-the-ministry-and-the-node';

/** People of the ministry, by the name they type there. */
const PEOPLE: Readonly<Record<string, { officer?: string; groups: readonly string[] }>> = {
  ann: { officer: `${POLICE}.0101`, groups: ['comity-supervisors'] },
  ben: { officer: `${POLICE}.0102`, groups: ['others'] },
  twice: { officer: '0101', groups: ['comity-supervisors'] },
  nobody: { officer: `${POLICE}.9999`, groups: ['comity-supervisors'] },
  without: { groups: ['comity-supervisors'] },
  glass: { officer: `${POLICE}.GLASS`, groups: ['comity-supervisors'] },
  system: { officer: `${POLICE}.SYS-1`, groups: ['comity-supervisors'] },
};

/** The provider and the library read the machine's clock. */
const secondsNow = (): number => Math.floor(Date.parse(systemWorld(() => undefined).now()) / 1_000);

let house: SystemHouse;
let folder: string;
let ministry: Server;
let settings: ProviderSettings;
const desks: FastifyInstance[] = [];

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comity-provider-'));
  const secretFile = join(folder, 'secret');
  writeFileSync(secretFile, `${SECRET}\n`);
  house = await systemHouse('provider');
  ministry = createServer();
  const issuer = await listening(ministry);
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: CLIENT, client_secret: SECRET, redirect_uris: [`${ORIGIN}${BACK}`] },
        ...{ grant_types: ['authorization_code'], response_types: ['code'] },
      },
    ],
    claims: { openid: ['sub', 'comity_officer', 'groups'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => {
        const { officer, groups = [] } = PEOPLE[id] ?? {};
        return { sub: id, groups, ...(officer === undefined ? {} : { comity_officer: officer }) };
      },
    }),
  });
  ministry.on('request', provider.callback());
  settings = { issuer, client: CLIENT, secretFile, officerClaim: 'comity_officer', roles: [] };
});
after(async () => {
  await Promise.all(desks.map((desk) => desk.close()));
  ministry?.closeAllConnections();
  ministry?.close();
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The desk of the node, which knows an issuer. */
async function deskWith(told: ProviderSettings): Promise<FastifyInstance> {
  const { store, keyring, world } = house.iceland.parts;
  const provider = openIdProvider(told, { origin: ORIGIN, world: systemWorld(() => undefined) });
  const identity = createIdentity({
    ...{ store, keyring, world, training: false, origin: ORIGIN, provider },
  });
  const service = { ...house.iceland.service, identity };
  const { desk } = await makeListeners({ ...house.iceland, service }, {
    ...({ origin: ORIGIN, host: '127.0.0.1', trustedProxies: [], languages: ['en'] } as const),
    ...{ publicLaw: false, training: false },
  } as never);
  desks.push(desk);
  return desk;
}

const keep = (jar: Map<string, string>, lines: readonly string[]): void => {
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    jar.set(name, value);
  }
};
const cookies = (jar: ReadonlyMap<string, string>): string =>
  [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

/** A browser that has cookies of the desk and of the ministry. */
class Browser {
  readonly #desk: FastifyInstance;
  readonly #ofDesk = new Map<string, string>();
  readonly #ofMinistry = new Map<string, string>();
  constructor(desk: FastifyInstance) {
    this.#desk = desk;
  }
  async at(url: string): Promise<{ status: number; to: string; body: string }> {
    const headers = { host: 'localhost:4610', cookie: cookies(this.#ofDesk) };
    const { statusCode: status, headers: given, body } = await this.#desk.inject({ url, headers });
    keep(this.#ofDesk, [given['set-cookie'] ?? []].flat());
    return { status, to: String(given.location ?? ''), body };
  }
  /** Signs in at the ministry; the address that leads back. */
  async signInThere(address: string, name: string): Promise<string> {
    let url = address;
    let form: URLSearchParams | undefined;
    for (let turn = 0; turn < 12; turn += 1) {
      const answer = await fetch(url, {
        ...{ redirect: 'manual', headers: { cookie: cookies(this.#ofMinistry) } },
        ...(form === undefined ? {} : { method: 'POST', body: form }),
      });
      form = undefined;
      keep(this.#ofMinistry, answer.headers.getSetCookie());
      const to = answer.headers.get('location');
      if (to !== null) {
        url = new URL(to, url).href;
        if (url.startsWith(ORIGIN)) return url.slice(ORIGIN.length);
        continue;
      }
      const [, prompt] = /name="prompt" value="(\w+)"/.exec(await answer.text()) ?? [];
      assert.ok(prompt !== undefined, `${answer.status} ${url}`);
      form = new URLSearchParams({ prompt, login: name, password: 'x' });
    }
    throw new Error('the ministry leads nowhere');
  }
  /** All the way: where the desk leads to at last. */
  async comeIn(name: string, next = '/clocks'): Promise<string> {
    const { to } = await this.at(`/sign-in/provider?next=${encodeURIComponent(next)}`);
    const back = await this.signInThere(to, name);
    return (await this.at(back)).to;
  }
}

const audited = () =>
  house.iceland.parts.store.asNode(POLICE, (tx) =>
    tx.query<{ kind: string; subject: string }>(
      'select kind, subject from audit where authority = $1 order by n desc limit 1',
      [POLICE],
    ),
  );

test('an officer comes in by the ministry, where they wanted to go, and the session says how', async () => {
  const browser = new Browser(await deskWith(settings));
  const page = await browser.at('/sign-in?next=/clocks');
  assert.match(page.body, /href="\/sign-in\/provider\?next=%2Fclocks"/);
  const begun = await browser.at('/sign-in/provider?next=/clocks');
  const asked = new URL(begun.to).searchParams;
  assert.deepEqual(
    ['response_type', 'code_challenge_method', 'max_age'].map((name) => asked.get(name)),
    ['code', 'S256', '300'],
  );
  for (const name of ['state', 'nonce', 'code_challenge']) assert.ok(asked.get(name), name);
  assert.ok(!begun.to.includes('clocks'));
  const back = await browser.signInThere(begun.to, 'ann');
  const come = await browser.at(back);
  assert.deepEqual([come.status, come.to], [303, '/clocks']);
  const sessions = await browser.at('/sessions');
  assert.match(sessions.body, /the ministry’s account/);
  assert.deepEqual(await audited(), [{ kind: 'signed-in', subject: `${POLICE}.0101` }]);
  // The same way back a second time is nobody's.
  const again = await new Browser(await deskWith(settings)).at(back);
  assert.equal(again.to, '/sign-in?trouble=provider-stale');
});

test('who was not entered, is suspended, is a system or is two is let in by no provider', async () => {
  const desk = await deskWith(settings);
  const glass = await makeGlass(house.iceland.parts, { authority: POLICE, name: 'Envelope' });
  assert.ok(glass.ok);
  for (const name of ['nobody', 'without', 'twice', 'system', 'glass']) {
    assert.equal(await new Browser(desk).comeIn(name), '/sign-in?trouble=provider-nobody', name);
  }
  assert.ok((await suspendOfficer(house.iceland.parts, `${POLICE}.0102`, true)).ok);
  assert.equal(await new Browser(desk).comeIn('ben'), '/sign-in?trouble=provider-nobody');
  assert.deepEqual(await audited(), [{ kind: 'sign-in-failed', subject: `${POLICE}.0102` }]);
  assert.ok((await suspendOfficer(house.iceland.parts, `${POLICE}.0102`, false)).ok);
  assert.equal(await new Browser(desk).comeIn('ben'), '/clocks');
  const page = await new Browser(desk).at('/sign-in?trouble=provider-nobody');
  assert.ok(!page.body.includes('9999'), 'nothing tells who is there');
});

test('a claim may be needed for a role, and gives none', async () => {
  const roles = [{ role: 'supervisor', claim: 'groups', value: 'comity-supervisors' }];
  const desk = await deskWith({ ...settings, roles });
  assert.equal(await new Browser(desk).comeIn('ann'), '/clocks');
  assert.equal(await new Browser(desk).comeIn('ben'), '/sign-in?trouble=provider-nobody');
  // Who may be an administrator by the ministry's word alone stays what two have entered.
  const widened = [{ role: 'administrator', claim: 'groups', value: 'comity-supervisors' }];
  const other = await deskWith({ ...settings, roles: widened });
  assert.equal(await new Browser(other).comeIn('ann'), '/sign-in?trouble=provider-nobody');
  const rows = await house.admin<{ role: string }>('select role from officers where id = $1', [
    `${POLICE}.0101`,
  ]);
  assert.deepEqual(rows, [{ role: 'supervisor' }]);
});

test('no other browser, no other state and no other site gets anything of it', async () => {
  const desk = await deskWith(settings);
  const [mine, theirs] = [new Browser(desk), new Browser(desk)];
  await theirs.at('/sign-in');
  // Somebody is led to come in as another: the way back was begun elsewhere.
  const { to } = await mine.at('/sign-in/provider');
  const back = await mine.signInThere(to, 'ann');
  assert.equal((await theirs.at(back)).to, '/sign-in?trouble=provider-stale');
  assert.equal((await mine.at(back)).to, '/sign-in?trouble=provider-stale', 'it is used up');
  for (const strange of [
    BACK,
    `${BACK}?state=x&code=y`,
    `${BACK}?state=${'A'.repeat(43)}&code=y`,
  ]) {
    assert.equal((await mine.at(strange)).to, '/sign-in?trouble=provider-stale', strange);
  }
  for (const next of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:1',
  ]) {
    assert.equal(await new Browser(desk).comeIn('ann', next), '/', next);
  }
  // A code that was used, with another state of one's own: the provider gives nothing for it.
  const first = await mine.at('/sign-in/provider');
  const used = new URLSearchParams((await mine.signInThere(first.to, 'ann')).split('?')[1]);
  assert.equal((await mine.at(`${BACK}?${used}`)).to, '/');
  const second = new Browser(desk);
  const begun = await second.at('/sign-in/provider');
  const state = new URL(begun.to).searchParams.get('state') ?? '';
  const replay = new URLSearchParams({ ...Object.fromEntries(used), state });
  assert.equal((await second.at(`${BACK}?${replay}`)).to, '/sign-in?trouble=provider-refused');
  const error = await second.at('/sign-in/provider');
  const denied = new URL(error.to).searchParams.get('state');
  const told = `${BACK}?error=access_denied&error_description=%3Cscript%3E&state=${denied}`;
  assert.equal((await second.at(told)).to, '/sign-in?trouble=provider-refused');
});

test('ten minutes are enough to come back, and more are not', async () => {
  const browser = new Browser(await deskWith(settings));
  const { to } = await browser.at('/sign-in/provider');
  const back = await browser.signInThere(to, 'ann');
  house.advance(11 * 60_000);
  assert.equal((await browser.at(back)).to, '/sign-in?trouble=provider-stale');
});

/** An issuer that signs whatever it is told to. */
async function forger() {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const told = { claims: {}, alg: 'RS256', by: pair.privateKey, issuer: '', iss: '' };
  const base64 = (value: unknown): string =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  let nonce = '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const own = url;
    const now = secondsNow();
    const answer = (value: unknown): void =>
      void response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    if (pathname === '/.well-known/openid-configuration') {
      return answer({
        ...{ issuer: told.issuer === '' ? own : told.issuer, jwks_uri: `${own}/jwks` },
        ...{ authorization_endpoint: `${own}/auth`, token_endpoint: `${own}/token` },
        ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
        id_token_signing_alg_values_supported: ['RS256', 'none'],
        authorization_response_iss_parameter_supported: true,
      });
    }
    if (pathname === '/jwks') {
      const jwk = pair.publicKey.export({ format: 'jwk' });
      return answer({ keys: [{ ...jwk, kid: 'one', use: 'sig', alg: 'RS256' }] });
    }
    const payload = {
      ...{ iss: own, aud: CLIENT, sub: 'ann', iat: now, exp: now + 60, auth_time: now, nonce },
      ...{ comity_officer: `${POLICE}.0101`, ...told.claims },
    };
    const head = { alg: told.alg, ...(told.alg === 'none' ? {} : { kid: 'one' }) };
    const signed = `${base64(head)}.${base64(payload)}`;
    const signature =
      told.alg === 'none' ? '' : sign('sha256', Buffer.from(signed), told.by).toString('base64url');
    request.resume();
    return answer({
      ...{ access_token: 'x', token_type: 'Bearer', id_token: `${signed}.${signature}` },
    });
  });
  const url = await listening(server);
  return {
    ...{ told, url, server, stranger: stranger.privateKey, own: pair.privateKey },
    begin: (to: string) => {
      nonce = new URL(to).searchParams.get('nonce') ?? '';
      return new URL(to).searchParams.get('state') ?? '';
    },
  };
}

test('a token that is forged, foreign, old or not signed lets nobody in', async () => {
  const issuer = await forger();
  const { told } = issuer;
  const desk = await deskWith({ ...settings, issuer: issuer.url });
  const tried = async (iss = issuer.url): Promise<string> => {
    const browser = new Browser(desk);
    const state = issuer.begin((await browser.at('/sign-in/provider')).to);
    const back = new URLSearchParams({ state, code: 'c', iss });
    return (await browser.at(`${BACK}?${back}`)).to;
  };
  try {
    assert.equal(await tried(), '/', 'in order, it lets in');
    const refused = '/sign-in?trouble=provider-refused';
    const now = secondsNow();
    for (const claims of [
      ...[{ iss: 'https://evil.example' }, { aud: 'another' }, { nonce: 'foreign' }],
      ...[{ nonce: undefined }, { exp: now - 600 }, { auth_time: now - 3_600 }],
      ...[{ auth_time: undefined }, { aud: [CLIENT, 'another'] }],
    ]) {
      told.claims = claims;
      assert.equal(await tried(), refused, JSON.stringify(claims));
    }
    told.claims = {};
    told.alg = 'none';
    assert.equal(await tried(), refused, 'none is no algorithm');
    told.alg = 'RS256';
    told.by = issuer.stranger;
    assert.equal(await tried(), refused, 'signed by a stranger');
    told.by = issuer.own;
    // Mix-up (RFC 9207): the answer says that another issuer gave it.
    assert.equal(await tried('https://evil.example'), refused);
    assert.equal(await tried(), '/');
    // An issuer that calls itself another is not spoken to at all.
    told.issuer = 'https://evil.example';
    const other = await deskWith({ ...settings, issuer: issuer.url });
    const { to } = await new Browser(other).at('/sign-in/provider');
    assert.equal(to, '/sign-in?trouble=provider-silent');
  } finally {
    issuer.server.closeAllConnections();
    issuer.server.close();
  }
  const gone = await new Browser(await deskWith({ ...settings, issuer: issuer.url })).at(
    '/sign-in/provider',
  );
  assert.equal(gone.to, '/sign-in?trouble=provider-silent');
});

test('what was begun is sealed in the database, and nobody fills it', async () => {
  const browser = new Browser(await deskWith(settings));
  const { to } = await browser.at('/sign-in/provider?next=/clocks');
  const [row] = await house.admin<{ text: string }>(
    'select t::text as text from provider_sign_ins t order by expires_at desc limit 1',
  );
  const state = new URL(to).searchParams.get('state') ?? '';
  const nonce = new URL(to).searchParams.get('nonce') ?? '';
  for (const secret of [state, nonce, 'clocks']) assert.ok(!row?.text.includes(secret));
  assert.ok(row?.text.includes(createHash('sha256').update(state).digest('hex')));
  await house.admin(`insert into provider_sign_ins select sha256(n::text::bytea), '\\x00',
    timestamptz '2030-01-01' from generate_series(1, 5000) n`);
  assert.equal((await browser.at('/sign-in/provider')).to, '/sign-in?trouble=sign-in-busy');
  await house.admin('delete from provider_sign_ins');
});

test('doctor looks at the issuer, and at nothing where there is none', async () => {
  assert.deepEqual(await lookAtProvider(undefined), []);
  assert.deepEqual(await lookAtProvider(settings), [{ check: 'provider', state: 'ok' }]);
  const [away] = await lookAtProvider({ ...settings, issuer: `${settings.issuer}/another` });
  assert.equal(away?.why?.code, 'provider-away');
  await assert.rejects(lookAtProvider({ ...settings, secretFile: '/nowhere' }), { code: 'ENOENT' });
});

test('settings are read as a whole or refused', () => {
  const given = {
    'provider-issuer': 'https://login.example.no/',
    'provider-client': 'comity',
    'provider-secret': '/etc/comity/provider.secret',
  };
  const read = readProvider({ ...given, 'provider-roles': ['supervisor=groups:comity sup'] });
  assert.ok(read.ok);
  assert.deepEqual(read.value?.roles, [
    { role: 'supervisor', claim: 'groups', value: 'comity sup' },
  ]);
  assert.equal(readProvider({}).ok, true);
  for (const wrong of [
    ...[{ ...given, 'provider-issuer': 'http://login.example.no' }],
    ...[{ 'provider-issuer': given['provider-issuer'] }, { ...given, 'provider-roles': ['x'] }],
    { ...given, 'provider-roles': ['case-system=groups:x'] },
    { ...given, 'provider-officer': 'with blanks' },
  ]) {
    const refused = readProvider(wrong);
    assert.equal(refused.ok ? '' : refused.error.code, 'provider-form', JSON.stringify(wrong));
  }
});
