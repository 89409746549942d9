import type { Draft, PartContents } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { OfficerVisit } from '../../http/screen.ts';
import type { Difference } from './changed-meanwhile.tsx';
import type { AskedField } from './contents-fields.ts';
import type { Places } from './places.ts';

/** What the page of the contents and its rows are shown with. */
export interface ContentsPageProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  readonly draft: Draft;
  /** What each part's main basis asks for. */
  readonly answers: readonly PartContents[];
  readonly fields: readonly AskedField[];
  /** Wrong in what is typed here. */
  readonly wrong: readonly Spoken[];
  /** Missing; named only when the officer wanted to go on. */
  readonly missing: readonly Spoken[];
  readonly theirs?: readonly Difference[];
}
