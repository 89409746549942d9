import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '@comity/base';
import { ACT_KINDS, describedKind } from '@comity/statements';
import {
  type ActEntry,
  bindingNow,
  bindsUse,
  type CaseEntry,
  fold,
  type LimitOfLaw,
  titleOf,
  toReadNow,
  useLimitsOf,
} from '../src/index.ts';
import { act, asking, CONTENTS, idOf, outcomes, receipt, type Step, story } from './log.ts';

const CONDITIONS = [
  { sort: 'use-limit', text: 'Only against the operator of the market.' },
  { sort: 'costs', text: 'Each side bears its own.' },
];
const offer: Step = [
  'is',
  'information-offered',
  { concerns: 'A market.', conditions: CONDITIONS },
];
const disclose: Step = ['is', 'information-disclosed', { text: 'The operator lives in Kobe.' }];
const propose: Step = [
  'is',
  'conditions-proposed',
  { conditions: [{ sort: 'confidentiality', text: 'Told to nobody.' }] },
];
/** The third act of its story asks. */
const consent: readonly Step[] = [
  ['jp', 'use-consent-asked', { purpose: 'Against a second person.' }],
  ['is', 'use-consent-given', { asked: idOf(3) }],
];

const BY_TREATY = {
  ...{ parts: ['p1'], instrument: 'X', code: 'speciality', pinpoint: 'X:1', text: '', lift: '' },
  binds: 'surely',
} as const;
/** The exception of the same provision, for what clears an accused. */
const EXCULPATORY: LimitOfLaw = { ...BY_TREATY, code: 'exculpatory', binds: 'not' };

const limitsAfter = (...steps: readonly Step[]) => useLimitsOf(fold(story(...steps)[1]));
const textsAfter = (...steps: readonly Step[]) =>
  limitsAfter(...steps).limits.map(({ text }) => text);

test('an offer alone binds nobody; what is disclosed under it is bound', () => {
  assert.deepEqual(textsAfter(offer), []);
  assert.deepEqual(textsAfter(offer, ['jp', 'offer-declined']), []);
  assert.deepEqual(textsAfter(offer, ['jp', 'conditions-accepted']), [CONDITIONS[0]?.text]);
  assert.deepEqual(textsAfter(offer, disclose), [CONDITIONS[0]?.text]);
});

test('information disclosed at once brings its own conditions', () => {
  const own = { text: 'A name.', conditions: CONDITIONS };
  assert.deepEqual(textsAfter(['is', 'information-disclosed', own]), [CONDITIONS[0]?.text]);
  assert.deepEqual(textsAfter(['is', 'information-disclosed', { text: 'A name.' }]), []);
});

test('conditions on a request bind from acceptance, not when they were declined or help refused', () => {
  const request: Step = ['jp', 'request-submitted'];
  assert.deepEqual(textsAfter(request, propose), []);
  assert.deepEqual(textsAfter(request, propose, ['jp', 'conditions-accepted']), [
    'Told to nobody.',
  ]);
  const declined: Step[] = [request, propose, ['jp', 'conditions-declined']];
  assert.deepEqual(textsAfter(...declined, ['is', 'evidence-delivered']).slice(0, -1), []);
  assert.deepEqual(textsAfter(request, propose, ['is', 'assistance-refused']), []);
});

test('a condition of no kind binds nothing by itself: it is to be read, until the giver consents', () => {
  const other = { sort: 'other', text: 'Tell us before anything is published.' };
  const said: Step = ['is', 'information-offered', { concerns: 'A market.', conditions: [other] }];
  assert.deepEqual(toReadNow(limitsAfter(said)), [], 'an offer alone');
  const held = limitsAfter(said, disclose);
  assert.deepEqual([held.limits, bindsUse(held)], [[], false]);
  assert.deepEqual(
    toReadNow(held).map(({ text }) => text),
    [other.text],
  );
  assert.deepEqual(toReadNow(limitsAfter(said, disclose, ...consent)), []);
});

test('evidence brings the limits that stand beside it', () => {
  const delivered = { ...CONTENTS['evidence-delivered'], limits: 'Only for this trial.' };
  assert.deepEqual(
    textsAfter(['jp', 'request-submitted'], ['is', 'evidence-delivered', delivered]),
    ['Only for this trial.'],
  );
});

test('only a consent or a notice lets go on what is bound', () => {
  assert.equal(bindsUse(limitsAfter(offer, disclose)), true);
  assert.equal(bindsUse(limitsAfter(['is', 'information-disclosed', { text: 'A.' }])), false);
  assert.equal(bindsUse(limitsAfter(offer, disclose, ...consent.slice(0, 1))), true, 'only asked');
  assert.equal(bindsUse(limitsAfter(offer, disclose, ...consent)), false);
  const notified = story(offer, disclose, ['jp', 'use-notified'])[1];
  const by = (law: readonly LimitOfLaw[], entries: readonly CaseEntry[] = notified) => {
    const state = fold(entries);
    const parts = state.parts.map(({ id }) => id);
    return bindsUse(
      useLimitsOf(
        state,
        law.map((each) => ({ ...each, parts })),
      ),
    );
  };
  assert.equal(by([]), true, 'no law known here lets a notice lift what was written');
  assert.equal(by([EXCULPATORY]), false);
  const notice = fold(notified).timeline.at(-1)?.act;
  const unheard = notified.filter((entry) => entry.entry !== 'receipt' || entry.act !== notice);
  assert.equal(unheard.length, notified.length - 1);
  assert.equal(by([EXCULPATORY], unheard), true, 'signed, and not with the side that gave');
});

test('an exception lifts what it stands beside in its instrument and part, and nothing else', () => {
  const state = fold(
    story(['jp', 'request-submitted'], ['is', 'evidence-delivered'], ['jp', 'use-notified'])[1],
  );
  const parts = state.parts.map(({ id }) => id);
  const lifted = (exception: Partial<LimitOfLaw>) =>
    useLimitsOf(state, [
      { ...BY_TREATY, parts },
      { ...BY_TREATY, parts, code: 'onward-transfer', pinpoint: 'X:2' },
      { ...EXCULPATORY, parts, ...exception },
    ])
      .byLaw.filter((limit) => limit.lifted)
      .map(({ code }) => code);
  assert.deepEqual(lifted({}), ['speciality', 'exculpatory']);
  assert.deepEqual(lifted({ instrument: 'Y' }), ['exculpatory']);
  assert.deepEqual(lifted({ parts: ['p9'] }), []);
});

test('an accepted condition of speciality binds, as that of a treaty does', () => {
  const only: Step = [
    'is',
    'conditions-proposed',
    { conditions: [{ sort: 'speciality', text: 'Only for the charges named.' }] },
  ];
  const request: Step = ['jp', 'request-submitted'];
  const use = limitsAfter(request, only, ['jp', 'conditions-accepted']);
  assert.deepEqual(
    use.limits.map(({ text }) => text),
    ['Only for the charges named.'],
  );
  assert.equal(bindsUse(use), true);
});

test('a part that was ended after something was given for it stays bound', () => {
  const given: Step[] = [['jp', 'request-submitted'], propose, ['is', 'search-made']];
  for (const end of [
    ['jp', 'request-withdrawn'],
    ['jp', 'part-withdrawn'],
    ['is', 'execution-impossible'],
  ] as const) {
    const all = asksAccess(story(...given, end)[1]);
    assert.deepEqual(
      useLimitsOf(fold(all)).limits.map(({ text }) => text),
      ['Told to nobody.'],
      end[1],
    );
  }
});

/** The same story of a request that a search can follow. */
const asksAccess = (entries: readonly CaseEntry[]): readonly CaseEntry[] =>
  entries.map((entry) =>
    entry.entry === 'act' && entry.kind === 'request-submitted'
      ? { ...entry, body: { content: asking({ measure: 'stored-data-access' }) } }
      : entry,
  );

test('a consent lifts what its giver had set before, and nothing that was set afterwards', () => {
  const later: Step = [
    'is',
    'information-disclosed',
    { text: 'A second name.', conditions: [{ sort: 'use-limit', text: 'For nobody else.' }] },
  ];
  const { limits } = limitsAfter(offer, disclose, ...consent, later);
  assert.deepEqual(
    limits.map(({ lifted }) => lifted),
    [true, false],
  );
  assert.equal(bindsUse({ limits, byLaw: [] }), true);
  const early: Step = ['jp', 'use-notified'];
  assert.equal(bindsUse(limitsAfter(offer, early, later)), true, 'a notice in advance');
});

test('conditions whose text was erased bind as long as what came under them is here', () => {
  const entries = story(offer, disclose)[1];
  const erase = (...kinds: readonly string[]) =>
    useLimitsOf(
      fold(
        entries.map((entry) =>
          entry.entry === 'act' && kinds.includes(entry.kind)
            ? { ...entry, body: { erased: true } }
            : entry,
        ),
      ),
    ).limits.map(({ text }) => text);
  assert.deepEqual(erase('information-offered'), [null]);
  assert.deepEqual(erase('information-offered', 'information-disclosed'), []);
});

test('conditions that this node cannot open are not said to be destroyed', () => {
  const entries = story(offer, disclose)[1];
  const bodies = (body: ActEntry['body']) =>
    useLimitsOf(
      fold(
        entries.map((entry) =>
          entry.entry === 'act' && entry.kind === 'information-offered'
            ? { ...entry, body }
            : entry,
        ),
      ),
    ).limits.map((limit) => [limit.text, limit.body]);
  assert.deepEqual(bodies({ unreadable: true }), [[null, 'unreadable']]);
  assert.deepEqual(bodies({ erased: true }), [[null, 'erased']]);
});

test('a case of information is called by its title or not at all', () => {
  const named = (content: JsonObject) =>
    titleOf(fold(story(['is', 'information-disclosed', content])[1]));
  assert.equal(named({ text: 'The operator lives in Kobe.' }), '');
  assert.equal(named({ text: 'The operator lives in Kobe.', title: 'A market' }), 'A market');
});

test('nobody opens a case that another authority is named after, however early it claims to have', () => {
  const ours = act({ unit: 'is', opener: 'is', kind: 'information-disclosed', seq: 1, minute: 10 });
  const other = { opener: 'is', seq: 1, minute: 0 } as const;
  for (const theirs of [
    act({ ...other, unit: 'jp', kind: 'information-offered', to: 'is' }),
    act({ ...other, unit: 'jp', kind: 'request-submitted', to: 'is' }),
    act({ ...other, unit: 'is2', kind: 'request-submitted', to: 'jp' }),
  ]) {
    const entries = [ours, receipt(ours), theirs, receipt(theirs)];
    for (const state of [fold(entries), fold(entries.toReversed())]) {
      assert.equal(state.request, ours.id);
      assert.equal(outcomes(state)[theirs.id], 'before-request');
      const flagged = state.flags.filter(({ code }) => code === 'second-request');
      assert.deepEqual(
        flagged.map(({ acts }) => acts),
        [[theirs.id]],
      );
    }
    const alone = fold([theirs, receipt(theirs)]);
    assert.deepEqual([alone.request, alone.parties, alone.flags.length], [null, null, 0]);
  }
});

test('every kind that sets limits by its description binds what was given, named nowhere', () => {
  const kinds = ACT_KINDS.filter((kind) =>
    /"set":"condition"|"limits":/.test(JSON.stringify(describedKind(kind).says)),
  );
  assert.ok(kinds.length >= 5, kinds.join());
  const request: Step = ['jp', 'request-submitted'];
  const given = fold(story(request, ['is', 'evidence-delivered'])[1]);
  const [opener, delivered] = given.timeline;
  assert.ok(opener !== undefined && delivered !== undefined);
  for (const kind of kinds) {
    const { says } = describedKind(kind);
    const content = {
      ...('limits' in says ? { limits: 'Only for this trial.' } : {}),
      ...('conditions' in says ? { conditions: CONDITIONS.slice(0, 1) } : {}),
    };
    for (const parts of [delivered.parts, []]) {
      const set = { ...delivered, act: idOf(9), kind, content, parts };
      const use = useLimitsOf({ ...given, timeline: [opener, set, delivered] });
      assert.equal(use.limits.filter(({ act: by }) => by === idOf(9)).length, 1, kind);
      assert.equal(bindsUse(use), true, kind);
      const ours = { ...set, side: 'requesting' as const };
      const free = useLimitsOf({ ...given, timeline: [opener, ours, delivered] });
      assert.ok(!free.limits.some(({ act: by }) => by === idOf(9)), `${kind}: who gave is free`);
    }
  }
});

test('what the instrument sets by itself binds from the handing over, until consent or notice in view of it', () => {
  const under = (...steps: readonly Step[]) => {
    const state = fold(story(['jp', 'request-submitted'], ...steps)[1]);
    const parts = state.parts.map(({ id }) => id);
    return useLimitsOf(state, [
      { ...BY_TREATY, parts },
      { ...EXCULPATORY, parts },
    ]);
  };
  const delivered: Step = ['is', 'evidence-delivered'];
  const limits = (use: ReturnType<typeof under>) => [bindsUse(use), bindingNow(use)];
  assert.deepEqual(under().byLaw, []);
  assert.deepEqual(under(['is', 'assistance-refused']).byLaw, [], 'nothing was handed over');
  const own = bindingNow(useLimitsOf(fold(story(['jp', 'request-submitted'], delivered)[1])));
  assert.deepEqual(limits(under(delivered)), [true, own + 1]);
  assert.equal(under(delivered, ['jp', 'use-notified']).byLaw[0]?.lifted, true);
  const given: Step[] = [
    ['jp', 'use-consent-asked', { purpose: 'Against a second person.' }],
    ['is', 'use-consent-given', { asked: idOf(3) }],
  ];
  assert.equal(under(delivered, ...given).byLaw[0]?.lifted, true);
  assert.equal(under(delivered, ...given.slice(0, 1)).byLaw[0]?.lifted, false, 'only asked');
});

test('what came after a consent is bound anew; weak data binds nobody; what was erased is gone', () => {
  const partly: Step = ['is', 'evidence-delivered-in-part'];
  const [, all] = story(
    ...([['jp', 'request-submitted'], partly, ['jp', 'use-notified'], partly] as Step[]),
  );
  const parts = fold(all).parts.map(({ id }) => id);
  const by = (entries: readonly CaseEntry[], more: object = {}) =>
    useLimitsOf(fold(entries), [
      { ...BY_TREATY, parts, ...more },
      { ...EXCULPATORY, parts },
    ]);
  assert.equal(by(all).byLaw[0]?.lifted, false);
  assert.equal(bindsUse({ ...by(all, { binds: 'perhaps' }), limits: [] }), false);
  assert.equal(bindsUse({ ...by(all), limits: [] }), true);
  const erased = all.map((entry) =>
    entry.entry === 'act' && entry.kind === 'evidence-delivered-in-part'
      ? { ...entry, body: { erased: true as const } }
      : entry,
  );
  assert.deepEqual(by(erased).byLaw, []);
});
