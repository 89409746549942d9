const SIDES = { left: 'inline-start', right: 'inline-end' } as const;
type Side = keyof typeof SIDES;

const isSide = (word: string): word is Side => word === 'left' || word === 'right';

/** Corners by their logical names: block side first. */
const CORNERS: Readonly<Record<string, string>> = {
  'top-left': 'start-start',
  'top-right': 'start-end',
  'bottom-left': 'end-start',
  'bottom-right': 'end-end',
};

/** `margin-left: 0` to `margin-inline-start: 0` and the like; undefined where nothing is physical. */
function rename(property: string): string | undefined {
  if (isSide(property)) return `inset-${SIDES[property]}`;
  const corner = /^border-((?:top|bottom)-(?:left|right))-radius$/.exec(property);
  if (corner) return `border-${CORNERS[corner[1] ?? '']}-radius`;
  const edge = /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-.*)?$/.exec(
    property,
  );
  if (!edge) return undefined;
  const [, box = '', side = '', rest = ''] = edge;
  return isSide(side) ? `${box}-${SIDES[side]}${rest}` : undefined;
}

/** Splits `1px calc(2px + 3px)` at the spaces outside brackets. */
function words(value: string): readonly string[] {
  return value.match(/(?:[^\s(]+\([^)]*\)|[^\s(]+)+/g) ?? [];
}

/** Four values that differ at the sides, `margin: 0 1px 2px 3px`, by block and inline. */
function fourValues(property: string, value: string): string | undefined {
  const box = /^(margin|padding|border-width|border-style|border-color)$/.test(property);
  if (!box) return undefined;
  const parts = words(value);
  const [top, right, bottom, left] = parts;
  if (parts.length !== 4 || right === left) return undefined;
  const [name = '', kind] = property.split('-');
  const end = kind ? `-${kind}` : '';
  return `${name}-block${end}:${top} ${bottom};${name}-inline${end}:${left} ${right}`;
}

function declaration(property: string, value: string): string {
  const renamed = rename(property);
  if (renamed) return `${renamed}:${value}`;
  const four = fourValues(property, value);
  if (four) return four;
  const side = /^(left|right)\b(.*)$/s.exec(value);
  if (side && (property === 'text-align' || property === 'float' || property === 'clear')) {
    const [, word = '', rest = ''] = side;
    const logical = word === 'left' ? 'start' : 'end';
    return `${property}:${property === 'text-align' ? logical : `inline-${logical}`}${rest}`;
  }
  return `${property}:${value}`;
}

/**
 * Rewrites the sides of a compiled style sheet to logical ones, so that one sheet serves both
 * directions: margins, paddings, borders, corners, insets, floats and alignment. What is turned or
 * drawn by a transform stays as it is and is set right by hand where it points somewhere.
 *
 * @param css output of Sass, expanded or compressed
 */
export function toLogical(css: string): string {
  return css.replace(
    /([{;]\s*)([a-z-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;{}"'])+)(?=[;}])/g,
    (_whole, before: string, property: string, value: string) =>
      `${before}${declaration(property, value.trim())}`,
  );
}
