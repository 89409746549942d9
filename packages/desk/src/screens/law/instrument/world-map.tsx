import { Fold, Panel } from '@comity/design';
import type { Standing } from '@comity/law';
import type { Words } from '@comity/words';
import { MAP_SIZE, mapShapes } from '../../world/map-shapes.ts';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { StateLink } from '../law-words.tsx';
import { groupOf, type MapGroup, ofItself } from './standings.ts';

const GROUPS = ['party', 'consented', 'signatory', 'invited'] as const;

interface MapProps {
  readonly visit: LawVisit;
  readonly name: string;
  readonly standings: readonly Standing[];
  readonly on: string;
}

/** Who stands where on a day: a map by pattern, its legend in words, and the list beside it. */
export function WorldMap({ visit, name, standings, on }: MapProps) {
  const { words } = visit;
  const groups = Map.groupBy(standings.filter(ofItself), groupOf);
  const count = (group: MapGroup) => groups.get(group)?.length ?? 0;
  const day = words.day(on, 'wholeDate');
  return (
    <Panel title={words.t('map.title', { day })} id="map">
      <Drawing
        standings={standings}
        spoken={words.t('map.spoken', {
          name,
          day,
          parties: words.number(count('party')),
          consented: words.number(count('consented')),
          signatories: words.number(count('signatory')),
        })}
      />
      <ul class="c-legend">
        {GROUPS.map((group) => (
          <li>
            <svg class="c-map-key" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
              <rect class={`c-map__${group}`} x="1" y="1" width="22" height="14" />
            </svg>
            {words.t(`map.${group}`)} <b>{words.number(count(group))}</b>
          </li>
        ))}
        <li>{words.t('map.dots')}</li>
      </ul>
      <p class="c-small c-quiet">{words.t('map.borders')}</p>
      <Fold summary={words.t('map.list')} note={words.number(standings.length)}>
        <div class="c-map-list">
          {GROUPS.map((group) => (
            <GroupList
              words={words}
              visit={visit}
              group={group}
              standings={groups.get(group) ?? []}
            />
          ))}
        </div>
      </Fold>
    </Panel>
  );
}

interface GroupListProps {
  readonly words: Words;
  readonly visit: LawVisit;
  readonly group: MapGroup;
  readonly standings: readonly Standing[];
}

function GroupList({ words, visit, group, standings }: GroupListProps) {
  if (standings.length === 0) return null;
  return (
    <section>
      <h3>{words.t(`map.${group}`)}</h3>
      <ul class="c-law-columns">
        {standings.map(({ state, confidence }) => (
          <li>
            <StateLink words={words} law={lawOf(visit)} code={state} />
            {confidence === 'low' ? (
              <span class="c-quiet c-small"> {words.t('confidence.low')}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DrawingProps {
  readonly standings: readonly Standing[];
  readonly spoken: string;
}

function Drawing({ standings, spoken }: DrawingProps) {
  const byCode = new Map(standings.map((one) => [one.state, groupOf(one)]));
  const groups = Map.groupBy(mapShapes(), ({ code }) =>
    code === null ? null : (byCode.get(code) ?? null),
  );
  return (
    <svg
      class="c-map-world"
      viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
      role="img"
      aria-label={spoken}
    >
      <Patterns />
      {[null, ...GROUPS].map((group) => {
        const shapes = groups.get(group) ?? [];
        return (
          <g class={`c-map__${group ?? 'none'}`}>
            <path d={shapes.map(({ outline }) => outline ?? '').join('')} />
            {shapes.map(({ dot }) =>
              dot === null ? null : <circle cx={dot[0]} cy={dot[1]} r="3" />,
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Lines for consent, dots for signature, rings for an invitation: told apart without colour. */
function Patterns() {
  return (
    <defs>
      <pattern id="map-consented" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="c-map__paper" width="6" height="6" />
        <path class="c-map__stroke" d="M-1 7 7-1M-1 1 1-1M5 7 7 5" />
      </pattern>
      <pattern id="map-signatory" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="c-map__paper" width="6" height="6" />
        <circle class="c-map__ink" cx="3" cy="3" r="1.3" />
      </pattern>
      <pattern id="map-invited" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="c-map__paper" width="6" height="6" />
        <path class="c-map__stroke" d="M0 3H6" />
      </pattern>
    </defs>
  );
}
