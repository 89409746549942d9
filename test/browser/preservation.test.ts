// The chain of a preservation, between two whole nodes, in a real browser: asked for, confirmed, asked
// for longer, extended, followed by the request for what is kept, and that one answered. Tokyo on a
// telephone and without scripts; Reykjavik in the dark.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Desk, signIn, submit } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { at, ICELAND, type NightStage, nightStage } from './night-stage.ts';
import { asksPageByPage, fromAvenuesToRelease } from './request-steps.ts';
import { day, reads, says, types } from './talk.ts';

let stage: NightStage;
let browser: TestBrowser;

before(async () => {
  // Tuesday, 10:05 in Tokyo.
  stage = await nightStage('chain', '2026-11-24T01:05:00.000Z');
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await stage?.close();
});

const TOKYO = { javaScriptEnabled: false, viewport: { width: 320, height: 900 } };
const REYKJAVIK = {
  ...{ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const },
  reducedMotion: 'reduce' as const,
};
const OFFICERS = { first: 'Mori Haruka', second: 'Sato Ken' } as const;
const WANTED = 'The mailbox of the operator, with its headers, since 1 May 2026.';

test('a preservation is confirmed, extended, and followed by the request for what is kept', async () => {
  await browser.withPage(TOKYO, (ours) =>
    browser.withPage(REYKJAVIK, async (theirs) => {
      const mori = at(ours, stage.tokyo);
      const arni = at(theirs, stage.reykjavik);
      const caseId = await preservationAsked(mori);
      await signIn(mori, OFFICERS.first);
      await signIn(arni, 'Arni Thorsson');

      await says(arni, caseId, 'confirm', {
        preserved: 'The mailbox and its logs.',
        legalBasis: 'Code of Criminal Procedure, Article 87',
        ...day('lastDay', '2027-01-29'),
      });
      await stage.settle();
      await reads(mori, caseId, 'The mailbox and its logs.', '29 January 2027');

      await says(mori, caseId, 'extension-requested', {
        ...day('until', '2027-04-23'),
        why: 'The court sits only in the new year.',
      });
      await stage.settle();
      await reads(arni, caseId, 'The court sits only in the new year.');
      await says(arni, caseId, 'preservation-extended', {
        ...day('lastDay', '2027-04-23'),
        legalBasis: 'Order of the District Court',
      });
      await stage.settle();
      await reads(mori, caseId, 'Order of the District Court', '23 April 2027');
      await mori.look('kept, and extended');

      const followed = await followUp(mori, caseId);
      assert.notEqual(followed, caseId, 'a case of its own');
      await signIn(mori, OFFICERS.first);
      // Both sides read in either case that the other one is there, and what is kept waits for it.
      await reads(arni, followed, WANTED, 'Cases in the same matter', 'Follows');
      await reads(arni, caseId, 'Followed by', 'Kept until the request for it is decided');
      await arni.look('Kept until the request for it is decided');
      await reads(mori, caseId, 'Followed by', 'Kept until the request for it is decided');

      await says(arni, followed, 'acknowledge', {});
      await says(arni, followed, 'evidence-delivered', {
        what: 'The mailbox, as it was kept.',
        'items.0.name': 'mailbox.mbox',
        'items.0.digest': 'b'.repeat(64),
        handover: 'electronic',
        ...day('handedOver', '2026-11-24'),
      });
      await stage.settle();
      await reads(mori, followed, 'mailbox.mbox');
      await says(mori, followed, 'evidence-received', { complete: 'yes', verified: 'yes' });
      await says(mori, followed, 'close', { why: 'All that was asked for is here.' });
      await stage.settle();
      await reads(arni, followed, 'All that was asked for is here.');
      await standAlike(followed, ['closed', 'answered']);
    }),
  );
});

const address = {
  ...{ address: '193.107.86.49', port: '443', custodian: 'A provider in Reykjavik' },
  ...{ 'period.from': '2026-05-01', 'period.to': '2026-05-31', 'period.zone': 'UTC' },
};

async function preservationAsked(mori: Desk): Promise<string> {
  const caseId = await asksPageByPage(mori, {
    ...{ to: 'ISL', toAuthority: ICELAND, title: 'Mailbox of an operator' },
    parts: [
      {
        ...{ measure: 'preservation', wanted: 'The mailbox, until it is asked for.' },
        target: address,
        contents: {
          dataRelationToOffence: 'He received the orders there.',
          necessity: 'He can empty it at any time.',
          intendsMlaRequest: 'A request for disclosure follows.',
        },
      },
    ],
    offences: { 'offences.0.pinpoint': 'CETS185:8', 'offences.0.maxPenalty': '10 years' },
    conduct: 'Since 1 May 2026 he has sold access to machines in Osaka by e-mail.',
    urgency: { 'urgency.level': 'urgent', 'urgency.why': 'He can empty it at any time.' },
    matter: { 'investigation.reference': 'OSK-26-77', ...day('followUpBy', '2027-01-15') },
    handling: { sensitivity: 'normal', confidentialityRequested: 'yes', language: 'en' },
    ...{ basis: 'CETS185', ...OFFICERS },
  });
  await stage.settle();
  return caseId;
}

/** Begins the request that follows from the case itself, types what is to be judged anew, and sends it. */
async function followUp(mori: Desk, caseId: string): Promise<string> {
  const { page } = mori;
  await page.goto(`${mori.base}/cases/${caseId}`);
  await page.locator('main a[href*="/new-request?after="][href*="stored-data"]').first().click();
  await page.waitForURL(/\/new-request\?/);
  await mori.look('follow-up');
  const value = (name: string) => page.locator(`main [name="${name}"]`).first().inputValue();
  assert.equal(
    await value('conduct'),
    'Since 1 May 2026 he has sold access to machines in Osaka by e-mail.',
  );
  assert.equal(await value('parts.0.targets.0.address'), address.address);
  assert.equal(await value('investigation.reference'), 'OSK-26-77');
  assert.equal(await page.locator('main [name="urgency.level"]:checked').count(), 0);
  await types(page, {
    'parts.0.wanted': WANTED,
    'urgency.level': 'routine',
    ...{ sensitivity: 'normal', confidentialityRequested: 'yes' },
  });
  await submit(page, 'go');
  const followed = await fromAvenuesToRelease(mori, {
    parts: [
      {
        ...{ measure: 'stored-data-access', wanted: WANTED },
        contents: {
          systemInTerritory: 'The provider confirmed that it is in Reykjavik.',
          centralAuthorities: 'Sent directly, as agreed by telephone.',
          generalContents: 'As set out in the request.',
          contentsOfTreaty: 'As set out in the request.',
          purpose: 'As evidence at trial.',
        },
      },
    ],
    ...{ basis: 'CETS185', second: OFFICERS.second },
  });
  await stage.settle();
  return followed;
}

/** Both nodes hold the same: the status of the case, then each part. */
async function standAlike(caseId: string, wanted: readonly string[]): Promise<void> {
  for (const [node, officer] of [
    [stage.japan, 'JPN.npa-247.0406'],
    [stage.iceland, 'ISL.police-247.0032'],
  ] as const) {
    const session = await node.service.identity.signInForTraining(officer);
    assert.ok(session.ok);
    const view = await node.service.cases.view(session.value, caseId);
    assert.ok(view.ok);
    const { status, parts } = view.value.state;
    assert.deepEqual([status, ...parts.map(({ stage: stands }) => stands)], wanted);
  }
}
