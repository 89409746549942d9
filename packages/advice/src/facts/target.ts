import type { Fault } from '@comity/base';
import {
  doubtOfDevice,
  fitsCurrency,
  hasCountryCode,
  hasHashLength,
  readIpAddress,
  spanOf,
  walletChecksum,
} from '@comity/statements';
import { accountAdvice } from './account.ts';

type Said = Readonly<Record<string, unknown>>;

const textOf = (said: Said, name: string): string =>
  typeof said[name] === 'string' ? said[name] : '';

/**
 * What an experienced colleague would say to one target of a request, as far as it is filled in; the
 * field in `at` is one of the target's own. It stops nobody: a checksum that does not hold may be the
 * very thing that is investigated.
 *
 * @param target a target in its one form, or a part of one
 */
export function targetAdvice(target: Said): readonly Fault[] {
  const text = (name: string): string => textOf(target, name);
  switch (target['kind']) {
    case 'account':
      return accountAdvice({ service: text('service'), identifier: text('identifier') });
    case 'ip':
      return connectionAdvice(target);
    case 'telephone':
      return text('telephone') === '' || hasCountryCode(text('telephone'))
        ? []
        : [
            {
              code: 'telephone-code-unknown',
              params: { typed: text('telephone') },
              at: 'telephone',
            },
          ];
    case 'wallet':
      return text('wallet') === '' ? [] : walletAdvice(text('currency'), text('wallet'));
    case 'transaction':
      return text('transaction') === '' || hasHashLength(text('currency'), text('transaction'))
        ? []
        : [
            {
              code: 'transaction-length',
              params: { typed: text('transaction').slice(0, 40), currency: text('currency') },
              at: 'transaction',
            },
          ];
    case 'device':
      return deviceAdvice(text('deviceNumber'));
    default:
      return [];
  }
}

function walletAdvice(currency: string, address: string): readonly Fault[] {
  const found: Fault[] = [];
  const checksum = walletChecksum(address);
  if (checksum?.holds === false) {
    const params = { typed: address.slice(0, 100), rule: checksum.rule };
    found.push({ code: 'wallet-checksum', params, at: 'wallet' });
  }
  if (!fitsCurrency(currency, address)) {
    const params = { typed: address.slice(0, 100), currency };
    found.push({ code: 'wallet-other-currency', params, at: 'wallet' });
  }
  return found;
}

const DEVICE_CODES = {
  'imei-check-digit': 'device-check-digit',
  'mac-made-up': 'device-mac-made-up',
  'mac-of-many': 'device-mac-of-many',
} as const;

function deviceAdvice(number: string): readonly Fault[] {
  const doubt = doubtOfDevice(number);
  if (doubt === undefined) return [];
  return [{ code: DEVICE_CODES[doubt], params: { typed: number }, at: 'deviceNumber' }];
}

/** Since carriers share addresses, one names a user only with port and second (RFC 6302). */
function connectionAdvice(target: Said): readonly Fault[] {
  const address = textOf(target, 'address');
  if (address === '') return [];
  const found: Fault[] = [
    ...addressAdvice(address, 'address'),
    ...addressAdvice(textOf(target, 'destination'), 'destination'),
  ];
  if (textOf(target, 'port') === '') found.push({ code: 'ip-no-port', at: 'port' });
  const period = (target['period'] ?? {}) as Said;
  const from = textOf(period, 'from');
  if (spanOf(period) !== undefined && from.length < '2025-07-15T13:05:22'.length) {
    found.push({ code: 'time-coarse', at: 'period.from' });
  }
  return found;
}

function addressAdvice(address: string, at: string): readonly Fault[] {
  const read = address === '' ? undefined : readIpAddress(address);
  if (read?.ok !== true) return [];
  const { text, holds, documentation } = read.value;
  return [
    ...(documentation === true
      ? [{ code: 'ip-documentation', params: { address: text }, at } as const]
      : []),
    ...(holds === undefined
      ? []
      : [{ code: 'ip-holds', params: { address: text, inside: holds.address }, at } as const]),
  ];
}
