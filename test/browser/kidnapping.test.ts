// A kidnapping from the report to the data in hand, between two whole nodes, in a real browser, on a
// clock that is played: so each date and each rung is looked at when it falls. The clocks of this case,
// each of which is seen running, and ending or running out:
//
// - after that it is too late: 05:30, ended by the data at 03:40 (both sides)
// - acknowledgement: an hour from the receipt, ended by the take at 03:08 (both sides)
// - first answer: eight hours from the receipt, ended by the data at 03:40 (both sides)
// - review of what one officer released alone: twelve hours, run out at 15:05 (Tokyo)
// - what was said by voice is written: twelve hours, run out at 15:07 (Tokyo)
// - the rungs of the alarm: the watch at once, again after a minute, outwards after two, and then at the
//   sender too (both sides); what an hour of nobody at a desk does to a sign-in
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { allScreens, createDesk } from '@comity/desk';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, startTestDatabase } from '@comity/postgres';
import { castWholeNodes, createNetwork, type Network, type WholeNode } from '@comity/rehearsal';
import { askAll, lookAtAlarms, type NewOfficer, noteMissed, noteUnwritten } from '@comity/server';
import type { Role } from '@comity/service';
import { clocksOf, plain, shows, spokenOf } from './clock-steps.ts';
import { check, choose, type Desk, signIn } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';

const JP = 'JPN.npa-247';
const IS = 'ISL.police-247';

const officer = (authority: string, number: string, name: string, role: Role): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, name },
  zone: authority === JP ? 'Asia/Tokyo' : 'Atlantic/Reykjavik',
  userName: `${authority}-${number}`.toLowerCase(),
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

let server: DatabaseServer;
let network: Network;
let browser: TestBrowser;
let nodes: readonly WholeNode[] = [];
const desks: Awaited<ReturnType<typeof createDesk>>[] = [];
let tokyo = '';
let reykjavik = '';

before(async () => {
  server = await startTestDatabase();
  // Sunday, 03:05 in Tokyo; 18:05 on Saturday in Reykjavik. Nobody is at either office.
  network = createNetwork({ seed: 'kidnapping', start: '2026-11-21T18:05:00.000Z' });
  const unit = (id: string, zone: string) => ({
    ...{ id, name: 'National Police, 24/7 point', kind: 'contact-point-24-7', zone },
  });
  const stage = { network, server: server.connection, law: await loadLaw() };
  nodes = await castWholeNodes({ ...stage, databases: 'kidnapping' }, [
    {
      id: 'JPN',
      authorities: [unit(JP, 'Asia/Tokyo')],
      officers: [
        officer(JP, '0406', 'Mori Haruka', 'duty-officer'),
        officer(JP, '0118', 'Sato Ken', 'supervisor'),
      ],
    },
    {
      id: 'ISL',
      authorities: [unit(IS, 'Atlantic/Reykjavik')],
      officers: [officer(IS, '0032', 'Arni Thorsson', 'duty-officer')],
    },
  ]);
  const bases: string[] = [];
  for (const { service } of nodes) {
    const desk = await createDesk({ screens: allScreens, service });
    desks.push(desk);
    bases.push(await desk.listen({ port: 0, host: '127.0.0.1' }));
  }
  [tokyo = '', reykjavik = ''] = bases.map((base) => base.replace('127.0.0.1', 'localhost'));
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  for (const desk of desks) await desk.close();
  for (const node of nodes) await node.close();
  await server?.stop();
});

const minutes = (n: number): void => network.clock.advance(n * 60_000);
/** What has run out since, as the nodes noted it: how many dates at each. */
let missed: readonly number[] = [];
/** Everything that is on its way arrives, whoever is due is called, and what has run out is noted. */
async function settle(): Promise<void> {
  const [japan, iceland] = nodes;
  assert.ok(japan !== undefined && iceland !== undefined);
  for (let round = 0; round < 20; round += 1) {
    const done = [await japan.exchange.deliver('ISL'), await iceland.exchange.deliver('JPN')];
    if (done.every((one) => one === 'idle')) break;
  }
  for (const node of nodes) {
    await lookAtAlarms({ ...node.parts, callers: {} }, 'https://desk.example/night');
    await noteUnwritten(node.parts);
  }
  missed = await Promise.all(nodes.map(async ({ parts }) => (await noteMissed(parts)).noted));
  await askAll(japan.parts);
}

const at = (page: Desk['page'], base: string): Desk => ({
  page,
  base,
  look: () => check(page),
});

/** When anybody was called by an alarm of a sort, each minute once, by UTC. */
async function rungsOf(node: number, authority: string, sort: string): Promise<readonly string[]> {
  const rows = await nodes[node]?.parts.store.asNode(authority, (tx) =>
    tx.query<{ called_at: Date }>(
      `select k.called_at from calls k join alarms a on a.authority = k.authority and a.id = k.alarm
       where k.authority = $1 and a.sort = $2 order by k.called_at`,
      [authority, sort],
    ),
  );
  const times = rows?.map(({ called_at: at }) => at.toISOString().slice(11, 16)) ?? [];
  return [...new Set(times)];
}

/** What goes another way: the network carries its name, its size and its digest. */
const FILE = Buffer.from('%PDF-1.7 Who holds 193.107.86.49');
const digestOf = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');

const REVIEW =
  'Review of what one officer released alone | Sun 22 Nov 2026, 15:05 Sun 22 Nov 2026, 06:05 in Reykjavík | Our move';
/** An hour from 03:05 in Tokyo, until somebody has it in hand. */
const ACKNOWLEDGEMENT = {
  here: 'Acknowledgement | Sun 22 Nov 2026, 04:05 Sat 21 Nov 2026, 19:05 in Reykjavík | ISL to move',
  there: 'Acknowledgement | Sat 21 Nov 2026, 19:05 Sun 22 Nov 2026, 04:05 in Tokyo | Our move',
} as const;
const SPOKEN = 'ISL Iceland We asked by voice, Sun 22 Nov 2026, 03:07';

test('a child is taken: asked by one officer at night, answered within the hour, every clock as it falls', async () => {
  await browser.withPage({ viewport: { width: 1280, height: 900 } }, async (tokyoPage) => {
    await browser.withPage({ viewport: { width: 1280, height: 900 } }, async (icelandPage) => {
      const [mori, arni] = [at(tokyoPage, tokyo), at(icelandPage, reykjavik)];
      await signIn(mori, 'Mori Haruka');
      await signIn(arni, 'Arni Thorsson');

      // 03:05: the report. One page, one officer alone.
      await mori.page.goto(`${tokyo}/emergency`);
      await mori.look('emergency');
      const fill = (name: string, value: string) =>
        mori.page.locator(`main [name="${name}"]`).fill(value);
      await fill('why', 'A girl of nine was taken from school; the caller says she dies at dawn.');
      await fill('conduct', 'He called her parents at 02:50 through an account on a service.');
      await fill('offence', 'Kidnapping for ransom');
      await fill('before', '05:30');
      await fill('wanted', 'Who holds the address, and where it is used from.');
      await fill('targets', '193.107.86.49');
      await fill('from', '2026-11-22 02:50');
      await fill('call-back', '+81355500142');
      await mori.page.locator('main [name="zone"]').first().fill('Asia/Tokyo');
      await mori.page.locator('main [name="confidential"][value="yes"]').check();
      await mori.page.locator(`main [name="ask"][value="${IS}"]`).check();
      await mori.page.locator('main form button.govuk-button').first().click();
      await mori.page.waitForURL(/\/emergency\/check/);
      await mori.look('emergency-check');
      await mori.page.locator('main form button.govuk-button').first().click();
      await mori.page.waitForURL(/\/cases\/[^/]+\/reach/);
      await settle();

      // 03:05 in Tokyo is 18:05 in Reykjavik: it rings there, and says until when in both cities.
      await arni.page.goto(`${reykjavik}/night`);
      const alarm = arni.page.locator('article.c-alarm--top').first();
      await alarm.waitFor();
      assert.match(
        plain(await alarm.textContent()),
        /1 h\s?Acknowledgement\s?until Sat 21 Nov 2026, 19:05, Sun 22 Nov 2026, 04:05 there.*sent 18:05:00.*Call back.*Nobody here has dealt with.*The number that they have published/,
      );
      await arni.look('night-alarm');
      const link = await alarm.locator('a[href^="/cases/"]').first().getAttribute('href');
      const caseId = (link ?? '').split('/')[2] ?? '';
      assert.match(caseId, /\.JPN\.npa-247$/);
      await shows(
        mori,
        `/cases/${caseId}/reach`,
        /2 h 25 min\s?After that it is too late\s?until Sun 22 Nov 2026, 05:30, Sat 21 Nov 2026, 20:30 there/,
        /Accepted by their node, with a signed receipt\s?03:05:00/,
        /The watch there was called\s?on a screen: not reached yet\s?03:05:00/,
        /The watch there is called again\s?03:06:00\s?in 1 min 0 s\s?An alarm rings here: telephone them\s?03:07:00\s?in 2 min 0 s/,
      );

      // 03:06: nobody has it; the watch is called again. 03:07: outwards.
      minutes(1);
      await settle();
      minutes(1);
      await settle();
      await shows(
        mori,
        `/cases/${caseId}/reach`,
        /Supervisors and stand-ins there were called.{0,40}03:07:00/,
        /An alarm rings here: telephone them/,
      );
      await shows(
        mori,
        '/night',
        /Nobody in Iceland has taken it in hand/,
        /sent 03:05:00\s?Nobody in Iceland/,
        /Sent Sun 22 Nov 2026, 03:05\./,
      );

      // Each rung at its minute, by the clock in Reykjavik: of the alarm there, and of the one in Tokyo.
      assert.deepEqual(await rungsOf(1, IS, 'emergency'), ['18:05', '18:06', '18:07']);
      assert.deepEqual(await rungsOf(0, JP, 'unreached'), ['18:07']);

      // 03:07: she telephones, and notes that it was said by voice: a limit of the house runs.
      await mori.page.goto(`${tokyo}/spoken`);
      await mori.look('spoken');
      await mori.page.locator('main [name="side"][value="ours"]').check();
      await choose(mori.page.locator('main select[name="peer"]'), 'ISL');
      await fill('said-at', '03:07');
      await fill('with', 'Duty desk');
      await fill('what', 'That an emergency waits on their node.');
      await mori.page.getByRole('button', { name: 'Keep the note' }).click();
      await mori.page.waitForURL(/\/spoken\/[^/]+\?done=noted/);
      await mori.look('spoken-noted');

      // Nobody there has it yet: what runs until somebody does, at both desks.
      assert.deepEqual(await clocksOf(arni, 'running'), [
        ACKNOWLEDGEMENT.there,
        'After that it is too late | Sat 21 Nov 2026, 20:30 Sun 22 Nov 2026, 05:30 in Tokyo | Our move',
        'First answer | Sun 22 Nov 2026, 02:05 Sun 22 Nov 2026, 11:05 in Tokyo | Our move',
      ]);
      assert.deepEqual(await clocksOf(mori, 'running'), [
        ACKNOWLEDGEMENT.here,
        'After that it is too late | Sun 22 Nov 2026, 05:30 Sat 21 Nov 2026, 20:30 in Reykjavík | ISL to move',
        'First answer | Sun 22 Nov 2026, 11:05 Sun 22 Nov 2026, 02:05 in Reykjavík | ISL to move',
        REVIEW,
      ]);

      // 03:08: who asks is new here, so the published number is called first; then a person has it.
      minutes(1);
      await shows(arni, `/cases/${caseId}`, /Nobody here has dealt with/);
      await arni.page.goto(`${reykjavik}/night`);
      await alarm.getByRole('button', { name: 'I have it' }).click();
      await arni.page.waitForURL(/done=taken/);
      await settle();
      // That a person has it in hand says nothing of who they are: the warning stays until he has called.
      await shows(arni, `/cases/${caseId}`, /Nobody here has dealt with/, /it is them/);
      await shows(arni, `/cases/${caseId}/evidence-delivered`, /Nobody here has dealt with/);
      await arni.page.goto(`${reykjavik}/cases/${caseId}`);
      await arni.look('call-back');
      await arni.page.getByRole('button', { name: 'We called back' }).click();
      await arni.page.waitForURL(/done=called-back/);
      await shows(
        arni,
        `/cases/${caseId}`,
        /Called back by Arni Thorsson, Sat 21 Nov 2026, 18:08: it is them/,
      );
      assert.doesNotMatch(
        (await arni.page.locator('main').textContent()) ?? '',
        /Nobody here has dealt with/,
      );
      await shows(
        mori,
        `/cases/${caseId}/reach`,
        /A person in Iceland has it in hand/,
        /An officer there has it: Read by an officer, Duty officer\s?03:08:00/,
      );
      await shows(mori, '/night', /Nothing rings\./);

      // The clocks of both: after when it is too late, in both cities; the review of the night release.
      assert.deepEqual(await clocksOf(arni, 'running'), [
        'After that it is too late | Sat 21 Nov 2026, 20:30 Sun 22 Nov 2026, 05:30 in Tokyo | Our move',
        'First answer | Sun 22 Nov 2026, 02:05 Sun 22 Nov 2026, 11:05 in Tokyo | Our move',
      ]);
      assert.deepEqual(await clocksOf(mori, 'running'), [
        'After that it is too late | Sun 22 Nov 2026, 05:30 Sat 21 Nov 2026, 20:30 in Reykjavík | ISL to move',
        'First answer | Sun 22 Nov 2026, 11:05 Sun 22 Nov 2026, 02:05 in Reykjavík | ISL to move',
        REVIEW,
      ]);
      assert.deepEqual(await spokenOf(mori), [`${SPOKEN}11 h 59 minby the limit of this house`]);

      // 03:40: in hand are what it is, and the name and digest of a file that goes another way.
      minutes(32);
      // Nobody has touched either desk for half an hour: both were signed out meanwhile.
      await signIn(arni, 'Arni Thorsson');
      await signIn(mori, 'Mori Haruka');
      const form = arni.page.locator('main form');
      await arni.page.goto(`${reykjavik}/cases/${caseId}/evidence-delivered`);
      await form.locator('[name="what"]').fill('The holder of the address, and where it is.');
      await form.locator('[name="items.0.name"]').fill('holder.pdf');
      await form.locator('[name="items.0.bytes"]').fill(String(FILE.length));
      await form.locator('[name="items.0.digest"]').fill(digestOf(FILE));
      await form.locator('[name="handover"][value="electronic"]').check();
      await arni.look('hand-over');
      await arni.page.getByRole('button', { name: 'Check the list' }).last().click();
      await arni.look('hand-over-check');
      await arni.page.locator('button[name="confirmed"]').click();
      await arni.page.waitForURL(/\?done=/);
      await settle();
      await shows(
        mori,
        `/cases/${caseId}`,
        /22 Nov 2026 03:40\s?Results delivered\s?ISL National Police/,
        /What it is\s?The holder of the address, and where it is\.\s?Name or description\s?holder\.pdf\s?Size in bytes, for a file\s?\d+\s?Digest \(SHA-256\), for a file\s?[0-9a-f]{64}How it is handed over\s?Electronically/,
        /Confirm what arrived/,
      );
      await shows(mori, '/night', /ISL Iceland\s?answers in our emergency · sent 03:40:00/);
      // What came the other way is another file at first; the machine says so before anything is signed.
      const receipt = `${tokyo}/cases/${caseId}/files-received`;
      await mori.page.goto(receipt);
      await mori.look('files-received');
      const paste = async (file: Uint8Array): Promise<void> => {
        await fill('files-sums', `${digestOf(file)}  holder.pdf\n`);
        await mori.page.getByRole('button', { name: 'Compare' }).click();
        await mori.page.waitForLoadState();
      };
      await paste(Uint8Array.from(FILE, (byte, place) => (place === 9 ? 0x78 : byte)));
      const told = () => mori.page.locator('main').textContent();
      assert.match(plain(await told()), /holder\.pdf.{0,40}Not the same/);
      await paste(FILE);
      assert.match(plain(await told()), /holder\.pdf.{0,40}Same as listed/);
      await mori.look('files-compared');
      await mori.page.locator('main form button.govuk-button:not([name])').last().click();
      await mori.look('files-check');
      await mori.page.locator('button[name="confirmed"]').click();
      await mori.page.waitForURL(/\/cases\/[^/]+\?done=/);
      await settle();
      await shows(
        arni,
        `/cases/${caseId}`,
        new RegExp(`Receipt by files.*holder\\.pdf\\s?Same as listed ${digestOf(FILE)}`),
      );
      // Answered: what was asked waits for nobody any more.
      assert.deepEqual(await clocksOf(arni, 'running'), []);
      assert.deepEqual(await clocksOf(mori, 'running'), [REVIEW]);

      // 05:31: the hour has passed, and nothing of ours is late: it was answered.
      minutes(112);
      await settle();
      await signIn(arni, 'Arni Thorsson');
      await signIn(mori, 'Mori Haruka');
      // That the data arrived whole is to be read, and rings nobody out of bed.
      await shows(arni, '/night', /Nothing rings\./);
      await shows(
        arni,
        `/cases/${caseId}`,
        /21 Nov 2026 18:40\s?Receipt by files\s?JPN National Police/,
      );
      assert.deepEqual(missed, [0, 0], 'nothing has run out unanswered');
      await shows(arni, '/clocks', /No date was missed/);
      await shows(mori, '/night', /Nothing rings\./);
      assert.deepEqual(await clocksOf(arni, 'running'), []);
      assert.deepEqual(await clocksOf(mori, 'running'), [REVIEW]);

      // The colleague who looks at what one officer sent alone at night has twelve hours for it.
      await signIn(mori, 'Sato Ken');
      await shows(
        mori,
        `/cases/${caseId}`,
        /Released at night: a colleague has to look at it/,
        /Look by Sun 22 Nov 2026, 15:05/,
      );

      // 15:06: nobody has looked, and that is noted once; at 15:08 what was said by voice is late too.
      minutes(575);
      await settle();
      assert.deepEqual(missed, [1, 0], 'the review, at home');
      await settle();
      assert.deepEqual(missed, [0, 0], 'it is noted once');
      minutes(2);
      await settle();
      await signIn(mori, 'Sato Ken');
      assert.deepEqual(await clocksOf(mori, 'running'), [REVIEW], 'it is owed all the same');
      assert.deepEqual(await clocksOf(mori, 'missed'), [REVIEW]);
      assert.deepEqual(await spokenOf(mori), [
        `${SPOKEN}2 min overby the limit of this houseNot written within the limit of this house: that is on record.`,
      ]);
      assert.deepEqual(await clocksOf(arni, 'missed'), [], 'and Iceland has missed nothing');
    });
  });
});
