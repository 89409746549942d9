// The same night, told by telephone first: what was said by voice is entered by the form at both offices,
// is confirmed in writing later, and its clock is looked at from the call to the act that ends it. It ends
// with what the network carries today: the answer as the other officer reads it, and the list of what was
// handed over, with the digest by which the file that came another way is known again.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { noteMissed, noteUnwritten } from '@comity/server';
import { clocksOf, plain, shows, spokenOf } from './clock-steps.ts';
import { act, choose, type Desk, fill, signIn } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { at, ICELAND, type NightStage, nightStage } from './night-stage.ts';
import { asksInEmergency } from './night-steps.ts';

let stage: NightStage;
let browser: TestBrowser;
before(async () => {
  // Sunday, 03:00 in Tokyo; 18:00 on Saturday in Reykjavik.
  stage = await nightStage('by-voice', '2026-11-21T18:00:00.000Z');
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await stage?.close();
});

/** What has run out since, as both nodes noted it: what was said by voice, and dates of cases. */
async function pass(minutes: number): Promise<readonly number[]> {
  stage.minutes(minutes);
  await stage.settle();
  const missed: number[] = [];
  for (const { parts } of [stage.japan, stage.iceland]) {
    await noteUnwritten(parts);
    missed.push((await noteMissed(parts)).noted);
  }
  return missed;
}

/** Notes a call of this moment by the form. @returns the address of the note */
async function notes(
  desk: Desk,
  call: { readonly side: 'ours' | 'theirs'; readonly peer: string; readonly at: string },
): Promise<string> {
  const { page, base } = desk;
  await page.goto(`${base}/spoken`);
  await desk.look('spoken');
  await page.locator(`main [name="side"][value="${call.side}"]`).check();
  await choose(page.locator('main select[name="peer"]'), call.peer);
  await fill(page, {
    'said-at': call.at,
    with: 'Duty desk',
    what: 'Who holds 193.107.86.49, and where it is used from: a child is in danger until 05:30.',
  });
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.waitForURL(/\/spoken\/[^/]+\?done=noted/);
  await desk.look('spoken-noted');
  return new URL(page.url()).pathname;
}

const CALL = {
  ours: 'ISL Iceland We asked by voice, Sun 22 Nov 2026, 03:00',
  theirs: 'JPN Japan They asked by voice, Sat 21 Nov 2026, 18:00',
} as const;
/** Twelve hours from the call, as the page of the note says it, in Tokyo and in Reykjavik. */
const WRITTEN_BY = [
  /To be written by\s?11 h 59 min\s?15:00\s?The treaty says\s?Confirmed in writing forthwith\. CETS185:25\(3\)/,
  /To be written by\s?11 h 59 min\s?Sun 22 Nov 2026, 06:00\s?The treaty says\s?Confirmed in writing forthwith\. CETS185:25\(3\)/,
] as const;
const LATE = {
  there:
    'After that it is too late | Sat 21 Nov 2026, 20:30 Sun 22 Nov 2026, 05:30 in Tokyo | Our move',
  here: 'After that it is too late | Sun 22 Nov 2026, 05:30 Sat 21 Nov 2026, 20:30 in Reykjavík | ISL to move',
} as const;
/** Eight hours from the request in writing: the call by itself starts no clock of the case. */
const ANSWER = {
  there: 'First answer | Sun 22 Nov 2026, 02:20 Sun 22 Nov 2026, 11:20 in Tokyo | Our move',
  here: 'First answer | Sun 22 Nov 2026, 11:20 Sun 22 Nov 2026, 02:20 in Reykjavík | ISL to move',
} as const;
const REVIEW =
  'Review of what one officer released alone | Sun 22 Nov 2026, 15:20 Sun 22 Nov 2026, 06:20 in Reykjavík | Our move';

/** What the officer there found, and the file that goes another way: the network carries no files. */
const FOUND = 'The holder: Jon Jonsson, Laugavegur 12, Reykjavik. Used from there since 02:47.';
const FILE = Buffer.from('%PDF-1.7 Who holds 193.107.86.49');
const digestOf = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');

test('told by telephone, entered, confirmed in writing later: the clock of the call ends with it, at both', async () => {
  await browser.withPage({ viewport: { width: 1280, height: 900 } }, async (tokyoPage) => {
    await browser.withPage({ viewport: { width: 1280, height: 900 } }, async (icelandPage) => {
      const [mori, arni] = [at(tokyoPage, stage.tokyo), at(icelandPage, stage.reykjavik)];
      await signIn(mori, 'Mori Haruka');
      await signIn(arni, 'Arni Thorsson');

      // 03:01: she has called at 03:00, and both write down what was said.
      await pass(1);
      const ours = await notes(mori, { side: 'ours', peer: 'ISL', at: '03:00' });
      const theirs = await notes(arni, { side: 'theirs', peer: 'JPN', at: '18:00' });
      await shows(mori, ours, WRITTEN_BY[0]);
      await shows(arni, theirs, WRITTEN_BY[1], /before you act on it, call back the number/);
      assert.deepEqual(await spokenOf(mori), [`${CALL.ours}11 h 59 minby the limit of this house`]);
      assert.deepEqual(await spokenOf(arni), [
        `${CALL.theirs}11 h 59 minby the limit of this house`,
      ]);
      // A voice is no request yet: no clock of a case runs, and nothing rings.
      for (const desk of [mori, arni]) {
        assert.deepEqual(await clocksOf(desk, 'running'), []);
        await shows(desk, '/night', /Nothing rings\./);
      }

      // 03:19: the clock of the call goes on.
      assert.deepEqual(await pass(18), [0, 0]);
      assert.deepEqual(await spokenOf(arni), [
        `${CALL.theirs}11 h 41 minby the limit of this house`,
      ]);

      // 03:20: she writes it, from the note: what was said stands in the form.
      assert.deepEqual(await pass(1), [0, 0]);
      await mori.page.goto(stage.tokyo + ours);
      const write = mori.page.locator('main a', { hasText: 'Write it now' });
      await asksInEmergency(mori, ICELAND, (await write.getAttribute('href')) ?? '');
      await pass(0);
      assert.deepEqual([await spokenOf(mori), await spokenOf(arni)], [[], []]);
      await shows(mori, ours, /Confirmed in writing, Sun 22 Nov 2026, 03:20: \d{3}-\d{3}-\d{4}/);
      await shows(arni, theirs, /Confirmed in writing, Sat 21 Nov 2026, 18:20: \d{3}-\d{3}-\d{4}/);
      assert.deepEqual(await clocksOf(arni, 'running'), [
        'Acknowledgement | Sat 21 Nov 2026, 19:20 Sun 22 Nov 2026, 04:20 in Tokyo | Our move',
        LATE.there,
        ANSWER.there,
      ]);
      assert.deepEqual(await clocksOf(mori, 'running'), [
        'Acknowledgement | Sun 22 Nov 2026, 04:20 Sat 21 Nov 2026, 19:20 in Reykjavík | ISL to move',
        LATE.here,
        ANSWER.here,
        REVIEW,
      ]);

      // It rings, with its hour in both cities; the case says that it was spoken before, and when.
      await arni.page.goto(`${stage.reykjavik}/night`);
      const alarm = arni.page.locator('article.c-alarm--top').first();
      assert.match(
        plain(await alarm.textContent()),
        /1 h\s?Acknowledgement\s?until Sat 21 Nov 2026, 19:20, Sun 22 Nov 2026, 04:20 there.*sent 18:20:00/,
      );
      const link = await alarm.locator('a[href^="/cases/"]').first().getAttribute('href');
      const caseId = (link ?? '').split('/')[2] ?? '';
      await pass(2);
      await arni.page.goto(`${stage.reykjavik}/night`);
      await alarm.getByRole('button', { name: 'I have it' }).click();
      await arni.page.waitForURL(/done=taken/);
      await pass(0);
      await shows(
        arni,
        `/cases/${caseId}`,
        /Asked by voice before\s?2026-11-22 03:00 \(Asia\/Tokyo, UTC\+9\)\s?UTC 2026-11-21T18:00:00Z\s?Reykjavík 2026-11-21 18:00:00 \+00:00/,
        /With whom it was spoken\s?Duty desk/,
      );
      await arni.page.getByRole('button', { name: 'We called back' }).click();
      await arni.page.waitForURL(/done=called-back/);
      await shows(
        arni,
        `/cases/${caseId}`,
        /Called back by Arni Thorsson, Sat 21 Nov 2026, 18:22: it is them/,
      );
      await shows(
        mori,
        `/cases/${caseId}/reach`,
        /After that it is too late\s?until Sun 22 Nov 2026, 05:30, Sat 21 Nov 2026, 20:30 there/,
        /The watch there was called\s?on a screen, 03:20:00/,
        /An officer there has it: Read by an officer, Duty officer\s?03:22:00/,
      );
      // Acknowledged: that clock is gone, the others run on.
      assert.deepEqual(await clocksOf(arni, 'running'), [LATE.there, ANSWER.there]);
      assert.deepEqual(await clocksOf(mori, 'running'), [LATE.here, ANSWER.here, REVIEW]);

      // 03:50: what was found, and the list of what was handed over.
      assert.deepEqual(await pass(28), [0, 0]);
      await signIn(arni, 'Arni Thorsson');
      await signIn(mori, 'Mori Haruka');
      await arni.page.goto(`${stage.reykjavik}/cases/${caseId}/evidence-delivered`);
      await fill(arni.page, {
        what: FOUND,
        'items.0.name': 'holder.pdf',
        'items.0.bytes': String(FILE.length),
        'items.0.digest': digestOf(FILE),
        handover: 'electronic',
      });
      await arni.page.getByRole('button', { name: 'Check the list' }).last().click();
      await arni.page.locator('button[name="confirmed"]').click();
      await arni.page.waitForURL(/\?done=/);
      assert.deepEqual(await pass(0), [0, 0]);

      // In hand: the answer itself, sealed from node to node and read here; of the file its name, its size
      // and its digest, by which she knows the copy again that came the other way. The file is not here.
      await shows(
        mori,
        `/cases/${caseId}`,
        /Answered\s?Log verified, 3 acts/,
        /22 Nov 2026 03:50\s?Results delivered\s?ISL National Police, 24\/7 point, Duty officer, officer 0032/,
        /Claimed Sun 22 Nov 2026, 03:50 Tokyo · Sat 21 Nov 2026, 18:50 Reykjavík/,
      );
      const page = plain(await mori.page.locator('main').textContent());
      assert.ok(page.includes(`What it is${FOUND}`), page);
      const listed =
        /holder\.pdf\s?Size in bytes, for a file\s?(\d+)\s?Digest \(SHA-256\), for a file\s?([0-9a-f]{64})/;
      const [, bytes, digest] = listed.exec(page) ?? [];
      const copy = Uint8Array.from(FILE);
      assert.deepEqual([bytes, digest], [String(copy.length), digestOf(copy)]);
      copy[9] = 0x78;
      assert.notEqual(digest, digestOf(copy), 'a copy that is another file is told');
      await act(mori, {
        caseId,
        slug: 'evidence-received',
        values: { complete: 'yes', verified: 'yes' },
      });
      assert.deepEqual(await pass(0), [0, 0]);
      await shows(
        arni,
        `/cases/${caseId}`,
        /21 Nov 2026 18:50\s?Receipt confirmed\s?JPN National Police/,
        /Did everything on the list arrive\?\s?Yes\s?Is it as it left, by digest or by seal\?\s?Yes/,
      );
      assert.deepEqual(await clocksOf(arni, 'running'), []);
      assert.deepEqual(await clocksOf(mori, 'running'), [REVIEW]);

      // 15:21: the hour by which the call was to be written is past, and nothing of it is late.
      assert.deepEqual(await pass(691), [1, 0], 'the review, at home, and nothing else');
      await signIn(arni, 'Arni Thorsson');
      await signIn(mori, 'Sato Ken');
      assert.deepEqual([await spokenOf(mori), await spokenOf(arni)], [[], []]);
      assert.deepEqual(await clocksOf(mori, 'missed'), [REVIEW]);
      assert.deepEqual(await clocksOf(arni, 'missed'), []);
    });
  });
});
