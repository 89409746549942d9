import { withoutHiddenCharacters } from '@comity/base';
import { padded, shownWidth } from '@comity/words';

/** Rows under a head, each column as wide as its widest entry. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const all = [head, ...rows].map((row) => row.map(withoutHiddenCharacters));
  const widths = head.map((_, column) =>
    Math.max(...all.map((row) => shownWidth(row[column] ?? ''))),
  );
  return all.map((row) =>
    row
      .map((entry, column) => padded(entry, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
