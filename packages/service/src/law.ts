import type { Law } from '@comity/law';

/** The law that this node answers with. Questions are pure functions of `@comity/law` over it. */
export interface LawLibrary {
  /** Version string, as acts cite it. */
  readonly version: string;
  readonly law: Law;
}
