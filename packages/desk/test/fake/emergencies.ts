import type { Emergencies, OwnEmergencies } from '@comity/service';
import { stateOf } from './places.ts';

/** What two States of the invented network asked of each other as emergencies. */
export const EMERGENCIES: Emergencies = {
  asked: 12,
  lowered: 3,
  here: {
    asked: 12,
    acknowledged: { over: 11, inTime: 10 },
    answered: { over: 9, inTime: 7 },
    median: 125,
  },
  there: {
    asked: 4,
    acknowledged: { over: 4, inTime: 2 },
    answered: { over: 3, inTime: 1 },
    median: null,
  },
};

/** What our office asked of all of them. */
export const OWN_EMERGENCIES: OwnEmergencies = {
  asked: 14,
  acknowledged: { over: 13, inTime: 12 },
  answered: { over: 11, inTime: 9 },
  median: 185,
  lowered: [{ participant: 'ISL', name: stateOf('ISL'), n: 2 }],
};
