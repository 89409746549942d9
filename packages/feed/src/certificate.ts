const PEM =
  /^\s*-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/\s]+={0,2})\s+-----END CERTIFICATE-----\s*$/;

/**
 * The one certificate of a text in PEM (RFC 7468) as base64 of its DER; null where the text is anything
 * else or more than that, such as a key or a chain. What the bytes hold is not looked at.
 */
export const certificateBytes = (text: string): string | null =>
  PEM.exec(text)?.[1]?.replaceAll(/\s/g, '') ?? null;
