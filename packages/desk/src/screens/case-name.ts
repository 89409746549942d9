import { withoutHiddenCharacters } from '@comity/base';
import { isOfInformation, openerOf } from '@comity/case';
import { dayIn } from '@comity/law';
import type { CaseView, WorkRow } from '@comity/service';
import { stateName, type Words } from '@comity/words';

/** What is known of a case without reading what it holds. */
export interface Unnamed {
  /** As who opened it named it; empty where nobody did, and where that is erased. */
  readonly title: string;
  readonly side: 'requesting' | 'requested';
  /** The other State, in the reader's language. */
  readonly peer: string;
  readonly measures: readonly (string | null)[];
  /** When it reached the other side, RFC 3339; null until then. */
  readonly openedAt: string | null;
}

/**
 * What a case is called. One that nobody named is called by its sort, the other State and the day:
 * a list, a table and a file that leave the case say nothing of what it holds.
 */
export function caseName(words: Words, of: Unnamed): string {
  const title = withoutHiddenCharacters(of.title).trim();
  if (title !== '') return title;
  const day = of.openedAt === null ? null : words.day(dayIn(of.openedAt, 'UTC'), 'wholeDate');
  const values = { state: of.peer };
  if (!isOfInformation(of.measures)) return words.t('case.unnamed', values);
  if (of.side === 'requested') {
    return day === null
      ? words.t('case.unnamed-given', values)
      : words.t('case.unnamed-given-on', { ...values, day });
  }
  return day === null
    ? words.t('case.unnamed-told', values)
    : words.t('case.unnamed-told-on', { ...values, day });
}

/** What a row of the work list is called. */
export const rowName = (words: Words, row: WorkRow): string =>
  caseName(words, {
    ...{
      title: row.title,
      side: row.side,
      peer: stateName(words, row.peerName),
      openedAt: row.openedAt,
    },
    measures: row.parts.map(({ measure }) => measure),
  });

/** What the case of a page is called. */
export const viewName = (words: Words, view: CaseView): string =>
  caseName(words, {
    ...{ title: view.title, side: view.side, peer: stateName(words, view.them.participantName) },
    measures: view.state.parts.map(({ measure }) => measure),
    openedAt: openerOf(view.state)?.received ?? null,
  });
