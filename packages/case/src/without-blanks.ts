/**
 * Takes out what a form leaves blank: members that are `undefined` or hold only spaces, and blank
 * rows at the end of a list. Rows in the middle keep their place, so that a fault is named at the
 * row where it was typed.
 */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) {
    const rows = value.map(withoutBlanks);
    while (rows.length > 0 && isBlank(rows.at(-1))) rows.pop();
    return rows;
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value)
    .map(([name, member]) => [name, withoutBlanks(member)] as const)
    .filter(([, member]) => !isBlankText(member));
  return Object.fromEntries(members);
}

const isBlankText = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

const isBlank = (value: unknown): boolean => isBlankText(value) || isEmpty(value);

/** An object without members; a list is not one. */
export const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === 0;
