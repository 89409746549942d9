import {
  type AnswerTime,
  clocksFor,
  isSameTarget,
  type KeptBefore,
  keptLongEnough,
  namesOf,
} from '@comity/advice';
import { type Fault, spokenReference } from '@comity/base';
import { earlierCases, partsAsked, readFacts } from '@comity/case';
import { addHours, daysElapsed, elapsedMs, hoursOfPractice, measureMarked } from '@comity/law';
import type { Session } from '@comity/service';
import { dueHere } from '../cases/decided.ts';
import type { NodeParts } from '../node-parts.ts';
import { historyOf } from '../office/history.ts';
import { casesWithWords } from '../search/index.ts';
import type { Tx } from '../store/index.ts';
import type { DraftBody } from './draft-rows.ts';

/** Targets of one draft that are looked for, and cases in which each is; the newest. */
const TARGETS_MAX = 20;
const CASES_MAX = 10;

type Parts = Pick<NodeParts, 'law' | 'open' | 'keyring' | 'world'>;

/** A draft, and who asks about it. */
interface Question {
  readonly session: Session;
  readonly body: DraftBody;
}

/**
 * What an experienced colleague knows from the authority's other cases: that the same was asked
 * before, and that what is kept runs out before an answer comes. Read as the officer: a case that is
 * walled off from them is not spoken of.
 */
export const adviceFromCases = async (
  tx: Tx,
  parts: Parts,
  question: Question,
): Promise<readonly Fault[]> => [
  ...(await askedBefore(tx, parts, question)),
  ...(await keptBefore(tx, parts, question)),
];

const ALIKE = `select id, head from cases where authority = $1 and n = any($2::bigint[])
  and side = 'requesting' and peer = $3 and parts @> $4::jsonb and status <> 'withdrawn'
  and id <> all($5::text[]) order by opened_at desc nulls last, id limit ${CASES_MAX}`;

interface Found {
  readonly id: string;
  readonly head: string;
}

async function askedBefore(
  tx: Tx,
  parts: Parts,
  { session, body }: Question,
): Promise<readonly Fault[]> {
  const { authority } = session.officer;
  const { to = '', parts: asked } = readFacts(body.facts);
  const named = earlierCases(body.facts).map(({ caseId }) => caseId);
  const known = body.follows === undefined ? named : [...named, body.follows];
  const sought = asked
    .flatMap(({ measure, targets }, part) =>
      targets.map((target, row) => ({ measure, target, at: `parts.${part}.targets.${row}` })),
    )
    .slice(0, TARGETS_MAX);
  const faults: Fault[] = [];
  for (const { measure, target, at } of sought) {
    if (to === '' || measure === undefined) continue;
    const numbers = await casesWithWords(tx, { ...parts, authority }, namesOf(target).join(' '));
    if (numbers === null || numbers.size === 0) continue;
    const found = await tx.query<Found>(ALIKE, [
      ...[authority, [...numbers], to, JSON.stringify([{ measure }]), known],
    ]);
    const same: string[] = [];
    for (const { id: caseId, head } of found) {
      const { state } = await parts.open.read(tx, { authority, caseId, head });
      const is = partsAsked(state).some(
        (one) =>
          one.measure === measure && one.targets.some((other) => isSameTarget(target, other)),
      );
      if (is) same.push(spokenReference(caseId));
    }
    if (same.length === 0) continue;
    const params = { cases: same.length, references: same.join(', ') };
    faults.push({ code: 'asked-before', params, at });
  }
  return faults;
}

const HEADS =
  'select id, head from cases where authority = $1 and id = any($2::text[]) and peer = $3';

async function keptBefore(
  tx: Tx,
  parts: Parts,
  { session, body: { facts } }: Question,
): Promise<readonly Fault[]> {
  const { authority } = session.officer;
  const { to = '', parts: asked } = readFacts(facts);
  const measures = [...new Set(asked.flatMap(({ measure }) => measure ?? []))];
  const keeps = measureMarked(parts.law, 'preserves');
  // Whoever asks to have it kept longer is not told to.
  if (measures.length === 0 || measures.includes(keeps)) return [];
  const earlier = new Map(earlierCases(facts).map(({ caseId, at }) => [caseId, at]));
  if (earlier.size === 0) return [];
  const found = await tx.query<Found>(HEADS, [authority, [...earlier.keys()], to]);
  const kept: KeptBefore[] = [];
  for (const { id: caseId, head } of found) {
    const { state } = await parts.open.read(tx, { authority, caseId, head });
    const advice = clocksFor(parts.law, state);
    const running = (await dueHere(tx, parts.law, { authority, state })).filter(
      ({ what, held }) => what === 'preservation-ends' && held === undefined,
    );
    for (const { at: ends, day } of running) {
      if (ends === undefined || day === undefined) continue;
      const untilDecision = advice.provisions?.dues?.['until-decision'] ?? null;
      kept.push({ at: earlier.get(caseId) ?? 'earlier', day, ends, untilDecision });
    }
  }
  if (kept.length === 0) return [];
  const takes = await answerTime(tx, parts, { authority, to, measures, facts });
  return keptLongEnough(kept, { now: parts.world.now(), takes });
}

/** The longest of the measures: what was seen of answers where enough came, else good practice. */
async function answerTime(
  tx: Tx,
  { law, world }: Parts,
  of: {
    readonly authority: string;
    readonly to: string;
    readonly measures: readonly string[];
    readonly facts: DraftBody['facts'];
  },
): Promise<AnswerTime | null> {
  const now = world.now();
  const hours = hoursOfPractice(law, 'answer-hours');
  const { level } = of.facts.urgency ?? {};
  const usual = level === 'emergency' || level === 'urgent' ? level : 'routine';
  const found: AnswerTime[] = [];
  for (const measure of of.measures) {
    const like = { authority: of.authority, side: 'requesting', peer: of.to, measure };
    const seen = await historyOf(tx, like);
    if (seen !== null) found.push({ days: seen.median / elapsedMs(1), answers: seen.answers });
    else if (hours !== undefined)
      found.push({ days: daysElapsed(now, addHours(now, hours[usual])), answers: 0 });
  }
  return found.toSorted((one, other) => other.days - one.days)[0] ?? null;
}
