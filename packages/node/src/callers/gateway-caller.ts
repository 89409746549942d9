import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CodedFailure } from '@comity/base';
import type { Callers } from '@comity/server';
import { callText, type Offered } from './call-text.ts';
import type { Gateway } from './calling-settings.ts';

const ANSWER_MS = 10_000;
const SECRET_BYTES_MIN = 24;

/** The file of the gateway's secret holds none, or one that can be guessed. */
export class GatewaySecretUnusable extends CodedFailure {
  override readonly name = 'GatewaySecretUnusable';
}

/**
 * Calls through a gateway: one signed POST a call, as Standard Webhooks has it (headers `webhook-id`,
 * `webhook-timestamp`, `webhook-signature`: HMAC-SHA-256 over `id.timestamp.body`). The id is the key
 * of the call: a gateway that has it already passes on nothing. No redirect is followed.
 *
 * @param ways `now` in milliseconds since 1970; tags of the languages that the operator allows
 * @throws GatewaySecretUnusable
 */
export function gatewayCaller(
  { url, secretFile }: Gateway,
  { now, offered }: { readonly now: () => number; readonly offered: Offered },
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): NonNullable<Callers['gateway']> {
  const secret = Buffer.from(
    read(secretFile)
      .trim()
      .replace(/^whsec_/, ''),
    'base64',
  );
  if (secret.length < SECRET_BYTES_MIN) {
    throw new GatewaySecretUnusable({ code: 'gateway-secret', params: { file: secretFile } });
  }
  return async (call) => {
    const { language, subject, text } = callText(call, offered);
    const { key, sort, peer, raisedAt, time, to } = call;
    const body = JSON.stringify({
      type: 'comity.alarm',
      timestamp: raisedAt,
      data: { to, sort, peer, time, language, subject, text, url: call.url },
    });
    const seconds = String(Math.floor(now() / 1000));
    const signature = createHmac('sha256', secret)
      .update(`${key}.${seconds}.${body}`)
      .digest('base64');
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_MS),
      headers: {
        'content-type': 'application/json',
        'webhook-id': key,
        'webhook-timestamp': seconds,
        'webhook-signature': `v1,${signature}`,
      },
      body,
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the gateway answered ${answer.status}`);
  };
}
