import { readFileSync } from 'node:fs';
import { type Callers, isThisMachine } from '@comity/server';
import type { Transporter } from 'nodemailer';
import { type CallText, callText, type Offered } from './call-text.ts';
import type { MailServer } from './calling-settings.ts';
import { digestText } from './digest-text.ts';

/** How long a mail server may take for one step: a call that hangs is tried again. */
const STEP_MS = 10_000;

/** One mail as it leaves the node; a second try has the same key. */
export interface Mail {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly priority: 'high' | 'normal';
}

/**
 * The way to the mail server. Nothing is said before the line is secure, unless the server is this
 * machine. The message carries its key as its id, so that a second try is known as the same.
 *
 * @param read gives the password's file; the disk's unless a test gives another
 */
export function mailTo(
  { url, from, passwordFile }: MailServer,
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): (mail: Mail) => Promise<void> {
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const here = isThisMachine(url.hostname);
  const domain = from.slice(from.indexOf('@') + 1);
  const options = {
    host,
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !here,
    ignoreTLS: !secure && here,
    connectionTimeout: STEP_MS,
    greetingTimeout: STEP_MS,
    socketTimeout: STEP_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(passwordFile === undefined
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: read(passwordFile).trimEnd() } }),
  };
  /** The library is loaded for the first mail: most starts of a node and of a command send none. */
  let transport: Promise<Transporter> | undefined;
  const connected = async (): Promise<Transporter> => {
    const { createTransport } = await import('nodemailer');
    return createTransport(options);
  };
  return async ({ key, ...mail }) => {
    transport ??= connected();
    await (await transport).sendMail({
      ...{ from, ...mail, messageId: `<${key}@${domain}>` },
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}

/**
 * Calls by e-mail, and the digest of the morning.
 *
 * @param offered tags of the languages that the operator allows
 */
export function mailCallers(
  server: MailServer,
  offered: Offered,
): Required<Pick<Callers, 'mail' | 'digest'>> {
  const send = mailTo(server);
  const said = ({ subject, text }: CallText) => ({ subject, text });
  return {
    mail: ({ key, to, ...call }) =>
      send({ key, to, ...said(callText({ key, to, ...call }, offered)), priority: 'high' }),
    digest: ({ key, to, ...digest }) =>
      send({ key, to, ...said(digestText({ key, to, ...digest }, offered)), priority: 'normal' }),
  };
}
