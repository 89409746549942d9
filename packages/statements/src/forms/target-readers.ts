import type { Fault, Result } from '@comity/base';
import type { TargetForm } from '../field.ts';
import { readDeviceNumber } from './device-number.ts';
import { readIpAddress } from './ip-address.ts';
import { readPort, readProtocol } from './port.ts';
import { readTelephone } from './telephone.ts';
import { offering } from './unharmed.ts';
import { readTransaction, readWallet } from './wallet.ts';
import { readDomain, readWebAddress } from './web-address.ts';

/** How each form of what a measure is aimed at is read: from what is typed to the one form. */
export const TARGET_READERS: {
  readonly [Form in TargetForm]: (typed: string) => Result<string, Fault>;
} = {
  ip: (typed) => {
    const read = readIpAddress(typed);
    return read.ok ? { ok: true, value: read.value.text } : read;
  },
  port: readPort,
  protocol: readProtocol,
  host: readDomain,
  url: readWebAddress,
  telephone: offering(readTelephone),
  wallet: offering(readWallet),
  transaction: offering(readTransaction),
  'device-number': offering(readDeviceNumber),
};

/** The reader of a field's form; `undefined` for a field that none reads. */
export const targetReader = (
  form: string,
): ((typed: string) => Result<string, Fault>) | undefined =>
  Object.hasOwn(TARGET_READERS, form) ? TARGET_READERS[form as TargetForm] : undefined;
