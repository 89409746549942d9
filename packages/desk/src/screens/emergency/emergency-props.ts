import type { EmergencyForm, OwnEmergencies } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { OfficerVisit } from '../../http/screen.ts';
import type { KnownToAsk } from './whom.ts';

/** The short form as it is shown. */
export interface EmergencyProps {
  readonly visit: OfficerVisit;
  readonly whom: KnownToAsk;
  readonly typed: EmergencyForm;
  readonly problems: readonly Spoken[];
  /** What this office asked within a year. */
  readonly own: OwnEmergencies;
}
