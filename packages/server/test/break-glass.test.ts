import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  checkRecords,
  enterOfficer,
  linkOfficer,
  makeGlass,
  suspendOfficer,
  type TellGlass,
  tellOfGlass,
} from '@comity/server';
import type { Session } from '@comity/service';
import { glassRecord } from '../src/identity/break-glass.ts';
import { macOf } from '../src/trust/vouched.ts';
import { MINISTRY, POLICE, type SystemHouse, systemHouse } from './system-house.ts';

const GLASS = `${POLICE}.GLASS`;

let house: SystemHouse;
let secret: string;
let glass: Session;

before(async () => {
  house = await systemHouse('break_glass');
  const { parts } = house.iceland;
  await parts.store.asGate((tx) =>
    enterOfficer(
      tx,
      {
        ...{ id: `${POLICE}.0900`, authority: POLICE, number: '0900', role: 'administrator' },
        ...{ zone: 'UTC', name: 'Keeper', userName: 'keeper', password: 'correct horse battery' },
        codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      },
      parts,
    ),
  );
  secret = await made();
});
after(() => house?.close());

async function made(): Promise<string> {
  const link = await makeGlass(house.iceland.parts, { authority: POLICE, name: 'Envelope' });
  assert.ok(link.ok, JSON.stringify(link));
  assert.equal(link.value.officer, GLASS);
  return link.value.secret;
}

const codeOf = (result: { ok: boolean; error?: unknown }): string | undefined =>
  result.ok ? undefined : ([result.error].flat()[0] as { code: string }).code;

const audited = async (kind: string): Promise<number> =>
  (
    await house.admin('select from audit where authority = $1 and kind = $2 and subject = $3', [
      ...[POLICE, kind, GLASS],
    ])
  ).length;

test('the envelope is looked at by nobody who guesses, and sets up no way in of its own', async () => {
  const { identity } = house.iceland.service;
  for (const guess of ['', 'x', 'A'.repeat(43), secret.slice(1), `${secret}A`, `${secret}\u0000`]) {
    assert.equal(codeOf(await identity.linkFor(guess)), 'link-gone', guess);
    assert.equal(codeOf(await identity.signInByLink(guess)), 'link-gone', guess);
  }
  for (let n = 0; n < 2; n += 1) {
    const facts = await identity.linkFor(secret);
    assert.ok(facts.ok && facts.value.isGlass, 'looking does not use it up');
  }
  const way = { userName: 'envelope', password: 'correct horse battery', code: '000000' };
  assert.equal(codeOf(await identity.setPasswordByLink({ secret, ...way })), 'link-gone');
  assert.equal(await identity.glassUsed(), null);
  // It waits for two years, where other links wait for an hour.
  house.advance(700 * 24 * 3_600_000);
  assert.ok((await identity.linkFor(secret)).ok);
  const stored = await house.admin<{ text: string }>('select l::text as text from sign_in_links l');
  assert.ok(!JSON.stringify(stored).includes(secret));
});

test('it opens once, whoever comes at the same time, for an hour, and is on record', async () => {
  const { identity } = house.iceland.service;
  const tries = await Promise.all([1, 2, 3].map(() => identity.signInByLink(secret)));
  const opened = tries.filter((one) => one.ok);
  assert.equal(opened.length, 1);
  const [one] = opened;
  assert.ok(one?.ok);
  glass = one.value;
  assert.equal(glass.officer.role, 'administrator');
  const now = Date.parse(house.iceland.parts.world.now());
  assert.equal(Date.parse(glass.expires) - now, 3_600_000);
  assert.equal(codeOf(await identity.signInByLink(secret)), 'link-gone', 'used up');
  assert.equal(codeOf(await identity.linkFor(secret)), 'link-gone');
  assert.equal(await audited('signed-in'), 1);
  assert.ok((await identity.glassUsed()) !== null);
  assert.equal(
    codeOf(await identity.passkeyRegistrationOptions(glass)),
    'passkey-refused',
    'no second way in',
  );
});

const faults = (): Promise<readonly string[]> =>
  house.iceland.parts.store.asNode(POLICE, async (tx) => {
    const checked = await checkRecords(tx, house.iceland.parts.keyring, POLICE);
    return checked.faults.map(({ code }) => code).toSorted();
  });

test('all who may let somebody in are told, again until it is taken, and once', async () => {
  const { alarms } = house.iceland.service;
  const own = async (authority: string, number: string, mail: string): Promise<void> => {
    const kept = await alarms.keepAddresses(await house.come(authority, number), {
      ...{ mail, telephone: '' },
    });
    assert.ok(kept.ok);
  };
  await own(POLICE, '0101', 'ann@example.is');
  await own(MINISTRY, '0102', 'ben@example.is');
  const told: { to: readonly string[]; left: readonly string[] }[] = [];
  let down = ['ben@example.is'];
  const tell: TellGlass = async ({ to, isTold }) => {
    const left = to.filter((way) => !isTold(way)).toSorted();
    told.push({ to, left });
    const isDown = left.some((way) => down.includes(way));
    return { taken: left.filter((way) => !down.includes(way)), because: isDown ? '550' : null };
  };
  const { parts } = house.iceland;
  // Nor is it put off, or said to be told, by whoever writes SQL.
  await house.admin('update glass_uses set next_try_at = null');
  await tellOfGlass(parts, tell);
  await tellOfGlass(parts, tell);
  assert.deepEqual(
    told.map(({ left }) => left),
    [['ann@example.is', 'ben@example.is']],
    'there is a pause',
  );
  // One mailbox that refuses makes nobody else's ring again, and is tried ever more slowly.
  for (let minute = 1; minute <= 24 * 60; minute += 1) {
    house.advance(60_000);
    await tellOfGlass(parts, tell);
  }
  const tries = told.length;
  assert.ok(tries > 20 && tries <= 30, `${tries} tries in a day`);
  assert.ok(told.slice(1).every(({ left }) => left.join() === 'ben@example.is'));
  const [row] = await house.admin<{ told: string[] }>('select told from glass_uses');
  assert.equal(row?.told.length, 1);
  assert.ok(!JSON.stringify(row).includes('example.is'), 'no address stands there in clear');
  // No count that SQL sets ends it, or makes a sum that no number holds; nor does a word that it was told.
  for (const forged of ['tries = 2147483647', 'tries = -2147483648', 'told_mac = mac']) {
    house.advance(60_000);
    await house.admin(`update glass_uses set next_try_at = null, ${forged}`);
    await tellOfGlass(parts, tell);
  }
  assert.equal(told.length, tries + 3, 'still told of');
  assert.deepEqual(await faults(), [], 'what was forged is gone');
  down = [];
  await house.admin("update glass_uses set next_try_at = '2100-01-01'");
  await tellOfGlass(parts, tell);
  house.advance(3_600_000);
  await tellOfGlass(parts, tell);
  assert.equal(told.length, tries + 4, 'told once it is taken');
  assert.deepEqual(await faults(), []);
  const forged = `insert into glass_uses (id, authority, officer, at, mac)
    select 'forged', authority, officer, at + interval '1 second', mac from glass_uses`;
  await house.admin(forged);
  await house.admin("update glass_uses set told_mac = mac where id <> 'forged'");
  assert.deepEqual(await faults(), ['glass-told-not-vouched', 'glass-use-not-vouched']);
  await house.admin("delete from glass_uses where id = 'forged'");
});

test('a mailbox that refuses for ever is tried for about a day, from the use on', async () => {
  const { parts } = house.iceland;
  const again = `insert into glass_uses (id, authority, officer, at, next_try_at, mac)
    values ($1, $2, $3, $4, $4, $5)`;
  const use = { id: 'later', authority: POLICE, officer: GLASS, at: new Date(parts.world.now()) };
  const mac = macOf(parts.keyring, glassRecord(use));
  await house.admin(again, [use.id, POLICE, GLASS, use.at.toISOString(), mac]);
  let tries = 0;
  const refuses: TellGlass = async ({ key }) => {
    if (key === use.id) tries += 1;
    return { taken: [], because: '550' };
  };
  for (let hour = 0; hour < 30; hour += 1) {
    await tellOfGlass(parts, refuses);
    house.advance(3_600_000);
  }
  assert.equal(tries, 27, 'each hour of a day and two');
  await house.admin("delete from glass_uses where id = 'later'");
});

test('it sees no case, and does what whoever keeps the node may', async () => {
  const { cases, drafts, tokens, keys } = house.iceland.service;
  const refused = { name: 'NotPermitted' };
  await assert.rejects(() => cases.workList(glass, {}), refused);
  await assert.rejects(() => drafts.list(glass), refused);
  await assert.rejects(() => tokens.ask(glass, { name: 'x', may: [], days: 1 }), refused);
  assert.ok((await keys.view(glass)) !== undefined);
});

test('it lets an officer in again alone, and makes no second envelope alone', async () => {
  const { officers } = house.iceland.service;
  const { parts } = house.iceland;
  assert.ok((await suspendOfficer(parts, `${POLICE}.0101`, true)).ok);
  const back = await officers.letIn(glass, `${POLICE}.0101`);
  assert.ok(back.ok && back.value.step === 'done', JSON.stringify(back));
  const link = await officers.makeLink(glass, `${POLICE}.0101`);
  assert.ok(link.ok && link.value.step === 'done' && link.value.link !== null);
  // Another who keeps the node asks a second person for the same.
  const keeper = await house.come(POLICE, '0900');
  const asked = await officers.makeLink(keeper, `${POLICE}.0101`);
  assert.ok(asked.ok && asked.value.step === 'asked', JSON.stringify(asked));
  // It gives nobody more than they had, and is nothing else itself.
  const wider = await officers.changeRole(glass, `${POLICE}.0900`, 'supervisor');
  assert.ok(wider.ok ? wider.value.step === 'asked' : true, JSON.stringify(wider));
  assert.equal(codeOf(await officers.changeRole(keeper, GLASS, 'supervisor')), 'not-allowed');
  // A new one: by two, at the desk alone.
  for (const by of [keeper, glass]) {
    const wished = await officers.makeLink(by, GLASS);
    assert.ok(wished.ok && wished.value.step === 'asked', JSON.stringify(wished));
  }
  assert.equal(codeOf(await linkOfficer(parts, GLASS)), 'glass-by-two');
  const again = await makeGlass(parts, { authority: POLICE, name: 'Envelope' });
  assert.equal(codeOf(again), 'glass-by-two');
  const second = await house.come(POLICE, '0102');
  const wish = (await officers.wishes(second)).find(({ officer }) => officer === GLASS);
  assert.ok(wish !== undefined);
  const agreed = await officers.agree(second, wish.id);
  assert.ok(agreed.ok && agreed.value.link !== null, JSON.stringify(agreed));
  const anew = agreed.value.link.address.split('/').at(-1) ?? '';
  assert.ok((await house.iceland.service.identity.linkFor(anew)).ok);
});

test('its session ends after the hour, and pages stop saying so after a week', async () => {
  const { identity } = house.iceland.service;
  house.advance(3_600_000);
  assert.equal(await identity.sessionOf(glass.token), undefined);
  assert.ok((await identity.glassUsed()) !== null);
  house.advance(8 * 24 * 3_600_000);
  assert.equal(await identity.glassUsed(), null);
});
