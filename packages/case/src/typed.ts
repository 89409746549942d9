import type { Fault } from '@comity/base';

/** A typed text without spaces around it; `undefined` when nothing is left. */
export const given = (typed: string | undefined): string | undefined => typed?.trim() || undefined;

/** Moves the fields of problems below a path. */
export const within = (path: string, problems: readonly Fault[]): Fault[] =>
  problems.map((problem) => ({
    ...problem,
    at: problem.at === undefined ? path : `${path}.${problem.at}`,
  }));

/** Checks that a typed text, if there is one, is one of a closed set. */
export function chosenFrom(
  at: string,
  typed: string | undefined,
  choices: readonly string[],
): Fault[] {
  const choice = given(typed);
  if (choice === undefined || choices.includes(choice)) return [];
  return [
    {
      code: 'not-allowed',
      params: { typed: choice.slice(0, 40), known: choices.join(', ') },
      at,
    },
  ];
}

/** Reads a typed whole number; `undefined` when it is none. */
export function readWhole(typed: string | undefined): number | undefined {
  const digits = given(typed);
  return digits !== undefined && /^[0-9]{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** Checks that a typed text, if there is one, is a whole number within bounds, both included. */
export function wholeNumber(
  at: string,
  typed: string | undefined,
  [least, most]: readonly [number, number],
): Fault[] {
  if (given(typed) === undefined) return [];
  const number = readWhole(typed);
  if (number !== undefined && number >= least && number <= most) return [];
  return [
    {
      code: 'number-out-of-range',
      params: { min: least, max: most },
      at,
    },
  ];
}
