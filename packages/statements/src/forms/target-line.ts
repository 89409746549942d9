import { cleaned } from '@comity/base';
import { target } from '../acts/opening.ts';
import { typedFaults } from '../typed-faults.ts';
import type { TypedOf } from '../value.ts';

const ONE = { target } as const;

/** A target as typed. */
export type TypedTarget = NonNullable<TypedOf<typeof ONE>['target']>;

/**
 * What one line names: an address with or without a port, a link, a telephone number, an e-mail
 * address, `NAME on SERVICE`. What is more than one thing, or none of these, stays in its own words;
 * a line that begins with an address is meant as one, so that the rest of it is named as wrong.
 */
export function targetOfLine(text: string): TypedTarget {
  const line = cleaned(text);
  const [, six, four, port = ''] = WITH_PORT.exec(line) ?? [];
  const address = six ?? four ?? '';
  const tried: readonly TypedTarget[] = [
    { kind: 'ip', address: line, ...ANY_TIME },
    ...(address === '' ? [] : [{ kind: 'ip', address, port, ...ANY_TIME }]),
    ...(/^[a-z]+:\/\//i.test(line) ? [{ kind: 'url', url: line }] : []),
    ...(/^\+/.test(line) ? [{ kind: 'telephone', telephone: line }] : []),
    ...accountIn(line),
  ];
  const found = tried.find((one) => typedFaults(ONE, { target: one }).length === 0);
  if (found !== undefined) {
    const { period: _tried, ...said } = found;
    return said;
  }
  return /^[0-9]{1,3}(\.[0-9]{1,3}){3}\b|^[0-9a-f]{1,4}:[0-9a-f:]+/i.test(line)
    ? { kind: 'ip', address: line }
    : { kind: 'other', description: line };
}

const WITH_PORT = /^(?:\[([0-9a-fA-F:.]+)\]|([0-9.]+)):([0-9]{1,5})$/;
/** An address says nothing without its time: tried with one, so that only the address is judged. */
const ANY_TIME = { period: { from: '2000-01-01', zone: 'UTC' } } as const;

/** `NAME on SERVICE`, or an e-mail address; nothing where there is more to it. */
function accountIn(line: string): readonly TypedTarget[] {
  const [, host = ''] = /^[^@\s]+@([^@\s]+)$/.exec(line) ?? [];
  if (host !== '') return [{ kind: 'account', service: host, identifier: line }];
  const [, identifier = '', service = ''] = /^(\S+) on (.+)$/.exec(line) ?? [];
  const isName = identifier !== '' && !/^[+0-9.:]+$/.test(identifier) && !/[0-9]{4}/.test(service);
  return isName && !service.includes(',') ? [{ kind: 'account', service, identifier }] : [];
}

/**
 * The line that names a target, without its time: what is read from it is that target again where a
 * line can say it, and else its own words as they stand.
 */
export function lineOfTarget(target: Readonly<Record<string, unknown>>): string {
  const text = (name: string): string => (target[name] === undefined ? '' : String(target[name]));
  switch (target['kind']) {
    case 'ip': {
      const [address, port] = [text('address'), text('port')];
      if (port === '') return address;
      return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
    }
    case 'account': {
      const [identifier, service] = [text('identifier'), text('service')];
      return identifier.includes('@') ? identifier : `${identifier} on ${service}`;
    }
    default: {
      const said = NAMES_IT.map(text).filter((one) => one !== '');
      return cleaned(said.join(', '));
    }
  }
}

/** The fields by which targets of the other kinds are named. */
const NAMES_IT = [
  ...['url', 'domain', 'telephone', 'wallet', 'transaction', 'description', 'deviceNumber'],
] as const;
