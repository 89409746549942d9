import { type Keyring, textAtRest } from '../keys/index.ts';

/** The title of a case as its row keeps it. */
export interface TitleAtRest {
  readonly authority: string;
  /** Id of the case. */
  readonly id: string;
  readonly sealed: Uint8Array | null;
}

/** So long a title stands in lists, in UTF-16 code units. */
export const TITLE_MAX = 80;

const aad = (id: string): string => `cases/title/${id}`;

/** Seals a title for the row of its case. */
export const sealTitle = (
  { keyring }: { readonly keyring: Keyring },
  { authority, id, title }: Omit<TitleAtRest, 'sealed'> & { readonly title: string },
): Buffer => keyring.sealAtRest(authority, new TextEncoder().encode(title), aad(id));

/** Opens it; '' where there is none or the row is damaged. */
export const titleAtRest = (
  { keyring }: { readonly keyring: Keyring },
  { authority, id, sealed }: TitleAtRest,
): string =>
  sealed === null ? '' : textAtRest(keyring, { authority, sealed, otherwise: '', aad: aad(id) });
