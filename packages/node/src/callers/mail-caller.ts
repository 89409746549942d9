import { readFileSync } from 'node:fs';
import type { Callers } from '@comity/server';
import { createTransport } from 'nodemailer';
import { callText } from './call-text.ts';
import { isThisMachine, type MailServer } from './calling-settings.ts';

/** How long a mail server may take for one step: a call that hangs is tried again. */
const STEP_MS = 10_000;

/**
 * Calls by e-mail. Nothing is said before the line is secure, unless the server is this machine. The
 * message carries the key of the call as its id, so that a second try is known as the same.
 *
 * @param read gives the password's file; the disk's unless a test gives another
 */
export function mailCaller(
  { url, from, passwordFile }: MailServer,
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): NonNullable<Callers['mail']> {
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
  return async (call) => {
    const { subject, text } = callText(call);
    await transport.sendMail({
      from,
      to: call.to,
      subject,
      text,
      messageId: `<${call.key}@${domain}>`,
      priority: 'high',
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}
