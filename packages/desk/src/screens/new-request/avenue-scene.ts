import type { OfficeNow } from '@comity/feed';
import type { Draft } from '@comity/service';
import type { Spoken, Words } from '@comity/words';
import type { OfficerVisit } from '../../http/screen.ts';

import type { Places } from './places.ts';

/** What the parts of the avenue step are shown with. */
export interface AvenueScene {
  readonly visit: OfficerVisit;
  readonly words: Words;
  readonly places: Places;
  /** Whom the other State has published, to be written to now. */
  readonly offices: readonly OfficeNow[];
  /** As saved; where a save did not happen, with what was typed in its place. */
  readonly draft: Draft;
  /** The part whose basis is chosen, by its place from 0. */
  readonly part: number;
  readonly problems: readonly Spoken[];
}
