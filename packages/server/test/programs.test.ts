import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadPrograms, suspendOfficer } from '@comity/server';
import { TOKEN_USES } from '@comity/service';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { InjectOptions } from 'fastify';
import {
  JAPAN,
  MINISTRY,
  POLICE,
  type SystemHouse,
  systemHouse,
  type Told,
} from './system-house.ts';
import { REQUEST } from './two-nodes.ts';

const { apiDocument, OPERATIONS } = await loadPrograms();

const API = '/api/v1';
const WEAK = { ownActs: 0, othersSaid: 1 };
const TOLD = {
  kind: 'told-otherwise',
  content: {
    ...{ way: 'telephone', at: { from: '2026-11-23T10:00', zone: 'UTC' } },
    ...{ with: 'The duty officer', what: 'The reference.' },
  },
} as const;
const FACTS = {
  ...{ title: 'Server in Tokyo', conduct: 'A market sold tools.', from: 'ISL', to: 'JPN' },
  parts: [{ measure: 'preservation', wanted: 'The image of the server.' }],
};

let house: SystemHouse;
let secret: string;
const exercised = new Set<string>();
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'api', ...apiDocument() });

before(async () => {
  house = await systemHouse('programs');
  secret = (await house.token(POLICE)).secret;
});
after(() => house?.close());

/** Asks, and holds what was answered against the description. */
async function call(call: InjectOptions, by = secret): Promise<Told> {
  const told = await house.ask(by, call);
  const path = String(call.url).split('?')[0] ?? '';
  const found = OPERATIONS.find(
    (one) =>
      one.method === (call.method ?? 'GET') &&
      new RegExp(`^${API}${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  if (found !== undefined) {
    exercised.add(found.id);
    const name = `${found.id.charAt(0).toUpperCase()}${found.id.slice(1)}Answer`;
    const schema = told.status < 300 ? name : 'Problem';
    const check = ajv.getSchema(`api#/components/schemas/${schema}`);
    assert.ok(check?.(told.value), `${found.id}: ${JSON.stringify(check?.errors)} ${told.text}`);
    const said = (apiDocument() as never as { paths: Record<string, never> }).paths[found.path]?.[
      found.method.toLowerCase()
    ] as never as { responses: object };
    assert.ok(String(told.status) in said.responses, `${found.id}: ${told.status}`);
  }
  return told;
}

const keyed = (key: string, url: string, payload: object): InjectOptions => ({
  ...{ method: 'POST', url, payload },
  headers: { 'idempotency-key': key },
});

const asked = (caseId: string, to?: string): Promise<string> => house.asked(caseId, to);

test('a system reads the cases of its authority, page by page of their acts, and what is new', async () => {
  const id = await asked('api-1.JPN.npa-247');
  const list = await call({ url: `${API}/cases?open=true` });
  assert.equal(list.status, 200, list.text);
  const { rows } = list.value as { rows: { caseId: string; side: string }[] };
  assert.deepEqual(
    rows.map(({ caseId, side }) => [caseId, side]),
    [[id, 'requested']],
  );
  const whole = await call({ url: `${API}/cases/${id}` });
  const one = whole.value as { acts: { kind: string }[]; ownActs: number; othersSaid: number };
  assert.deepEqual(
    [one.acts.map(({ kind }) => kind), one.ownActs, one.othersSaid],
    [['request-submitted'], 0, 1],
  );
  // Nobody has read it: a system fetched it.
  const listed = await house.iceland.service.cases.workList(await house.come(POLICE, '0101'), {});
  assert.equal(listed.rows[0]?.unread, true);
  const news = await call({ url: `${API}/acts?limit=500` });
  const { acts, cursor } = news.value as { acts: { caseId: string }[]; cursor: string };
  assert.deepEqual(
    acts.map(({ caseId }) => caseId),
    [id],
  );
  const none = await call({ url: `${API}/acts?after=${cursor}` });
  assert.deepEqual((none.value as { acts: unknown[] }).acts, []);
  assert.deepEqual((await call({ url: `${API}/cases/${id}/handed-over` })).value, {
    ...{ items: [], earlier: null },
  });
});

test('what belongs to another authority is not there, and neither are its drafts', async () => {
  const id = await asked('api-2.JPN.npa-247', MINISTRY);
  const ministry = (await house.token(MINISTRY)).secret;
  assert.equal((await call({ url: `${API}/cases/${id}` }, ministry)).status, 200);
  const posts = [`${API}/cases/${id}/acts`, `${API}/cases/${id}/check`];
  const gets = [`${API}/cases/${id}`, `${API}/cases/${id}/handed-over`];
  for (const url of gets) assert.deepEqual((await call({ url })).codes, ['case-unknown'], url);
  for (const [n, url] of posts.entries()) {
    const told = await call(keyed(`other-authority-${n}`, url, { ...TOLD, ...WEAK }));
    assert.deepEqual([told.status, told.codes], [404, ['case-unknown']], url);
  }
  const made = await call(keyed('ministry-draft-1', `${API}/drafts`, { facts: FACTS }), ministry);
  const draft = (made.value as { id: string }).id;
  assert.equal((await call({ url: `${API}/drafts/${draft}` }, ministry)).status, 200);
  assert.deepEqual((await call({ url: `${API}/drafts/${draft}` })).codes, ['draft-unknown']);
  const news = await call({ url: `${API}/acts` });
  assert.ok(!news.text.includes(id));
});

test('a draft is begun once for a key, corrected, checked, and handed to officers', async () => {
  const first = await call(keyed('draft-of-tokyo-1', `${API}/drafts`, { facts: FACTS }));
  assert.equal(first.status, 201, first.text);
  const draft = first.value as { id: string; version: number };
  const again = await call(keyed('draft-of-tokyo-1', `${API}/drafts`, { facts: FACTS }));
  assert.deepEqual(again.value, first.value, 'the line was cut: the same draft');
  const other = { facts: { ...FACTS, title: 'Another' } };
  const reused = await call(keyed('draft-of-tokyo-1', `${API}/drafts`, other));
  assert.deepEqual([reused.status, reused.codes], [422, ['key-reused']]);
  const url = `${API}/drafts/${draft.id}`;
  const checked = await call({ url: `${url}/check` });
  const { missing, needed, approvals } = checked.value as Record<string, never>;
  assert.ok((missing as never as unknown[]).length > 0);
  assert.deepEqual([needed, approvals], [2, 0]);
  const early = await call(keyed('submit-of-tokyo-1', `${url}/submit`, { version: 1 }));
  assert.deepEqual(early.codes, ['draft-incomplete']);
  const facts = {
    ...{ sensitivity: 'normal', confidentialityRequested: 'yes', language: 'en' },
    ...{ urgency: { level: 'urgent', why: 'It can be wiped.' }, toAuthority: JAPAN },
    offences: [{ kind: 'known', pinpoint: 'CETS185:8', provision: 'Penal Code 246-2' }],
    parts: [
      {
        ...{ measure: 'preservation', wanted: 'The image of the server.' },
        contents: REQUEST.parts[0].contents,
        basis: [{ id: 'CETS185' }],
        targets: [{ kind: 'account', service: 'mail', identifier: 'operator@example.org' }],
      },
    ],
  };
  const saved = await call({ method: 'PUT', url, payload: { version: 1, facts } });
  assert.equal(saved.status, 200, saved.text);
  const stale = await call({ method: 'PUT', url, payload: { version: 1, facts: { title: 'X' } } });
  assert.deepEqual([stale.status, stale.codes], [409, ['draft-changed-meanwhile']]);
  const whole = await call({ url: `${url}/check` });
  assert.deepEqual((whole.value as { missing: unknown[] }).missing, [], whole.text);
  const { version } = saved.value as { version: number };
  const handed = await call(keyed('submit-of-tokyo-2', `${url}/submit`, { version }));
  assert.equal((handed.value as { state: string }).state, 'awaiting-release', handed.text);
  // Two officers, none of them the system, and it is sent.
  const { drafts } = house.iceland.service;
  for (const number of ['0101', '0102']) {
    const officer = await house.come(POLICE, number);
    const done = await drafts.approve(officer, draft.id, version);
    assert.ok(done.ok, JSON.stringify(done));
    assert.equal(done.value.state, number === '0101' ? 'awaiting-release' : 'sent');
  }
  const sent = await call({ url });
  assert.notEqual((sent.value as { caseId: string | null }).caseId, null);
  const late = await call(keyed('submit-of-tokyo-3', `${url}/submit`, { version }));
  assert.deepEqual([late.status, late.codes], [409, ['draft-sent']]);
});

test('an act is proposed once for what its author has seen, and stated by the officer who agrees', async () => {
  const id = await asked('api-3.JPN.npa-247');
  const url = `${API}/cases/${id}/acts`;
  const looked = await call({ method: 'POST', url: `${API}/cases/${id}/check`, payload: TOLD });
  assert.equal(looked.status, 200, looked.text);
  const blind = await call(keyed('act-without-seen', url, TOLD));
  assert.deepEqual(blind.codes, ['missing', 'missing']);
  const done = await call(keyed('act-of-the-case-1', url, { ...TOLD, ...WEAK }));
  assert.equal(done.status, 201, done.text);
  const again = await call(keyed('act-of-the-case-1', url, { ...TOLD, ...WEAK }));
  assert.deepEqual(again.value, done.value);
  // A retry that lost its key says the same of the same moment, and states nothing twice either.
  const lost = await call(keyed('another-key-of-it', url, { ...TOLD, ...WEAK }));
  assert.deepEqual(lost.value, done.value);
  const { actId, proposal, needs } = done.value as {
    actId: string | null;
    proposal: string;
    needs: number;
  };
  assert.equal(needs, 1, 'an act for which one is enough waits for one officer');
  assert.equal(actId, null, 'the policy that comes with Comity leaves nothing to a system');
  await assert.rejects(
    house.iceland.parts.store.asNode(POLICE, (tx) =>
      tx.query("update act_proposals set state = 'sent', act_id = 'x' where id = $1", [proposal]),
    ),
    /approvals it needs/,
  );
  const { proposals } = house.iceland.service;
  const agreed = await proposals.approve(await house.come(POLICE, '0101'), proposal);
  assert.ok(agreed.ok && agreed.value.actId !== null, JSON.stringify(agreed));
  const later = await call(keyed('act-of-the-case-1', url, { ...TOLD, ...WEAK }));
  assert.equal((later.value as { actId: string }).actId, agreed.value.actId, 'how it stands now');
  const ahead = await call(keyed('act-unseen-things', url, { ...TOLD, ownActs: 1, othersSaid: 0 }));
  assert.deepEqual([ahead.status, ahead.codes], [409, ['came-meanwhile']]);
  const whole = await call({ url: `${API}/cases/${id}` });
  const { acts } = whole.value as { acts: { author: { role: string; officer: string } }[] };
  assert.deepEqual(
    acts.map(({ author }) => author.role),
    ['supervisor', 'supervisor'],
  );
  assert.equal(acts[1]?.author.officer, '0101');
  assert.ok(!whole.text.includes('Officer 010'), 'no name of an officer');
});

test('what is said to everybody is said in no case, and that one has read by no system', async () => {
  const id = await asked('api-4.JPN.npa-247');
  for (const [n, kind] of ['answers-published', 'authority-ended', 'receipt-read'].entries()) {
    const payload = { kind, content: { authority: POLICE }, ownActs: 0, othersSaid: 1 };
    for (const at of ['acts', 'check']) {
      const told = await call(
        keyed(`to-everybody-${at}-${n}`, `${API}/cases/${id}/${at}`, payload),
      );
      assert.deepEqual([told.status, told.codes], [422, ['not-allowed']], kind);
    }
  }
  const rows = await house.iceland.parts.store.asWorker((tx) =>
    tx.query("select from feed_entries where participant = 'ISL'", []),
  );
  assert.equal(rows.length, 0);
});

test('the law answers by code, and the directory as it is published', async () => {
  const question = 'from=JPN&to=USA&on=2024-01-01&measure=preservation&offence=CETS185:8';
  const told = await call({ url: `${API}/law/avenues?${question}` });
  const { avenues } = told.value as { avenues: { instrument: string; open: unknown }[] };
  assert.ok(avenues.some((one) => one.instrument === 'CETS185' && one.open === true));
  const stands = async (facts: string) => {
    const about = 'from=KAZ&to=BRA&on=2026-11-30&measure=stored-data-access&offence=CETS185:2';
    const answer = await call({
      url: `${API}/law/avenues?${about}&maxPenaltyRequesting=60${facts}`,
    });
    assert.equal(answer.status, 200, answer.text);
    const said = answer.value as {
      avenues: { instrument: string; open: unknown; authorities: { state: string }[] }[];
      notes: { code: string }[];
    };
    assert.ok(said.notes.length > 0, 'nobody looked for treaties between the two');
    const untoc = said.avenues.find((one) => one.instrument === 'UNTOC');
    return [untoc?.open, untoc?.authorities.every(({ state }) => state === 'BRA')];
  };
  assert.deepEqual(await stands(''), ['uncertain', true]);
  const group = 'fact=organized-criminal-group';
  assert.deepEqual(await stands(`&fact=transnational=yes&${group}=yes`), [true, true]);
  assert.deepEqual(await stands(`&fact=transnational=yes&${group}=no`), [false, true]);
  const nothing = [
    ...[
      'mood=good',
      'transnational',
      'transnational=maybe',
      '__proto__=yes',
      'coercive=constructor',
    ],
    ...['dual-criminality=yes', 'emergency=met', 'max-penalty-requesting=1201', 'coercive=DEU'],
  ];
  for (const bad of nothing) {
    const answer = await call({ url: `${API}/law/avenues?${question}&fact=${bad}` });
    assert.equal(answer.status, 422, bad);
  }
  const wrong = await call({ url: `${API}/law/avenues?${question.replace('JPN', 'Atlantis')}` });
  assert.equal(wrong.status, 422, wrong.text);
  const extra = await call({ url: `${API}/law/avenues?${question}&mood=good` });
  assert.deepEqual(extra.codes, ['unknown-field']);
  const twice = await call({ url: `${API}/law/avenues?${question}&to=ISL` });
  assert.deepEqual(twice.codes, ['not-allowed']);
  assert.deepEqual((await call({ url: `${API}/directory` })).value, { entries: [] });
});

test('who has no good token gets nothing, by no header, cookie or address', async () => {
  const url = `${API}/cases`;
  const officer = await house.come(POLICE, '0101');
  const tries: InjectOptions[] = [
    {},
    { headers: { authorization: 'Bearer' } },
    { headers: { authorization: `Basic ${secret}` } },
    { headers: { authorization: `Bearer ${secret}x` } },
    { headers: { authorization: `Bearer ${'A'.repeat(43)}` } },
    { headers: { authorization: `Bearer ${officer.token}` } },
    { headers: { cookie: `comity-isl=${officer.token}; token=${secret}` } },
    { headers: { 'x-form-token': officer.formToken, cookie: `comity-isl=${officer.token}` } },
    { query: { access_token: secret } },
  ];
  for (const one of tries) {
    const answer = await house.app.inject({ ...one, url });
    assert.equal(answer.statusCode, 401, JSON.stringify(one));
    assert.equal(answer.headers['www-authenticate'], 'Bearer');
    assert.equal(answer.headers['set-cookie'], undefined);
    assert.deepEqual(JSON.parse(answer.body).code, 'token-unknown');
  }
});

test('no page of another origin is let in, and nothing is kept by a cache', async () => {
  const preflight = await house.app.inject({
    ...{ method: 'OPTIONS', url: `${API}/cases` },
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'GET' },
  });
  assert.equal(preflight.statusCode, 404);
  const told = await call({ url: `${API}/cases`, headers: { origin: 'https://evil.example' } });
  for (const headers of [preflight.headers, told.headers]) {
    assert.deepEqual(
      Object.keys(headers).filter((name) => name.startsWith('access-control')),
      [],
    );
    assert.equal(headers['cache-control'], 'no-store');
  }
  assert.equal((await house.app.inject({ url: `${API}/openapi.json` })).statusCode, 200);
});

test('bodies are bounded, strict, and not read of whom nobody knows', async () => {
  const url = `${API}/drafts`;
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'bodies-of-a-test' };
  const send = (payload: string, more: object = {}) =>
    call({ method: 'POST', url, payload, headers: { ...headers, ...more } });
  const large = JSON.stringify({ facts: { title: 'x'.repeat(8 * 1_048_576) } });
  const told = await send(large);
  assert.deepEqual([told.status, told.codes], [413, ['json-too-large']]);
  const unknown = await house.app.inject({ method: 'POST', url, payload: large, headers });
  assert.equal(unknown.statusCode, 401);
  let n = 0;
  const codesOf = async (payload: string, more: object = {}) => {
    n += 1;
    return (await send(payload, { 'idempotency-key': `body-of-a-test-${n}`, ...more })).codes;
  };
  assert.deepEqual(await codesOf('{"facts":{},"facts":{}}'), ['json-duplicate-name']);
  assert.deepEqual(await codesOf(`{"facts":${'['.repeat(40)}${']'.repeat(40)}}`), [
    'json-too-deep',
  ]);
  assert.deepEqual(await codesOf('nothing'), ['json-syntax']);
  assert.deepEqual(await codesOf('{"facts":{"title":1}}'), ['not-allowed']);
  assert.deepEqual(await codesOf('{"facts":{"mood":"good"}}'), ['unknown-field']);
  assert.deepEqual(await codesOf('{"facts":{},"state":"sent"}'), ['unknown-field']);
  assert.deepEqual(await codesOf('{"facts":{"__proto__":{}}}'), ['json-forbidden-name']);
  assert.deepEqual(await codesOf('facts=', { 'content-type': 'text/plain' }), ['media-type']);
  assert.deepEqual(await codesOf('{"facts":{}}', { 'idempotency-key': 'short' }), ['key-missing']);
});

test('strange addresses and methods are not served', async () => {
  for (const url of [`${API}/cases/%00`, `${API}/cases/${'x'.repeat(201)}`, `${API}/nothing`]) {
    assert.ok([404, 414].includes((await house.ask(secret, { url })).status), url);
  }
  const deleted = await house.ask(secret, { method: 'DELETE', url: `${API}/cases` });
  assert.equal(deleted.status, 404);
});

test('a token of one use does nothing else, and one that ends does nothing more', async () => {
  const { id, secret: narrow } = await house.token(POLICE, ['cases.workList']);
  const url = `${API}/cases`;
  assert.equal((await call({ url }, narrow)).status, 200);
  const refused = await call({ url: `${API}/directory` }, narrow);
  assert.deepEqual([refused.status, refused.codes], [403, ['token-not-for-this']]);
  const { service, parts } = house.iceland;
  assert.ok((await suspendOfficer(parts, `${POLICE}.0102`, true)).ok);
  assert.deepEqual((await call({ url }, narrow)).codes, ['token-unbacked']);
  assert.ok((await suspendOfficer(parts, `${POLICE}.0102`, false)).ok);
  assert.equal((await call({ url }, narrow)).status, 200);
  assert.ok((await service.tokens.end(await house.come(POLICE, '0101'), id)).ok);
  assert.deepEqual((await call({ url }, narrow)).codes, ['token-unknown']);
});

test('each operation was exercised, and each use a token may name', () => {
  assert.deepEqual([...exercised].sort(), OPERATIONS.map(({ id }) => id).sort());
  const uses = OPERATIONS.filter(({ id }) => exercised.has(id)).map(({ use }) => use);
  for (const use of TOKEN_USES) assert.ok(uses.includes(use), use);
});
