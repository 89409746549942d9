import type { Words } from '@comity/words';
import { type Content, shown } from '../kit/content.ts';
import { Fold, Lines, Panel } from './panel.tsx';
import { Pinpoints } from './pinpoint.tsx';

export interface NextMove {
  /** What it belongs to; moves of one group stand together under its words. */
  readonly group?: Content;
  readonly content: Content;
  readonly href: string;
  readonly pinpoints?: readonly string[] | undefined;
}

export interface ClosedMove {
  readonly content: Content;
  readonly reason: Content;
  readonly pinpoints?: readonly string[] | undefined;
}

export interface NextMovesProps {
  readonly words: Words;
  readonly moves: readonly NextMove[];
  /** What is open too, though nothing waits for it: folded, after the rest, in groups as they are. */
  readonly others?: readonly NextMove[] | undefined;
  /** What is not open now; each with its reason, none of them a greyed button. */
  readonly closed?: readonly ClosedMove[] | undefined;
  readonly title?: Content;
  readonly printed?: boolean | undefined;
}

/** What may be done, each with its rule beside it; the rest folded with its reason. */
export function NextMoves(props: NextMovesProps) {
  const { words, moves, others = [], closed = [], title, printed } = props;
  return (
    <Panel title={shown(title) ? title : words.t('case.next')} padded={false} class="c-panel--next">
      <MoveGroups words={words} moves={moves} />
      {others.length > 0 ? (
        <Fold
          summary={words.t('case.next-others')}
          note={words.t('case.next-others-note', { n: others.length })}
          class={closed.length > 0 ? undefined : 'c-fold--last'}
          open={printed}
        >
          <MoveGroups words={words} moves={others} />
        </Fold>
      ) : null}
      {closed.length > 0 ? (
        <Fold
          summary={words.t('case.not-now')}
          note={words.t('case.with-reasons', { n: closed.length })}
          class="c-fold--last"
          open={printed}
        >
          <Lines
            items={closed.map((move) => (
              <>
                <b>{move.content}.</b> {move.reason} <Pinpoints at={move.pinpoints} />
              </>
            ))}
          />
        </Fold>
      ) : null}
    </Panel>
  );
}

function MoveGroups({ words, moves }: Pick<NextMovesProps, 'words' | 'moves'>) {
  return grouped(moves).map(([group, members]) => (
    <>
      {shown(group) ? <h3 class="c-next__group">{group}</h3> : null}
      <MoveList words={words} moves={members} />
    </>
  ));
}

/** Links to what may be done, each with its rule or with the word that none is known. */
function MoveList({ words, moves }: Pick<NextMovesProps, 'words' | 'moves'>) {
  return (
    <ul class="c-next">
      {moves.map((move) => (
        <li>
          <a href={move.href}>{move.content}</a>
          {move.pinpoints && move.pinpoints.length > 0 ? (
            <span>
              <Pinpoints at={move.pinpoints} />
            </span>
          ) : (
            <span class="c-quiet">{words.t('case.no-rule')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Moves that follow each other with the same group. */
function grouped(moves: readonly NextMove[]): readonly (readonly [Content, NextMove[]])[] {
  const groups: (readonly [Content, NextMove[]])[] = [];
  for (const move of moves) {
    const last = groups.at(-1);
    if (last !== undefined && last[0] === move.group) last[1].push(move);
    else groups.push([move.group, [move]]);
  }
  return groups;
}
