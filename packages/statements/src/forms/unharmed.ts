/**
 * An indicator that was written harmless, so that nobody follows it by mistake, as it is meant:
 * `203[.]0[.]113[.]7`, `example(dot)org`, `hxxps[:]//`. It is offered back, never taken as typed.
 */
export const unharmed = (typed: string): string =>
  typed
    .replace(/[[({]\s?(?:\.|dot)\s?[\])}]|\\\./gi, '.')
    .replace(/[[({](:(?:\/\/)?)[\])}]/g, '$1')
    .replace(/[[({]\/\/?[\])}]/g, '/')
    .replace(/[[({]\s?(?:@|at)\s?[\])}]/gi, '@')
    .replace(/^h[tx]{2}p(s?)(?=:)/i, 'http$1')
    .replace(/^(?:fxp|f[tx]p)(?=:)/i, 'ftp')
    .replace(/^([a-z]+):\/(?=[^/])/i, '$1://');
