import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { spokenReference } from '@comity/base';
import { allScreens } from '@comity/desk';
import { alarmsTold, lookAtAlarms } from '@comity/server';
import { may, type Session, USE_CASES, type UseCase } from '@comity/service';
import { browse } from '../../packages/desk/test/screens/desk-client.ts';
import {
  IS,
  REFUSAL,
  type RefusingPair,
  refusingPair,
} from '../../packages/server/test/refusing-pair.ts';

/** Words of the case and of what officers made of it; they stand nowhere else. */
const WORDS = [
  ...['Silk Road server', 'operator@example.org', 'hidden market', 'Canary of the emergency'],
  ...['canary of the note', 'canary of the shift', 'Canary of the draft', 'canary of the call'],
];
const CASE = 'canary-case.JPN.npa-247';

let pair: RefusingPair;
let ann: Session;
let ben: Session;
let cal: Session;
let draft = '';
let proposal = '';
let alarm = '';
let toldAct = '';
let shift = '';
let call = '';

before(async () => {
  pair = await refusingPair('wallswalk', { '0103': 'supervisor', '0109': 'administrator' });
  ann = await pair.come('0101');
  ben = await pair.come('0102');
  cal = await pair.come('0103');
  await pair.asked(CASE, { level: 'emergency', why: 'Canary of the emergency.' });
  const { service } = pair.iceland;
  const { office, cases, drafts, proposals, alarms, spoken } = service;
  await lookAtAlarms({ ...pair.iceland.parts, callers: {} }, 'https://desk.example/night');
  alarm = (await alarms.open(ann)).alarms[0]?.id ?? '';
  assert.ok((await office.keepNote(ann, CASE, 'A canary of the note.')).ok);
  assert.ok((await office.assign(ann, CASE, cal.officer.id)).ok);
  const cases1 = [{ caseId: CASE, note: 'The canary of the shift.' }];
  assert.ok((await office.handOver(ann, { note: '', cases: cases1 })).ok);
  shift = (await office.shifts(ann))[0]?.id ?? '';
  const begun = await drafts.create(ann, { title: 'Canary of the draft' }, CASE);
  draft = begun.id;
  const refused = await cases.act(ann, CASE, REFUSAL as never);
  assert.ok(refused.ok, JSON.stringify(refused));
  proposal = refused.value.proposal ?? '';
  assert.equal((await proposals.list(ben)).waiting.length, 1);
  const noted = await spoken.note(ann, {
    ...{ side: 'theirs', peer: 'JPN', saidAt: '2026-11-23T09:00' },
    ...{ with: 'The canary of the call', what: 'A canary of the call.' },
  });
  assert.ok(noted.ok, JSON.stringify(noted));
  call = noted.value;
  assert.ok((await spoken.end(ann, call, { caseId: CASE })).ok);
  const mori = await pair.japan.service.identity.signInForTraining('JPN.npa-247.0101');
  assert.ok(mori.ok);
  const told = await pair.japan.service.cases.act(mori.value, CASE, {
    kind: 'told-otherwise',
    content: {
      ...{ way: 'telephone', at: { from: '2026-11-23T10:00', zone: 'UTC' } },
      ...{ with: 'Canary of the emergency', what: 'The reference.' },
    },
  });
  assert.ok(told.ok, JSON.stringify(told));
  await pair.settle();
  toldAct = (await alarms.told(ann)).told[0]?.act ?? '';
  for (const id of [draft, proposal, alarm, toldAct, shift, call]) assert.notEqual(id, '');
});
after(async () => {
  await pair?.close();
});

/** With what each use case is asked for what is behind the wall; a new one has no row and does not compile. */
const asked = (): Readonly<Record<UseCase, readonly (readonly unknown[])[]>> => {
  const ids = [[CASE], [draft], [proposal]];
  const digits = spokenReference(CASE).replaceAll('-', '');
  const lists = [
    [{}],
    ...['Silk', 'operator', digits, digits.slice(2, 7), spokenReference(CASE)].map((text) => [
      { text },
    ]),
    ...[[{ open: true }], [{ peer: 'JPN' }], [{ side: 'requested' }], [{ move: 'ours' }]],
    ...[[{ measure: 'preservation' }], [{ review: true }], [{ officers: [cal.officer.id] }]],
  ];
  const none: readonly (readonly unknown[])[] = [];
  return {
    'admissions.proposals': [[]],
    'admissions.propose': none,
    'admissions.view': [[CASE]],
    'admissions.confirm': none,
    'admissions.stop': none,
    'admissions.admitted': [[]],
    'admissions.standing': [[CASE], ['JPN']],
    'admissions.askStanding': none,
    'admissions.agreeStanding': none,
    'admissions.stopStanding': none,
    'alarms.open': [[], [CASE]],
    'alarms.acknowledge': [[{ id: alarm, shown: {} }]],
    'alarms.reached': ids,
    'alarms.told': [[], [{ caseId: CASE }], [{ caseId: CASE, all: true }]],
    'alarms.answerTold': [
      [{ act: toldAct, was: 'nobody', after: 0 }],
      [{ act: toldAct, was: 'nobody', after: 2 }],
      [{ act: toldAct, was: 'open', after: 1 }],
    ],
    'alarms.test': none,
    'alarms.watch': [[]],
    'alarms.takeWatch': none,
    'alarms.addresses': [[]],
    'alarms.keepAddresses': none,
    'alarms.keepDigest': none,
    'alerts.listen': none, // a test of its own
    'calendars.take': [['all'], ['mine']],
    'calendars.links': [[]],
    'calendars.makeLink': none,
    'calendars.endLink': none,
    'calendars.othersLinks': [[]],
    'calendars.endOthersLink': none,
    'cases.workList': lists,
    'cases.counts': [[]],
    'cases.emergencies': [['JPN']],
    'cases.ownEmergencies': [[]],
    'cases.view': [[CASE], [CASE, { acts: 'page' }], [draft]],
    'cases.advice': ids,
    'cases.act': [[CASE, REFUSAL]],
    'cases.check': [[CASE, REFUSAL]],
    'cases.news': [[0, 500]],
    'cases.checkOffer': none,
    'cases.offer': none,
    'cases.review': [[CASE, 'Looked at.']],
    'cases.calledBack': ids,
    'cases.exportBundle': ids,
    'cases.takeText': ids,
    'clocks.all': [[]],
    'clocks.take': [[]],
    'directory.published': [[]],
    'directory.proof': [['JPN']],
    'directory.fork': [['JPN']],
    'directory.feedChoices': [['JPN']],
    'directory.chooseFeed': none,
    'directory.stopFeedChoice': none,
    'directory.check': none,
    'directory.publish': none,
    'drafts.list': [[]],
    'drafts.create': none,
    'drafts.beginEmergency': none,
    'drafts.get': [[draft], [CASE]],
    'drafts.save': [[draft, { version: 1, facts: {} }]],
    'drafts.avenues': [[draft, 0]],
    'drafts.contents': [[draft]],
    'drafts.check': [[draft]],
    'drafts.submit': [[draft, 1]],
    'drafts.approve': [[draft, 1]],
    'drafts.consultation': [[draft]],
    'drafts.checkShown': [[draft, { question: 'Which?', parts: [0], fields: ['conduct'] }]],
    'drafts.showDraft': [[draft, { question: 'Which?', parts: [0], fields: ['conduct'] }]],
    'drafts.shownIn': [[CASE]],
    'drafts.giveBack': [[draft, 'Name it.']],
    'drafts.discard': [[draft]],
    'keeping.health': [[]],
    'keeping.status': [[]],
    'keeping.backups': [[]],
    'keeping.backUp': none,
    'keeping.queues': [[]],
    'keeping.authorities': [[]],
    'keeping.audit': [
      [{ authority: '', officer: '', kind: '', from: '', to: '', page: 1 }],
      [{ authority: '', officer: '', kind: 'case-viewed', from: '', to: '', page: 1 }],
    ],
    'keys.view': [[]],
    'keys.confirm': [[CASE], [draft]],
    'keys.stop': [[CASE], [draft]],
    'office.colleagues': [[]],
    'office.ofCase': ids,
    'office.assign': [[CASE, cal.officer.id]],
    'office.keepNote': [[CASE, 'Mine.']],
    'office.reviewRights': [[CASE, {}]],
    'office.standIn': none,
    'office.shifts': [[]],
    'office.handOver': [[{ note: '', cases: [{ caseId: CASE, note: '' }] }]],
    'office.takeShift': [[shift]],
    'office.views': [[]],
    'office.keepView': none,
    'office.dropView': none,
    'office.dates': [[null], [CASE]],
    'office.takeList': lists,
    'officers.list': [[{ words: '', authority: '', role: '', standing: '', page: 1 }]],
    'officers.view': [[ann.officer.id], [CASE]],
    'officers.add': none,
    'officers.suspend': [[CASE]],
    'officers.letIn': [[CASE]],
    'officers.changeRole': none,
    'officers.makeLink': [[CASE]],
    'officers.declarePerson': none,
    'officers.endSession': [[ann.officer.id, CASE]],
    'officers.wishes': [[]],
    'officers.agree': ids,
    'officers.stop': ids,
    'pings.nodes': [[]],
    'pings.of': [['JPN']],
    'pings.own': [[]],
    'pings.letRing': [[true]],
    'pings.today': [[]],
    'pings.send': none,
    'pings.plan': none,
    'proposals.list': [[]],
    'proposals.givenBack': [[]],
    'proposals.get': [[proposal]],
    'proposals.approve': [[proposal]],
    'proposals.giveBack': [[proposal, 'Consult first.']],
    'referrals.offices': none,
    'referrals.list': [[]],
    'referrals.view': [[draft]],
    'referrals.refer': [[draft, { version: 1, to: IS, text: '' }]],
    'referrals.takeUp': [[draft]],
    'referrals.say': [[draft, 'Look at this.']],
    'referrals.giveBack': [[draft, 'Look at this.']],
    'referrals.askBack': [[draft]],
    'referrals.putAway': [[draft]],
    'rosters.week': [['2026-11-23']],
    'rosters.onDuty': [[]],
    'rosters.enter': none,
    'rosters.repeat': none,
    'rosters.change': none,
    'rosters.fill': none,
    'rosters.nameFallback': none,
    'rosters.cover': [[]],
    'rosters.tellCover': none,
    'rosters.endCover': none,
    'rosters.askSwap': none,
    'rosters.answerSwap': none,
    'spoken.open': [[]],
    'spoken.get': [[call]],
    'spoken.note': none,
    'spoken.end': [[call, { why: 'To see it.' }]],
    'retention.due': [[]],
    'retention.endsAsked': [[]],
    'retention.ofCase': ids,
    'retention.hold': [[CASE, { until: '2026-12-24', why: 'Asked for by a court.' }]],
    'retention.endHold': [[CASE, { id: 'nothing', why: 'Over.' }]],
    'retention.erase': [[CASE]],
    'tokens.list': [[]],
    'tokens.ask': none,
    'tokens.agree': ids,
    'tokens.take': ids,
    'tokens.end': ids,
    'tokens.once': none,
    'unsent.keep': [
      [
        { at: `/cases/${CASE}/refuse`, caseId: CASE },
        { fields: [], wrong: false },
      ],
    ],
    'unsent.get': [[{ at: `/cases/${CASE}/refuse`, caseId: CASE }]],
    'unsent.drop': none,
    'walls.of': ids,
    'walls.set': [[CASE, { officers: [cal.officer.id, ann.officer.id], why: 'To see it.' }]],
    'walls.lift': [[CASE, 'To see it.']],
    'walls.openings': [[]],
    'walls.askOpening': none,
    'walls.answerOpening': [['nothing', true]],
    'identity.passkeyRegistrationOptions': none,
    'identity.registerPasskey': none,
    'identity.isLive': [[]],
    'identity.isFresh': [[]],
    'identity.signOut': none,
    'identity.sessions': [[]],
    'identity.endSession': none,
    'identity.keepLanguage': none,
  };
};

/** What of the case stands in a text that was asked for with these ids. */
const found = (text: string, given: readonly string[]): readonly string[] => {
  const ids = [CASE, spokenReference(CASE), draft, proposal, alarm, call];
  const known = given.join(' ');
  return [...WORDS, ...ids].filter((one) => text.includes(one) && !known.includes(one));
};

/** Whatever a path may name; what lies under a list of one kind is of that kind. */
function idsFor(path: string): readonly string[] {
  if (!path.includes(':')) return [''];
  if (path.startsWith('/cases/')) return [CASE];
  if (path.startsWith('/drafts/')) return [draft];
  if (path.startsWith('/spoken/')) return [call];
  return path.startsWith('/proposals/') ? [proposal] : [CASE, draft, proposal];
}

/** Every use case and every page, as one officer; where something of the case was met. */
async function walk(session: Session, only: 'what asks' | 'all'): Promise<readonly string[]> {
  const met: string[] = [];
  const { service } = pair.iceland;
  for (const [useCase, calls] of Object.entries(asked())) {
    const changes = !/\.(list|get|view|all|open|of|counts|workList|takeList|shifts)$/.test(useCase);
    if (!may(session.officer.role, useCase as UseCase) || (only === 'what asks' && changes))
      continue;
    const [part = '', method = ''] = useCase.split('.');
    const call = (service as never)[part]?.[method] as unknown as (...all: unknown[]) => unknown;
    for (const more of calls) {
      const said = await call(session, ...more);
      const hits = found(JSON.stringify(said) ?? '', [JSON.stringify(more)]);
      if (hits.length > 0) met.push(`${useCase}: ${hits.join(', ')}`);
    }
  }
  const client = await browse(service);
  await client.signIn(session.officer.id);
  for (const { method, path, name } of allScreens) {
    if (method !== 'GET' || /^(?:law|sign-in|link)/.test(name)) continue;
    for (const id of idsFor(path)) {
      const { body } = await client.get(path.replaceAll(/:[A-Za-z]+/g, id));
      const hits = found(body, [id]);
      if (hits.length > 0) met.push(`${name}: ${hits.join(', ')}`);
    }
  }
  await client.close();
  return met;
}

test('the walk meets the case everywhere while there is no wall', async () => {
  const met = await walk(cal, 'what asks');
  for (const where of [
    ...['cases.workList', 'cases.view', 'alarms.open', 'drafts.list', 'proposals.list'],
    ...['office.shifts', 'clocks.all', 'work-list', 'case', 'drafts', 'night', 'office.shift'],
    ...['spoken.get', 'spoken.one'],
  ]) {
    assert.ok(
      met.some((one) => one.startsWith(`${where}:`)),
      `${where} in ${JSON.stringify([...new Set(met.map((one) => one.split(':')[0]))])}`,
    );
  }
  assert.ok(met.length > 60, `${met.length}`);
});

test('whoever keeps the node meets nothing of it, wall or none, by no use case and on no page', async () => {
  const keeper = await pair.come('0109');
  const theirs = (Object.keys(USE_CASES) as UseCase[]).filter((one) => may('administrator', one));
  assert.ok(theirs.length > 25, `${theirs.length} use cases are theirs`);
  assert.deepEqual(await walk(keeper, 'all'), []);
});

test('behind a wall nothing of it is met, by no use case and on no page', async () => {
  const { walls, cases } = pair.iceland.service;
  const officers = [ann.officer.id, ben.officer.id];
  const set = await walls.set(ann, CASE, { officers, why: 'A canary of the reason.' });
  assert.deepEqual(set, { ok: true, value: null });
  assert.deepEqual(await walk(cal, 'all'), []);
  const { ours, theirs, drafts, reviews, alarms, alerts } = await cases.counts(cal);
  assert.deepEqual([ours, theirs, drafts, reviews, alarms, alerts], [0, 0, 0, 0, 0, []]);
  assert.equal((await cases.emergencies(cal, 'JPN')).asked, 0);
  // For its officers all is as it was, and nobody else did anything in it.
  assert.ok((await walk(ann, 'what asks')).length > 40);
  assert.equal((await cases.counts(ben)).ours, 1);
  assert.equal(Object.keys(USE_CASES).length, Object.keys(asked()).length);
});

test('whoever keeps the node is told nothing of it either', async () => {
  const { store } = pair.iceland.parts;
  const told = await alarmsTold({ store }, IS);
  assert.deepEqual([told.alarms, told.reach], [[], []]);
});
