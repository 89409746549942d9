import type { OfficerScreen } from '../../http/screen.ts';
import { avenueScreens } from './avenue-screens.tsx';
import { consultScreens } from './consult-screens.tsx';
import { contentsScreens } from './contents-screens.tsx';
import { factsScreens } from './facts-screens.tsx';
import { releaseScreens } from './release-screens.tsx';

/** The steps of a new request, from the facts to the approval that sends it. */
export const newRequestScreens: readonly OfficerScreen[] = [
  ...factsScreens,
  ...avenueScreens,
  ...contentsScreens,
  ...consultScreens,
  ...releaseScreens,
];
