import { readFileSync } from 'node:fs';
import { no, ok, type Result } from '@comity/base';
import * as z from 'zod';

/**
 * How many people something takes. `subject` is `release` (a request leaves the house), the kind of
 * an act, or `act` (every act without a rule of its own); `*` stands for all others.
 */
export interface ApprovalRule {
  readonly subject: string;
  readonly measure: string;
  readonly urgency: string;
  readonly people: 1 | 2;
  /** Of a release: while the office is closed one duty officer may do it alone, reviewed later. */
  readonly aloneWhenClosed: boolean;
  /** Of an act that takes one: a case system states it with nobody looking. Not so unless it is said. */
  readonly systems?: boolean | undefined;
  /** Of what takes two: the second is of another office, or has another role. Any two unless it is said. */
  readonly second?: Second | undefined;
}

/** Who the second of two is. */
export type Second = 'any' | 'other-office' | 'other-role';

/** What officers of every office of the node agree to. */
const OF_THE_NODE: readonly string[] = [
  'keys-rotated',
  'keys-revoked',
  'participant-suspended',
  'participant-let-in',
];

const name = z.string().regex(/^(\*|[a-z0-9][a-z0-9-]{0,63})$/);
const rules = z
  .array(
    z
      .strictObject({
        subject: name,
        measure: name,
        urgency: name,
        people: z.union([z.literal(1), z.literal(2)]),
        aloneWhenClosed: z.boolean(),
        systems: z.boolean().optional(),
        second: z.enum(['any', 'other-office', 'other-role']).optional(),
      })
      .refine(({ subject, aloneWhenClosed }) => !aloneWhenClosed || subject === 'release')
      .refine(
        ({ subject, people, systems }) =>
          systems !== true || (people === 1 && subject !== 'release'),
      )
      .refine(({ people, second = 'any' }) => second === 'any' || people === 2)
      // What an authority says, its own officers agree to: nobody of another office comes to it.
      .refine(({ subject, second }) => second !== 'other-office' || OF_THE_NODE.includes(subject)),
  )
  .min(1)
  .max(500);

/** Reads a State's own policy file. Code: `approval-rules`. */
export function readApprovalRules(text: string): Result<readonly ApprovalRule[]> {
  try {
    const read = rules.safeParse(JSON.parse(text), { jitless: true });
    if (read.success && isWhole(read.data)) return ok(read.data);
  } catch {
    // No JSON is no policy either.
  }
  return no({ code: 'approval-rules' });
}

function isWhole(read: readonly ApprovalRule[]): boolean {
  const keys = read.map(({ subject, measure, urgency }) => `${subject} ${measure} ${urgency}`);
  return (
    new Set(keys).size === keys.length && keys.includes('release * *') && keys.includes('act * *')
  );
}

const FILE = new URL('./approval-rules.json', import.meta.url);
let standard: readonly ApprovalRule[] | undefined;

/** The policy that comes with Comity. */
export function standardRules(): readonly ApprovalRule[] {
  if (standard === undefined) {
    const read = readApprovalRules(readFileSync(FILE, 'utf8'));
    if (!read.ok) throw new Error(read.error.code);
    standard = read.value;
  }
  return standard;
}

/**
 * How many people a change of an officer takes: of the rules that name it (`officer-added`, with a role
 * in the place of a measure) the one for the role, else the one for all. Without one it takes two: a
 * policy that says nothing of officers lets nobody make officers alone.
 */
export function peopleForOfficer(
  all: readonly ApprovalRule[],
  change: string,
  role: string,
): 1 | 2 {
  const fitting = all.filter(({ subject }) => subject === `officer-${change}`);
  const rule =
    fitting.find(({ measure }) => measure === role) ??
    fitting.find(({ measure }) => measure === '*');
  return rule?.people ?? 2;
}

/** Who the second of two is for a subject that has a rule of its own, whatever it is about. */
export const secondFor = (all: readonly ApprovalRule[], subject: string): Second =>
  all.find((rule) => rule.subject === subject && rule.measure === '*')?.second ?? 'any';

/** What is to be done, in the words of the rules. */
export interface Undertaking {
  readonly subject: string;
  readonly measure: string;
  readonly urgency: string;
}

/**
 * The rule for it: of those that fit, the one that names its subject, then its measure, then its
 * urgency. The database computes the same (`people_needed`), and has the last word.
 */
export function ruleFor(
  all: readonly ApprovalRule[],
  { subject, measure, urgency }: Undertaking,
): ApprovalRule {
  const general = subject === 'release' ? 'release' : 'act';
  const weight = (rule: ApprovalRule): number =>
    (rule.subject === general && subject !== general ? 4 : 0) +
    (rule.measure === '*' ? 2 : 0) +
    (rule.urgency === '*' ? 1 : 0);
  const fitting = all.filter(
    (rule) =>
      [subject, general].includes(rule.subject) &&
      [measure, '*'].includes(rule.measure) &&
      [urgency, '*'].includes(rule.urgency),
  );
  return (
    fitting.toSorted((a, b) => weight(a) - weight(b))[0] ?? {
      ...{ subject, measure, urgency },
      people: 2,
      aloneWhenClosed: false,
    }
  );
}
