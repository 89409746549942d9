import { lookup as systemLookup } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { checkExchangeUrl, isPublicAddress, type World } from '@comity/server';
import type { TlsFiles } from '../options.ts';
import { type LineKeys, tlsLine } from './tls-line.ts';

/** How a node reaches its peers. */
export interface PeerReach {
  /** The certificate that we show, where the node ends TLS itself, and whose we believe. */
  readonly tls?: TlsFiles | undefined;
  /** Training and tests: peers may be on this machine or in this house. */
  readonly anyAddress?: boolean | undefined;
  /** Finds the addresses of a name; the system's own unless a test gives another. */
  readonly lookup?: LookupFunction | undefined;
  /** What is no peer may speak an older version of TLS. */
  readonly minVersion?: 'TLSv1.2';
}

/** A peer's address is not one on the public network; nothing was sent. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/**
 * Posts to peers. No redirect is followed: a peer is where its signed statement says. Outside
 * training, the addresses that a name resolves to are checked, and the connection goes to exactly
 * those: a name that resolves otherwise a moment later reaches nobody.
 */
export function peerPost({
  tls,
  anyAddress = false,
  lookup,
  minVersion,
}: PeerReach): World['post'] {
  const resolve = lookup ?? (systemLookup as LookupFunction);
  const kept = { keepAlive: true, maxSockets: 8, lookup: anyAddress ? resolve : pinned(resolve) };
  const http = new HttpAgent(kept);
  const secure = secureAgents(
    tls,
    (keys) => new HttpsAgent({ ...kept, ...TLS, ...(minVersion && { minVersion }), ...keys }),
  );
  return async (url, body, { timeoutMs, bytesMax, headers }) => {
    if (!anyAddress && !checkExchangeUrl(url).ok) {
      throw new AddressRefused(`${new URL(url).host} is not on the public network`);
    }
    const options = {
      method: 'POST',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': body.length,
      },
    };
    return new Promise((done, reject) => {
      const post = url.startsWith('https:')
        ? httpsRequest(url, { ...options, agent: secure() })
        : httpRequest(url, { ...options, agent: http });
      post.on('error', reject);
      post.on('response', (answer) => {
        const parts: Buffer[] = [];
        let size = 0;
        answer.on('error', reject);
        answer.on('data', (part: Buffer) => {
          size += part.length;
          if (size > bytesMax) {
            answer.destroy(new Error(`the answer is longer than ${bytesMax} bytes`));
          } else {
            parts.push(part);
          }
        });
        answer.on('end', () =>
          done({ status: answer.statusCode ?? 0, body: Buffer.concat(parts) }),
        );
      });
      post.end(body);
    });
  };
}

const TLS = { minVersion: 'TLSv1.3' } as const;

/** The agent for the certificate that our files hold now; what runs over the last one ends there. */
function secureAgents(
  tls: TlsFiles | undefined,
  make: (keys: Partial<LineKeys>) => HttpsAgent,
): () => HttpsAgent {
  const line = tls === undefined ? undefined : tlsLine(tls);
  let keys = line?.current();
  let agent = make(keys ?? {});
  return () => {
    const now = line?.current();
    if (now === keys) return agent;
    keys = now;
    agent = make(keys ?? {});
    return agent;
  };
}

/** A lookup that gives public addresses only: one that is not refuses the whole name. */
const pinned =
  (resolve: LookupFunction): LookupFunction =>
  (hostname, options, answer) =>
    resolve(hostname, options, (fault, found, family) => {
      if (fault !== null) return answer(fault, found, family);
      const addresses = typeof found === 'string' ? [found] : found.map(({ address }) => address);
      if (addresses.length > 0 && addresses.every(isPublicAddress)) {
        return answer(null, found, family);
      }
      const refused = new AddressRefused(`${hostname} resolves to an address that is not public`);
      return answer(refused, typeof found === 'string' ? '' : []);
    });
