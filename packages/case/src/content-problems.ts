import type { Problem } from '@comity/base';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Names what is wrong in a content, field by field. The texts are ours, not the schema library's:
 * its wording changes with its version, and these problems are part of what nodes agree on.
 *
 * Codes: `missing`, `unknown-field`, `too-many`, `too-few`, `number-out-of-range`, `not-allowed`,
 * and those of texts, dates and pinpoints.
 *
 * @param input what was checked, to tell a missing field from a wrong one
 * @param pinpoints provision per field, for the field's problem
 */
export function contentProblems(
  error: z.ZodError,
  input: unknown,
  pinpoints: Readonly<Record<string, string>> = {},
): Problem[] {
  return error.issues
    .flatMap((issue) => issueProblems(issue, input))
    .map((problem) => {
      const pinpoint = pinpoints[problem.at?.split('.')[0] ?? ''];
      return pinpoint === undefined ? problem : { ...problem, pinpoint };
    });
}

function issueProblems(issue: Issue, input: unknown): Problem[] {
  const at = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      text: 'There is no such field.',
      at: [...issue.path, key].map(String).join('.'),
      next: 'Leave it out.',
    }));
  }
  if (valueAt(input, issue.path) === undefined) return [{ ...MISSING, at }];
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return [{ ...sizeProblem(issue), at }];
    case 'custom':
      return [{ ...customProblem(issue), at }];
    default:
      return [{ ...formProblem(issue), at }];
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[name];
  }
  return value;
}

function sizeProblem(issue: Issue & { code: 'too_big' | 'too_small' }): Problem {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const bound = issue.code === 'too_big' ? 'at most' : 'at least';
  if (issue.origin === 'array' || issue.origin === 'string') {
    if (issue.code === 'too_small' && Number(limit) === 1) return MISSING;
    return {
      code: issue.code === 'too_big' ? 'too-many' : 'too-few',
      text: `Give ${bound} ${limit}.`,
    };
  }
  return { code: 'number-out-of-range', text: `Give a number of ${bound} ${limit}.` };
}

function customProblem(issue: Issue & { code: 'custom' }): Problem {
  const { code, next } = (issue.params ?? {}) as { code?: string; next?: string };
  if (code === 'missing') return MISSING;
  return {
    code: code ?? 'not-allowed',
    text: issue.message,
    ...(next === undefined ? {} : { next }),
  };
}

function formProblem(issue: Issue): Problem {
  const { values, options } = issue as { values?: unknown[]; options?: unknown[] };
  const choices = (values ?? options ?? []).map(String);
  return choices.length > 0
    ? { code: 'not-allowed', text: `Choose one of: ${choices.join(', ')}.` }
    : { code: 'not-allowed', text: 'This is not written in the form that the field takes.' };
}

const MISSING: Problem = {
  code: 'missing',
  text: 'Nothing is given here.',
  next: 'Fill it in.',
};
