import type { Words } from '@comity/words';

/** Who has to do something next. */
export type Mover = 'ours' | 'theirs' | 'nobody';

export interface SideProps {
  readonly words: Words;
  readonly who: Mover;
  /** Code of the other State: `ISL`. */
  readonly them: string;
  /** Only "Ours" and "ISL", where the heading says what it is about. */
  readonly short?: boolean | undefined;
}

/** The solid half for us, the open half for them: whose move it is. */
export function Side({ words, who, them, short }: SideProps) {
  if (who === 'nobody') return <span class="c-quiet">{words.t('side.nobody')}</span>;
  if (who === 'ours') {
    return <span class="c-side">{words.t(short ? 'side.ours-short' : 'side.ours')}</span>;
  }
  return (
    <span class="c-side c-side--theirs">
      <span>
        {short ? <bdi>{them}</bdi> : words.rich('side.theirs', { state: <bdi>{them}</bdi> })}
      </span>
    </span>
  );
}

/** The half alone, with the code of the other State: where many stand together. */
export function SideMark({ who, them }: Pick<SideProps, 'who' | 'them'>) {
  if (who === 'nobody') return <bdi>{them}</bdi>;
  return (
    <span class={who === 'ours' ? 'c-side' : 'c-side c-side--theirs'}>
      <bdi>{them}</bdi>
    </span>
  );
}
