import {
  type AuthorityRole,
  type AvenueQuestion,
  avenues,
  firstOpenAvenue,
  type InstrumentKind,
  isMarked,
  isMeasure,
  type Law,
  measureMarked,
} from '@comity/law';

/** Where data could be kept before it is asked for. */
export interface PreserveFirst {
  /** The measure by which it is asked to be kept. */
  readonly measure: string;
  /** The provisions of the first avenue of preservation that is open. */
  readonly pinpoints: readonly string[];
}

/**
 * Whether preservation is open between the same two on the same day, where nothing that is asked for
 * is preservation; `null` where it is not.
 *
 * @param asked what all parts of the request ask for
 */
export function preserveFirst(
  law: Law,
  question: AvenueQuestion,
  asked: readonly (string | undefined)[],
): PreserveFirst | null {
  const measure = measureMarked(law, 'preserves');
  if ([question.measure, ...asked].includes(measure)) return null;
  const first = firstOpen(law, { ...question, measure });
  return first === null ? null : { measure, pinpoints: first.pinpoints };
}

/** The first avenue that is surely open and leads to the State itself. */
function firstOpen(law: Law, question: AvenueQuestion): Way | null {
  const first = firstOpenAvenue(avenues(law, question));
  return first === undefined
    ? null
    : {
        measure: question.measure,
        instrument: first.instrument,
        pinpoints: [...first.pinpoints],
      };
}

/** What is asked for, and on what basis. */
interface Way {
  readonly measure: string;
  readonly instrument: string;
  readonly pinpoints: readonly string[];
}

/** From whom to whom information would go, and on which day. */
export type InformQuestion = Pick<AvenueQuestion, 'from' | 'to' | 'on'>;

/** Ways that are no treaty: who gives on its own law cites none. */
const NO_TREATY: ReadonlySet<InstrumentKind> = new Set([
  ...(['channel', 'comity', 'police', 'provider', 'model', 'statute'] as const),
]);

/**
 * The instruments under which one State may hand the other information that nobody asked for, in the
 * order of the avenues; none where one of the two is unknown.
 */
export function treatiesToInform(law: Law, { from, to, on }: InformQuestion): readonly string[] {
  if (!law.jurisdictions.has(to) || !law.jurisdictions.has(from) || from === to) return [];
  return avenues(law, { from, to, on, measure: measureMarked(law, 'unasked') })
    .avenues.filter(({ open, providerDirect }) => open !== false && !providerDirect)
    .map(({ instrument }) => instrument)
    .filter((id) => !NO_TREATY.has(law.instruments.get(id)?.kind ?? 'comity'));
}

/** The way that a request in an emergency takes by itself. */
export interface EmergencyWay extends Way {
  /** By which the same data is asked to be kept beside it; null where that is not surely open. */
  readonly keep: Way | null;
}

/**
 * The first way that is open in an emergency and leads to the State itself; `null` where none is, or
 * one of the two is unknown.
 */
export function emergencyWay(law: Law, { from, to, on }: InformQuestion): EmergencyWay | null {
  if (!law.jurisdictions.has(to) || !law.jurisdictions.has(from) || from === to) return null;
  const by = (mark: 'emergency' | 'preserves') =>
    firstOpen(law, { from, to, on, measure: measureMarked(law, mark) });
  const first = by('emergency');
  return first === null ? null : { ...first, keep: by('preserves') };
}

/** What is said to whoever asks in an emergency: what needs no request, and by which words it is one. */
export type SaidInEmergency = 'open-data' | 'by-voice' | 'measured-by';

/** The provisions behind it, in the order of the data. */
export const saidInEmergency = (law: Law, what: SaidInEmergency): readonly string[] =>
  law.data.actProvisions
    .filter(({ of, code }) => of === 'emergency' && code === what)
    .flatMap(({ pinpoints }) => pinpoints);

/** Whom a request for a measure usually goes to: the 24/7 point where it cannot wait. */
export const usualAddressee = (law: Law, measure: string): AuthorityRole =>
  isMeasure(measure) && isMarked(law, measure, 'cannot-wait')
    ? 'contact-point-24-7'
    : 'central-authority';
