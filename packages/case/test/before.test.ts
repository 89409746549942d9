import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Json, JsonObject } from '@comity/base';
import { type ActEntry, type CaseEntry, type CaseState, fold, type Side } from '../src/index.ts';
import { act, CONTENTS, idOf, receipt, type Unit } from './log.ts';

/**
 * Twenty-five random lives of a case, with what the fold of `comity/1` made of them: before
 * statements were described once, slots gave acts their meaning, and requests had parts. Told in
 * `comity/2` as requests of one part, they must come to the same, act by act and field by field.
 * Lives in which single items were refused were not drawn: parts have taken their place.
 */
const LIVES = JSON.parse(
  readFileSync(new URL('./before/comity-1.json', import.meta.url), 'utf8'),
) as readonly Life[];

interface Life {
  readonly seed: number;
  readonly entries: readonly (ToldAct | { readonly receipt: string; readonly outcome: Outcome })[];
  readonly state: StateBefore;
}
type Outcome = 'accepted' | 'rejected';

interface ToldAct {
  readonly act: string;
  readonly kind: string;
  readonly unit: Unit;
  readonly seq: number;
  readonly seen: Partial<Record<Unit, number>>;
  readonly claimed: string;
  /** `told`: the content that `log.ts` has for the kind. */
  readonly body: 'told' | 'wrong' | 'erased' | 'unreadable' | JsonObject;
}

/** The state of `comity/1`; ids without the zeros before them. */
interface StateBefore {
  readonly status: string;
  readonly timeline: readonly { readonly act: string; readonly why: string | null }[];
  readonly waiting: Json;
  readonly flags: readonly (readonly [string, readonly string[]])[];
  readonly heads: Json;
  readonly counts: Readonly<Record<'acts' | 'receipts' | 'inEffect', number>> &
    Readonly<Record<'withoutEffect' | 'waiting', number>>;
  readonly parties: Json;
  readonly request: string | null;
  readonly slots: {
    readonly requesting: SharedBefore & {
      readonly withdrawal: string | null;
      readonly supplied: readonly string[];
    };
    readonly requested: SharedBefore & {
      readonly acknowledgement: string | null;
      readonly triage: string | null;
      readonly asked: readonly string[];
      readonly answers: readonly (readonly [act: string, current: boolean])[];
    };
  };
  readonly preservation: (JsonObject & { readonly act: string }) | null;
  readonly refusal: string | null;
  readonly questions: readonly (readonly [
    asked: string,
    number: number,
    answer: string | null,
    open: boolean,
  ])[];
  readonly erasures: Json;
}

interface SharedBefore {
  readonly closing: string | null;
  readonly messages: number;
  readonly erasureRequests: readonly string[];
  readonly erased: readonly string[];
}

/** Codes that have another name since. */
const NAMED_ANEW: Readonly<Record<string, string>> = {
  'content-invalid': 'content-malformed',
  'already-acknowledged': 'already-said',
};

/**
 * The one rule that changed: an act whose body is erased keeps its effect where that needs no
 * content. To have asked for erasure is such an effect; before, the act lost it with its body.
 */
const STILL_ASKED: Readonly<Record<number, readonly string[]>> = { 12: ['8'], 19: ['1'] };

/**
 * Flagged anew: crossings say which acts crossed, and one was silent before; so was the first act of
 * an authority that would open the case from the wrong side.
 */
const FLAGGED: Readonly<Record<number, readonly (readonly [string, readonly string[]])[]>> = {
  11: [['answered-without-information', ['2', '3']]],
  13: [['second-request', ['2']]],
  16: [['withdrawal-crossed', ['2', '3']]],
  17: [['withdrawal-crossed', ['20', '21']]],
  20: [['answered-without-information', ['2', '4']]],
};

const short = (id: string): string => id.replace(/^0+(?=.)/, '');

for (const { seed, entries, state: before } of LIVES) {
  test(`life ${seed} comes to what it came to before`, () => {
    const state = fold(entriesOf(entries));
    const stillAsked = STILL_ASKED[seed] ?? [];
    assert.deepEqual(onTheWhole(state), {
      status: before.status,
      timeline: before.timeline.map(({ why, ...item }) => ({
        ...item,
        why: why === null || stillAsked.includes(item.act) ? null : (NAMED_ANEW[why] ?? why),
      })),
      waiting: before.waiting,
      flags: sorted([
        ...before.flags.filter(([code]) => code !== 'crossed'),
        ...(FLAGGED[seed] ?? []),
      ]),
      heads: before.heads,
      counts: {
        ...before.counts,
        inEffect: before.counts.inEffect + stillAsked.length,
        withoutEffect: before.counts.withoutEffect - stillAsked.length,
      },
      parties: before.parties,
      request: before.request,
      erasures: before.erasures,
    });
    assert.deepEqual(heldBy(state, stillAsked), before.slots);
    assert.deepEqual(livingPart(state), {
      preservation: before.preservation,
      refusal: before.refusal,
    });
    // Before, each question of an act was open or not; now the act that asks waits for a reply.
    const asks = [...new Set(before.questions.map(([asked]) => asked))];
    assert.deepEqual(
      state.waits.map(({ ask, open }) => [short(ask), open]),
      asks.map((ask) => [ask, before.questions.some(([asked, , , open]) => asked === ask && open)]),
    );
  });
}

test('the lives cover what the move could break', () => {
  const whys = LIVES.flatMap(({ state }) => state.timeline.flatMap(({ why }) => why ?? []));
  assert.equal(LIVES.length, 25);
  assert.ok(new Set(whys).size >= 15, [...new Set(whys)].join(' '));
  assert.ok(new Set(LIVES.map(({ state }) => state.status)).size >= 6);
});

function entriesOf(told: Life['entries']): CaseEntry[] {
  const acts = new Map<string, ActEntry>();
  return told.map((entry) => {
    if ('receipt' in entry) {
      const of = acts.get(entry.receipt);
      assert.ok(of);
      return receipt(of, { outcome: entry.outcome });
    }
    const minute = Number(entry.claimed.slice(-2));
    const made = act({ ...entry, id: idOf(entry.act), body: bodyOf(entry), minute });
    acts.set(entry.act, made);
    return made;
  });
}

function bodyOf({ body, kind }: ToldAct): ActEntry['body'] {
  if (body === 'erased') return { erased: true };
  if (body === 'unreadable') return { unreadable: true };
  if (body === 'wrong') return { content: { nonsense: true } };
  const contents: Readonly<Record<string, JsonObject>> = CONTENTS;
  return { content: body === 'told' ? (contents[kind] ?? {}) : withIds(body) };
}

/** Ids of acts at their full length again. */
const withIds = (content: JsonObject): JsonObject =>
  JSON.parse(
    JSON.stringify(content, (key, value: unknown) => {
      if ((key === 'act' || key === 'asked') && typeof value === 'string') return idOf(value);
      return key === 'acts' && Array.isArray(value) ? value.map(String).map(idOf) : value;
    }),
  );

const sorted = <Flag extends readonly [string, readonly string[]]>(flags: readonly Flag[]) =>
  flags.toSorted((a, b) => `${a}`.localeCompare(`${b}`));

const onTheWhole = (state: CaseState) => ({
  status: state.status,
  timeline: state.timeline.map(({ act: id, side, body, received, withoutEffect, erasedBy }) => ({
    act: short(id),
    side,
    body,
    received,
    why: withoutEffect?.code ?? null,
    erasedBy,
  })),
  waiting: state.waiting.map(({ act: id, missing }) => [
    short(id),
    missing.map(({ authority, seq }) => `${authority}/${seq}`),
  ]),
  flags: sorted(state.flags.map(({ code, acts }) => [code, acts.map(short)] as const)),
  heads: state.heads,
  counts: state.counts,
  parties: state.parties,
  request: state.request === null ? null : short(state.request),
  erasures: state.erasures.map((erasure) => ({ ...erasure, act: short(erasure.act) })),
});

/** The slots of both sides, under the names of the fields they were. */
function heldBy(state: CaseState, stillAsked: readonly string[]): StateBefore['slots'] {
  const part = state.parts[0];
  const of = (side: Side, slot: string) => (state.slots[side][slot] ?? []).map(short);
  const ofPart = (slot: string) => (part?.slots[slot] ?? []).map(short);
  const last = (ids: readonly string[]) => ids.at(-1) ?? null;
  const shared = (side: Side): SharedBefore => ({
    closing: last(of(side, 'case-closed')),
    messages: of(side, 'message-sent').length,
    erasureRequests: of(side, 'erasure-requested').filter((id) => !stillAsked.includes(id)),
    erased: of(side, 'body-erased'),
  });
  const answers = ofPart('answer');
  return {
    requesting: {
      withdrawal: last(of('requesting', 'request-withdrawn')),
      supplied: of('requesting', 'information-supplied'),
      ...shared('requesting'),
    },
    requested: {
      acknowledgement: last(of('requested', 'request-acknowledged')),
      triage: last(ofPart('request-triaged')),
      asked: of('requested', 'information-requested'),
      answers: answers.map((id, place) => [id, place === answers.length - 1] as const),
      ...shared('requested'),
    },
  };
}

/** What the one part comes to, as the preservation and the refusal that it was. */
function livingPart(state: CaseState) {
  const part = state.parts[0];
  const { zone: _, ...kept } = part?.live ?? {};
  const answer = state.timeline.find(({ act: id }) => id === part?.slots['answer']?.at(-1));
  return {
    preservation: part?.live === null || part === undefined ? null : withShortIds(kept),
    refusal: answer?.kind === 'assistance-refused' ? short(answer.act) : null,
  };
}

const withShortIds = (live: JsonObject): JsonObject =>
  JSON.parse(
    JSON.stringify(live, (key, value: unknown) =>
      key === 'act' && typeof value === 'string' ? short(value) : value,
    ),
  );
