import type { FormReader } from '@comity/statements';
import type { Fields } from '../../http/form.ts';

/** A posted form as descriptions read it: a day comes in three boxes, or whole where it rides along. */
export const readerOf = (typed: Fields): FormReader => ({
  one: (name, as) => (as === 'day' ? typedDay(typed, name) : typed.one(name)),
  all: (name) => typed.all(name).filter((value) => value !== ''),
  names: () => typed.pairs().map(([name]) => name),
});

/** Reads the three boxes of a day; '' when all are empty, else `2026-02-30` even if impossible. */
function typedDay(typed: Fields, name: string): string {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((box) =>
    typed.one(`${name}-${box}`).trim(),
  );
  if (!day && !month && !year) return typed.one(name).trim();
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** What stood in the three boxes of a day. */
export function dayBoxes(day: string): Readonly<Record<'day' | 'month' | 'year', string>> {
  const [year = '', month = '', ...rest] = day.split('-');
  return { day: rest.join('-').replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
