import type { Length } from '@comity/law';

/**
 * `60 days`, `1 month`, for pages and lines that are in English and wait for no words; `null` where
 * the text gives no figure.
 */
export function lengthText(length: Length | null): string | null {
  if (length === null) return null;
  const { value, unit } = length;
  if (value === 0) return 'at once';
  return `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;
}
