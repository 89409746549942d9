/** What an address is for, where it is not one host of the public Internet. */
export type AddressUse =
  | 'no-host'
  | 'private'
  | 'shared'
  | 'loopback'
  | 'link-local'
  | 'protocol'
  | 'documentation'
  | 'anycast'
  | 'translation'
  | 'benchmarking'
  | 'discard'
  | 'multicast'
  | 'reserved'
  | 'broadcast'
  | 'unassigned';

/** One block of addresses: its first address, how many bits are the same, its use and its source. */
export type SpecialBlock = readonly [prefix: string, bits: number, use: AddressUse, source: string];

/**
 * The IANA IPv4 Special-Purpose Address Registry (RFC 6890, RFC 8190; iana.org/assignments/
 * iana-ipv4-special-registry), by the RFCs up to November 2026, with the multicast block of RFC 5771. The
 * longest prefix that holds an address decides. Blocks of the registry that are globally reachable
 * and name no host of anybody are `anycast`.
 */
export const SPECIAL_V4: readonly SpecialBlock[] = [
  ['0.0.0.0', 8, 'no-host', 'RFC 791'],
  ['10.0.0.0', 8, 'private', 'RFC 1918'],
  ['100.64.0.0', 10, 'shared', 'RFC 6598'],
  ['127.0.0.0', 8, 'loopback', 'RFC 1122'],
  ['169.254.0.0', 16, 'link-local', 'RFC 3927'],
  ['172.16.0.0', 12, 'private', 'RFC 1918'],
  ['192.0.0.0', 24, 'protocol', 'RFC 6890'],
  ['192.0.0.0', 29, 'translation', 'RFC 7335'],
  ['192.0.0.8', 32, 'protocol', 'RFC 7600'],
  ['192.0.0.9', 32, 'anycast', 'RFC 7723'],
  ['192.0.0.10', 32, 'anycast', 'RFC 8155'],
  ['192.0.0.170', 31, 'translation', 'RFC 8880'],
  ['192.0.2.0', 24, 'documentation', 'RFC 5737'],
  ['192.31.196.0', 24, 'anycast', 'RFC 7535'],
  ['192.52.193.0', 24, 'anycast', 'RFC 7450'],
  ['192.88.99.0', 24, 'translation', 'RFC 7526'],
  ['192.88.99.2', 32, 'translation', 'RFC 6751'],
  ['192.168.0.0', 16, 'private', 'RFC 1918'],
  ['192.175.48.0', 24, 'anycast', 'RFC 7534'],
  ['198.18.0.0', 15, 'benchmarking', 'RFC 2544'],
  ['198.51.100.0', 24, 'documentation', 'RFC 5737'],
  ['203.0.113.0', 24, 'documentation', 'RFC 5737'],
  ['224.0.0.0', 4, 'multicast', 'RFC 5771'],
  ['240.0.0.0', 4, 'reserved', 'RFC 1112'],
  ['255.255.255.255', 32, 'broadcast', 'RFC 8190'],
];

/**
 * The IANA IPv6 Special-Purpose Address Registry (RFC 6890, RFC 8190; iana.org/assignments/
 * iana-ipv6-special-registry), by the RFCs up to November 2026, with the multicast block of RFC 4291
 * and the deprecated site-local block of RFC 3879. Its blocks that hold an address of version 4
 * (`EMBEDDED`) are judged by that one. What lies in none and outside 2000::/3 is unassigned (IANA
 * IPv6 address space).
 */
export const SPECIAL_V6: readonly SpecialBlock[] = [
  ['::', 128, 'no-host', 'RFC 4291'],
  ['::1', 128, 'loopback', 'RFC 4291'],
  ['64:ff9b:1::', 48, 'translation', 'RFC 8215'],
  ['100::', 64, 'discard', 'RFC 6666'],
  ['100:0:0:1::', 64, 'protocol', 'RFC 9780'],
  ['2001::', 23, 'protocol', 'RFC 2928'],
  ['2001:1::1', 128, 'anycast', 'RFC 7723'],
  ['2001:1::2', 128, 'anycast', 'RFC 8155'],
  ['2001:1::3', 128, 'anycast', 'RFC 9665'],
  ['2001:2::', 48, 'benchmarking', 'RFC 5180'],
  ['2001:3::', 32, 'anycast', 'RFC 7450'],
  ['2001:4:112::', 48, 'anycast', 'RFC 7535'],
  ['2001:10::', 28, 'protocol', 'RFC 4843'],
  ['2001:20::', 28, 'protocol', 'RFC 7343'],
  ['2001:30::', 28, 'protocol', 'RFC 9374'],
  ['2001:db8::', 32, 'documentation', 'RFC 3849'],
  ['2620:4f:8000::', 48, 'anycast', 'RFC 7534'],
  ['3fff::', 20, 'documentation', 'RFC 9637'],
  ['5f00::', 16, 'protocol', 'RFC 9602'],
  ['fc00::', 7, 'private', 'RFC 4193'],
  ['fe80::', 10, 'link-local', 'RFC 4291'],
  ['fec0::', 10, 'private', 'RFC 3879'],
  ['ff00::', 8, 'multicast', 'RFC 4291'],
];
