import type { InformQuestion } from '@comity/advice';
import type { AuthorityRole, Law } from '@comity/law';

/**
 * The law that this node answers with. Pages of the law ask the pure functions of `@comity/law` over
 * it; what it says to a case or a draft comes from the use cases, and from here.
 */
export interface LawLibrary {
  /** Version string, as acts cite it. */
  readonly version: string;
  readonly law: Law;
  /** The instruments under which one State may hand the other information that nobody asked for. */
  treatiesToInform(question: InformQuestion): readonly string[];
  /** Whom a request for a measure usually goes to. */
  usualAddressee(measure: string): AuthorityRole;
}
