import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseIdFor, type JsonObject } from '@comity/base';
import { type ActEntry, type CaseEntry, decide, fold, type Side } from '@comity/case';
import { MEASURES } from '@comity/law';
import type { CaseView } from '@comity/service';
import { type ActKind, checkContent, describedKind } from '@comity/statements';
import { asking, REQUEST } from '../../case/test/log.ts';
import { trainingAuthorities } from '../src/training/authorities.ts';
import { MANNERS, type Manner, mannerOf, nextAnswer } from '../src/training/life/answers.ts';
import { OUTSIDE } from '../src/training/life/results.ts';
import { STORIES } from '../src/training/life/stories.ts';

test('each manner has a desk in the answering State, and no other desk answers by itself', () => {
  const desks = Object.values(trainingAuthorities)
    .flat()
    .map(({ id }) => id);
  const answering = desks.filter((id) => mannerOf(id) !== null);
  assert.deepEqual(answering.map(mannerOf).sort(), [...MANNERS].sort());
  assert.ok(answering.every((id) => id.startsWith('EST.')));
});

test('what the stories say has the form of its kind', () => {
  const view = {
    at: '2026-11-29T08:00:00.000Z',
    us: { zone: 'Asia/Tokyo' },
    state: {
      timeline: ['information-requested', 'consultation-opened'].map((kind) => ({
        kind,
        act: 'a'.repeat(22),
      })),
    },
  };
  for (const { title, steps } of STORIES) {
    for (const { kind, content } of steps) {
      const checked = checkContent(describedKind(kind).says, content(view as never));
      assert.deepEqual(checked.ok ? [] : checked.error, [], `${title}: ${kind}`);
    }
  }
});

const ASKS = { participant: 'JPN', authority: 'JPN.npa-247' };
const ANSWERS = { participant: 'ISL', authority: 'ISL.helps' };
const CASE = caseIdFor(ASKS.authority, 'a'.repeat(32));

/** A case between a person who replies to everything and a desk that answers by itself. */
function played(measure: string, manner: Manner): CaseView['state'] {
  const entries: CaseEntry[] = [];
  const counts = { requesting: 0, requested: 0 };
  const state = (by: Side, kind: ActKind, content: unknown, parts?: readonly string[]): boolean => {
    const [author, to] = by === 'requesting' ? [ASKS, ANSWERS] : [ANSWERS, ASKS];
    const made = decide(
      fold(entries),
      {
        ...{ kind, to, content },
        author: { ...author, role: 'duty-officer', officer: '0101' },
        ...(parts === undefined ? {} : { parts }),
      },
      {},
    );
    assert.ok(made.ok, `${measure}, ${manner}: ${kind} ${JSON.stringify(made)}`);
    counts[by] += 1;
    const minute = String(entries.length / 2).padStart(2, '0');
    const act: ActEntry = {
      entry: 'act',
      ...{ id: `${by}-${counts[by]}`.padEnd(22, 'x'), case: CASE, kind, version: 1, to },
      ...{ author: { ...author, role: 'duty-officer', officer: '0101' }, seq: counts[by] },
      ...{
        parts: made.value.parts,
        seen: made.value.seen,
        zone: 'UTC',
        law: { data: '1', pinpoints: [] },
      },
      ...(made.value.answers === undefined ? {} : { answers: made.value.answers }),
      claimed: `2026-11-30T10:${minute}:00.000Z`,
      body: { content: made.value.content as JsonObject },
    };
    entries.push(act, {
      ...({ entry: 'receipt', outcome: 'accepted' } as const),
      ...{ act: act.id, by: to.participant, at: act.claimed },
    });
    return true;
  };
  const view = (): CaseView =>
    ({
      ...{ caseId: CASE, side: 'requested', at: '2026-11-30T12:00:00.000Z' },
      ...{ us: { ...ANSWERS, zone: 'UTC' }, state: fold(entries) },
    }) as unknown as CaseView;
  state('requesting', 'request-submitted', {
    ...asking({ measure }),
    to: 'ISL',
    from: REQUEST.from,
  });
  for (let turn = 0; turn < 40; turn += 1) {
    const now = fold(entries);
    const owed = now.waits.find(({ open, owedBy }) => open && owedBy === 'requesting');
    const reply = owed === undefined ? undefined : REPLIES[owed.kind]?.(owed.ask);
    if (reply !== undefined) {
      state('requesting', reply.kind, reply.content);
      continue;
    }
    const answer = nextAnswer(manner, view());
    if (answer === null) return now;
    state('requested', answer.kind, answer.content, answer.parts);
  }
  assert.fail(`${measure}, ${manner}: no end`);
}

/** What the asking side says to what it is asked. */
const REPLIES: Readonly<
  Record<string, (asked: string) => { readonly kind: ActKind; readonly content: JsonObject }>
> = {
  'information-requested': (asked) => ({
    kind: 'information-supplied',
    content: { answers: [1, 2].map((question) => ({ asked, question, text: 'Yes.' })) },
  }),
  'consultation-opened': (asked) => ({
    kind: 'consultation-answered',
    content: { asked, text: 'No more.' },
  }),
  'conditions-proposed': () => ({ kind: 'conditions-accepted', content: {} }),
  'evidence-delivered': (asked) => ({
    kind: 'evidence-received',
    content: { asked, complete: true, verified: true },
  }),
  'evidence-delivered-in-part': (asked) => ({
    kind: 'evidence-received',
    content: { asked, complete: true, verified: true },
  }),
};

/** Information is told and never asked for. */
const ASKED = MEASURES.filter((measure) => measure !== 'spontaneous-information');

for (const manner of MANNERS) {
  test(`the desk that ${manner} brings every measure to an end`, () => {
    for (const measure of ASKED) {
      const { parts } = played(measure, manner);
      const [part] = parts;
      const end = OUTSIDE.includes(measure)
        ? 'impossible'
        : measure === 'preservation'
          ? 'preserved'
          : 'answered';
      assert.equal(part?.stage, manner === 'refuses' ? 'refused' : end, `${measure}, ${manner}`);
    }
  });
}

test('a request in real time is collected, handed over by instalments, and ended before its answer', () => {
  const { timeline } = played('interception', 'helps');
  const kinds = timeline.filter(({ side }) => side === 'requested').map(({ kind }) => kind);
  assert.deepEqual(kinds.slice(3), [
    'collection-started',
    'evidence-delivered-in-part',
    'collection-ended',
    'evidence-delivered',
  ]);
});
