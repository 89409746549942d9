import { localeOf } from './locale.ts';

/** What is known of a reader's language, strongest first. */
export interface Wishes {
  /** What the officer chose, kept with the officer. */
  readonly officer?: string | undefined;
  /** What this browser chose before anybody signed in. */
  readonly cookie?: string | undefined;
  /** `Accept-Language` of the browser. */
  readonly accepted?: string | undefined;
}

const ACCEPTED_MAX = 1000;

/** The language of a tag among those that the operator allows: `fr` for `fr-CH`. */
const among = (offered: readonly string[], tag: string | undefined): string | undefined =>
  offered.find((one) => one === tag) ?? offered.find((one) => one === tag?.split('-')[0]);

/**
 * The language that a reader is answered in: on pages, in mail, in calendars, by telephone.
 *
 * @param offered tags that the operator allows; the first is for whoever wishes none of them
 * @returns the tag of the language to answer in
 */
export function chooseLanguage(offered: readonly string[], wishes: Wishes): string {
  return (
    among(offered, wishes.officer) ??
    among(offered, wishes.cookie) ??
    acceptedOf(wishes.accepted ?? '')
      .map((range) => among(offered, range))
      .find((tag) => tag !== undefined) ??
    offered[0] ??
    ENGLISH
  );
}

/**
 * The language of words of ours in what is signed or sent to another State.
 *
 * @param offered tags that the operator allows
 * @param language the language that the request is written in
 * @returns that language; English, which is asked of everybody, where it is none of those offered
 */
export function writtenLanguage(offered: readonly string[], language: string | undefined): string {
  const tag = among(offered, language);
  return tag === undefined || localeOf(tag).pseudo ? ENGLISH : tag;
}

const ENGLISH = localeOf('').tag;

/** @returns the ranges of an `Accept-Language` header (RFC 9110, 12.5.4), most wanted first. */
function acceptedOf(header: string): readonly string[] {
  return header
    .slice(0, ACCEPTED_MAX)
    .split(',')
    .map((part) => {
      const [range = '', quality = ''] = part.split(';').map((piece) => piece.trim());
      const given = /^q=([01](?:\.\d{0,3})?)$/.exec(quality)?.[1];
      return { range, weight: given === undefined ? 1 : Number(given) };
    })
    .filter(({ range, weight }) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(range) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ range }) => range);
}
