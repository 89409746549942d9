import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import { dayOutline, globe, NIGHT_WORLD, wayBetween } from '../world/night-world.ts';
import { type Label, labelled } from './map-labels.ts';

/**
 * How a State stands on the map: by its own word of its duty somebody is there (`duty`) or nobody of its
 * own (`gap`), by its hours it is `open` or `closed`, or it has published neither; `unmanned` are we,
 * closed or with nobody on duty.
 */
export type Mark = 'us' | 'unmanned' | 'duty' | 'gap' | 'open' | 'closed' | 'unsaid';
const MARKS = [
  'us',
  'unmanned',
  'duty',
  'gap',
  'open',
  'closed',
  'unsaid',
] as const satisfies readonly Mark[];

interface MapProps {
  readonly words: Words;
  readonly now: string;
  readonly marks: readonly { readonly code: string; readonly mark: Mark }[];
  /** States whose emergencies ring here. */
  readonly calls: readonly string[];
}

/** Day and night over the world, who is open in it, and from where an emergency calls. */
export function AwakeMap({ words, now, marks, calls }: MapProps): VNode {
  const { sphere, land, places } = globe();
  const count = (mark: Mark) => marks.filter((one) => one.mark === mark).length;
  const placed = labelled(
    marks.flatMap((one) => {
      const place = places.get(one.code);
      return place === undefined ? [] : [{ ...one, place }];
    }),
  );
  const us = marks.find(({ mark }) => mark === 'us' || mark === 'unmanned')?.code;
  const ways = us === undefined ? [] : calls.map((from) => wayBetween(from, us));
  return (
    <figure class="c-globe">
      <svg
        viewBox={`0 0 ${NIGHT_WORLD.width} ${NIGHT_WORLD.height}`}
        role="img"
        aria-label={words.t('night.map-spoken', {
          duty: count('duty'),
          gap: count('gap'),
          open: count('open'),
          closed: count('closed'),
          unsaid: count('unsaid'),
        })}
      >
        <defs>
          <path id="globe-land" d={land} />
          <clipPath id="globe-sphere">
            <path d={sphere} />
          </clipPath>
          <clipPath id="globe-day">
            <path d={dayOutline(now)} />
          </clipPath>
        </defs>
        <path
          fill="var(--c-canvas)"
          stroke="var(--c-line-strong)"
          stroke-dasharray="3"
          d={sphere}
        />
        <g clip-path="url(#globe-sphere)">
          <use fill="var(--c-sunken)" href="#globe-land" />
          <g clip-path="url(#globe-day)">
            <path fill="var(--c-surface)" d={sphere} />
            <use fill="var(--c-line)" href="#globe-land" />
          </g>
        </g>
        {ways.map((way) =>
          way === null ? null : (
            <path fill="none" stroke="var(--c-late)" stroke-width="2.5" d={way} />
          ),
        )}
        {placed.map(({ code, mark, place: [x, y], label }) => (
          <g fill="var(--c-ink)" font-size="13" font-weight="700">
            <g transform={`translate(${x} ${y})`} data-mark={mark}>
              <Sign mark={mark} />
            </g>
            {label === null ? null : <Code code={code} label={label} />}
          </g>
        ))}
      </svg>
      <figcaption>
        <ul class="c-legend">
          {MARKS.map((mark) => (
            <li>
              <svg class="c-map-key" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
                <Sign mark={mark} />
              </svg>
              {words.t(`night.map-${mark}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

const Code = ({ code, label: { x, y, anchor } }: { code: string; label: Label }): VNode => (
  <text x={x} y={y} text-anchor={anchor}>
    {code}
  </text>
);

/** Told apart by shape, not by colour alone. */
function Sign({ mark }: { readonly mark: Mark }): VNode {
  switch (mark) {
    case 'us':
      return (
        <>
          <circle fill="var(--c-surface)" stroke="var(--c-brand)" stroke-width="2" r="8" />
          <circle fill="var(--c-brand)" r="4.5" />
        </>
      );
    case 'unmanned':
      return (
        <circle
          fill="var(--c-surface)"
          stroke="var(--c-brand)"
          stroke-width="2"
          stroke-dasharray="4"
          r="8"
        />
      );
    case 'duty':
      return (
        <>
          <circle fill="var(--c-surface)" stroke="var(--c-open)" stroke-width="2" r="7" />
          <path fill="none" stroke="var(--c-open)" stroke-width="2.5" d="M-3.5 0-1 3 3.5-3" />
        </>
      );
    case 'gap':
      return (
        <>
          <circle fill="var(--c-surface)" stroke="var(--c-soon)" stroke-width="2" r="7" />
          <path stroke="var(--c-soon)" stroke-width="2.5" d="M-3-3 3 3M3-3-3 3" />
        </>
      );
    case 'open':
      return <circle fill="var(--c-open)" r="5" />;
    case 'closed':
      return (
        <path
          fill="var(--c-surface)"
          stroke="var(--c-soon)"
          stroke-width="2"
          d="M0-6.5 6.5 0 0 6.5-6.5 0Z"
        />
      );
    case 'unsaid':
      return (
        <circle
          fill="var(--c-surface)"
          stroke="var(--c-held)"
          stroke-width="2"
          stroke-dasharray="2"
          r="5"
        />
      );
  }
}
