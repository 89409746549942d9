import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TlsFiles } from '../src/options.ts';

// X.509 certificates (RFC 5280) with Ed25519 keys (RFC 8410), written byte by byte: no program of
// the machine and no package has to be there for a test of mutual TLS.

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const n = content.length;
  const length = n < 128 ? [n] : n < 256 ? [0x81, n] : [0x82, n >> 8, n & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const oid = (...bytes: readonly number[]): Buffer => der(0x06, Buffer.from(bytes));
const text = (tag: number, value: string): Buffer => der(tag, Buffer.from(value, 'latin1'));
const bits = (value: Uint8Array): Buffer => der(0x03, Buffer.from([0]), value);
const TRUE = der(0x01, Buffer.from([0xff]));

const ED25519 = sequence(oid(0x2b, 0x65, 0x70));
const COMMON_NAME = oid(0x55, 0x04, 0x03);
const BASIC_CONSTRAINTS = oid(0x55, 0x1d, 0x13);
const ALTERNATIVE_NAMES = oid(0x55, 0x1d, 0x11);

const named = (name: string): Buffer =>
  sequence(der(0x31, sequence(COMMON_NAME, text(0x0c, name))));
/** `2026-11-29T06:11:00.000Z` as a UTCTime. */
const time = (at: Temporal.Instant): Buffer =>
  text(0x17, `${at.toString().replaceAll(/\D/g, '').slice(2, 14)}Z`);
const pem = (kind: string, bytes: Uint8Array): string =>
  `-----BEGIN ${kind}-----\n${Buffer.from(bytes).toString('base64')}\n-----END ${kind}-----\n`;

interface Holder {
  readonly name: string;
  readonly publicKey: KeyObject;
  /** Hours from now. */
  readonly from?: number;
  readonly to?: number;
  /** May sign certificates of others; without it, is reached as `host`. */
  readonly isAuthority?: boolean;
  readonly host?: string;
}

interface Issuer {
  readonly name: string;
  readonly privateKey: KeyObject;
  readonly now: Temporal.Instant;
}

function certify(issuer: Issuer, holder: Holder): string {
  const { from = -1, to = 24, host = 'localhost' } = holder;
  const extension = holder.isAuthority
    ? sequence(BASIC_CONSTRAINTS, TRUE, der(0x04, sequence(TRUE)))
    : sequence(ALTERNATIVE_NAMES, der(0x04, sequence(text(0x82, host))));
  const stated = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ED25519,
    named(issuer.name),
    sequence(time(issuer.now.add({ hours: from })), time(issuer.now.add({ hours: to }))),
    named(holder.name),
    holder.publicKey.export({ format: 'der', type: 'spki' }),
    der(0xa3, sequence(extension)),
  );
  return pem('CERTIFICATE', sequence(stated, ED25519, bits(sign(null, stated, issuer.privateKey))));
}

/** An authority for certificates, which States agree on. */
export interface CertificateAuthority {
  /** Key and certificate of the one that the name names, in PEM files, with this authority's own. */
  issue(
    name: string,
    how?: Pick<Holder, 'from' | 'to' | 'host'> & { readonly believes?: CertificateAuthority },
  ): TlsFiles;
  readonly file: string;
}

/**
 * Makes an authority whose files, and those of everybody it certifies, lie in `folder`.
 *
 * @param now when it certifies; the machine's clock where a line is opened with what it gives.
 */
export function certificateAuthority(
  folder: string,
  name: string,
  now: string = Temporal.Now.instant().toString(),
): CertificateAuthority {
  const own = generateKeyPairSync('ed25519');
  const issuer = { name, privateKey: own.privateKey, now: Temporal.Instant.from(now) };
  const file = join(folder, `${name}.pem`);
  writeFileSync(file, certify(issuer, { name, publicKey: own.publicKey, isAuthority: true }));
  let made = 0;
  return {
    file,
    issue: (subject, { believes, ...how } = {}) => {
      const pair = generateKeyPairSync('ed25519');
      const at = join(folder, `${name}-${subject}-${made}`);
      made += 1;
      const key = pair.privateKey.export({ format: 'pem', type: 'pkcs8' });
      writeFileSync(`${at}.key`, key);
      const certificate = certify(issuer, { name: subject, publicKey: pair.publicKey, ...how });
      writeFileSync(`${at}.pem`, certificate);
      return { key: `${at}.key`, certificate: `${at}.pem`, peers: believes?.file ?? file };
    },
  };
}
