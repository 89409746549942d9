/** The four bytes of an IPv4 text; leading zeros, which some read as octal, are no such text. */
export function bytesOfV4(text: string): number[] | undefined {
  if (!/^(0|[1-9][0-9]{0,2})(\.(0|[1-9][0-9]{0,2})){3}$/.test(text)) return undefined;
  const bytes = text.split('.').map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}

/** Eight groups of an IPv6 text, `::` and a dotted tail allowed (RFC 4291 section 2.2). */
export function groupsOfV6(text: string): number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return undefined;
  const [head, tail] = halves.map(groupsOf);
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
  if (tail === undefined) return head.length === 8 ? head : undefined;
  const zeros = 8 - head.length - tail.length;
  return zeros < 1 ? undefined : [...head, ...new Array<number>(zeros).fill(0), ...tail];
}

function groupsOf(text: string): number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const groups: number[] = [];
  for (const [index, part] of parts.entries()) {
    const v4 = index === parts.length - 1 ? bytesOfV4(part) : undefined;
    if (v4 !== undefined) {
      const [a = 0, b = 0, c = 0, d = 0] = v4;
      groups.push(a * 256 + b, c * 256 + d);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

/** Eight groups in their canonical text (RFC 5952). */
export function textOfV6(groups: readonly number[]): string {
  let best = { at: -1, length: 1 };
  for (let at = 0; at < 8; at += 1) {
    let length = 0;
    while (at + length < 8 && groups[at + length] === 0) length += 1;
    if (length > best.length) best = { at, length };
  }
  const hex = groups.map((group) => group.toString(16));
  if (best.at < 0) return hex.join(':');
  return `${hex.slice(0, best.at).join(':')}::${hex.slice(best.at + best.length).join(':')}`;
}

/** Two groups as the four bytes of an IPv4 address. */
export const bytesOfGroups = (high = 0, low = 0): number[] => [
  high >> 8,
  high & 255,
  low >> 8,
  low & 255,
];

/** Whether the first bits of two addresses, given as equal parts of a width, are the same. */
export function samePrefix(
  one: readonly number[],
  other: readonly number[],
  { bits, width }: { readonly bits: number; readonly width: 8 | 16 },
): boolean {
  for (const [index, part] of one.entries()) {
    const left = bits - index * width;
    if (left <= 0) return true;
    const shift = Math.max(0, width - left);
    if (part >> shift !== (other[index] ?? 0) >> shift) return false;
  }
  return true;
}
