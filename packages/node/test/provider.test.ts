import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkRecords, listOfficers, makeGlass, suspendOfficer } from '@comity/server';
import type { FastifyInstance } from 'fastify';
import { Provider } from 'oidc-provider';
import { readAudit } from '../../server/src/audit/index.ts';
import { createIdentity } from '../../server/src/identity/identity.ts';
import { MINISTRY, POLICE, type SystemHouse, systemHouse } from '../../server/test/system-house.ts';
import { lookAtProvider } from '../src/doctor/look-at-provider.ts';
import type { Listener } from '../src/listeners/listener.ts';
import { makeListeners } from '../src/listeners/listeners.ts';
import { openIdProvider } from '../src/provider/openid-provider.ts';
import { type ProviderSettings, readProvider } from '../src/provider/provider-settings.ts';
import { systemWorld } from '../src/system-world.ts';

const ORIGIN = 'http://localhost:4610';
const BACK = '/sign-in/provider/back';
const CLIENT = 'comity';
const SECRET = 'a-secret-of-the-ministry-and-the-node';

interface Person {
  officer?: string;
  groups: readonly string[];
  name?: string;
}

/** People of the ministry, by the name they type there. */
const PEOPLE: Record<string, Person> = {
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
const desks: Listener[] = [];

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
    claims: { openid: ['sub', 'comity_officer', 'groups'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => {
        const { officer, groups = [], name } = PEOPLE[id] ?? {};
        const said = { comity_officer: officer, name };
        return { sub: id, groups, ...JSON.parse(JSON.stringify(said)) };
      },
    }),
  });
  ministry.on('request', provider.callback());
  settings = {
    issuer,
    client: CLIENT,
    secretFile,
    officerClaim: 'comity_officer',
    roles: [],
    gives: [],
  };
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
  const { desk } = makeListeners({ ...house.iceland, service }, {
    ...({ origin: ORIGIN, host: '127.0.0.1', trustedProxies: [], languages: ['en'] } as const),
    ...{ publicLaw: false, training: false },
  } as never);
  desks.push(desk);
  return desk.answering();
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
  assert.equal((await mine.at(back)).to, '/', 'who began it ends it: a stranger cannot use it up');
  assert.equal((await mine.at(back)).to, '/sign-in?trouble=provider-stale', 'once');
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

test('what was begun goes along sealed, and nobody fills anything by beginning', async () => {
  const desk = await deskWith(settings);
  const browser = new Browser(desk);
  const { to } = await browser.at('/sign-in/provider?next=/clocks');
  const begun = new URL(to).searchParams;
  const [state, nonce] = [begun.get('state') ?? '', begun.get('nonce') ?? ''];
  const sealed = Buffer.from(state, 'base64url').toString('latin1');
  for (const secret of [nonce, 'clocks', 'verifier']) assert.ok(!sealed.includes(secret), secret);
  // Whoever begins as often as they like keeps nobody else out.
  const flood = new Browser(desk);
  for (let n = 0; n < 300; n += 1) await flood.at('/sign-in/provider');
  const kept = await house.admin(
    'select from sign_in_challenges union all select from provider_sign_ins',
  );
  assert.equal(kept.length, await usedUp(), 'only what came to its end is remembered');
  const back = await browser.signInThere(to, 'ann');
  const before = await usedUp();
  assert.equal((await browser.at(back)).to, '/clocks');
  assert.equal(await usedUp(), before + 1);
  // A state that one made oneself, or changed, is nobody's.
  const other = await browser.at('/sign-in/provider');
  const good = new URL(other.to).searchParams.get('state') ?? '';
  const bent = `${good.slice(0, 40)}${good[40] === 'A' ? 'B' : 'A'}${good.slice(41)}`;
  for (const strange of [bent, good.slice(4), `${good}AAAA`, 'A'.repeat(4_000)]) {
    const { to: end } = await browser.at(`${BACK}?state=${strange}&code=x`);
    assert.equal(end, '/sign-in?trouble=provider-stale');
  }
});

const usedUp = async (): Promise<number> =>
  (await house.admin('select from sign_in_challenges where officer_id is null')).length;

const officerNow = (id: string) =>
  house.admin<{ role: string; authority: string; suspended: boolean }>(
    `select role, authority, suspended_at is not null as suspended from officers where id = $1`,
    [id],
  );

const changesOf = (id: string) =>
  house.iceland.parts.store.asNode(POLICE, async (tx) => {
    const lines = await readAudit(tx, house.iceland.parts.keyring, {
      authority: POLICE,
      sql: `select * from audit where authority = $1 and subject = $2 and kind like 'officer-%' order by n`,
      params: [POLICE, id],
    });
    return lines.map(({ kind, officer, detail: { role, given } }) => ({
      kind,
      officer,
      role,
      given,
    }));
  });

test('where the settings map claims, they enter officers and give roles, each change on record', async () => {
  const NEW = `${POLICE}.0777`;
  const gives = [
    { role: 'supervisor', authority: POLICE, claim: 'groups', value: 'chiefs' },
    { role: 'duty-officer', authority: POLICE, claim: 'groups', value: 'night' },
    { role: 'administrator', authority: POLICE, claim: 'groups', value: 'machines' },
  ] as const;
  const desk = await deskWith({ ...settings, gives });
  const nobody = '/sign-in?trouble=provider-nobody';
  PEOPLE['nina'] = { officer: '0777', groups: ['night', 'others'], name: 'Nína Jónsdóttir' };
  assert.equal(
    await new Browser(await deskWith(settings)).comeIn('nina'),
    nobody,
    'off unless set',
  );
  assert.equal(await new Browser(desk).comeIn('nina'), '/clocks');
  assert.deepEqual(await officerNow(NEW), [
    { role: 'duty-officer', authority: POLICE, suspended: false },
  ]);
  const seen = new Browser(desk);
  await seen.comeIn('nina');
  assert.match((await seen.at('/')).body, /Nína Jónsdóttir/);
  // Another group there is another role here, and what was open with the old one ends.
  PEOPLE['nina'].groups = ['chiefs', 'night'];
  assert.equal(await new Browser(desk).comeIn('nina'), '/clocks');
  assert.match((await seen.at('/')).to, /^\/sign-in/);
  assert.equal((await officerNow(NEW))[0]?.role, 'supervisor', 'the first line that fits');
  const by = { officer: '@provider' };
  assert.deepEqual(await changesOf(NEW), [
    { kind: 'officer-added', ...by, role: 'duty-officer', given: 'groups:night' },
    { kind: 'officer-role-changed', ...by, role: 'supervisor', given: 'groups:chiefs' },
  ]);
  // Nothing that gives: nobody comes in, and the audit names whom.
  PEOPLE['nina'].groups = ['others'];
  assert.equal(await new Browser(desk).comeIn('nina'), nobody);
  assert.deepEqual(await audited(), [{ kind: 'sign-in-failed', subject: NEW }]);
  // What the node has decided stands: nobody who is suspended, no envelope, no system, no other house.
  PEOPLE['nina'].groups = ['chiefs'];
  assert.ok((await suspendOfficer(house.iceland.parts, NEW, true)).ok);
  assert.equal(await new Browser(desk).comeIn('nina'), nobody);
  assert.equal((await officerNow(NEW))[0]?.suspended, true);
  for (const [name, officer] of [
    ...[
      ['glass', `${POLICE}.GLASS`],
      ['small', 'glass'],
    ],
    ...[
      ['odd', '07 77'],
      ['elsewhere', 'ISL.elsewhere.0777'],
      ['long', '1'.repeat(17)],
    ],
  ] as const) {
    PEOPLE[name] = { officer, groups: ['night', 'machines'] };
    assert.equal(await new Browser(desk).comeIn(name), nobody, name);
  }
  assert.equal(
    (await changesOf(`${POLICE}.GLASS`)).filter(({ officer }) => officer === '@provider').length,
    0,
  );
});

test('the last who keeps the node keeps the role, whatever claims say', async () => {
  const gives = [
    { role: 'prosecutor', authority: POLICE, claim: 'groups', value: 'law' },
    { role: 'administrator', authority: POLICE, claim: 'groups', value: 'machines' },
  ] as const;
  const desk = await deskWith({ ...settings, gives });
  const keepers = await house.admin<{ id: string }>(
    "select id from officers where role = 'administrator' and suspended_at is null",
  );
  for (const { id } of keepers) assert.ok((await suspendOfficer(house.iceland.parts, id, true)).ok);
  PEOPLE['keeper'] = { officer: '0801', groups: ['machines'] };
  assert.equal(await new Browser(desk).comeIn('keeper'), '/clocks');
  PEOPLE['keeper'].groups = ['law'];
  assert.equal(await new Browser(desk).comeIn('keeper'), '/sign-in?trouble=provider-nobody');
  assert.equal((await officerNow(`${POLICE}.0801`))[0]?.role, 'administrator');
  // Another one who comes in by the ministry keeps the node as well as any.
  PEOPLE['second'] = { officer: '0802', groups: ['machines'] };
  assert.equal(await new Browser(desk).comeIn('second'), '/clocks');
  assert.equal(await new Browser(desk).comeIn('keeper'), '/clocks');
  assert.equal((await officerNow(`${POLICE}.0801`))[0]?.role, 'prosecutor');
  for (const { id } of keepers)
    assert.ok((await suspendOfficer(house.iceland.parts, id, false)).ok);
});

test('a role that needs a claim is given by no other claim: who is refused stays as they were', async () => {
  const gives = [
    { role: 'prosecutor', authority: POLICE, claim: 'groups', value: 'law' },
    { role: 'supervisor', authority: POLICE, claim: 'groups', value: 'chiefs' },
  ] as const;
  const roles = [
    { role: 'prosecutor', claim: 'groups', value: 'law' },
    { role: 'supervisor', claim: 'groups', value: 'sworn' },
  ];
  const desk = await deskWith({ ...settings, gives, roles });
  const nobody = '/sign-in?trouble=provider-nobody';
  PEOPLE['rosa'] = { officer: '0901', groups: ['law'] };
  assert.equal(await new Browser(desk).comeIn('rosa'), '/clocks');
  PEOPLE['rosa'].groups = ['chiefs'];
  assert.equal(await new Browser(desk).comeIn('rosa'), nobody);
  assert.equal((await officerNow(`${POLICE}.0901`))[0]?.role, 'prosecutor', 'nothing was written');
  assert.deepEqual(
    (await changesOf(`${POLICE}.0901`)).map(({ kind }) => kind),
    ['officer-added'],
  );
  // Nobody is entered by it either.
  PEOPLE['new'] = { officer: '0902', groups: ['chiefs'] };
  assert.equal(await new Browser(desk).comeIn('new'), nobody);
  assert.deepEqual(await officerNow(`${POLICE}.0902`), []);
  PEOPLE['rosa'].groups = ['chiefs', 'sworn'];
  assert.equal(await new Browser(desk).comeIn('rosa'), '/clocks');
  assert.equal((await officerNow(`${POLICE}.0901`))[0]?.role, 'supervisor');
});

test('who moves to another authority comes in there once the officer they were is suspended', async () => {
  const gives = [
    { role: 'prosecutor', authority: POLICE, claim: 'groups', value: 'police' },
    { role: 'prosecutor', authority: MINISTRY, claim: 'groups', value: 'ministry' },
  ] as const;
  const desk = await deskWith({ ...settings, gives });
  const nobody = '/sign-in?trouble=provider-nobody';
  const [before, since] = [`${POLICE}.0911`, `${MINISTRY}.0911`];
  PEOPLE['mona'] = { officer: '0911', groups: ['police'] };
  assert.equal(await new Browser(desk).comeIn('mona'), '/clocks');
  PEOPLE['mona'].groups = ['ministry'];
  assert.equal(await new Browser(desk).comeIn('mona'), nobody);
  assert.deepEqual(await officerNow(since), [], 'one person is not two who approve');
  assert.deepEqual(await audited(), [{ kind: 'sign-in-failed', subject: before }]);
  assert.ok((await suspendOfficer(house.iceland.parts, before, true)).ok);
  assert.equal(await new Browser(desk).comeIn('mona'), '/clocks');
  assert.equal((await officerNow(since))[0]?.role, 'prosecutor');
  // Nor back again, as long as both could come in.
  assert.ok((await suspendOfficer(house.iceland.parts, before, false)).ok);
  PEOPLE['mona'].groups = ['police'];
  assert.equal(await new Browser(desk).comeIn('mona'), nobody);
  // An id names one officer alone; whoever has the same number elsewhere may be another person.
  PEOPLE['omar'] = { officer: `${MINISTRY}.0101`, groups: ['ministry'] };
  assert.equal(await new Browser(desk).comeIn('omar'), '/clocks');
  // The same account there with another id is the same person, by a mapping or entered by hand.
  PEOPLE['pia'] = { officer: `${POLICE}.0921`, groups: ['police'] };
  assert.equal(await new Browser(desk).comeIn('pia'), '/clocks');
  PEOPLE['pia'] = { officer: `${MINISTRY}.0922`, groups: ['ministry'] };
  assert.equal(await new Browser(desk).comeIn('pia'), nobody);
  assert.deepEqual(await officerNow(`${MINISTRY}.0922`), []);
  assert.deepEqual(await audited(), [{ kind: 'sign-in-failed', subject: `${POLICE}.0921` }]);
  PEOPLE['pia'].officer = `${POLICE}.0102`;
  const plain = await deskWith(settings);
  assert.equal(await new Browser(plain).comeIn('pia'), nobody);
  assert.ok((await suspendOfficer(house.iceland.parts, `${POLICE}.0921`, true)).ok);
  assert.equal(await new Browser(plain).comeIn('pia'), '/clocks');
});

test('who came in by the ministry has a way in as long as the node vouches that it was lately', async () => {
  const { parts } = house.iceland;
  const id = `${POLICE}.0102`;
  const byProvider = async (): Promise<boolean> => {
    const [none, one] = await Promise.all(
      [false, true].map((hasProvider) => listOfficers({ ...parts, hasProvider })),
    );
    const isWay = (kept = none): boolean =>
      kept?.find((each) => each.id === id)?.ways.includes('provider') === true;
    assert.equal(isWay(), false, 'where the settings name no provider, nobody comes by it');
    return isWay(one);
  };
  const faults = () =>
    parts.store.asNode(POLICE, async (tx) => {
      const checked = await checkRecords(tx, parts.keyring, POLICE);
      return checked.faults.map(({ code, subject }) => `${code} ${subject}`);
    });
  assert.equal(await new Browser(await deskWith(settings)).comeIn('ben'), '/clocks');
  assert.equal(await byProvider(), true);
  assert.deepEqual(await faults(), []);
  house.advance(31 * 24 * 3_600_000);
  assert.equal(await byProvider(), false);
  await house.admin('update officers set provider_at = $2::timestamptz where id = $1', [
    ...[id, parts.world.now()],
  ]);
  assert.equal(await byProvider(), false, 'what SQL wrote is none');
  assert.deepEqual(await faults(), [`officer-came-not-vouched ${id}`]);
  assert.equal(await new Browser(await deskWith(settings)).comeIn('ben'), '/clocks');
  assert.equal(await byProvider(), true);
  assert.deepEqual(await faults(), []);
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
  assert.deepEqual(read.value?.gives, [], 'off unless set');
  const mapped = readProvider({ ...given, 'provider-gives': ['prosecutor@NOR.law=groups:c: law'] });
  assert.ok(mapped.ok);
  assert.deepEqual(mapped.value?.gives, [
    { role: 'prosecutor', authority: 'NOR.law', claim: 'groups', value: 'c: law' },
  ]);
  assert.equal(readProvider({}).ok, true);
  for (const wrong of [
    ...[{ ...given, 'provider-issuer': 'http://login.example.no' }],
    ...[{ 'provider-issuer': given['provider-issuer'] }, { ...given, 'provider-roles': ['x'] }],
    { ...given, 'provider-roles': ['case-system=groups:x'] },
    { ...given, 'provider-officer': 'with blanks' },
    { ...given, 'provider-gives': ['prosecutor=groups:law'] },
    { ...given, 'provider-gives': ['case-system@NOR.law=groups:law'] },
    { ...given, 'provider-gives': ['chief@NOR.law=groups:law'] },
  ]) {
    const refused = readProvider(wrong);
    assert.equal(refused.ok ? '' : refused.error.code, 'provider-form', JSON.stringify(wrong));
  }
});
