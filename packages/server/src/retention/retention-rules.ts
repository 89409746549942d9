import { readFileSync } from 'node:fs';
import { AUTHORITY_FORM, no, ok, type Result } from '@comity/base';
import { USE_CASES } from '@comity/service';
import { isActKind } from '@comity/statements';
import * as z from 'zod';

/** How long what acts of a kind say is kept after a case was closed; `*` stands for all others. */
export interface RetentionPeriod {
  /** Id of an authority of this node. */
  readonly authority: string;
  /** Kind of the act. */
  readonly kind: string;
  /** A measure that the request asks for. */
  readonly measure: string;
  readonly months: number;
  /** The law or order behind it, as the State's own file says; null where none is: it is a proposal. */
  readonly source: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A State's policy on how long its node keeps what it was told. */
export interface RetentionRules {
  readonly periods: readonly RetentionPeriod[];
  readonly holds: {
    readonly longestMonths: number;
    /** Roles that may end a hold before its day. */
    readonly endedBy: readonly string[];
  };
}

const text = z.string().trim().min(1).max(500);
const rules = z.strictObject({
  periods: z
    .array(
      z.strictObject({
        authority: z
          .string()
          .regex(new RegExp(`^(\\*|${AUTHORITY_FORM})$`))
          .max(64),
        kind: z.string().refine((kind) => kind === '*' || isActKind(kind)),
        measure: z.string().regex(/^(\*|[a-z0-9][a-z0-9-]{0,63})$/),
        months: z.int().min(1).max(1_200),
        source: text.nullable(),
        confidence: z.enum(['high', 'medium', 'low']),
      }),
    )
    .min(1)
    .max(500),
  holds: z.strictObject({
    longestMonths: z.int().min(1).max(1_200),
    endedBy: z.array(z.enum(USE_CASES['retention.endHold'])).min(1),
  }),
});

/** Reads a State's own file. Code: `retention-rules`. */
export function readRetentionRules(given: string): Result<RetentionRules> {
  try {
    const read = rules.safeParse(JSON.parse(given), { jitless: true });
    if (read.success && isWhole(read.data)) return ok(read.data);
  } catch {
    // No JSON is no policy either.
  }
  return no({ code: 'retention-rules' });
}

/**
 * Each period once, and one for whatever has none of its own: nothing is kept for ever by an oversight.
 * What no law is behind is weak, and says so.
 */
function isWhole({ periods }: RetentionRules): boolean {
  const keys = periods.map(({ authority, kind, measure }) => `${authority} ${kind} ${measure}`);
  const sure = periods.some(({ source, confidence }) => source === null && confidence !== 'low');
  return new Set(keys).size === keys.length && keys.includes('* * *') && !sure;
}

const FILE = new URL('./retention-rules.json', import.meta.url);
let standard: RetentionRules | undefined;

/** The policy that comes with Comity: weak, and said to be. */
export function standardRetention(): RetentionRules {
  if (standard === undefined) {
    const read = readRetentionRules(readFileSync(FILE, 'utf8'));
    if (!read.ok) throw new Error(read.error.code);
    standard = read.value;
  }
  return standard;
}

/**
 * The period for an act: of those that fit, the one that names its authority, then its kind, then a
 * measure; where measures of one request differ, the longest.
 */
export function periodFor(
  { periods }: Pick<RetentionRules, 'periods'>,
  of: { readonly authority: string; readonly kind: string; readonly measures: readonly string[] },
): RetentionPeriod {
  const weight = (one: RetentionPeriod): number =>
    (one.authority === '*' ? 0 : 4) + (one.kind === '*' ? 0 : 2) + (one.measure === '*' ? 0 : 1);
  const fitting = periods.filter(
    ({ authority, kind, measure }) =>
      [of.authority, '*'].includes(authority) &&
      [of.kind, '*'].includes(kind) &&
      (measure === '*' || of.measures.includes(measure)),
  );
  const [first] = fitting.toSorted((a, b) => weight(b) - weight(a) || b.months - a.months);
  if (first === undefined) throw new Error('a policy has a period for everything');
  return first;
}

/** The shortest period of an authority, months: before it nothing of a closed case is due. */
export const shortestFor = ({ periods }: RetentionRules, authority: string): number =>
  Math.min(
    ...periods
      .filter((one) => one.authority === '*' || one.authority === authority)
      .map(({ months }) => months),
  );
