import { type Fault, no, ok, type Result } from '@comity/base';

/** An IP address in its canonical text (RFC 5952 for version 6). */
export interface IpAddress {
  readonly version: 4 | 6;
  readonly text: string;
}

/**
 * Reads an IP address that a provider can act on: version 4 or 6, of the public Internet.
 * Documentation ranges (RFC 5737, RFC 3849) pass, for training.
 *
 * Codes: `ip-form`; `ip-not-public` for private, shared, loopback, link-local, multicast and other
 * addresses that many networks use at once, or that name no host (IANA special-purpose registries);
 * its `use` is one of `no-host private shared loopback link-local multicast reserved`.
 */
export function readIpAddress(text: string): Result<IpAddress, Fault> {
  const typed = text.trim();
  const v4 = bytesOfV4(typed);
  if (v4 !== undefined) return judge(v4, { version: 4, text: v4.join('.') });
  const v6 = groupsOfV6(typed);
  if (v6 === undefined) {
    return no({ code: 'ip-form', params: { typed: typed.slice(0, 50) } });
  }
  const mapped = mappedV4(v6);
  return judge(mapped ?? v6, { version: 6, text: textOfV6(v6) });
}

function judge(parts: readonly number[], address: IpAddress): Result<IpAddress, Fault> {
  const use = parts.length === 4 ? useOfV4(parts) : useOfV6(parts);
  if (use === undefined) return ok(address);
  return no({ code: 'ip-not-public', params: { address: address.text, use } });
}

function bytesOfV4(text: string): number[] | undefined {
  if (!/^(0|[1-9][0-9]{0,2})(\.(0|[1-9][0-9]{0,2})){3}$/.test(text)) return undefined;
  const bytes = text.split('.').map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}

/** Eight groups of an IPv6 text, `::` and a dotted tail allowed (RFC 4291 section 2.2). */
function groupsOfV6(text: string): number[] | undefined {
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

function mappedV4(groups: readonly number[]): number[] | undefined {
  const [high = 0, low = 0] = groups.slice(6);
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return mapped ? [high >> 8, high & 255, low >> 8, low & 255] : undefined;
}

function textOfV6(groups: readonly number[]): string {
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

function useOfV4([a = 0, b = 0]: readonly number[]): string | undefined {
  if (a === 0) return 'no-host';
  if (a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168)) {
    return 'private';
  }
  if (a === 100 && b >= 64 && b <= 127) return 'shared';
  if (a === 127) return 'loopback';
  if (a === 169 && b === 254) return 'link-local';
  if (a >= 224 && a <= 239) return 'multicast';
  return a >= 240 ? 'reserved' : undefined;
}

function useOfV6(groups: readonly number[]): string | undefined {
  const [first = 0] = groups;
  if (groups.slice(0, 7).every((group) => group === 0)) {
    if (groups[7] === 0) return 'no-host';
    if (groups[7] === 1) return 'loopback';
  }
  if ((first & 0xfe00) === 0xfc00) return 'private';
  if ((first & 0xffc0) === 0xfe80) return 'link-local';
  return (first & 0xff00) === 0xff00 ? 'multicast' : undefined;
}
