// A request of two parts from its first word to the closing, between two whole nodes, in a real
// browser: Tokyo in Japanese, dark, on a telephone and without scripts; Reykjavik in English.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkEveryWay, type Desk, signIn } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { at, ICELAND, type NightStage, nightStage } from './night-stage.ts';
import { asksPageByPage, type PartTyped } from './request-steps.ts';
import { day, main, reads, says, sends } from './talk.ts';

let stage: NightStage;
let browser: TestBrowser;

before(async () => {
  // Tuesday, 10:05 in Tokyo.
  stage = await nightStage('whole', '2026-11-24T01:05:00.000Z');
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await stage?.close();
});

const TOKYO = {
  ...{ locale: 'ja-JP', javaScriptEnabled: false, colorScheme: 'dark' as const },
  viewport: { width: 320, height: 900 },
};
const REYKJAVIK = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' as const };

const WANTED = '口座の名義人と、5月1日以降の接続記録';
const CONDUCT = '何者かが取引所の従業員に偽の求人を送り、送金を書き換えた。';
const ENGLISH =
  'Somebody sent an employee of an exchange a false offer of work and changed a transfer.';

test('two parts, a translation, a consultation, a condition, a refusal and a result, to the closing', async () => {
  await browser.withPage(TOKYO, (ours) =>
    browser.withPage(REYKJAVIK, async (theirs) => {
      const mori = at(ours, stage.tokyo);
      const arni = at(theirs, stage.reykjavik);
      const caseId = await asked(mori);
      await signIn(mori, 'Mori Haruka');
      await signIn(arni, 'Arni Thorsson');

      // The original is Japanese; a working translation follows, and says which text is followed.
      await says(mori, caseId, 'translation-added', {
        act: 1,
        language: 'en',
        sort: 'working',
        translator: '警察庁 翻訳官',
        ...day('translated', '2026-11-24'),
        authoritative: 'source',
        text: ENGLISH,
      });
      await stage.settle();
      await reads(arni, caseId, CONDUCT, ENGLISH, WANTED);
      await checkEveryWay(arni.page);

      await says(arni, caseId, 'acknowledge', { reference: 'LRH-26-3310' });
      await says(arni, caseId, 'consultation-opened', {
        matter: 'refusal',
        text: 'Subscriber data is given only on a court order. Is the second part needed at once?',
      });
      await stage.settle();
      await reads(mori, caseId, 'LRH-26-3310', 'Is the second part needed at once?');
      await says(mori, caseId, 'consultation-answered', { text: '第一部分を優先してください。' });
      await stage.settle();
      await reads(arni, caseId, '第一部分を優先してください。');

      await proposesWhileAnotherWrites(arni, mori, caseId);
      await reads(mori, caseId, 'For this investigation alone.');
      await says(mori, caseId, 'conditions-accepted', {});
      await stage.settle();

      await refusesAfterTheSessionEnded(arni, caseId);
      await says(arni, caseId, 'evidence-delivered', {
        what: 'Connection records of the address.',
        'items.0.name': 'records.csv',
        'items.0.digest': 'a'.repeat(64),
        handover: 'electronic',
        ...day('handedOver', '2026-11-24'),
      });
      await stage.settle();
      await reads(mori, caseId, 'records.csv', 'CETS185:27(4)(b)');
      await checkEveryWay(mori.page);
      await says(mori, caseId, 'evidence-received', { complete: 'yes', verified: 'yes' });
      await says(mori, caseId, 'close', { why: '必要なものはすべて届いた。' });
      await stage.settle();
      await reads(arni, caseId, '必要なものはすべて届いた。');
      await endsAlike(caseId);
    }),
  );
});

/** Two officers in Tokyo type and release a request of two parts. */
async function asked(mori: Desk): Promise<string> {
  const part = (measure: string, wanted: string, address: string): PartTyped => ({
    ...{ measure, wanted },
    target: {
      ...{ address, port: '４４３', custodian: 'A provider in Reykjavik' },
      ...{ 'period.from': '2026-05-01', 'period.to': '2026-05-31', 'period.zone': 'Asia/Tokyo' },
    },
    contents: {
      systemInTerritory: 'サーバーはレイキャビークにある。',
      centralAuthorities: '警察庁から貴国の当局へ直接送付する。',
      generalContents: '要請書に記載のとおり。',
      contentsOfTreaty: '要請書に記載のとおり。',
      purpose: '公判における証拠とするため。',
    },
  });
  const caseId = await asksPageByPage(mori, {
    ...{ to: 'ISL', toAuthority: ICELAND, title: '送金の書換え' },
    parts: [
      part('stored-data-access', WANTED, '193.107.86.49'),
      part('subscriber-info', '契約者の氏名', '193.107.86.50'),
    ],
    offences: { 'offences.0.pinpoint': 'CETS185:8', 'offences.0.maxPenalty': '10年' },
    conduct: CONDUCT,
    urgency: { 'urgency.level': 'routine' },
    handling: { sensitivity: 'normal', confidentialityRequested: 'yes', language: 'ja' },
    ...{ basis: 'CETS185', first: 'Mori Haruka', second: 'Sato Ken' },
  });
  await stage.settle();
  return caseId;
}

/** A condition for one part; meanwhile the other side writes: what was typed stands, and goes out. */
async function proposesWhileAnotherWrites(arni: Desk, mori: Desk, caseId: string): Promise<void> {
  const { page } = arni;
  await page.goto(`${arni.base}/cases/${caseId}/conditions-proposed`);
  await page.locator('[name="conditions.0.sort"][value="use-limit"]').check();
  await page.locator('[name="conditions.0.text"]').fill('For this investigation alone.');
  await page.locator('main [name="act-parts"]').last().uncheck();
  await says(mori, caseId, 'message', { text: '検察官は明日から不在です。' });
  await stage.settle();
  await main(page).click();
  await page.getByText('検察官は明日から不在です。').first().waitFor();
  const typed = page.locator('[name="conditions.0.text"]');
  assert.equal(await typed.inputValue(), 'For this investigation alone.');
  await arni.look('what came meanwhile');
  await sends(arni, caseId);
  await stage.settle();
}

/** Refuses the second part. Another tab signs out meanwhile: what was typed goes out all the same. */
async function refusesAfterTheSessionEnded(arni: Desk, caseId: string): Promise<void> {
  const { page } = arni;
  await page.goto(`${arni.base}/cases/${caseId}/refuse`);
  await page.locator('main [name="act-parts"]').last().check();
  await page.locator('[name="ground"][value^="essential-interests"]').first().check();
  await page.locator('[name="reasons"]').fill('The holder is protected as a source of the press.');
  await page.locator('[name="consultedFirst"][value="yes"]').check();
  const tab = await page.context().newPage();
  await tab.goto(`${arni.base}/`);
  await tab.locator('form[action="/sign-out"] button').click();
  await main(page).click();
  await page.getByText('session').first().waitFor();
  await arni.look('session ended');
  await tab.goto(`${arni.base}/sign-in`);
  await tab.getByRole('button', { name: /Arni/ }).click();
  await tab.waitForURL(`${arni.base}/`);
  await tab.close();
  await page.locator('main form button').click();
  await page.locator('main form button').click();
  await page.getByText('The holder is protected as a source of the press.').first().waitFor();
  await page.locator('button[name="confirmed"]').click();
  await page.waitForURL(/done=refuse/);
  await stage.settle();
}

/** Both nodes hold the same end, part by part. */
async function endsAlike(caseId: string): Promise<void> {
  for (const [node, officer] of [
    [stage.japan, 'JPN.npa-247.0406'],
    [stage.iceland, 'ISL.police-247.0032'],
  ] as const) {
    const session = await node.service.identity.signInForTraining(officer);
    assert.ok(session.ok);
    const view = await node.service.cases.view(session.value, caseId);
    assert.ok(view.ok);
    const { status, parts } = view.value.state;
    assert.deepEqual(
      [status, ...parts.map(({ stage: stands }) => stands)],
      ['closed', 'answered', 'refused'],
    );
  }
}
