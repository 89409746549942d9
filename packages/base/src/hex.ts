/** Lower-case hexadecimal text of bytes. */
export const toHex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
};

/** Unpadded base64url (RFC 4648 section 5): how formats carry bytes. */
export const toBase64Url = (bytes: Uint8Array): string =>
  bytes.toBase64({ alphabet: 'base64url', omitPadding: true });

/** Reads unpadded base64url strictly; `undefined` when the text is not its one canonical form. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.fromBase64(text, {
      alphabet: 'base64url',
      lastChunkHandling: 'loose',
    });
    return toBase64Url(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
