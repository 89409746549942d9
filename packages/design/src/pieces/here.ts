import type { Place, Words } from '@comity/words';

/** Who looks, where and when: what a component needs to say "ours", "left" and "due". */
export interface Here {
  readonly words: Words;
  /** ISO 3166-1 alpha-3 of the participant whose node shows the page: `JPN`. */
  readonly us: string;
  /** Where the officer sits. */
  readonly place: Place;
  /** Time of rendering, RFC 3339. */
  readonly now: string;
}
