import type { Here } from '@comity/design';
import type { OfficeNow } from '@comity/feed';
import type { AuthorityRow, Law, Standing } from '@comity/law';
import type { KnownParticipant, PublishedDirectory, Service } from '@comity/service';

/** What the page of one State is made of. */
export interface CountryScene {
  readonly here: Here;
  readonly law: Law;
  readonly names: Pick<Service, 'named'>;
  readonly state: string;
  readonly published: PublishedDirectory;
  /** Those to be written to now, who is open first. */
  readonly offices: readonly OfficeNow[];
  /** How the State stands to the treaties that they say they serve. */
  readonly treaties: readonly Standing[];
  /** Whom depositaries and other sources name. */
  readonly named: readonly AuthorityRow[];
  /** Undefined where the State is not admitted here. */
  readonly known: KnownParticipant | undefined;
  /** Whether the reader may publish for this State. */
  readonly own: boolean;
  /** Whether the reader may take out a proof against this State. */
  readonly takesProof: boolean;
  readonly formToken: string;
}

/** What is wrong with what the State has published, settled or not. */
export const faultsOf = ({ published, state }: Pick<CountryScene, 'published' | 'state'>) =>
  published.faults.filter(({ participant }) => participant === state);
