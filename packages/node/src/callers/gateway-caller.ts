import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CodedFailure } from '@comity/base';
import type { Callers, TellSystem } from '@comity/server';
import { type PeerReach, peerPost } from '../listeners/peer-post.ts';
import { callText, type Offered } from './call-text.ts';
import type { Gateway } from './calling-settings.ts';

const ANSWER_MS = 10_000;
const SECRET_BYTES_MIN = 24;

/** The file of the gateway's secret holds none, or one that can be guessed. */
export class GatewaySecretUnusable extends CodedFailure {
  override readonly name = 'GatewaySecretUnusable';
}

/** One thing that is posted; a second try has the same key. */
export interface Posted {
  readonly key: string;
  readonly type: string;
  /** RFC 3339. */
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Where something is posted to, and what it is signed with. */
interface SignedTo {
  readonly url: string;
  readonly secret: Uint8Array;
  readonly send?: Send;
}

/** Posts JSON and gives the status of the answer. */
type Send = (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
) => Promise<number>;

/**
 * One signed POST to a program of the State, as Standard Webhooks has it (headers `webhook-id`,
 * `webhook-timestamp`, `webhook-signature`: HMAC-SHA-256 over `id.timestamp.body`). The id is the key:
 * who has it already does nothing. No redirect is followed. Rejects where it was not taken.
 *
 * @param now milliseconds since 1970
 */
async function postSigned(
  { url, secret, send = fetched }: SignedTo,
  { key, ...posted }: Posted,
  now: number,
): Promise<void> {
  const body = JSON.stringify(posted);
  const seconds = String(Math.floor(now / 1000));
  const signature = createHmac('sha256', secret)
    .update(`${key}.${seconds}.${body}`)
    .digest('base64');
  const status = await send(url, body, {
    'webhook-id': key,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${signature}`,
  });
  if (status < 200 || status > 299) throw new Error(`the gateway answered ${status}`);
}

const fetched: Send = async (url, body, headers) => {
  const answer = await fetch(url, {
    ...{ method: 'POST', redirect: 'error', body },
    signal: AbortSignal.timeout(ANSWER_MS),
    headers: { 'content-type': 'application/json', ...headers },
  });
  await answer.body?.cancel();
  return answer.status;
};

/**
 * The way to a program whose secret stands in a file, each post as {@link postSigned} makes it.
 *
 * @param now milliseconds since 1970
 * @throws GatewaySecretUnusable
 */
export function postTo(
  { url, secretFile }: Gateway,
  now: () => number,
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): (posted: Posted) => Promise<void> {
  const secret = Buffer.from(
    read(secretFile)
      .trim()
      .replace(/^whsec_/, ''),
    'base64',
  );
  if (secret.length < SECRET_BYTES_MIN) {
    throw new GatewaySecretUnusable({ code: 'gateway-secret', params: { file: secretFile } });
  }
  return (posted) => postSigned({ url, secret }, posted, now());
}

/** Of what a case system answers no more is read. */
const ANSWER_BYTES_MAX = 1_048_576;

/**
 * Tells a case system of the State that there is something new: that alone, at which authority, and from
 * which cursor. Officers name its address: unless the operator allows it, nothing is sent to one that is
 * not public, so that nobody learns by it what answers on the machine or in the house.
 *
 * @param reach `now` in milliseconds since 1970
 */
export function systemCaller({
  now,
  ...reach
}: { readonly now: () => number } & Pick<PeerReach, 'anyAddress' | 'lookup'>): TellSystem {
  const post = peerPost({ ...reach, minVersion: 'TLSv1.2' });
  const send: Send = async (url, body, headers) => {
    const how = { timeoutMs: ANSWER_MS, bytesMax: ANSWER_BYTES_MAX, headers };
    return (await post(url, new TextEncoder().encode(body), how)).status;
  };
  return ({ url, secret, key, since, authority, after }) =>
    postSigned(
      { url, secret, send },
      { key, type: 'comity.new-acts', timestamp: since, data: { authority, after } },
      now(),
    );
}

/**
 * Calls through a gateway to telephones and pagers, one POST a call.
 *
 * @param ways `now` in milliseconds since 1970; tags of the languages that the operator allows
 * @throws GatewaySecretUnusable
 */
export function gatewayCaller(
  gateway: Gateway,
  { now, offered }: { readonly now: () => number; readonly offered: Offered },
): NonNullable<Callers['gateway']> {
  const post = postTo(gateway, now);
  return (call) => {
    const { language, subject, text } = callText(call, offered);
    const { key, sort, peer, raisedAt, time, to, url } = call;
    const data = { to, sort, peer, time, language, subject, text, url };
    return post({ key, type: 'comity.alarm', timestamp: raisedAt, data });
  };
}
