import { readFileSync } from 'node:fs';
import type { Callers } from '@comity/server';
import { createTransport } from 'nodemailer';
import { type CallText, callText, type Offered } from './call-text.ts';
import { isThisMachine, type MailServer } from './calling-settings.ts';
import { digestText } from './digest-text.ts';

/** How long a mail server may take for one step: a call that hangs is tried again. */
const STEP_MS = 10_000;

/**
 * Calls by e-mail, and the digest of the morning. Nothing is said before the line is secure, unless the server is this machine. The
 * message carries the key of the call as its id, so that a second try is known as the same.
 *
 * @param offered tags of the languages that the operator allows
 * @param read gives the password's file; the disk's unless a test gives another
 */
export function mailCallers(
  { url, from, passwordFile }: MailServer,
  offered: Offered,
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): Required<Pick<Callers, 'mail' | 'digest'>> {
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const here = isThisMachine(url.hostname);
  const domain = from.slice(from.indexOf('@') + 1);
  const transport = createTransport({
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
  });
  const send = (
    { key, to }: { readonly key: string; readonly to: string },
    { subject, text }: CallText,
    priority: 'high' | 'normal',
  ): Promise<unknown> =>
    transport.sendMail({
      ...{ from, to, subject, text, priority },
      messageId: `<${key}@${domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  return {
    mail: async (call) => void (await send(call, callText(call, offered), 'high')),
    digest: async (digest) => void (await send(digest, digestText(digest, offered), 'normal')),
  };
}
