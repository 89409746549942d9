/** Where the name of a mark stands. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Placed {
  readonly code: string;
  readonly place: readonly [x: number, y: number];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Size of a code of three letters, and how far it stands from its mark, in units of the drawing. */
const [WIDTH, HEIGHT, GAP] = [29, 13, 10] as const;

const boxOf = (x: number, y: number, width: number, height: number): Box => ({
  ...{ left: x - width / 2, right: x + width / 2 },
  ...{ top: y - height / 2, bottom: y + height / 2 },
});

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Gives each mark its name beside, below or above it where that covers neither a mark nor another
 * name, and else none: the list beside the drawing names all.
 */
export function labelled<T extends Placed>(
  marks: readonly T[],
): readonly (T & { readonly label: Label | null })[] {
  const taken = marks.map(({ place: [x, y] }) => boxOf(x, y, GAP, GAP));
  return marks.map((mark, index) => {
    const free = sidesOf(mark.place).find(({ box }) =>
      taken.every((one, at) => at === index || !meet(one, box)),
    );
    if (free === undefined) return { ...mark, label: null };
    taken.push(free.box);
    return { ...mark, label: free.label };
  });
}

function sidesOf([x, y]: Placed['place']): readonly { box: Box; label: Label }[] {
  const aside = GAP + WIDTH / 2;
  const over = GAP + HEIGHT / 2;
  const base = y + HEIGHT / 3;
  return [
    { box: boxOf(x + aside, y, WIDTH, HEIGHT), label: { x: x + GAP, y: base, anchor: 'start' } },
    { box: boxOf(x - aside, y, WIDTH, HEIGHT), label: { x: x - GAP, y: base, anchor: 'end' } },
    { box: boxOf(x, y + over, WIDTH, HEIGHT), label: { x, y: base + over, anchor: 'middle' } },
    { box: boxOf(x, y - over, WIDTH, HEIGHT), label: { x, y: base - over, anchor: 'middle' } },
  ];
}
