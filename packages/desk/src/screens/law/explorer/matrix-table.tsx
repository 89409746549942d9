import { Icon, type IconName, Said } from '@comity/design';
import type { AvenueState, Law } from '@comity/law';
import type { Words } from '@comity/words';
import { measureName } from '../../case/measure-names.ts';
import { instrumentShort, stateNamed } from '../../law-names.ts';
import { instrumentHref } from '../law-address.ts';
import { codeWords } from '../law-words.tsx';
import { type Asked, askQuery, type Pair } from './asked.ts';
import type { Cell, Column, Grid } from './grid.ts';

const ICONS: Readonly<Record<AvenueState, IconName>> = {
  open: 'open',
  limited: 'limited',
  uncertain: 'late',
  closed: 'closed',
};

const TONES: Readonly<Record<AvenueState, string>> = {
  open: 'is-open',
  limited: 'is-limited',
  uncertain: 'is-held',
  closed: 'is-closed',
};

interface MatrixProps {
  readonly words: Words;
  readonly law: Law;
  readonly asked: Asked;
  readonly pair: Pair;
  readonly grid: Grid;
  /** The cell whose reasons stand beside the table. */
  readonly chosen: { readonly measure: string; readonly instrument: string } | undefined;
}

/** Measures by instruments; each cell is a link that says in full what it shows. */
export function MatrixTable({ words, law, asked, pair, grid, chosen }: MatrixProps) {
  if (grid.columns.length === 0) return <p>{words.t('matrix.none')}</p>;
  return (
    <>
      <p class="c-law-hint">{words.t('matrix.hint')}</p>
      <section class="c-law-scroll" tabindex={0} aria-label={words.t('matrix.region')}>
        <table class="c-matrix">
          <caption class="govuk-visually-hidden">
            {words.t('matrix.caption', {
              from: stateNamed(words, law, pair.from.code),
              to: stateNamed(words, law, pair.to.code),
              day: words.day(pair.on, 'wholeDate'),
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.t('matrix.measure')}</th>
              {grid.columns.map((column) => (
                <Head words={words} law={law} column={column} on={pair.on} />
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ measure, cells }) => (
              <tr>
                <th scope="row">{measureName(words, measure)}</th>
                {cells.map((cell, index) => {
                  const column = grid.columns[index];
                  if (column === undefined) return null;
                  const { id } = column.instrument;
                  return (
                    <td>
                      <CellLink
                        words={words}
                        cell={cell}
                        measure={measureName(words, measure)}
                        instrument={instrumentShort(words, law, id)}
                        href={`/law/avenues?${askQuery(asked, { measure, instrument: id })}#${id}`}
                        current={chosen?.measure === measure && chosen.instrument === id}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Legend words={words} />
    </>
  );
}

interface HeadProps {
  readonly words: Words;
  readonly law: Law;
  readonly column: Column;
  readonly on: string;
}

function Head({ words, law, column, on }: HeadProps) {
  const { instrument, bothSince } = column;
  return (
    <th scope="col">
      <a href={instrumentHref(instrument.id, on)}>
        <Said>{shortName(words, law, column)}</Said>
      </a>
      <small>
        {bothSince === null
          ? codeWords(words, 'law-kind', instrument.kind)
          : words.t('matrix.both-since', { year: bothSince })}
      </small>
    </th>
  );
}

/** United Nations conventions by the letters that everybody cites; others by their short name. */
const shortName = (words: Words, law: Law, { instrument: { id } }: Column): string =>
  /^[A-Z]+$/.test(id) ? id : instrumentShort(words, law, id);

interface CellProps {
  readonly words: Words;
  readonly cell: Cell | null;
  readonly measure: string;
  readonly instrument: string;
  readonly href: string;
  readonly current: boolean;
}

function CellLink({ words, cell, measure, instrument, href, current }: CellProps) {
  if (cell === null) {
    return (
      <span class="c-cell">
        <span class="govuk-visually-hidden">
          {words.t('matrix.not-asked', { measure, instrument })}
        </span>
      </span>
    );
  }
  const state = words.t(`matrix.state-${cell.state}`);
  const article =
    cell.article === null ? null : words.t('matrix.article', { article: cell.article });
  return (
    <a
      class={`c-cell ${TONES[cell.state]}`}
      href={href}
      aria-current={current ? 'true' : undefined}
      aria-label={
        article === null
          ? words.t('matrix.cell-bare', { measure, instrument, state })
          : words.t('matrix.cell', { measure, instrument, state, article })
      }
    >
      <Icon name={ICONS[cell.state]} />
      {cell.article === null ? null : <span class="c-cell__article c-code">{cell.article}</span>}
    </a>
  );
}

function Legend({ words }: { readonly words: Words }) {
  return (
    <ul class="c-legend">
      {(['open', 'limited', 'uncertain', 'closed'] as const).map((state) => (
        <li>
          <span class={`c-legend__mark ${TONES[state]}`}>
            <Icon name={ICONS[state]} />
          </span>
          {words.t(`matrix.legend-${state}`)}
        </li>
      ))}
      <li>{words.t('matrix.legend-numbers')}</li>
    </ul>
  );
}
