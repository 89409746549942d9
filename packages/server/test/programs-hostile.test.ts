import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Json } from '@comity/base';
import { PUBLICATION_KINDS } from '@comity/feed';
import { loadPrograms } from '@comity/server';
import { JAPAN, POLICE, type SystemHouse, systemHouse } from './system-house.ts';
import { REQUEST } from './two-nodes.ts';

const { OPERATIONS } = await loadPrograms();

const NUL = '\u0000';
const STATEMENT = {
  kind: 'told-otherwise',
  content: {
    ...{ way: 'telephone', at: { from: '2026-11-23T10:00', zone: 'UTC' } },
    ...{ with: 'The duty officer', what: 'The reference.' },
  },
  parts: ['p1'],
  ...{ ownActs: 0, othersSaid: 1 },
};
const FACTS = {
  ...{ title: 'Server in Tokyo', conduct: 'A market sold tools.', from: 'ISL', to: 'JPN' },
  ...{ toAuthority: JAPAN, sensitivity: 'normal', language: 'en' },
  urgency: { level: 'urgent', why: 'It can be wiped.' },
  offences: [{ kind: 'known', pinpoint: 'CETS185:8', provision: 'Penal Code 246-2' }],
  investigation: { reference: 'NPA-1', authority: 'Agency' },
  parts: [
    {
      ...{ measure: 'preservation', wanted: 'The image of the server.' },
      contents: REQUEST.parts[0].contents,
      basis: [{ id: 'CETS185' }],
      targets: [{ kind: 'account', service: 'mail', identifier: 'operator@example.org' }],
    },
  ],
};
/** A body that is in order, by operation. */
const BODIES: Readonly<Record<string, Json>> = {
  checkAct: STATEMENT,
  stateAct: STATEMENT,
  createDraft: { facts: FACTS, follows: 'hostile-1.JPN.npa-247' },
  saveDraft: { version: 1, facts: FACTS },
  submitDraft: { version: 1 },
};
const NO_BODIES: readonly Json[] = [null, [], [null], 'x', 1, true, {}, { kind: null }];

let house: SystemHouse;
let secret: string;
const path = { caseId: 'hostile-1.JPN.npa-247', draftId: '' };

before(async () => {
  house = await systemHouse('programs_hostile');
  secret = (await house.token(POLICE)).secret;
  const { exchange, parts } = house.japan;
  const queued = await parts.store.asNode(JAPAN, (tx) =>
    exchange.enqueue(tx, {
      ...{ authority: JAPAN, caseId: path.caseId, zone: 'UTC' },
      draft: {
        ...{ kind: 'request-submitted', parts: ['p1'], pinpoints: [], seen: {} },
        content: REQUEST,
      },
      officer: { role: 'supervisor', number: '0101' },
      to: { participant: 'ISL', authority: POLICE },
    }),
  );
  assert.ok(queued.ok, JSON.stringify(queued));
  await house.settle();
  const made = await send('createDraft', { facts: FACTS });
  assert.equal(made.status, 201, made.text);
  path.draftId = (made.value as { id: string }).id;
});
after(() => house?.close());

let n = 0;

/** Calls an operation on the case and the draft that there are. */
async function send(id: string, payload?: Json, query = '') {
  const found = OPERATIONS.find((one) => one.id === id);
  assert.ok(found !== undefined, id);
  const url = `/api/v1${found.path.replaceAll(/\{(\w+)\}/g, (_all, name) => path[name as 'caseId'])}`;
  n += 1;
  // So many in a minute are borne of one system.
  if (n % 50 === 0) house.advance(60_000);
  const told = await house.ask(secret, {
    ...{ method: found.method, url: `${url}${query}` },
    headers: {
      'idempotency-key': `hostile-call-of-a-test-${n}`,
      'content-type': 'application/json',
    },
    ...(payload === undefined ? {} : { payload: JSON.stringify(payload) }),
  });
  assert.ok(
    told.status < 500 && told.status !== 429,
    `${id}${query} ${JSON.stringify(payload)}: ${told.text}`,
  );
  return told;
}

/** The value once for each of its texts, that text with a NUL in it. */
function strewn(value: Json): readonly Json[] {
  if (typeof value === 'string') return [`${value}${NUL}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    strewn(member).map((one) =>
      Array.isArray(value) ? value.with(Number(name), one) : { ...value, [name]: one },
    ),
  );
}

test('a NUL in any text of a body is answered and breaks nothing', async () => {
  const withBody = OPERATIONS.filter(({ body }) => body !== undefined).map(({ id }) => id);
  assert.deepEqual(withBody.toSorted(), Object.keys(BODIES).toSorted());
  for (const id of withBody) {
    for (const one of strewn(BODIES[id] ?? null)) await send(id, one);
  }
  assert.ok(strewn(FACTS).length > 20);
});

test('a body that is no object, or says no kind, is answered and breaks nothing', async () => {
  for (const id of Object.keys(BODIES)) {
    for (const one of NO_BODIES) {
      const told = await send(id, one);
      assert.equal(told.status, 422, `${id} ${JSON.stringify(one)}: ${told.text}`);
    }
  }
  // What is said to everybody is read by another way than what is said in a case.
  for (const kind of PUBLICATION_KINDS) {
    for (const more of [{}, { content: null }, { content: 'x' }, { content: { id: NUL } }]) {
      await send('checkAct', { kind, ...more });
    }
  }
});

test('a control character in any member of a query is refused by its name', async () => {
  let tried = 0;
  for (const { id, query } of OPERATIONS) {
    for (const name of Object.keys(query?.shape ?? {})) {
      for (const value of ['%00', 'JPN%00', '%0a', '%7F']) {
        const told = await send(id, undefined, `?${name}=${value}`);
        assert.deepEqual([told.status, told.codes], [422, ['not-allowed']], `${id}?${name}`);
        tried += 1;
      }
    }
  }
  assert.ok(tried > 40, String(tried));
});

test('a query of many values costs by its length', async () => {
  const told = await send('listAvenues', undefined, `?${'offence=x&'.repeat(500)}`);
  assert.equal(told.status, 422);
});
