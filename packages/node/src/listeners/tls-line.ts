import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createSecureContext } from 'node:tls';

/** Files in PEM for one end of TLS. */
export interface LineFiles {
  readonly key: string;
  readonly certificate: string;
  /** Certificates of the authorities that the other end's certificate comes from. */
  readonly peers?: string;
}

/** What the files hold, as the runtime takes it. */
export interface LineKeys {
  readonly key: Buffer;
  readonly cert: Buffer;
  readonly ca?: Buffer;
}

/** Certificates that are renewed while the node runs. */
export interface TlsLine {
  /**
   * What the files hold now: the same object as long as they are the same files. Files that cannot
   * be read or do not belong together (one of two is written already) leave the last good ones.
   */
  current(): LineKeys;
}

/**
 * Reads the files, and again whenever one of them was changed or put in the place of another. They
 * are looked at when somebody connects, so that nothing has to watch them.
 *
 * @param notTaken told once for each state of the files that is left aside, with the reason
 * @throws Error what the runtime says of files that cannot be used at the start
 */
export function tlsLine(
  files: LineFiles,
  notTaken: (reason: string) => void = () => undefined,
): TlsLine {
  let seen = stampOf(files);
  let keys = read(files);
  return {
    current() {
      const now = stampOf(files);
      if (now === seen) return keys;
      seen = now;
      try {
        keys = read(files);
      } catch (cause) {
        notTaken(cause instanceof Error ? cause.message : String(cause));
      }
      return keys;
    },
  };
}

function read({ key, certificate, peers }: LineFiles): LineKeys {
  const keys = {
    ...{ key: readFileSync(key), cert: readFileSync(certificate) },
    ...(peers === undefined ? {} : { ca: readFileSync(peers) }),
  };
  if (!new X509Certificate(keys.cert).checkPrivateKey(createPrivateKey(keys.key))) {
    throw new Error(`${key} is not the key of ${certificate}`);
  }
  // The context passes over a file of authorities that holds none.
  if (keys.ca !== undefined) assertCertificate(keys.ca);
  createSecureContext(keys);
  return keys;
}

function assertCertificate(pem: Buffer): void {
  const { ca } = new X509Certificate(pem);
  if (!ca) throw new Error('the file of authorities holds the certificate of none');
}

/** Which files they are and how they stand; a missing one is a state like others. */
function stampOf({ key, certificate, peers }: LineFiles): string {
  const stamps = [key, certificate, ...(peers === undefined ? [] : [peers])].map((file) => {
    const found = statSync(file, { throwIfNoEntry: false, bigint: true });
    return found === undefined ? 'none' : `${found.ino} ${found.size} ${found.mtimeNs}`;
  });
  return stamps.join(', ');
}
