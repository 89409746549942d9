import { cleaned, type Fault, no, ok, type Result } from '@comity/base';
import { bytesOfGroups, bytesOfV4, groupsOfV6, samePrefix, textOfV6 } from './address-bits.ts';
import { type AddressUse, SPECIAL_V4, SPECIAL_V6, type SpecialBlock } from './special-addresses.ts';
import { offeredBack } from './unharmed.ts';

/** An IP address in its canonical text (RFC 5952 for version 6). */
export interface IpAddress {
  readonly version: 4 | 6;
  readonly text: string;
  /** An address of version 4 within, by a way of tunnelling: the one whose holder ran it. */
  readonly holds?: { readonly by: '6to4' | 'teredo'; readonly address: string };
  /** It is one of the addresses kept for examples and training (RFC 5737, 3849, 9637). */
  readonly documentation?: true;
}

/**
 * Reads an IP address that a provider can act on: version 4 or 6, of the public Internet. One of
 * version 4 written in version 6 as dual-stack servers log it (`::ffff:203.0.113.7`) or as NAT64
 * translates it (`64:ff9b::`, RFC 6052) is read as what it is; 6to4 (RFC 3056) and Teredo
 * (RFC 4380) stay what they are and are judged by the address within. Addresses for documentation
 * pass, for training.
 *
 * Codes: `ip-form`; `ip-with-port`; those of {@link offeredBack}; `ip-not-public` for those
 * that many networks use at once, or that name no host (IANA special-purpose registries), with its
 * `use`, an {@link AddressUse}.
 */
export function readIpAddress(text: string): Result<IpAddress, Fault> {
  const typed = cleaned(text).replace(/[\u3002\uff61]/g, '.');
  const read = readParts(typed);
  if (read !== undefined) return judge(read);
  const offered = offeredBack(typed, (meant) => readParts(meant) !== undefined);
  if (offered !== undefined) return no(offered);
  const [, v6, v4, port = ''] = /^(?:\[([0-9a-f:.]+)\]|([0-9.]+)):([0-9]{1,5})$/i.exec(typed) ?? [];
  const alone = v6 ?? v4;
  if (alone !== undefined && readParts(alone) !== undefined) {
    return no({ code: 'ip-with-port', params: { address: alone, port } });
  }
  return no({ code: 'ip-form', params: { typed: typed.slice(0, 50) } });
}

interface Parts {
  readonly address: IpAddress;
  /** What the registries are asked about: four bytes or eight groups. */
  readonly judged: readonly number[];
}

function readParts(typed: string): Parts | undefined {
  const v4 = bytesOfV4(typed);
  if (v4 !== undefined) return { address: { version: 4, text: v4.join('.') }, judged: v4 };
  const [bare = '', ...scope] = typed.split('%');
  const v6 = scope.length > 1 ? undefined : groupsOfV6(bare.replace(/^\[(.*)\]$/, '$1'));
  if (v6 === undefined) return undefined;
  const inside = embedded(v6);
  if (inside === undefined) return { address: { version: 6, text: textOfV6(v6) }, judged: v6 };
  const address = inside.bytes.join('.');
  return inside.by === 'written'
    ? { address: { version: 4, text: address }, judged: inside.bytes }
    : {
        address: { version: 6, text: textOfV6(v6), holds: { by: inside.by, address } },
        judged: inside.bytes,
      };
}

interface Embedded {
  readonly by: 'written' | '6to4' | 'teredo';
  readonly bytes: readonly number[];
}

/** Prefixes of version 6 before an address of version 4: mapped, translated, NAT64, compatible. */
const WRITTEN = ['::ffff:0:0', '::ffff:0:0:0', '64:ff9b::', '::'].map(
  (prefix) => groupsOfV6(prefix) ?? [],
);

function embedded(groups: readonly number[]): Embedded | undefined {
  const tail = bytesOfGroups(groups[6], groups[7]);
  if (groups[0] === 0x2002) return { by: '6to4', bytes: bytesOfGroups(groups[1], groups[2]) };
  if (groups[0] === 0x2001 && groups[1] === 0) {
    return { by: 'teredo', bytes: tail.map((byte) => byte ^ 255) };
  }
  const written = WRITTEN.some((prefix) => samePrefix(groups, prefix, { bits: 96, width: 16 }));
  const none = groups.slice(0, 7).every((group) => group === 0) && (groups[7] ?? 0) < 2;
  return written && !none ? { by: 'written', bytes: tail } : undefined;
}

function judge({ address, judged }: Parts): Result<IpAddress, Fault> {
  const use = judged.length === 4 ? useOfV4(judged) : useOfV6(judged);
  if (use === undefined) return ok(address);
  if (use === 'documentation') return ok({ ...address, documentation: true });
  return no({ code: 'ip-not-public', params: { address: address.text, use } });
}

type Block = { readonly parts: readonly number[]; readonly bits: number; readonly use: AddressUse };

/** Longest prefixes first: the first that holds an address decides. */
const blocks = (
  rows: readonly SpecialBlock[],
  read: (text: string) => number[] | undefined,
): readonly Block[] =>
  rows
    .map(([prefix, bits, use]) => ({ parts: read(prefix) ?? [], bits, use }))
    .toSorted((one, other) => other.bits - one.bits);

const V4 = blocks(SPECIAL_V4, bytesOfV4);
const V6 = blocks(SPECIAL_V6, groupsOfV6);

const useOfV4 = (bytes: readonly number[]): AddressUse | undefined =>
  V4.find(({ parts, bits }) => samePrefix(bytes, parts, { bits, width: 8 }))?.use;

function useOfV6(groups: readonly number[]): AddressUse | undefined {
  const found = V6.find(({ parts, bits }) => samePrefix(groups, parts, { bits, width: 16 }));
  if (found !== undefined) return found.use;
  return ((groups[0] ?? 0) & 0xe000) === 0x2000 ? undefined : 'unassigned';
}
