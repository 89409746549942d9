import type { Confidence } from '@comity/base';
import type {
  InstrumentId,
  JurisdictionCode,
  LawData,
  PinpointText,
  Suspension,
} from '../law-data.ts';

/** A row of the law that begins, ends or steps on a day. */
export interface LawChange {
  readonly on: string;
  readonly what:
    | 'in-force'
    | 'applies'
    | 'bound'
    | 'ended'
    | 'declared'
    | 'declaration-ended'
    | 'suspended'
    | 'suspension-ended'
    | 'member'
    | 'member-ended'
    | 'home-law'
    | 'home-law-ended'
    | 'authority'
    | 'authority-ended';
  /** `null` where it concerns an instrument as a whole. */
  readonly state: JurisdictionCode | null;
  /** The instrument; of a membership the organisation; `null` for law at home. */
  readonly instrument: InstrumentId | null;
  /** Where it stands: of a declaration, an offence or a power at home. */
  readonly pinpoint?: PinpointText;
  /** What it is, in the data's own word: effect of a declaration, role of an authority. */
  readonly effect?: string;
  /** How sure the row is: a weak row changes nothing for certain. */
  readonly confidence: Confidence | null;
}

/** One change without its day, and the days between which its row applies. */
type Put = (
  span: { readonly from?: string | null; readonly to?: string | null },
  words: readonly [begins: LawChange['what'], ends: LawChange['what']],
  rest: Omit<LawChange, 'on' | 'what'>,
) => void;

/**
 * The days on which the law changes, the latest first: what a reader of the data has to follow.
 * Rows whose day nobody found are not among them.
 */
export function lawChanges(data: LawData): readonly LawChange[] {
  const changes: LawChange[] = [];
  const put: Put = ({ from, to }, [begins, ends], rest) => {
    if (typeof from === 'string') changes.push({ on: from, what: begins, ...rest });
    if (typeof to === 'string') changes.push({ on: to, what: ends, ...rest });
  };
  treaties(data, put);
  atHome(data, put);
  return changes.toSorted((a, b) => (a.on === b.on ? byKey(a, b) : a.on < b.on ? 1 : -1));
}

function treaties(data: LawData, put: Put): void {
  const suspended = (
    spans: readonly Suspension[] | undefined,
    rest: Omit<LawChange, 'on' | 'what'>,
  ): void => {
    for (const span of spans ?? []) put(span, ['suspended', 'suspension-ended'], rest);
  };
  for (const {
    id,
    inForce,
    appliesFrom,
    suspended: spans,
    confidence,
    ...row
  } of data.instruments) {
    const rest = { instrument: id, state: null };
    const start = row.dateConfidence?.inForce ?? confidence;
    put({ from: inForce }, ['in-force', 'ended'], { ...rest, confidence: start });
    put({ from: appliesFrom ?? null }, ['applies', 'ended'], { ...rest, confidence });
    suspended(spans, { ...rest, confidence });
  }
  for (const { instrument, state, inForce, ended, confidence, ...row } of data.parties) {
    const rest = { instrument, state };
    const start = row.dateConfidence?.inForce ?? confidence;
    put({ from: inForce }, ['bound', 'ended'], { ...rest, confidence: start });
    put({ to: ended ?? null }, ['bound', 'ended'], { ...rest, confidence });
    suspended(row.suspended, { ...rest, confidence });
  }
  for (const { instrument, state, pinpoint, effect, confidence, ...span } of data.declarations) {
    const rest = { instrument, state, pinpoint, effect, confidence };
    put(span, ['declared', 'declaration-ended'], rest);
  }
}

function atHome(data: LawData, put: Put): void {
  for (const { code: state, memberOf } of data.jurisdictions) {
    for (const { of, confidence = null, ...span } of memberOf ?? []) {
      put(span, ['member', 'member-ended'], { instrument: of, state, confidence });
    }
  }
  for (const { state, role, confidence, ...span } of data.authorities) {
    const rest = { instrument: null, state, effect: role, confidence };
    put(span, ['authority', 'authority-ended'], rest);
  }
  for (const { state, substantive, procedural } of data.profiles) {
    const rows = [
      ...substantive.map((row) => ({ ...row, pinpoint: row.offence })),
      ...procedural.map((row) => ({ ...row, pinpoint: row.power })),
    ];
    for (const { pinpoint, confidence, ...span } of rows) {
      const rest = { instrument: null, state, pinpoint, confidence };
      put(span, ['home-law', 'home-law-ended'], rest);
    }
  }
}

/** By instrument and State; what ends on a day stands before what begins in its place. */
const keyOf = ({ instrument, state, what, pinpoint, effect }: LawChange): string =>
  [
    ...[instrument ?? '~', state ?? '', pinpoint ?? '', effect ?? ''],
    what.endsWith('ended') ? '0' : '1',
  ].join(' ');

function byKey(a: LawChange, b: LawChange): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
