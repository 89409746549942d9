import { Icon } from '@comity/design';
import type { GapAnswer, GapRow } from '@comity/law';
import { provisionTitle } from '@comity/words';
import type { LawVisit } from '../law-visit.ts';

interface TilesProps {
  readonly visit: LawVisit;
  readonly gap: GapAnswer;
}

const TONES = { yes: 'open', partly: 'limited', no: 'closed' } as const;

/** One tile an article, offences, what follows from them, powers: a whole instrument seen at once. */
export function GapTiles({ visit, gap }: TilesProps) {
  const { words } = visit;
  const of = (...domains: readonly string[]): readonly GapRow[] =>
    gap.rows.filter(({ domain }) => domains.includes(domain));
  const groups = [
    { title: words.t('state.gap-offences'), rows: of('substantive', 'criminalization') },
    { title: words.t('state.gap-liability'), rows: of('liability', 'jurisdiction') },
    { title: words.t('state.gap-powers'), rows: of('procedural') },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <div class="c-tiles">
      {groups.map(({ title, rows }) => (
        <div>
          <h3>{title}</h3>
          <ul>
            {rows.map((row) => (
              <Tile visit={visit} row={row} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Tile({ visit, row }: { readonly visit: LawVisit; readonly row: GapRow }) {
  const { words } = visit;
  const { pinpoint, present } = row;
  const named = words.t('state.gap-tile', {
    article: articleIn(pinpoint),
    title: provisionTitle(words, row),
    present: words.t(`state.present-${present}`),
  });
  return (
    <li>
      <a
        class={present === 'unknown' ? 'is-unknown' : `is-${TONES[present]}`}
        href={`/law/article/${encodeURIComponent(pinpoint)}`}
        aria-label={named}
        title={named}
      >
        {present === 'unknown' ? <span aria-hidden="true">?</span> : <Icon name={TONES[present]} />}
        <span>{articleIn(pinpoint)}</span>
      </a>
    </li>
  );
}

/** `CETS185:2` is article 2: the instrument stands above the tiles. */
function articleIn(pinpoint: string): string {
  return pinpoint.slice(pinpoint.indexOf(':') + 1);
}
