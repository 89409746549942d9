import { hash } from 'node:crypto';
import { canonicalText } from '@comity/base';

const encoder = new TextEncoder();

/**
 * The bytes that are hashed and signed for a value: `comity/2/<what>`, a line feed, the canonical
 * JSON. The first line keeps a hash or signature made for one purpose from serving another.
 *
 * @param what the purpose in kebab-case, e.g. `act`
 */
export const domainBytes = (what: string, value: unknown): Uint8Array =>
  encoder.encode(`comity/2/${what}\n${canonicalText(value)}`);

/** SHA-256 over {@link domainBytes}, in base64url: how formats refer to one another. */
export const domainHash = (what: string, value: unknown): string =>
  hash('sha256', domainBytes(what, value), 'base64url');
