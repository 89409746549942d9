import type {
  Clock,
  EffectRule,
  Instrument,
  InstrumentRules,
  LawData,
  QuorumRule,
} from '@comity/law';
import { isFallback, MEASURES } from '@comity/law';
import { CHANGES_HEAD, changesByDay } from './changes-page.ts';
import { coveragePage } from './coverage-page.ts';
import { lengthText } from './length-text.ts';
import { page, type Rows, section, table } from './table-page.ts';

export { TABLES_COMMAND } from './table-page.ts';

/**
 * The law data as tables for readers, in Markdown: what reaches which measure, grounds, duties,
 * clocks, entry into force, and how many Parties are known how surely.
 *
 * @returns file names and texts; the same data gives the same bytes
 */
export function lawTables(law: LawData): ReadonlyMap<string, string> {
  return new Map([
    ['instruments.md', page('Instruments and their Parties', INSTRUMENTS, instruments(law))],
    ['measures.md', page('Measures by instrument', MEASURES_HEAD, measures(law))],
    ['grounds.md', page('Grounds for refusal by instrument', GROUNDS_HEAD, grounds(law))],
    ['duties.md', page('Duties and postponement by instrument', DUTIES_HEAD, duties(law))],
    ['clocks.md', page('Clocks', CLOCKS_HEAD, clocks(law))],
    ['coverage.md', coveragePage(law)],
    ['changelog-of-days.md', page('Changelog of days', CHANGES_HEAD, changesByDay(law))],
    ['entry-into-force.md', page('Entry into force, ending, extension', ENTRY_HEAD, entries(law))],
  ]);
}

const INSTRUMENTS = `Rows of jurisdictions by how sure they are; a row may be a Party, a signatory, a territory, or one that
takes no part. Declarations include reservations.`;
const MEASURES_HEAD = `How far each instrument reaches each measure. \`own-rule\`: an article of its own; \`general\`: through
general assistance; \`endeavour\`: States shall endeavour; \`domestic\`: as far as law or another treaty
permits; \`information\`: straight to a provider, no State is obliged; \`outside\`: answered with where to
turn; \`none\`: not covered. What "kind" rows say holds for every instrument of that kind that says
nothing of its own.`;
const GROUNDS_HEAD = `"Hangs on facts" means that what is stated about the case opens or closes the ground; "fallback" that it
steps back where a treaty on assistance binds both.`;
const DUTIES_HEAD = 'What a State owes that refuses, postpones or executes in part.';
const CLOCKS_HEAD = `\`deadline\`: somebody owes by then; \`minimum\`: at least so long; \`effect-date\`: from then on; \`target\`:
good practice.`;
const ENTRY_HEAD = 'Only instruments with a rule of their own in the data.';

const code = (text: string | null | undefined): string =>
  text === null || text === undefined ? '' : `\`${text}\``;
const codes = (texts: readonly string[]): string => texts.map(code).join(', ');

function instruments(law: LawData): string {
  const rows = law.instruments.map((row) => {
    const parties = law.parties.filter((party) => party.instrument === row.id);
    const count = (confidence: string): string =>
      `${parties.filter((party) => party.confidence === confidence).length}`;
    return [
      code(row.id),
      row.title,
      row.kind,
      row.inForce ?? 'not in force, or not found',
      count('high'),
      count('medium'),
      count('low'),
      `${law.declarations.filter((one) => one.instrument === row.id).length}`,
      row.confidence,
      row.gaps ?? '',
    ];
  });
  const head = ['Id', 'Title', 'Kind', 'In force', 'High', 'Medium', 'Low', 'Declarations'];
  return table([...head, 'Confidence', 'Known gaps'], rows);
}

/** Rules with the name they stand under, in the order of their ranking. */
const named = (law: LawData): readonly (readonly [string, InstrumentRules])[] =>
  law.rules
    .map((row) => [row.instrument ?? `kind ${row.instrumentKind ?? ''}`, row] as const)
    .toSorted((a, b) => (a[1].order ?? 50) - (b[1].order ?? 50) || (a[0] < b[0] ? -1 : 1));

function measures(law: LawData): string {
  return MEASURES.map((measure) => {
    const rows = named(law).flatMap(([name, rules]) => {
      const rule = rules.measures[measure];
      if (rule === undefined) return [];
      const condition = rule.scope === undefined ? '' : `scope ${rule.scope}`;
      const alone = rule.onlyWithoutTreaty === true ? 'only without a treaty' : '';
      const when = [condition, alone].filter((text) => text !== '').join(', ');
      const confidence = rule.confidence ?? rules.confidence;
      return [[code(name), rule.level, codes(rule.pinpoints), when, confidence, rule.text ?? '']];
    });
    const head = ['Instrument', 'Level', 'Pinpoints', 'Condition', 'Confidence', 'In words'];
    return section(measure, table(head, rows));
  }).join('\n');
}

/** Regimes of an instrument, each under its own heading. */
function byRegime(
  law: LawData,
  rowsOf: (
    regime: NonNullable<InstrumentRules['regimes']>[string],
    fallback: (pinpoint: string | null) => string,
  ) => Rows,
  head: readonly string[],
): string {
  return named(law)
    .flatMap(([name, rules]) =>
      Object.entries(rules.regimes ?? {}).flatMap(([regime, row]) => {
        const rows = rowsOf(row, (pinpoint) =>
          isFallback(rules.stepsBack, pinpoint) ? 'fallback' : '',
        );
        return rows.length === 0 ? [] : [section(`${name}: ${regime}`, table(head, rows))];
      }),
    )
    .join('\n');
}

const grounds = (law: LawData): string =>
  byRegime(
    law,
    (regime, fallback) => [
      ...regime.grounds.map((row) => [
        code(row.code),
        row.when === undefined && row.closed !== undefined
          ? 'closed'
          : row.when === undefined
            ? 'open'
            : 'hangs on facts',
        fallback(row.pinpoint),
        code(row.pinpoint),
        row.text,
      ]),
      ...(regime.notGrounds ?? []).map((row) => [
        code(row.code),
        row.when === undefined ? 'no ground' : 'no ground, hangs on facts',
        fallback(row.pinpoint),
        code(row.pinpoint),
        row.text,
      ]),
    ],
    ['Code', 'Available', 'Steps back', 'Pinpoint', 'In words'],
  );

const duties = (law: LawData): string =>
  byRegime(
    law,
    (regime, fallback) => [
      ...(regime.duties ?? []).map((row) => [
        code(row.code),
        row.on,
        fallback(row.pinpoint),
        code(row.pinpoint),
        row.text,
      ]),
      ...(regime.postponement ?? []).map((row) => [
        code(row.code),
        'may postpone',
        fallback(row.pinpoint),
        code(row.pinpoint),
        row.text,
      ]),
    ],
    ['Code', 'On', 'Steps back', 'Pinpoint', 'In words'],
  );

const clocks = (law: LawData): string =>
  table(
    ['Clock', 'Kind', 'Length', 'Starts', 'Counting', 'Who', 'Confidence'],
    law.clocks.map((row: Clock) => [
      code(row.id),
      row.kind,
      lengthText(row.length) ?? 'no figure',
      row.starts,
      row.counting,
      row.who ?? '',
      row.confidence,
    ]),
  );

function entries(law: LawData): string {
  const says = (rule: EffectRule | undefined): string =>
    rule === undefined
      ? ''
      : `${lengthText(rule.length) ?? 'at once'}, ${rule.counting} (${code(rule.pinpoint)}, ${rule.confidence})`;
  const starts = (rule: QuorumRule | undefined): string =>
    rule === undefined ? '' : `${rule.instruments} instruments, then ${says(rule)}`;
  const rows = law.instruments
    .filter((row: Instrument) => row.entry ?? row.quorum ?? row.denunciation ?? row.extension)
    .map((row) => [
      code(row.id),
      starts(row.quorum),
      says(row.entry),
      says(row.denunciation),
      says(row.reservationWithdrawal),
      says(row.extension),
    ]);
  const head = ['Instrument', 'Starts', 'Binds a later State', 'Denunciation'];
  return table([...head, 'Withdrawal of a reservation', 'Extension to a territory'], rows);
}
