// The training network as `npm start` runs it: an officer sends one request to each desk of the State
// that answers by itself, choosing its manner on the page, and sees the answer come.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  accounts,
  type Network,
  newFolder,
  portsOfNetwork,
  start,
} from '../../packages/node/test/network.ts';
import { answerQuestions, check, type Desk, reloadUntil, signIn } from './job-steps.ts';
import { launchBrowser, type TestBrowser } from './launch.ts';
import { asksPageByPage } from './request-steps.ts';
import { says } from './talk.ts';

let network: Network;
let browser: TestBrowser;
let base = '';

before(async () => {
  const [account] = accounts;
  assert.ok(account);
  const port = await portsOfNetwork();
  network = start(account, ['--data', newFolder(account), '--port', String(port), '--empty']);
  base = `http://localhost:${port + 1}`;
  browser = await launchBrowser();
  await network.until(/ready after/);
});

after(async () => {
  await browser?.close();
  network?.kill('SIGINT');
  await network?.ended;
});

/** What each desk says of itself, as it is chosen, and what comes first of all that its manner brings. */
const MANNERS = [
  ['EST.helps', 'Training desk that helps', /Everything that the request names/],
  ['EST.asks-back', 'Training desk that asks back', /Was the address in use without a break/],
  ['EST.on-conditions', 'Training desk that sets conditions', /must not learn of it/],
  ['EST.refuses', 'Training desk that refuses', /the conduct is no offence here/],
  ['EST.slow', 'Training desk that takes its time', /disturb an investigation of our own/],
] as const;

/** The cases that were asked for, by the desk that answers in them. */
const cases = new Map<string, string>();
const caseOf = (authority: string) => cases.get(authority) ?? assert.fail(authority);

const atTheDesk = (work: (desk: Desk) => Promise<void>) =>
  browser.withPage({ reducedMotion: 'reduce' }, (page) =>
    work({ page, base, look: async () => undefined }),
  );
const shows = (desk: Desk, authority: string, text: RegExp): Promise<void> =>
  reloadUntil(desk, `${base}/cases/${caseOf(authority)}`, text);

for (const [authority, name, answer] of MANNERS) {
  test(`${name}: chosen on the page, it answers the officer in that manner`, async () => {
    await atTheDesk(async (desk) => {
      cases.set(authority, await asked(desk, authority));
      assert.match((await desk.page.locator('main').textContent()) ?? '', new RegExp(name));
      await shows(desk, authority, answer);
      await check(desk.page);
    });
  });
}

test('each goes on from what the officer replies', async () => {
  await atTheDesk(async (desk) => {
    await signIn(desk, 'Dana Whitfield');
    await answerQuestions(desk, caseOf('EST.asks-back'), 'Yes, from port 443.');
    await says(desk, caseOf('EST.on-conditions'), 'conditions-accepted', {});
    await says(desk, caseOf('EST.refuses'), 'consultation-answered', { text: 'No, that is all.' });
    await shows(desk, 'EST.asks-back', /Everything that the request names/);
    await shows(desk, 'EST.on-conditions', /Everything that the request names/);
    await shows(desk, 'EST.refuses', /so that a refusal can be seen/);
    await check(desk.page);
  });
});

const asked = (desk: Desk, authority: string): Promise<string> =>
  asksPageByPage(desk, {
    ...{ to: 'EST', toAuthority: authority, title: `For ${authority}` },
    parts: [
      {
        ...{ measure: 'preservation', wanted: 'The logs of the server since 1 May 2026.' },
        target: {
          ...{ address: '193.107.86.49', port: '443', custodian: 'A provider in Tallinn' },
          ...{ 'period.from': '2026-05-01', 'period.to': '2026-05-31', 'period.zone': 'UTC' },
        },
        contents: {
          dataRelationToOffence: 'They hold the records of the sales.',
          necessity: 'The operator can wipe the server at any time.',
          intendsMlaRequest: 'A request for disclosure follows.',
        },
      },
    ],
    offences: { 'offences.0.pinpoint': 'CETS185:2', 'offences.0.maxPenalty': '10 years' },
    conduct: 'Since 1 May 2026 a hidden market has run on a rented server in Tallinn.',
    urgency: { 'urgency.level': 'routine' },
    handling: { sensitivity: 'normal', confidentialityRequested: 'yes', language: 'en' },
    ...{ basis: 'CETS185', first: 'Dana Whitfield', second: 'Luis Ortega' },
  });
