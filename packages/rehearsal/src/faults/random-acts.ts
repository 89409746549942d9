import { type CaseState, type Facts, questionsOf, type Side } from '@comity/case';
import { addDays, dayIn } from '@comity/law';
import {
  type ActKind,
  randomContent as contentOfKind,
  describedKind,
  hasField,
  isBodyKept,
  isOwnAct,
} from '@comity/statements';
import type { Chance } from './chance.ts';

type Content = Readonly<Record<string, unknown>>;

/** A case as somebody knows it who is to say something in it. */
export interface CaseNow {
  readonly state: CaseState;
  /** Of whoever is to say something. */
  readonly side: Side;
  /** Acts of the case; `own`: of the authority that is to say something. */
  readonly acts: readonly { readonly id: string; readonly kind: string; readonly own: boolean }[];
  /** RFC 3339. */
  readonly at: string;
}

/** Facts of a request for preservation that lack nothing. */
export function randomRequest(chance: Chance, to: string, toAuthority: string): Facts {
  const level = chance.one(['routine', 'urgent', 'emergency']);
  const items = 1 + chance.number(3);
  return {
    ...{ to, toAuthority, language: 'en' },
    title: `Case ${chance.number(100_000)}`,
    parts: [
      {
        measure: 'preservation',
        wanted: 'Records of sign-in and the letters kept.',
        contents: {
          dataRelationToOffence: 'They were written by the one who entered.',
          necessity: 'They are deleted after ninety days.',
          intendsMlaRequest: 'A request for disclosure follows.',
          probableCause: 'The address of the entry belongs to the account.',
          contentsOfTreaty: 'As the treaty between us asks.',
          assuranceOfReciprocity: 'The same would be done in a like case.',
        },
        basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
        targets: Array.from({ length: items }, (_, n) => ({
          kind: 'account',
          service: 'mail',
          identifier: `suspect${n}@example.org`,
          custodian: 'A provider',
        })),
      },
    ],
    offences: [
      { kind: 'known', pinpoint: 'CETS185:2', provision: 'Section 1', maxPenalty: '5 years' },
    ],
    conduct: 'Somebody entered a system that was not theirs and copied what they found.',
    urgency: { level, ...(level === 'routine' ? {} : { why: 'The records are about to go.' }) },
    sensitivity: 'normal',
    confidentialityRequested: 'no',
  };
}

const REASON = 'As it has turned out.';

/** Something that an act of the kind may say now; undefined when there is nothing to say. */
export function randomContent(
  chance: Chance,
  kind: ActKind,
  { state, acts, at, side }: CaseNow,
): Content | undefined {
  const today = dayIn(at, 'UTC');
  switch (kind) {
    case 'message-sent':
      return { text: `A word, number ${chance.number(100_000)}.` };
    case 'request-acknowledged':
      return chance.percent(50) ? {} : { reference: `R-${chance.number(1_000)}` };
    case 'request-triaged':
      return {
        capability: chance.one(['full', 'partial', 'none']),
        capacity: chance.one(['full', 'partial', 'none']),
        priority: chance.one(['routine', 'high', 'urgent']),
        ...(chance.percent(50) ? { expectedDate: addDays(today, 7) } : {}),
      };
    case 'information-requested':
      return { questions: Array.from({ length: 1 + chance.number(3) }, (_, n) => `What of ${n}?`) };
    case 'information-supplied': {
      const answers = questionsOf(state)
        .filter(({ open }) => open)
        .map(({ asked, question }) => ({ asked, question: Math.max(1, question), text: 'This.' }));
      return answers.length === 0 ? undefined : { answers };
    }
    case 'preservation-confirmed':
      return {
        preserved: 'What was asked for.',
        // It may be the day before still where the office is.
        since: addDays(today, -1),
        lastDay: addDays(today, 30 + chance.number(90)),
        legalBasis: 'Section 87',
      };
    case 'assistance-refused':
      return {
        ground: { kind: 'other', text: 'The data is not there.', citation: 'Section 2' },
        reasons: REASON,
        consultedFirst: true,
      };
    case 'request-withdrawn':
    case 'case-closed':
      return { why: REASON };
    case 'erasure-requested':
      return { acts: [chance.one(erasableActs(acts)).id], why: REASON };
    case 'request-submitted':
    case 'body-erased':
      return undefined;
    default:
      return described(chance, kind, { state, acts, at, side });
  }
}

/** What the description of a kind lets say: for kinds without a story of their own here. */
function described(
  chance: Chance,
  kind: ActKind,
  { state, acts, at, side }: CaseNow,
): Content | undefined {
  const { says, fills } = describedKind(kind);
  const open =
    fills.how === 'replies' && fills.names !== undefined
      ? state.waits.filter(
          ({ kind: asked, owedBy, replies }) =>
            fills.to.includes(asked) && owedBy === side && replies.length === 0,
        )
      : undefined;
  const ofOwn = hasField(says, isOwnAct);
  const named = acts.filter(({ own }) => own || !ofOwn).map(({ id }) => id);
  if (ofOwn && named.length === 0) return undefined;
  return contentOfKind(says, (below) => chance.number(below), {
    acts: open?.map(({ ask }) => ask) ?? named,
    parts: ['p1'],
    participants: ['JPN', 'ISL'],
    today: dayIn(at, 'UTC'),
  });
}

/** Acts whose bodies may be erased. */
export const erasableActs = (acts: CaseNow['acts']): CaseNow['acts'] =>
  acts.filter(({ kind }) => !isBodyKept(kind));
