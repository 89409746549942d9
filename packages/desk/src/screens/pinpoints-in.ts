import { parsePinpoint } from '@comity/base';

/** Of what a request rests on, the provisions: an instrument that is named alone is none. */
export const pinpointsIn = (basis: readonly string[]): readonly string[] =>
  basis.filter((one) => parsePinpoint(one).ok);
