import type { ActKind } from './acts/index.ts';

/**
 * What holds when two acts of these kinds cross: each author wrote without having seen the other.
 * Both always stand on the record.
 */
export type CrossingRule =
  /** They concern different things; nothing is to settle. */
  | 'independent'
  /** The first in the order of the log fills the field; the other repeats it. */
  | 'first-counts'
  /** The last in the order of the log fills the field. */
  | 'last-counts'
  /** Of two confirmations the one with the later last day holds. */
  | 'later-day-holds'
  /** The data stays preserved until the side says which of its answers it means. */
  | 'preservation-holds'
  /** Execution stops. */
  | 'execution-stops'
  /** Questions need no answer any more. */
  | 'question-lapses'
  /** The case stays closed. */
  | 'stays-closed';

/** One row of the table. */
export interface Crossing {
  readonly kinds: readonly [ActKind, ActKind];
  readonly rule: CrossingRule;
  /** Why a person should look at it; `null` when nobody need. */
  readonly look: string | null;
}

const ACK = 'request-acknowledged';
const TRIAGE = 'request-triaged';
const ASK = 'information-requested';
const SUPPLY = 'information-supplied';
const CONFIRM = 'preservation-confirmed';
const REFUSE = 'assistance-refused';
const WITHDRAW = 'request-withdrawn';
const CLOSE = 'case-closed';

const row = (one: ActKind, other: ActKind, rule: CrossingRule, look?: string): Crossing => ({
  kinds: [one, other],
  rule,
  look: look ?? null,
});

/**
 * Every pair of kinds that moves a case. Kinds that are not here (messages, erasure) cross with
 * anything independently; a second request never has effect.
 */
export const CROSSINGS: readonly Crossing[] = [
  row(WITHDRAW, CONFIRM, 'execution-stops', 'A withdrawal crossed a confirmation.'),
  row(WITHDRAW, REFUSE, 'execution-stops', 'A withdrawal crossed a refusal.'),
  row(WITHDRAW, ASK, 'question-lapses'),
  row(WITHDRAW, SUPPLY, 'execution-stops', 'One authority withdrew while another answered.'),
  row(WITHDRAW, TRIAGE, 'execution-stops'),
  row(WITHDRAW, ACK, 'execution-stops'),
  row(WITHDRAW, WITHDRAW, 'first-counts'),
  row(WITHDRAW, CLOSE, 'stays-closed'),

  row(CLOSE, CONFIRM, 'stays-closed', 'The case was closed while preservation was confirmed.'),
  row(CLOSE, REFUSE, 'stays-closed', 'The case was closed while a refusal was on its way.'),
  row(CLOSE, ASK, 'stays-closed', 'The case was closed while a question was on its way.'),
  row(CLOSE, SUPPLY, 'stays-closed', 'The case was closed while an answer was on its way.'),
  row(CLOSE, TRIAGE, 'stays-closed'),
  row(CLOSE, ACK, 'stays-closed'),
  row(CLOSE, CLOSE, 'first-counts'),

  row(CONFIRM, CONFIRM, 'later-day-holds', 'Two authorities confirmed preservation.'),
  row(CONFIRM, REFUSE, 'preservation-holds', 'One authority confirmed and another refused.'),
  row(CONFIRM, ASK, 'independent'),
  row(CONFIRM, SUPPLY, 'independent'),
  row(CONFIRM, TRIAGE, 'independent'),
  row(CONFIRM, ACK, 'independent'),

  row(REFUSE, REFUSE, 'first-counts', 'Two authorities refused.'),
  row(REFUSE, SUPPLY, 'independent', 'The refusal was written without the information supplied.'),
  row(REFUSE, ASK, 'independent', 'One authority refused while another asked a question.'),
  row(REFUSE, TRIAGE, 'independent'),
  row(REFUSE, ACK, 'independent'),

  row(TRIAGE, TRIAGE, 'last-counts', 'Two authorities triaged the request.'),
  row(TRIAGE, ASK, 'independent'),
  row(TRIAGE, SUPPLY, 'independent'),
  row(TRIAGE, ACK, 'independent'),

  row(ASK, ASK, 'independent'),
  row(ASK, SUPPLY, 'independent'),
  row(ASK, ACK, 'independent'),
  row(SUPPLY, SUPPLY, 'independent'),
  row(SUPPLY, ACK, 'independent'),
  row(ACK, ACK, 'first-counts'),
];

const BY_PAIR = new Map(
  CROSSINGS.flatMap((crossing) => {
    const [one, other] = crossing.kinds;
    return [
      [`${one} ${other}`, crossing],
      [`${other} ${one}`, crossing],
    ];
  }),
);

/** The row for two kinds, in whichever order; `undefined` when they cross without consequence. */
export const crossingOf = (one: string, other: string): Crossing | undefined =>
  BY_PAIR.get(`${one} ${other}`);

/** Kinds that have rows in the table. */
export const WEIGHTY_KINDS: ReadonlySet<string> = new Set(CROSSINGS.flatMap(({ kinds }) => kinds));
