import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import type { World } from '@comity/server';
import type { TlsFiles } from '../options.ts';

/** How a node posts where it ends TLS itself: with its certificate, to peers of the same authorities. */
export function mutualTls(files: TlsFiles): World['post'] {
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 8,
    key: readFileSync(files.key),
    cert: readFileSync(files.certificate),
    ca: readFileSync(files.peers),
    minVersion: 'TLSv1.3',
  });
  return (url, body, { timeoutMs, bytesMax, headers }) =>
    new Promise((resolve, reject) => {
      const length = { 'content-type': 'application/json', 'content-length': body.length };
      const signal = AbortSignal.timeout(timeoutMs);
      const post = request(
        url,
        { method: 'POST', agent, signal, headers: { ...headers, ...length } },
        (answer) => {
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
            resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts) }),
          );
        },
      );
      post.on('error', reject);
      post.end(body);
    });
}
