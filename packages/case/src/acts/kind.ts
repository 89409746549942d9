import type { JsonObject, Problem } from '@comity/base';
import type { z } from 'zod';
import type { Advice } from '../advice.ts';
import type { Condition, Past } from '../conditions.ts';
import type { Addressee, Author } from '../entry.ts';
import type { Side } from '../side.ts';
import type { CaseState, RequestedFields, RequestingFields, Said, SharedFields } from '../state.ts';

/** An act that has its effect, as its kind sees it. */
export interface PlacedAct<Content> extends Said<Content> {
  readonly side: Side;
  /** What stood before, as far as the author had seen. */
  readonly past: Past;
}

/** What a check of form may look at. */
export interface FormContext {
  readonly state: CaseState;
  readonly advice: Advice;
  readonly author: Author;
  readonly to: Addressee;
}

/** What is wrong with the form, and what the law advises otherwise. */
export interface FormFindings {
  readonly missing: readonly Problem[];
  readonly warnings: readonly Problem[];
}

interface Common<Kind extends string, Content> {
  readonly kind: Kind;
  /** Schema of the body's content. */
  readonly content: z.ZodType<Content>;
  /** What must hold in what the author had seen, in order of precedence. */
  readonly needs: readonly Condition[];
  /** Provisions behind the act, per instrument relied on. */
  readonly pinpoints: Readonly<Record<string, readonly string[]>>;
  /** Where a field of the content has a provision of its own, per instrument. */
  readonly fieldPinpoints?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Provisions that the content itself names. */
  readonly cites?: (content: Content) => readonly string[];
  /** Instruments that the content itself relies on; otherwise those of the request count. */
  readonly reliesOn?: (content: Content) => readonly string[];
  /** The act means nothing without its body, so the body is never erased. */
  readonly bodyKept?: true;
  /** Checks against what the author had seen that need the content. */
  readonly inPlace?: (content: Content, past: Past) => Problem | null;
  /** Checks of form beyond the schema, for the author's eyes only; the fold does not ask. */
  readonly form?: (content: Content, context: FormContext) => FormFindings;
}

/** An act of the requesting side: changes its fields and no others. */
export interface RequestingKind<Kind extends string, Content> extends Common<Kind, Content> {
  readonly by: 'requesting';
  readonly effect: (own: RequestingFields, act: PlacedAct<Content>) => RequestingFields;
}

/** An act of the requested side. */
export interface RequestedKind<Kind extends string, Content> extends Common<Kind, Content> {
  readonly by: 'requested';
  readonly effect: (own: RequestedFields, act: PlacedAct<Content>) => RequestedFields;
}

/** An act that either side may author; it changes the author's own fields. */
export interface EitherKind<Kind extends string, Content> extends Common<Kind, Content> {
  readonly by: 'either';
  readonly effect: (own: SharedFields, act: PlacedAct<Content>) => SharedFields;
}

/** One kind of act: everything that the case knows of it. */
export type KindDefinition<Kind extends string = string, Content = JsonObject> =
  | RequestingKind<Kind, Content>
  | RequestedKind<Kind, Content>
  | EitherKind<Kind, Content>;

/** What a field keeps of an act. */
export const said = <Content>(act: PlacedAct<Content>): Said<Content> => ({
  act: act.act,
  authority: act.authority,
  content: act.content,
  received: act.received,
  claimed: act.claimed,
  zone: act.zone,
});
