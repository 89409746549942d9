import type { JsonObject } from '@comity/base';
import type { ActKind } from '@comity/statements';
import type { DueContext } from '../due-context.ts';
import type { Due } from '../due-row.ts';
import type { Effective } from '../ledger.ts';
import type { PartState } from '../state.ts';

/** What is particular to one measure: settle, due, next. A measure without particulars has none. */
export interface Measure {
  /** Of two answers that crossed: negative when the first holds. */
  readonly prefer?: (one: Effective, other: Effective) => number;
  /** What is alive because of the acts about a part; codes, days and ids only. */
  readonly live?: (settled: SettledPart) => JsonObject | null;
  /** Dates that come from what is alive. */
  readonly due?: (part: PartState, context: DueContext) => readonly Due[];
  /**
   * What the requesting side is to do once the part has its answer; `nothing`: the part waits for
   * what another case brings.
   */
  readonly next?: (part: PartState) => 'send-request-for-disclosure' | 'nothing' | null;
}

/** A part with the acts about it. */
export interface SettledPart {
  /** Acts of a kind with effect about this part, in the order of the log. */
  readonly acts: (kind: ActKind) => readonly Effective[];
  /** The act that holds its stage. */
  readonly holds: Effective | null;
  /** The act that withdrew it. */
  readonly ended: Effective | null;
}
