import { BlockList, isIP } from 'node:net';
import { type Fault, no, ok, type Result } from '@comity/base';

/** Addresses where no other State's node can be: RFC 6890 and its IANA registries, multicast. */
const SPECIAL_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of IPv6 only global unicast is a way to a node; these are exceptions within it. */
const SPECIAL_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const special = new BlockList();
for (const [net, bits] of SPECIAL_V4) special.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of SPECIAL_V6) special.addSubnet(net, bits, 'ipv6');
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address, in any of its spellings, is one on the public network. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  if (family !== 6 || address.includes('%')) return false;
  return globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** Names that never lead out of a machine or a house: RFC 6761, RFC 6762, RFC 8375, RFC 9476. */
const INSIDE = /(^|\.)(localhost|local|internal|home\.arpa|test|invalid|alt|onion)\.?$/;

/**
 * Whether a node may be at this address: a public name or a public IP address. What a name resolves
 * to is checked again at each connection, by {@link isPublicAddress}. Code: `exchange-address`.
 */
export function checkExchangeUrl(url: string): Result<null> {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return no(ADDRESS);
  // The parser gives 127.1 and 0x7f000001 their plain form, and brackets to IPv6.
  const host = parsed.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(host) !== 0) return isPublicAddress(host) ? ok(null) : no(ADDRESS);
  return host.includes('.') && !INSIDE.test(host) ? ok(null) : no(ADDRESS);
}

const ADDRESS: Fault = { code: 'exchange-address' };
