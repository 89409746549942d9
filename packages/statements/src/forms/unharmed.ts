import { cleaned, type Fault, no, type Result } from '@comity/base';

/**
 * An indicator that was written harmless, so that nobody follows it by mistake, as it is meant:
 * `203[.]0[.]113[.]7`, `example (dot) org`, `hxxps[:]//`. It is offered back, never taken as typed.
 */
export const unharmed = (typed: string): string =>
  typed
    .replace(/\s?[[({]\s?(?:\.|dot)\s?[\])}]\s?|\\\./gi, '.')
    .replace(/[[({]\.|\.[\])}]/g, '.')
    .replace(/[[({](:(?:\/\/)?)[\])}]/g, '$1')
    .replace(/[[({]\/\/?[\])}]/g, '/')
    .replace(/\s?[[({]\s?(?:@|at)\s?[\])}]\s?/gi, '@')
    .replace(/^h(?:[tx]{2}|\*\*|__)p(s?)(?=:)/i, 'http$1')
    .replace(/^(?:fxp|f[tx]p)(?=:)/i, 'ftp')
    .replace(/^([a-z]+):\/(?=[^/])/i, '$1://');

/** What a sentence, a list or a table leaves before and behind a value that is copied out of it. */
const BEFORE = /^[\p{Ps}\p{Pi}\p{Pf}\s"'`<*]+/u;
const BEHIND = /[\p{Pe}\p{Pi}\p{Pf}\s"'`>*.,;!?\u3001\u3002]+$/u;

/** A value without the signs of the text that it was copied from: `8.8.8.8.`, `"example.org",`. */
const alone = (typed: string): string =>
  typed
    .replace(BEFORE, '')
    .slice(-1_000)
    .replace(BEHIND, '')
    .replace(/(?<!:):$/, '');

/**
 * The value that is offered back for a text which is not one itself, where it is plain which is
 * meant. The officer writes it; nothing is taken that was not typed.
 *
 * Codes: `defanged` for one written harmless, `signs-around` for one with the signs of the sentence
 * that it comes from; both with the value, `meant`.
 */
export function offeredBack(typed: string, reads: (meant: string) => boolean): Fault | undefined {
  const bare = alone(typed);
  const harmless = unharmed(bare.replace(/\sdot\s/gi, '.'));
  const found = [unharmed(typed), bare, harmless].find((meant) => meant !== typed && reads(meant));
  if (found === undefined) return undefined;
  const params = { typed: typed.slice(0, 80), meant: found.slice(0, 200) };
  return found === bare ? { code: 'signs-around', params } : { code: 'defanged', params };
}

/** A reader that offers back the value within a text which it cannot read as it stands. */
export const offering =
  (read: (typed: string) => Result<string, Fault>) =>
  (typed: string): Result<string, Fault> => {
    const found = read(typed);
    if (found.ok) return found;
    const offered = offeredBack(cleaned(typed), (meant) => read(meant).ok);
    return offered === undefined ? found : no(offered);
  };
