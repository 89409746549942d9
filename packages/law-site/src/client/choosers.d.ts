/** The desk's own script for long lists; the bundle finds it. */
declare module 'comity-choosers' {
  export function offerChoosers(page: Document): void;
}
