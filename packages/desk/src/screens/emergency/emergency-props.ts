import type { Spoken } from '@comity/words';
import type { OfficerVisit } from '../../http/screen.ts';
import type { Typed } from './emergency-facts.ts';
import type { Askable } from './whom.ts';

/** The short form as it is shown. */
export interface EmergencyProps {
  readonly visit: OfficerVisit;
  readonly whom: Askable;
  readonly typed: Typed;
  readonly problems: readonly Spoken[];
}
