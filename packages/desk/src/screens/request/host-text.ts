import { lettersOfHost } from '@comity/statements';
import type { Words } from '@comity/words';

/** A host as its owner writes it, with the form that is signed beside it where the two differ. */
export function hostText(words: Words, host: string): string {
  const letters = lettersOfHost(host);
  return letters === host ? host : words.t('target.host-letters', { letters, ascii: host });
}

/** A web address as it is signed, with the letters of its host where they are others. */
export function webAddressText(words: Words, url: string): string {
  const host = URL.parse(url)?.hostname ?? '';
  const letters = lettersOfHost(host);
  return letters === host ? url : words.t('target.host-letters', { letters, ascii: url });
}
