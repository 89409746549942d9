import { ok, type Result } from '@comity/base';
import { ownAddress } from '@comity/server';
import { wrong } from '../options.ts';
import type { Given } from '../settings-table.ts';

/** A mail server that takes calls to officers. */
export interface MailServer {
  /** `smtps://host:port`, or `smtp://host:port`, where the line is made secure before anything is said. */
  readonly url: URL;
  /** Whose mail it is: one address. */
  readonly from: string;
  /** The file with the password of the user named in the address. */
  readonly passwordFile?: string;
}

/** A gateway to telephones and pagers. */
export interface Gateway {
  readonly url: string;
  /** The file with the secret that both sides know; 24 bytes at least, in base64. */
  readonly secretFile: string;
}

/** Whom a node tells that something of it is wrong. */
export interface OperatorSettings {
  /** Addresses, reached by the mail server of the calls. */
  readonly mail: readonly string[];
  readonly webhook?: Gateway;
}

/** By which ways a node calls officers away from the desk, and its operator. */
export interface CallingSettings {
  readonly mail?: MailServer;
  readonly gateway?: Gateway;
  readonly operator?: OperatorSettings;
}

const ADDRESS = /^[^\s@<>,;:"]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,188}[A-Za-z0-9])?$/;

/**
 * Reads what concerns calls. Codes: `mail-server-form`, `mail-from-missing`, `gateway-form`,
 * `operator-mail-form`, `operator-without-server`.
 */
export function readCalling(given: Given): Result<CallingSettings> {
  const mail = mailServer(given);
  if (!mail.ok) return mail;
  const { gateway: url, 'gateway-secret': secret } = given;
  const gateway = gatewayOf('--gateway', url, secret);
  if (!gateway.ok) return gateway;
  const operator = operatorOf(given);
  if (!operator.ok) return operator;
  return ok({
    ...(operator.value === undefined ? {} : { operator: operator.value }),
    ...(mail.value === undefined ? {} : { mail: mail.value }),
    ...(gateway.value === undefined ? {} : { gateway: gateway.value }),
  });
}

function mailServer(given: Given): Result<MailServer | undefined> {
  const { 'mail-server': server, 'mail-from': from, 'mail-password': passwordFile } = given;
  if (server === undefined) {
    return from === undefined && passwordFile === undefined
      ? ok(undefined)
      : wrong('--mail-server', { code: 'mail-server-form' });
  }
  const url = URL.canParse(server) ? new URL(server) : undefined;
  const isServer =
    url !== undefined &&
    /^smtps?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    url.password === '' &&
    (url.username !== '') === (passwordFile !== undefined);
  if (!isServer) return wrong('--mail-server', { code: 'mail-server-form' });
  if (from === undefined || !ADDRESS.test(from)) {
    return wrong('--mail-from', { code: 'mail-from-missing' });
  }
  return ok({ url, from, ...(passwordFile === undefined ? {} : { passwordFile }) });
}

function operatorOf(given: Given): Result<OperatorSettings | undefined> {
  const { 'operator-mail': mail = [], 'operator-url': url, 'operator-secret': secret } = given;
  if (!mail.every((each) => ADDRESS.test(each))) {
    return wrong('--operator-mail', { code: 'operator-mail-form' });
  }
  if (mail.length > 0 && given['mail-server'] === undefined) {
    return wrong('--operator-mail', { code: 'operator-without-server' });
  }
  const webhook = gatewayOf('--operator-url', url, secret);
  if (!webhook.ok) return webhook;
  if (mail.length === 0 && webhook.value === undefined) return ok(undefined);
  return ok({ mail, ...(webhook.value === undefined ? {} : { webhook: webhook.value }) });
}

function gatewayOf(
  option: string,
  gateway: string | undefined,
  secretFile: string | undefined,
): Result<Gateway | undefined> {
  if (gateway === undefined && secretFile === undefined) return ok(undefined);
  const url = ownAddress(gateway);
  if (url === undefined || secretFile === undefined) {
    return wrong(option, { code: 'gateway-form' });
  }
  return ok({ url, secretFile });
}
