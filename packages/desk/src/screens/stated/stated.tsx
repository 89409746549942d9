import { describedPublication, isPublicationKind, type PublicationKind } from '@comity/feed';
import {
  type ActKind,
  checkContent,
  describedKind,
  type Fields,
  isActKind,
} from '@comity/statements';
import { nameOf } from '@comity/words';
import { fieldWords } from '../act/field-label.ts';
import { rowless } from '../described/asker.ts';
import { publicationLabel } from '../directory/publication-label.ts';
import { fieldLabel } from '../request/field-words.ts';
import { actLooks } from './act-looks.tsx';
import { type Dress, describedRows } from './described-rows.tsx';
import type { Content, Looks, Reader, Stated } from './looks.ts';
import { publicationLooks } from './publication-looks.tsx';
import { requestLooks } from './request-looks.tsx';
import { said } from './text.tsx';

const ACT_LOOKS: Readonly<Partial<Record<ActKind, Looks>>> = {
  'request-submitted': requestLooks,
  'draft-shown': requestLooks,
  ...actLooks,
};

/** Whatever is described by its fields: an act, or what a State says to everybody. */
type SaidKind = ActKind | PublicationKind;

/**
 * What an act or a publication says, row by row; nothing for kinds that only later versions know. A
 * content that has not the form of its kind stands in the log without effect: it is shown as it
 * came, unread.
 */
export function statedRows(kind: string, content: Content, reader: Reader): readonly Stated[] {
  if (!isActKind(kind) && !isPublicationKind(kind)) return [];
  if (!checkContent(saysOf(kind), content).ok) {
    const came = JSON.stringify(content).slice(0, MALFORMED_SHOWN);
    return [{ at: '', name: reader.words.t('stated.malformed'), value: said(reader.words, came) }];
  }
  return rowsSoFar(kind, content, reader);
}

const MALFORMED_SHOWN = 2_000;

/**
 * The same of what is not whole yet, a draft: what is not there has no row. This is the one reading
 * of every statement, before it is signed, in the log, in print and at the other State.
 */
export const rowsSoFar = (kind: SaidKind, content: Content, reader: Reader): readonly Stated[] =>
  describedRows(saysOf(kind), content, { reader, dress: dressOf(kind) });

const saysOf = (kind: SaidKind): Fields =>
  isPublicationKind(kind) ? describedPublication(kind).says : describedKind(kind).says;

const dressOf = (kind: SaidKind): Dress =>
  isPublicationKind(kind)
    ? {
        labelOf: (path, { words }) => publicationLabel(words, path),
        looks: publicationLooks[kind],
      }
    : { labelOf: (path, reader) => actLabel(kind, path, reader), looks: ACT_LOOKS[kind] ?? {} };

/** Shorter than the field is asked for, where there are words. */
function actLabel(kind: ActKind, path: string, { words }: Reader): string {
  if (kind === 'request-submitted') return fieldLabel(words, path) ?? path;
  // A draft that is shown is read as the request that it may become.
  const ofRequest = kind === 'draft-shown' ? fieldLabel(words, path) : undefined;
  if (ofRequest !== undefined) return ofRequest;
  const short = rowless(path).replaceAll('.', '-');
  const key = short.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const asked = { words, slug: kind, state: '' };
  const numbered = /\.[0-9]+$/.test(path) ? fieldWords(asked, path) : undefined;
  return numbered ?? nameOf(words, 'stated', key) ?? fieldWords(asked, path) ?? path;
}
