import { X509Certificate } from 'node:crypto';
import type { Fault, JsonObject } from '@comity/base';
import { certificateBytes, type PublicationKind, type StatedAuthority } from '@comity/feed';
import { dayIn } from '@comity/law';
import type { MailCertificate } from '@comity/service';

/** What is wrong with a publication for the certificate in it, and what the certificate says of itself. */
interface ReadMail {
  readonly faults: readonly Fault[];
  readonly certificate?: MailCertificate;
}

const AT = 'email.certificateText';

/**
 * Reads the certificate for mail of an entry as this machine reads certificates: one that cannot be
 * read, or is another one than its fingerprint or last day beside it say, is a fault; that day is asked for. That it is made out
 * for another address, or is over, is said and refuses nothing: offices change addresses first.
 *
 * @param content of a publication that has the form of its kind
 * @param now RFC 3339
 */
export function readMailCertificate(
  kind: PublicationKind,
  content: JsonObject,
  now: string,
): ReadMail {
  if (kind !== 'authority-published') return { faults: [] };
  const { email, zone } = content as unknown as StatedAuthority;
  if (email?.certificateText === undefined) return { faults: [] };
  const read = readX509(email.certificateText);
  if (read === undefined) return { faults: [{ code: 'mail-certificate-form', at: AT }] };
  const [from, until] = [read.validFromDate, read.validToDate].map((date) => date.toISOString());
  const last = dayIn(until ?? now, zone);
  const fingerprint = plain(read.fingerprint256);
  const faults: Fault[] = [];
  if (email.certificate !== undefined && plain(email.certificate) !== fingerprint) {
    const params = { fingerprint: read.fingerprint256 };
    faults.push({ code: 'mail-certificate-other', params, at: 'email.certificate' });
  }
  // Whoever reads the entry goes by that day, and reads no certificate.
  if (email.certificateUntil !== last) {
    const params = { day: last };
    faults.push({ code: 'mail-certificate-until', params, at: 'email.certificateUntil' });
  }
  const addresses = addressesIn(read);
  return {
    faults,
    certificate: {
      ...{ name: nameIn(read), addresses, from: from ?? now, until: until ?? now },
      fits: addresses.some((one) => one.toLowerCase() === email.address.toLowerCase()),
      over: (until ?? now) < now,
    },
  };
}

function readX509(text: string): X509Certificate | undefined {
  const bytes = certificateBytes(text);
  if (bytes === null) return undefined;
  try {
    return new X509Certificate(Buffer.from(bytes, 'base64'));
  } catch {
    return undefined;
  }
}

const plain = (fingerprint: string): string =>
  fingerprint.replaceAll(/[^0-9A-Fa-f]/g, '').toUpperCase();

/** Names beyond that length are of nobody who is read. */
const NAME_MAX = 200;

const nameIn = ({ subject }: X509Certificate): string =>
  (/^CN=(.+)$/m.exec(subject)?.[1] ?? subject).slice(0, NAME_MAX);

/** The addresses that it is made out for, as it names them itself. */
function addressesIn({ subject, subjectAltName }: X509Certificate): readonly string[] {
  const others = (subjectAltName ?? '').split(', ').flatMap((name) => {
    const [, address] = /^email:([^"\s]+)$/.exec(name) ?? [];
    return address ?? [];
  });
  const [, own] = /^emailAddress=(\S+)$/m.exec(subject) ?? [];
  return [...new Set([...others, ...(own === undefined ? [] : [own])])].slice(0, 8);
}
