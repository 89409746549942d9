import type { Said } from '@comity/base';
import type { CalendarRow } from '@comity/law';
import type { Treaties } from './checked-files.ts';
import type { LawFileProblem } from './law-file-problem.ts';

/** Calendars of known States: each day said once, and the weekends of a State in their order. */
export function checkCalendars(
  { calendars, jurisdictions, folders }: Treaties,
  problems: LawFileProblem[],
): void {
  const report = (at: PropertyKey[], rule: string, why: Said<'law-file'>) =>
    problems.push({ file: calendars.read.file, line: calendars.read.lineOf(at), rule, why });
  const states = new Set(jurisdictions.value.map(({ code }) => code));
  const articles = new Set(
    folders.flatMap(({ id, articles: own }) =>
      (own?.value ?? []).map(({ article }) => `${id}:${article}`),
    ),
  );
  const seen = new Set<string>();
  const weekendSince = new Map<string, string>();
  calendars.value.forEach((row, i) => {
    const { state, pinpoint } = row;
    if (!states.has(state)) {
      report([i, 'state'], 'known-jurisdiction', { code: 'unknown-state', params: { state } });
    }
    if (pinpoint !== undefined && !articles.has(pinpoint)) {
      report([i, 'pinpoint'], 'pinpoint-resolves', { code: 'no-article', params: { pinpoint } });
    }
    for (const key of keysOf(row as CalendarRow)) {
      if (seen.has(key)) report([i], 'one-row-per-day', { code: 'twice', params: { key } });
      seen.add(key);
    }
    if (row.rule !== 'weekend') return;
    const from = row.from ?? '';
    const before = weekendSince.get(state);
    if (before !== undefined && from < before) {
      const why = { code: 'weekend-out-of-order', params: { state, from, before } } as const;
      report([i, 'from'], 'dates-in-order', why);
    }
    weekendSince.set(state, from);
  });
}

/** What a row settles: `ARE weekend 2022-01-01`, `JPN 12-29`, `LVA 2023-07-10`. */
function keysOf(row: CalendarRow): readonly string[] {
  switch (row.rule) {
    case 'weekend':
      return [`${row.state} weekend ${row.from ?? '-'}`];
    case 'every-year':
      return row.days.map((day) => `${row.state} ${day}`);
    case 'one-day':
      return [`${row.state} ${row.day}`];
  }
}
