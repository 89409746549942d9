import {
  AUTHORITY_FORM,
  checkText,
  fromBase64Url,
  openingAuthority,
  PARTICIPANT_FORM,
  parsePinpoint,
} from '@comity/base';
import * as z from 'zod';

/** The smallest parts of every format. Forms only: whether a key or authority exists is trust's. */

const BASE64URL_END = ['', '', '[AQgw]', '[AEIMQUYcgkosw048]'] as const;

/** Exactly `size` bytes as unpadded base64url, in its one canonical spelling. */
export const bytesOf = (size: number) => {
  const rest = Math.ceil((size % 3) * (4 / 3));
  const whole = Math.floor(size / 3) * 4;
  const form = `^[A-Za-z0-9_-]{${whole + Math.max(0, rest - 1)}}${BASE64URL_END[rest] ?? ''}$`;
  return z.string().regex(new RegExp(form), `expected ${size} bytes in base64url`);
};

/** Any number of bytes as unpadded base64url. */
export const someBytes = z
  .string()
  .refine((text) => fromBase64Url(text) !== undefined, 'expected unpadded base64url');

/** A SHA-256 hash. */
export const hash = bytesOf(32);
/** A key id: the first 16 bytes of the SHA-256 of the raw public key. */
export const keyId = bytesOf(16);
/** The id of an act: 16 random bytes. */
export const actId = bytesOf(16);
export const ed25519PublicKey = bytesOf(32);
export const ed25519Signature = bytesOf(64);
export const mlDsa65PublicKey = bytesOf(1952);
export const mlDsa65Signature = bytesOf(3309);
export const xWingPublicKey = bytesOf(1216);
export const xWingCiphertext = bytesOf(1120);

/** The id of a case, which names the authority that opened it. */
export const caseId = z
  .string()
  .refine((id) => openingAuthority(id) !== null, 'expected a case id that names its opener');
/** A participant: a State by ISO 3166-1 alpha-3, or an organisation in capitals. */
export const participantId = z
  .string()
  .regex(new RegExp(`^${PARTICIPANT_FORM}$`), 'expected a participant such as JPN');
/** An authority: its participant, a dot, a name in small letters. */
export const authorityId = z
  .string()
  .regex(new RegExp(`^${AUTHORITY_FORM}$`), 'expected an authority such as JPN.npa-247')
  .max(64);
/** The id of a part of a request: `p1`, `p2` ... */
export const partId = z.string().regex(/^p[1-9][0-9]{0,2}$/, 'expected a part such as p1');
/** The version of a kind of act. */
export const kindVersion = z.int().min(1).max(1_000);
/** A word of another layer (kind of act, role, kind of authority), opaque here. */
export const kebabWord = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens')
  .max(64);
/** An officer's service number; never a name. */
export const officerNumber = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/, 'expected an officer number');

/** A moment in RFC 3339, UTC, with exactly three digits of milliseconds. */
export const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'expected a UTC time with milliseconds')
  .refine(isRealMoment, 'no such date or time');

function isRealMoment(text: string): boolean {
  try {
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) === text;
  } catch {
    return false;
  }
}

/** The name of an IANA time zone, by its form: nodes may have different zone tables. */
export const zoneName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/, 'expected an IANA time zone')
  .max(64);
/** A provision relied on. */
export const pinpoint = z
  .string()
  .max(120)
  .refine((text) => parsePinpoint(text).ok, 'expected a pinpoint such as CETS185:29(7)');
/** The version of the law data that an author used. */
export const lawVersion = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$/, 'expected a version of the law data');
/** A short text for people, without hidden characters. */
export const shortText = z
  .string()
  .min(1)
  .refine((text) => checkText(text, 200).ok, 'expected at most 200 visible characters');
/** Where a node listens: scheme, host, port; no path. */
export const nodeUrl = z
  .string()
  .max(200)
  .regex(
    /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::[0-9]{1,5})?$/,
    'expected an address such as https://comity.example:8443',
  );
/** A place in a sequence that begins with 1. */
export const position = z.int().min(1);
/** A count that begins with 0. */
export const count = z.int().min(0);

/** One end of a letter: an authority of a participant. */
export const party = z.strictObject({ participant: participantId, authority: authorityId });
/** An authority and the participant that answers for it. */
export type Party = z.infer<typeof party>;

/** The one suite there is: Ed25519, X-Wing, AES-256-GCM, SHA-256. There is no negotiation. */
export const SUITE = 'comity-1';

/** True when an authority's id lies under its participant's. */
export const isUnitOf = (unit: Party): boolean => unit.authority.startsWith(`${unit.participant}.`);
