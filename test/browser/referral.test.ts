// A draft of a prosecutor that a ministry reviews, returns and sends, in a real browser: the one at 320
// pixels, dark and without scripts, the other in Japanese.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { allScreens, createDesk } from '@comity/desk';
import { loadLaw } from '@comity/law-files';
import { startTestDatabase } from '@comity/postgres';
import { castWholeNodes, createNetwork, deliverAll, type WholeNode } from '@comity/rehearsal';
import type { NewOfficer } from '@comity/server';
import type { Role, Session } from '@comity/service';
import { EMERGENCY_FORM } from '../../packages/server/test/emergency-form.ts';
import { type Desk, fill, signIn, submit } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { at, CODE_SECRET, ICELAND, JAPAN, PASSWORD } from './night-stage.ts';

const MINISTRY = 'ISL.moj';
const officer = (authority: string, number: string, name: string, role: Role): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, name, zone: 'Atlantic/Reykjavik' },
  ...{ userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: PASSWORD, codeSecret: CODE_SECRET },
});
const unit = (id: string, name: string) => ({
  ...{ id, name, kind: 'central-authority', zone: 'Atlantic/Reykjavik' },
});

let server: Awaited<ReturnType<typeof startTestDatabase>>;
let nodes: readonly WholeNode[] = [];
let desk: Awaited<ReturnType<typeof createDesk>>;
let base = '';
let browser: TestBrowser;
before(async () => {
  server = await startTestDatabase();
  const network = createNetwork({ seed: 'referral', start: '2026-11-24T10:05:00.000Z' });
  const stage = { network, server: server.connection, law: await loadLaw() };
  nodes = await castWholeNodes({ ...stage, databases: 'referral' }, [
    {
      id: 'ISL',
      authorities: [unit(ICELAND, 'District Prosecutor'), unit(MINISTRY, 'Ministry of Justice')],
      officers: [
        officer(ICELAND, '0032', 'Arni Thorsson', 'prosecutor'),
        officer(MINISTRY, '0201', 'Birna Olafsdottir', 'ministry-lawyer'),
        officer(MINISTRY, '0202', 'Gunnar Arnason', 'prosecutor'),
      ],
    },
    {
      ...{ id: 'JPN', authorities: [unit(JAPAN, 'National Police')] },
      officers: [officer(JAPAN, '0101', 'Mori Haruka', 'supervisor')],
    },
  ]);
  const [iceland] = nodes;
  assert.ok(iceland !== undefined);
  desk = await createDesk({ screens: allScreens, service: iceland.service });
  base = (await desk.listen({ port: 0, host: '127.0.0.1' })).replace('127.0.0.1', 'localhost');
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await desk?.close();
  for (const node of nodes) await node.close();
  await server?.stop();
});

const PROSECUTOR = {
  ...{ javaScriptEnabled: false, colorScheme: 'dark' as const },
  viewport: { width: 320, height: 900 },
};
const LAWYER = { locale: 'ja-JP', viewport: { width: 1280, height: 900 } };

const come = async (id: string): Promise<Session> => {
  const done = await nodes[0]?.service.identity.signInForTraining(id);
  assert.ok(done?.ok);
  return done.value;
};
const reads = async ({ page }: Desk, ...texts: readonly string[]): Promise<void> => {
  const shown = (await page.locator('main').textContent()) ?? '';
  for (const text of texts) assert.ok(shown.includes(text), `${text} in ${shown}`);
};

test('a prosecutor refers a draft, the ministry returns it once and sends it, and both see where it is', async () => {
  const [iceland] = nodes;
  assert.ok(iceland !== undefined);
  const form = { ...EMERGENCY_FORM, offence: 'Fraud' };
  const begun = await iceland.service.drafts.beginEmergency(await come(`${ICELAND}.0032`), form);
  assert.ok(begun.ok, JSON.stringify(begun));
  const id = begun.value[0]?.id ?? '';
  await browser.withPage(PROSECUTOR, (ours) =>
    browser.withPage(LAWYER, async (theirs) => {
      const arni = at(ours, base);
      const birna = at(theirs, base);
      await signIn(arni, 'Arni Thorsson');
      await signIn(birna, 'Birna Olafsdottir');

      await ours.goto(`${base}/drafts/${id}/check`);
      await ours.getByRole('link', { name: 'Refer it to another office of the State' }).click();
      await arni.look('refer');
      await fill(ours, { to: MINISTRY, text: 'The logs are kept for ten days.' });
      await ours.getByRole('button', { name: 'Refer it' }).click();
      await reads(arni, 'Referred.', 'Ministry of Justice', 'The logs are kept for ten days.');
      await arni.look('referred, dark, at 320 px');

      await theirs.goto(`${base}/drafts`);
      await birna.look('from another office');
      await theirs.locator(`[id="${id}"] a.c-draft__title`).click();
      await reads(birna, 'The logs are kept for ten days.', 'District Prosecutor');
      await birna.look('to review');
      await submit(theirs, 'give-back');
      assert.equal(await theirs.locator('.govuk-error-summary').count(), 1);
      await fill(theirs, { why: 'Which account is it?' });
      await submit(theirs, 'give-back');

      await ours.goto(`${base}/drafts/${id}`);
      await reads(arni, 'Which account is it?');
      await arni.look('returned');
      await submit(ours, 'take');
      await ours.goto(`${base}/drafts/${id}/refer`);
      await fill(ours, { to: MINISTRY, text: 'Both accounts that are named.' });
      await ours.getByRole('button', { name: 'Refer it' }).click();

      await theirs.goto(`${base}/referrals/${id}`);
      await submit(theirs, 'take');
      await theirs.goto(`${base}/drafts/${id}/approve`);
      await birna.look('a draft of another office');
      await theirs.locator('form.c-decision button.govuk-button').click();
      await signIn(birna, 'Gunnar Arnason');
      await theirs.goto(`${base}/drafts/${id}/approve`);
      await theirs.locator('form.c-decision button.govuk-button').click();
      await theirs.waitForURL(/\/cases\/.*done=sent/);
      await reads(birna, 'District Prosecutor');

      await deliverAll(nodes);
      await ours.goto(`${base}/drafts/${id}`);
      await reads(arni, 'has sent it in its own name', 'Part 1: Emergency assistance');
      await arni.look('sent by the ministry');
      const other = new URL(theirs.url()).pathname;
      const answer = await ours.goto(base + other);
      assert.equal(answer?.status(), 404, 'the case is the ministry’s alone');
      await ours.goto(`${base}/referrals/${id}`);
      await submit(ours, 'put-away');
      await reads(arni, 'The copy of your office is gone.');
    }),
  );
});
