import { checkText, type Fault, type Result } from '@comity/base';
import {
  checkPeriod,
  LENGTHS,
  readDomain,
  readIpAddress,
  readWebAddress,
} from '@comity/statements';
import type { FactsTarget } from './facts.ts';
import { chosenFrom, given, wholeNumber } from './typed.ts';

/** Kinds of target that an officer chooses from. */
export const TARGET_KINDS = ['account', 'ip', 'url', 'domain', 'device', 'other'] as const;

/** Names what is impossible in one target as typed; only the fields of its kind are read. */
export function checkTarget(target: FactsTarget): Fault[] {
  return [
    ...chosenFrom('kind', target.kind, TARGET_KINDS),
    ...checkByKind(target),
    ...checkLine('custodian', target.custodian, LENGTHS.line),
    ...checkPeriod(target),
  ];
}

function checkByKind(target: FactsTarget): Fault[] {
  switch (given(target.kind)) {
    case 'account':
      return [
        ...checkLine('service', target.service, LENGTHS.short),
        ...checkLine('identifier', target.identifier, LENGTHS.line),
      ];
    case 'ip':
      return [
        ...readAs('address', target.address, readIpAddress),
        ...wholeNumber('port', target.port, [1, 65_535]),
      ];
    case 'url': {
      const hidden = checkLine('url', target.url, 2_000);
      return hidden.length > 0 ? hidden : readAs('url', target.url, readWebAddress);
    }
    case 'domain':
      return readAs('domain', target.domain, readDomain);
    default:
      return checkLine('description', target.description, LENGTHS.line);
  }
}

function readAs(
  at: string,
  typed: string | undefined,
  read: (text: string) => Result<unknown, Fault>,
): Fault[] {
  if (given(typed) === undefined) return [];
  const found = read(typed ?? '');
  return found.ok ? [] : [{ ...found.error, at }];
}

function checkLine(at: string, typed: string | undefined, lengthMax: number): Fault[] {
  const checked = checkText(typed ?? '', lengthMax);
  return checked.ok ? [] : [{ ...checked.error, at }];
}
