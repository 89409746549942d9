import { withoutHiddenCharacters } from '@comity/base';
import { priorityOf, type WorkRow } from '@comity/service';
import { draftNotes, nameOf, stateName, type Words } from '@comity/words';
import { measureName } from '../case/measure-names.ts';
import { rowName } from '../case-name.ts';

/**
 * Where a spreadsheet may read the begin of a formula, also behind blanks: at the begin of a cell,
 * and behind a semicolon, which and not our comma divides cells in the settings of many countries.
 */
const FORMULA = /(^|;)(?=["'\s\u00a0]*[=+\-@|%\t\r\uff1d\uff0b\uff0d\uff20])/g;

/**
 * One cell: quoted, in one line, and before a text that a spreadsheet would compute stands an
 * apostrophe, so that what a peer wrote is shown and never run.
 */
export function cell(value: string): string {
  const plain = withoutHiddenCharacters(value).replace(/[\r\n\t]+/g, ' ');
  const safe = plain.replace(FORMULA, "$1'");
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * Rows under their heads as comma-separated values (RFC 4180), UTF-8 with a mark; what is to be known
 * of the language stands in a row of its own at the end.
 */
export function tableText(
  words: Words,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const notes = draftNotes(words).map((note) => head.map((_, place) => (place === 0 ? note : '')));
  const lines = [head, ...rows, ...notes].map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const COLUMNS = [
  'reference',
  'state',
  'direction',
  'request',
  'measure',
  'status',
  'priority',
  'move',
  'due',
  'due-what',
  'officer',
  'opened',
  'limits',
] as const;

/** Rows of the work list; times in UTC. */
export function spreadsheetOf(words: Words, rows: readonly WorkRow[]): string {
  const cells = rows.map((row) => [
    row.reference,
    `${row.peer} ${stateName(words, row.peerName)}`,
    words.t(row.side === 'requesting' ? 'work.direction-ask' : 'work.direction-asked'),
    rowName(words, row),
    row.parts.map(({ measure }) => measureName(words, measure)).join('; '),
    nameOf(words, 'status', `case-${row.status}`) ?? row.status,
    words.t(`priority.${priorityOf(row)}`),
    nameOf(words, 'expected', row.moveWhat) ?? row.moveWhat,
    row.dueAt ?? '',
    row.dueWhat === null ? '' : (nameOf(words, 'due', row.dueWhat) ?? row.dueWhat),
    row.officer?.name ?? '',
    row.openedAt ?? '',
    row.bound ? words.t('list.bound') : '',
  ]);
  const head = COLUMNS.map((column) => words.t(`office.column-${column}`));
  return tableText(words, head, cells);
}
