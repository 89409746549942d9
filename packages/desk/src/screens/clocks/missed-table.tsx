import { Clock, Side } from '@comity/design';
import { type MissedDeadline, missedBy } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { actName } from '../case/act-names.ts';
import { hereOf } from '../here.ts';
import { PlainLine } from '../plain-text.tsx';
import { What, When } from './clock-cells.tsx';

/** The date of what was missed: the day that was named, else by the clock of whoever reads. */
const dateOf = ({ words, session }: OfficerVisit, { dueAt, day }: MissedDeadline): string =>
  day === undefined ? words.at(dueAt, session.officer.zone, 'date') : words.day(day, 'date');

const MISSED_COLUMNS = ['late', 'what', 'when', 'why', 'whose', 'now'] as const;

/** What was missed, with what whoever owes it has said of it since. */
export function MissedTable(props: {
  readonly visit: OfficerVisit;
  readonly rows: readonly MissedDeadline[];
}): VNode {
  const { visit, rows } = props;
  const { words } = visit;
  if (rows.length === 0) return <p class="c-quiet c-empty">{words.t('clocks.none-missed')}</p>;
  return (
    <div class="c-worklist-box">
      <table class="c-worklist c-clocks">
        <caption class="govuk-visually-hidden">{words.t('clocks.missed')}</caption>
        <thead>
          <tr>
            {MISSED_COLUMNS.map((column) => (
              <th scope="col">{words.t(`clocks.column-${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={row.open ? 'is-late-row' : undefined}>
              <td class="c-clock-cell">
                {row.open ? (
                  <Clock here={hereOf(visit)} due={row.dueAt} owed note={dateOf(visit, row)} />
                ) : (
                  words.t('clocks.was-late')
                )}
              </td>
              <td>
                <What visit={visit} about={row} what={row.what} />
              </td>
              <td>
                <When visit={visit} row={row} at={row.dueAt} due={row} />
              </td>
              <td>
                <Why visit={visit} row={row} />
              </td>
              <td>
                <Side words={words} who={missedBy(row)} them={row.peer} />
              </td>
              <td>{words.t(row.open ? 'clocks.still-owed' : 'clocks.done')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What whoever owes it has said since; that nothing was said is said too. */
function Why({
  visit: { words, session },
  row: { said, caseId },
}: {
  readonly visit: OfficerVisit;
  readonly row: MissedDeadline;
}): VNode {
  if (said === null) return <>{words.t('clocks.said-nothing')}</>;
  return (
    <>
      {said.text === null ? null : (
        <q>
          <PlainLine text={said.text} />
        </q>
      )}
      <small>
        <a class="govuk-link" href={`/cases/${encodeURIComponent(caseId)}#acts`}>
          {actName(words, said.kind)}
        </a>
        {', '}
        {words.moment(said.at, session.officer.zone)}
      </small>
    </>
  );
}
