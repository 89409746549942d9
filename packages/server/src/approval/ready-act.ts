import type { AdvisedAct } from '@comity/advice';
import type { Fault, JsonObject } from '@comity/base';
import type { Clock } from '@comity/case';
import type { PublicationKind } from '@comity/feed';
import type { Officer, Statement } from '@comity/service';
import type { Undertaking } from './approval-rules.ts';

/** An act that somebody wants to state in a case. */
export interface WantedAct {
  readonly officer: Officer;
  /** '' for what is said to everybody and belongs to no case. */
  readonly caseId: string;
  readonly statement: WantedStatement;
  /** Whether it was proposed before, and somebody else agrees to it now. */
  readonly isProposed?: boolean;
  /** What of others the officer was shown, where that is less than what is there. */
  readonly shown?: Clock;
}

/** What somebody wants to say, in a case or to everybody. */
export type WantedStatement = Omit<Statement, 'kind'> & {
  readonly kind: Statement['kind'] | PublicationKind;
  /** Of a publication: as in `ToPublish`. */
  readonly base?: number;
};

/** An act that may be stated now. */
export interface ReadyAct extends WantedAct {
  readonly to: { readonly participant: string; readonly authority: string };
  /** Null for an erasure and for a publication, which say themselves what they do. */
  readonly decided: AdvisedAct | null;
  /** What its author is told before; none of it stops the act. */
  readonly warnings: readonly Fault[];
  /** As it would be signed. */
  readonly content: JsonObject;
  /** What a proposal keeps of it, where the rest is computed anew when it is said; else all. */
  readonly kept?: JsonObject;
  /** The act that says the same since the form was shown; null for a new statement. */
  readonly saidAlready: string | null;
  /** How many people it takes, and by which rule. */
  readonly needed: 1 | 2;
  readonly undertaking: Undertaking;
  /** Whether a case system may state it with nobody looking, where one person is enough. */
  readonly bySystem: boolean;
}
