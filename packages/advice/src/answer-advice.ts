import {
  type Advice,
  type AdvisedMinimum,
  type CaseState,
  fittingParts,
  partsFor,
  type RequestContent,
  requestAsked,
} from '@comity/case';
import {
  type GroundsAnswer,
  grounds,
  homePowers,
  isMeasure,
  type Law,
  type LawSays,
  lengthSaid,
  measureMarked,
  quoted,
} from '@comity/law';
import { ACT_KINDS, type ActKind, describedKind } from '@comity/statements';
import { decisionOf } from './advised-act.ts';
import { adviceFor, preservationMinimum } from './law-advice.ts';

/** What the law says of refusing some parts of a request: those of one measure by one instrument. */
export interface PartGrounds {
  readonly parts: readonly string[];
  readonly answer: GroundsAnswer;
}

/** What the law says to an officer who is about to answer. */
export interface AnswerAdvice {
  /** One entry for each measure and each instrument relied on, among the parts that can be refused. */
  readonly grounds: readonly PartGrounds[];
  /** How long data is to be kept at least, by the instruments relied on. */
  readonly preservationMinimum: AdvisedMinimum | null;
  /** The own law on keeping data, as far as the law data knows. */
  readonly ownLaw: readonly { readonly text: LawSays; readonly source: string }[];
}

/** The kinds by which a part is refused. */
const REFUSALS = ACT_KINDS.filter((kind) => describedKind(kind).moves === 'refused');

/** What the law says to the side that is asked, before it answers the parts that wait. */
export function answerAdvice(law: Law, state: CaseState, on: string): AnswerAdvice {
  const request = requestAsked(state);
  if (request === null) return { grounds: [], preservationMinimum: null, ownLaw: [] };
  const standing = new Set(
    REFUSALS.flatMap((kind) => fittingParts(kind, state)).map(({ id }) => id),
  );
  const parts = request.parts.filter(({ id }) => standing.has(id));
  return {
    grounds: groundsOf(law, { ...request, parts }, on),
    preservationMinimum: preservationMinimum(law, request) ?? null,
    ownLaw: ownPreservationLaw(law, request.to, on),
  };
}

function groundsOf(law: Law, request: RequestContent, on: string): readonly PartGrounds[] {
  const offences = request.offences.map((o) => (o.kind === 'known' ? o.pinpoint : 'other'));
  const grouped = new Map<string, { parts: string[]; answer: GroundsAnswer }>();
  for (const { id, measure, basis } of request.parts) {
    if (!isMeasure(measure)) continue;
    for (const instrument of new Set(basis.map((one) => one.id))) {
      const known = grouped.get(`${measure} ${instrument}`);
      if (known !== undefined) {
        known.parts.push(id);
        continue;
      }
      const answer = grounds(law, {
        ...{ instrument, measure, on, offences },
        requesting: request.from,
        requested: request.to,
        dualCriminality: 'unknown',
      });
      grouped.set(`${measure} ${instrument}`, { parts: [id], answer });
    }
  }
  return [...grouped.values()];
}

/**
 * All that the law says about an act that is about to be stated: the advice for the case, and for a
 * refusal what it thinks of the grounds and which duties come first, for the parts that are refused.
 *
 * @param act.parts the parts that it is about; those that it would be about where none are named
 */
export function adviceOnAct(
  law: Law,
  state: CaseState,
  {
    kind,
    on,
    parts = partsFor(kind, state),
  }: {
    readonly kind: ActKind;
    readonly on: string;
    readonly parts?: readonly string[] | undefined;
  },
): Advice {
  const advice = { ...adviceFor(law, state), today: on };
  if (decisionOf(kind) === null) return advice;
  const about = answerAdvice(law, state, on).grounds.filter((one) =>
    one.parts.some((part) => parts.includes(part)),
  );
  if (about.length === 0) return advice;
  const withPinpoint = <T extends { readonly pinpoint: string | null }>(rows: readonly T[]) =>
    rows.flatMap((row) => (row.pinpoint === null ? [] : [{ ...row, pinpoint: row.pinpoint }]));
  const rowsOf = new Map(about.map((one) => [one, withPinpoint(one.answer.grounds)]));
  return {
    ...advice,
    grounds: groundsForAll(
      // A part may be refused on a ground of any basis that it relies on; together, on one of each part.
      parts
        .map((part) => about.filter((one) => one.parts.includes(part)))
        .filter((bases) => bases.length > 0)
        .map((bases) => bases.flatMap((one) => rowsOf.get(one) ?? [])),
    ),
    duties: about.flatMap(({ answer }) => withPinpoint(answer.duties)),
  };
}

/** The grounds that are known for each of several parts, each once; what one of them closes comes first. */
function groundsForAll<Row extends { readonly code: string; readonly available: unknown }>(
  answers: readonly (readonly Row[])[],
): readonly Row[] {
  const everywhere = [...new Set(answers.flat())].filter(({ code }) =>
    answers.every((rows) => rows.some((row) => row.code === code)),
  );
  return everywhere.toSorted(
    (one, other) => Number(one.available !== false) - Number(other.available !== false),
  );
}

/** What the own law of a State has on keeping data, as it applies on a day. */
const ownPreservationLaw = (law: Law, state: string, on: string): AnswerAdvice['ownLaw'] =>
  homePowers(law, state, { measure: measureMarked(law, 'preserves'), on }).map(
    ({ statute, limits, source }) => {
      const days = limits['preservationDays'];
      return { text: { says: ownRule(statute, typeof days === 'number' ? days : null) }, source };
    },
  );

/** A statute, and how long data is kept by it. */
function ownRule(statute: string | null, days: number | null): LawSays['says'] {
  const length = lengthSaid(days === null ? null : { value: days, unit: 'days' });
  if (length === null) return statute === null ? [] : [quoted(statute)];
  return [statute === null ? length : { code: 'own-law', params: { law: statute, length } }];
}
