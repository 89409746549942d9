import type { Fault } from '@comity/base';
import { readDomain, unharmed } from '@comity/statements';

const MAIL = /^[^\s@]{1,64}@[^\s@]{1,190}$/;
const PHONE = /^\+?[0-9][0-9 ()-]{6,20}$/;
const NUMBER = /^[0-9]{5,25}$/;
const WEB = /^https?:\/\//i;

/**
 * What services find an account by, as their guides for authorities ask for it: a display name finds
 * nobody. Others take what is one word.
 */
const BY_SERVICE: readonly (readonly [service: RegExp, forms: readonly RegExp[]])[] = [
  [
    /^(?:google|gmail|youtube|apple|icloud|microsoft|outlook|hotmail|yahoo)/i,
    [MAIL, PHONE, NUMBER, WEB, /^UC[\w-]{22}$/, /^@/],
  ],
  [/^(?:whatsapp|signal|viber)/i, [PHONE, NUMBER]],
  [/^discord/i, [/^[0-9]{17,20}$/, MAIL, PHONE]],
];

/** Advice on an account whose identifier looks like a name that many can bear. */
export function accountAdvice(account: {
  readonly service: string;
  readonly identifier: string;
}): readonly Fault[] {
  const service = account.service.trim();
  const identifier = account.identifier.trim();
  if (identifier === '') return [];
  const meant = unharmed(identifier);
  if (meant !== identifier && (MAIL.test(meant) || WEB.test(meant) || readDomain(meant).ok)) {
    const written = { typed: identifier.slice(0, 80), meant: meant.slice(0, 200) };
    return [{ code: 'defanged', params: written, at: 'identifier' }];
  }
  const forms = BY_SERVICE.find(([names]) => names.test(service))?.[1];
  const found =
    forms === undefined
      ? !/\s/.test(identifier) || PHONE.test(identifier)
      : forms.some((form) => form.test(identifier));
  if (found) return [];
  const params = { typed: identifier.slice(0, 60), service: service.slice(0, 60) };
  return [{ code: 'account-name-only', params, at: 'identifier' }];
}
