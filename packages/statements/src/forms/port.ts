import { cleaned, type Fault, no, ok, type Result } from '@comity/base';

const PORT = /^([0-9]{1,5})(?: ?(?:-|~|to) ?([0-9]{1,5}))?$/i;

/**
 * Reads a port, `443`, or a block of ports as carriers give one to a customer, `1024-2047`.
 *
 * Codes: `number-out-of-range`, `ip-port-form`.
 */
export function readPort(text: string): Result<string, Fault> {
  const typed = cleaned(text);
  const [, first = '', last] = PORT.exec(typed) ?? [];
  const ends = [first, last ?? first].map(Number);
  const [low = 0, high = 0] = ends;
  const fits = first !== '' && low >= 1 && high <= 65_535 && low <= high;
  if (!fits && first !== '' && last === undefined) {
    return no({ code: 'number-out-of-range', params: { min: 1, max: 65_535 } });
  }
  if (!fits) return no({ code: 'ip-port-form', params: { typed: typed.slice(0, 40) } });
  return ok(low === high ? `${low}` : `${low}-${high}`);
}

/** Assigned Internet protocol numbers (IANA) of those that name an application's connection. */
const PROTOCOLS: Readonly<Record<string, string>> = {
  icmp: '1',
  tcp: '6',
  udp: '17',
  dccp: '33',
  gre: '47',
  esp: '50',
  ah: '51',
  icmpv6: '58',
  sctp: '132',
  udplite: '136',
};

/**
 * Reads a protocol above IP by its name or number: `TCP`, `6`. QUIC runs over UDP.
 *
 * Code: `protocol-form`.
 */
export function readProtocol(text: string): Result<string, Fault> {
  const typed = cleaned(text).toLowerCase().replace(/[\s-]/g, '');
  const name = Object.keys(PROTOCOLS).find((one) => one === typed || PROTOCOLS[one] === typed);
  if (name !== undefined) return ok(name);
  return no({ code: 'protocol-form', params: { typed: typed.slice(0, 40) } });
}
