import { ok, type Result } from '@comity/base';
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

/** By which ways a node calls officers away from the desk. */
export interface CallingSettings {
  readonly mail?: MailServer;
  readonly gateway?: Gateway;
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const ADDRESS = /^[^\s@<>,;:"]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,188}[A-Za-z0-9])?$/;

/** Reads what concerns calls. Codes: `mail-server-form`, `mail-from-missing`, `gateway-form`. */
export function readCalling(given: Given): Result<CallingSettings> {
  const mail = mailServer(given);
  if (!mail.ok) return mail;
  const gateway = gatewayOf(given);
  if (!gateway.ok) return gateway;
  return ok({
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

function gatewayOf(given: Given): Result<Gateway | undefined> {
  const { gateway, 'gateway-secret': secretFile } = given;
  if (gateway === undefined && secretFile === undefined) return ok(undefined);
  const url = gateway !== undefined && URL.canParse(gateway) ? new URL(gateway) : undefined;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (url === undefined || !isSafe || url.username !== '' || secretFile === undefined) {
    return wrong('--gateway', { code: 'gateway-form' });
  }
  return ok({ url: url.href, secretFile });
}

/** Whether a host is this machine: the one place where a line without encryption is no risk. */
export const isThisMachine = (host: string): boolean => LOOPBACK.has(host);
