import type { ComponentChildren } from 'preact';

const STROKE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.8',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** The paper under a filled shape, so that its mark shows at day and at night. */
const CUT = { ...STROKE, class: 'c-icon__cut', 'stroke-width': '1.9' } as const;

const SHAPES = {
  run: (
    <g {...STROKE}>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.6V8l2.3 1.6" />
    </g>
  ),
  soon: (
    <>
      <circle cx="8" cy="8" r="6.2" {...STROKE} />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  late: (
    <>
      <path d="M8 .8 15.6 14.6H.4z" fill="currentColor" />
      <path d="M8 5.6v4.2M8 12.2v.2" {...CUT} />
    </>
  ),
  held: <path d="M2.6 2h3.8v12H2.6zM9.6 2h3.8v12H9.6z" fill="currentColor" />,
  open: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path d="m4.8 8.3 2.2 2.2 4.3-4.7" {...CUT} />
    </>
  ),
  limited: (
    <>
      <circle cx="8" cy="8" r="6.4" {...STROKE} />
      <path d="M1.6 8h12.8A6.4 6.4 0 0 1 1.6 8" fill="currentColor" />
    </>
  ),
  closed: <path d="M3.2 8h9.6" {...STROKE} stroke-width="2.2" />,
  never: (
    <g {...STROKE} stroke-width="2">
      <circle cx="8" cy="8" r="6.4" />
      <path d="m3.7 12.3 8.6-8.6" />
    </g>
  ),
  check: <path d="m2.5 8.6 3.6 3.6 7.4-8.4" {...STROKE} stroke-width="2.3" />,
  wait: <circle cx="8" cy="8" r="6.2" {...STROKE} stroke-dasharray="2.2 2.7" />,
  file: <path d="M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3" {...STROKE} stroke-width="1.5" />,
  find: (
    <g {...STROKE}>
      <circle cx="7" cy="7" r="4.7" />
      <path d="m10.6 10.6 3.6 3.6" />
    </g>
  ),
  arrow: <path d="M2 8h11M9.4 4.2 13.2 8l-3.8 3.8" {...STROKE} />,
  seal: (
    <g {...STROKE} stroke-width="1.5">
      <circle cx="8" cy="6.2" r="4.6" />
      <path d="m5.6 10.2-.9 4.6L8 13l3.3 1.8-.9-4.6" />
    </g>
  ),
  bell: (
    <path
      d="M3 12h10l-1.3-2V7a3.7 3.7 0 0 0-7.4 0v3zM6.6 14.2h2.8"
      {...STROKE}
      stroke-width="1.6"
    />
  ),
} as const satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof SHAPES;

/** A shape beside a word; alone it would say nothing to those who cannot see it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="c-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** The shapes themselves, once on each page. */
export function IconSprite() {
  return (
    <svg class="c-sprite" width="0" height="0" aria-hidden="true" focusable="false">
      {Object.entries(SHAPES).map(([name, shape]) => (
        <symbol id={`i-${name}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
    </svg>
  );
}
