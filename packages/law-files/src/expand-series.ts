import type { Said } from '@comity/base';
import type * as z from 'zod';
import type { Checked, InstrumentFolder } from './checked-files.ts';
import type { LawFileProblem } from './law-file-problem.ts';
import type { partyRow } from './row-forms.ts';
import type { seriesFile } from './series-form.ts';

type Series = z.infer<typeof seriesFile>;
type Row = Series['rows'][number];

/**
 * One instrument folder for each row of a series, as if it had been written out; what is wrong with
 * one is told at the line of its row, and rules that no row names where they stand.
 */
export function expandSeries(
  { read, value: series }: Checked<Series>,
  nameOf: (code: string) => string | undefined,
  problems: LawFileProblem[],
): readonly InstrumentFolder[] {
  const ids = new Set<string>();
  for (const name of Object.keys(series.rules ?? {})) {
    if (series.rows.some((row) => row.rules === name)) continue;
    const line = read.lineOf(['rules', name]);
    const why = { code: 'rules-of-no-row', params: { name } } as const;
    problems.push({ file: read.file, line, rule: 'known-rules', why });
  }
  return series.rows.flatMap((row, i): readonly InstrumentFolder[] => {
    const line = read.lineOf(['rows', i]);
    const at = { ...read, lineOf: () => line };
    const problem = (rule: string, why: Said<'law-file'>): readonly InstrumentFolder[] => {
      problems.push({ file: read.file, line, rule, why });
      return [];
    };
    const name = nameOf(row.with);
    if (name === undefined) {
      return problem('known-jurisdiction', {
        code: 'unknown-state',
        params: { state: row.with },
      });
    }
    const rules = row.rules === undefined ? undefined : series.rules?.[row.rules];
    if (row.rules !== undefined && rules === undefined) {
      return problem('known-rules', { code: 'rules-unknown', params: { name: row.rules } });
    }
    const id = row.id ?? series.id.replace('OTHER', row.with.toLowerCase());
    if (ids.has(id)) return problem('one-row-per-treaty', { code: 'twice', params: { key: id } });
    ids.add(id);
    const folder = { id, instrument: { read: at, value: instrumentOf(series, row, name) } };
    if (rules === undefined) return [folder];
    return [{ ...folder, rules: { read: at, value: { ...rules, instrument: id } } }];
  });
}

/** A first day that is only bounded, or recalled: in force then at the latest. */
const bounds = ({ inForceNotAfter, dateConfidence }: Row) => ({
  ...(inForceNotAfter === undefined ? {} : { inForceNotAfter }),
  ...(dateConfidence === undefined ? {} : { dateConfidence }),
});

function instrumentOf(series: Series, row: Row, name: string) {
  const { signed, inForce, confidence } = row;
  const title = series.title.replace('NAME', name);
  const { shared } = series;
  const source = row.source ?? shared.source;
  const party = (state: string): z.infer<typeof partyRow> => ({
    state,
    kind: 'listed',
    signed,
    consented: null,
    inForce,
    ...bounds(row),
    ...(row.ended === undefined ? {} : { ended: row.ended }),
    ...(row.endedNotBefore === undefined ? {} : { endedNotBefore: row.endedNotBefore }),
    verified: [],
    confidence,
    source,
  });
  return {
    ...shared,
    title,
    shortTitle: title,
    signed,
    inForce,
    ...bounds(row),
    confidence,
    source,
    ...(row.note === undefined ? {} : { note: row.note }),
    ...(row.suspended === undefined ? {} : { suspended: row.suspended }),
    parties: [party(series.side), party(row.with)],
  };
}
