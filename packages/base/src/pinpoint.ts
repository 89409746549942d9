import { no, ok, type Result } from './result.ts';

/** The address of one provision: `CETS185:29(7)`, `UNCAC:46(9)(b)`, `JPN-IAI:2`. */
export interface Pinpoint {
  /** Id of an instrument or statute, as its folder in the law data is called. */
  readonly instrument: string;
  /** Article, section or rule number: `29`, `46`, `18bis`. */
  readonly article: string;
  /** Paragraphs and letters, outermost first: `['9', 'b']`. */
  readonly path: readonly string[];
}

const FORM = /^([A-Za-z][A-Za-z0-9-]*):([0-9]+[A-Za-z]*(?:-[0-9]+)?)((?:\([0-9A-Za-z]+\))*)$/;

/** Reads a pinpoint; code `pinpoint-form` when it is not one. */
export function parsePinpoint(text: string): Result<Pinpoint> {
  const found = FORM.exec(text);
  if (found === null) {
    return no({ code: 'pinpoint-form', params: { typed: text.slice(0, 60) } });
  }
  const [, instrument = '', article = '', brackets = ''] = found;
  const path = [...brackets.matchAll(/\(([0-9A-Za-z]+)\)/g)].map((m) => m[1] ?? '');
  return ok({ instrument, article, path });
}

/** Writes a pinpoint in its one form; the inverse of {@link parsePinpoint}. */
export const formatPinpoint = (pinpoint: Pinpoint): string =>
  `${pinpoint.instrument}:${pinpoint.article}${pinpoint.path.map((p) => `(${p})`).join('')}`;
