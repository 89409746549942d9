import type { Fault } from '@comity/base';
import type { FastifyReply } from 'fastify';

interface Answered {
  readonly status: number;
  /** Whether every operation may answer so. */
  readonly always?: true;
}

/** How problems are answered in HTTP, by code. */
export const STATUS_OF: Readonly<Record<string, Answered>> = {
  'token-unknown': { status: 401, always: true },
  'token-expired': { status: 401, always: true },
  'token-unbacked': { status: 401, always: true },
  'token-not-for-this': { status: 403, always: true },
  'token-busy': { status: 429, always: true },
  'node-broken': { status: 500, always: true },
  'not-served': { status: 404 },
  'case-unknown': { status: 404 },
  'draft-unknown': { status: 404 },
  'draft-changed-meanwhile': { status: 409 },
  'draft-sent': { status: 409 },
  'came-meanwhile': { status: 409 },
  'cursor-before-restore': { status: 409 },
  'cursor-unknown': { status: 400 },
  'key-missing': { status: 400 },
  'json-too-large': { status: 413 },
  'media-type': { status: 415 },
};

/** The status of a code: what is no JSON of ours is 400, what is understood and not done 422. */
export const statusOf = (code: string): number =>
  STATUS_OF[code]?.status ?? (code.startsWith('json-') ? 400 : 422);

/** Answers with a problem (RFC 9457): codes and what they speak of, and no prose. */
export function sendFaults(reply: FastifyReply, faults: readonly Fault[]): FastifyReply {
  const [first] = faults;
  const code = first?.code ?? 'node-broken';
  const status = statusOf(code);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (first?.code === 'token-busy') reply.header('retry-after', String(first.params.n));
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `urn:comity:problem:${code}`, status, code, problems: faults }));
}
