import { actStatement, isTyped, type TypedOf } from '@comity/statements';

/** What a request says, as its description has it. */
export const REQUEST = actStatement('request-submitted').says;

/**
 * The drafting facts: what an officer has typed so far, kept as typed; the text of a
 * `request-submitted` and the authority that it goes to. Nothing is required and nothing is refused
 * here: `checkFacts` says what is wrong, `readFacts` gives the parsed view, `requestOf` the request.
 */
export type Facts = TypedOf<typeof REQUEST> & {
  /** The authority of the requested State that is written to. */
  readonly toAuthority?: string | undefined;
};

type RowOf<List> = List extends readonly (infer Row)[] ? Row : never;

/** One part as typed: a measure with its basis and targets. */
export type FactsPart = RowOf<NonNullable<Facts['parts']>>;
/** One target as typed; the fields of other kinds are kept, so that changing back loses nothing. */
export type FactsTarget = RowOf<NonNullable<FactsPart['targets']>>;

/** Whether a value from a store or from outside has the shape of facts. */
export function isFacts(value: unknown): value is Facts {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { toAuthority, ...said } = value as Readonly<Record<string, unknown>>;
  return (toAuthority === undefined || typeof toAuthority === 'string') && isTyped(REQUEST, said);
}
